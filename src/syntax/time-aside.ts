/**
 * Times between a helper and its verb [was *on Friday* sentenced, has *this week* signed]. Much of the English-speaking press
 * writes so and the treebanks do not: the parser takes the day for what was, and loses the verb's subject with it. The
 * sentence is parsed without such a time, which is hung on the verb afterwards.
 */
import type { SyntaxToken } from '../model/syntax.ts'
import { wordSet } from '../util/word-set.ts'
import { irregularVerbs } from './token/irregular-verb.ts'

const MODALS = wordSet('will would may might could must should')
const HELPERS: ReadonlySet<string> = new Set([...MODALS, ...wordSet('was were is are be been has have had')])
const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday')
const MONTHS = wordSet('january february march april may june july august september october november december')
const NAMED_DAYS = wordSet('yesterday today tonight')
const PARTS = wordSet('morning afternoon evening night')
const SPANS = wordSet('week month year weekend night morning afternoon evening spring summer autumn winter')
const LEADING = wordSet('early late earlier later')
const WHICH = wordSet('last this')
const DAY_OF_MONTH = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
const YEAR = /^(?:19|20)\d\d$/
/** Behind a modal these are no verbs. */
const NO_VERBS = wordSet(
  'the a an this that these those not to and or but of for in on at by with as from it he she they',
)
/** Before `yesterday` no subject ends in one of these [met him yesterday, of police yesterday]. */
const NO_SUBJECTS = wordSet(
  'him her it them us me of in on at by with from to and or until since before after that not',
)

type Plain = Pick<SyntaxToken, 'form' | 'start' | 'end'>

/** Tokens of a time, and the verb it is of. */
interface TimeAside {
  readonly first: number
  readonly last: number
  /** What the others of it hang on [Friday, night]. */
  readonly head: number
  readonly verb: number
}

type Phrase = Pick<TimeAside, 'last' | 'head'>

/** In the order of the sentence; most sentences have none. */
export function timeAsides(tokens: readonly Plain[]): readonly TimeAside[] {
  const found: TimeAside[] = []
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const aside = asideAt(tokens, at)
    if (!aside) continue
    found.push(aside)
    at = aside.last
  }
  return found
}

function formAt(tokens: readonly Plain[], at: number): string {
  return (tokens[at]?.form ?? '').toLowerCase()
}

function asideAt(tokens: readonly Plain[], at: number): TimeAside | null {
  // By their forms as they are: this looks at every token of every text.
  const before = tokens[at - 1]?.form ?? ''
  if (HELPERS.has(before)) return behindHelper(tokens, at, MODALS.has(before))
  return NAMED_DAYS.has(tokens[at]?.form ?? '') ? behindSubject(tokens, at) : null
}

/** [was *on Friday* sentenced, was*, on Friday,* sentenced] */
function behindHelper(tokens: readonly Plain[], at: number, isModal: boolean): TimeAside | null {
  const isParted = formAt(tokens, at) === ','
  const phrase = timeAt(tokens, isParted ? at + 1 : at)
  if (!phrase) return null
  const last = isParted && formAt(tokens, phrase.last + 1) === ',' ? phrase.last + 1 : phrase.last
  if (isParted && last === phrase.last) return null
  return isVerb(tokens[last + 1]?.form ?? '', isModal) ? { first: at, last, head: phrase.head, verb: last + 1 } : null
}

/** [police *yesterday* arrested three men] */
function behindSubject(tokens: readonly Plain[], at: number): TimeAside | null {
  const before = formAt(tokens, at - 1)
  if (!/^\p{L}[\p{L}\d-]*$/u.test(before) || NO_SUBJECTS.has(before) || isVerb(before, false)) return null
  const phrase = timeAt(tokens, at)
  if (!phrase || !isVerb(tokens[phrase.last + 1]?.form ?? '', false) || formAt(tokens, phrase.last + 2) === 'by')
    return null
  return { first: at, ...phrase, verb: phrase.last + 1 }
}

function isVerb(form: string, isModal: boolean): boolean {
  if (!/^[a-z]{2,}$/.test(form)) return false
  if (isModal) return !NO_VERBS.has(form)
  return (form.length > 3 && form.endsWith('ed')) || form === 'being' || irregularVerbs().has(form)
}

/** [on Friday, late on Friday night, yesterday morning, last week, in May 2019, on 3 May] */
function timeAt(tokens: readonly Plain[], from: number): Phrase | null {
  const start = LEADING.has(formAt(tokens, from)) ? from + 1 : from
  const form = formAt(tokens, start)
  if (form === 'on') return dayAt(tokens, start + 1)
  if (form === 'in') return monthAt(tokens, start + 1)
  if (WHICH.has(form)) return SPANS.has(formAt(tokens, start + 1)) ? spanAt(start + 1) : dayAt(tokens, start + 1)
  return NAMED_DAYS.has(form) || DAYS.has(form) ? dayAt(tokens, start) : null
}

function spanAt(at: number): Phrase {
  return { last: at, head: at }
}

function dayAt(tokens: readonly Plain[], at: number): Phrase | null {
  const [form, next] = [formAt(tokens, at), formAt(tokens, at + 1)]
  if (DAYS.has(form) || NAMED_DAYS.has(form)) return spanAt(PARTS.has(next) ? at + 1 : at)
  if (MONTHS.has(form)) return DAY_OF_MONTH.test(next) ? { last: at + 1, head: at } : null
  return DAY_OF_MONTH.test(form) && MONTHS.has(next) ? { last: at + 1, head: at } : null
}

function monthAt(tokens: readonly Plain[], at: number): Phrase | null {
  if (YEAR.test(formAt(tokens, at))) return spanAt(at)
  if (!MONTHS.has(formAt(tokens, at))) return null
  return YEAR.test(formAt(tokens, at + 1)) ? { last: at + 1, head: at } : spanAt(at)
}

/** The tokens outside of all asides. */
export function outsideOf<T>(tokens: readonly T[], asides: readonly TimeAside[]): readonly T[] {
  return tokens.filter((_, at) => !asides.some(({ first, last }) => first <= at && at <= last))
}

/** The tree of the tokens outside with the asides hung on their verbs; `start` and `end` of the plain tokens moved by `from`. */
export function withAsides(
  outside: readonly SyntaxToken[],
  plain: readonly Plain[],
  asides: readonly TimeAside[],
  from: number,
): readonly SyntaxToken[] {
  const places = outsideOf(
    plain.map((_, at) => at),
    asides,
  )
  const inner = new Map(places.map((place, at) => [place, at]))
  const placeOf = (at: number): number => (at < 0 ? at : (places[at] ?? -1))
  return plain.map(({ form, start, end }, at): SyntaxToken => {
    const token = outside[inner.get(at) ?? -1]
    if (token) return { ...token, head: placeOf(token.head) }
    const aside = asides.find(({ first, last }) => first <= at && at <= last)
    const verb = aside ? verbOf(outside, inner.get(aside.verb) ?? -1) : -1
    const part = partOf(plain, at, aside?.head ?? at)
    const head = at === aside?.head ? placeOf(verb) : (aside?.head ?? -1)
    return { form, start: start + from, end: end + from, lemma: lemmaOf(form, part), ...part, head, confidence: SURE }
  })
}

/** Of 255: what the words show and no weights have weighed. */
const SURE = 200

/** [will on Monday *be* sworn in]: the verb that it helps. */
function verbOf(outside: readonly SyntaxToken[], at: number): number {
  const token = outside[at]
  return token?.upos === 'AUX' && token.head > at ? token.head : at
}

type Part = Pick<SyntaxToken, 'upos' | 'xpos' | 'relation'>

function lemmaOf(form: string, { xpos }: Part): string {
  return xpos === 'NNP' ? form : form.toLowerCase()
}

function partOf(plain: readonly Plain[], at: number, head: number): Part {
  const form = formAt(plain, at)
  if (form === ',') return { upos: 'PUNCT', xpos: ',', relation: 'punct' }
  if (form === 'on' || form === 'in') return { upos: 'ADP', xpos: 'IN', relation: 'case' }
  if (LEADING.has(form)) return { upos: 'ADV', xpos: 'RB', relation: 'advmod' }
  if (form === 'this') return { upos: 'DET', xpos: 'DT', relation: 'det' }
  if (form === 'last') return { upos: 'ADJ', xpos: 'JJ', relation: 'amod' }
  const isLed = ['on', 'in'].includes(formAt(plain, head - 1))
  const own = isLed || DAYS.has(formAt(plain, head - 1)) ? 'obl' : 'obl:unmarked'
  const other = at < head ? 'compound' : 'nmod:unmarked'
  const relation = at === head ? own : other
  if (/^\d/.test(form)) return { upos: 'NUM', xpos: 'CD', relation: at > head ? 'nummod' : relation }
  return DAYS.has(form) || MONTHS.has(form)
    ? { upos: 'PROPN', xpos: 'NNP', relation }
    : { upos: 'NOUN', xpos: 'NN', relation }
}
