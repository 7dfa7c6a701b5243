import { wordSet } from '../util/word-set.ts'
import type { TokenSpan } from './figure-of-else.ts'
import type { ReadSentence } from './reading.ts'

/** By which a figure is given out. */
const GIVING_OUT = wordSet(
  'say report announce state put tell believe think fear give estimate list suggest indicate claim declare count confirm',
)

/** How a figure was given out that no longer holds [*initially* said, *mistakenly* reported]. */
const AT_FIRST = wordSet('initially originally mistakenly wrongly erroneously incorrectly')
/** Of a time before that of what is told, beside a pluperfect alone [*had earlier* said; said earlier]. */
const BEFORE_NOW = wordSet('earlier previously')
const EARLY = wordSet('initial original early earlier first previous')
/** Those that are as old as the news itself stand [according to initial reports]. */
const OLDER = wordSet('earlier original previous')
const REPORTS = wordSet('report account estimate figure count version statement')

/** What parts a figure from an earlier one [initially said nine had died *but* later put the toll at six]. */
const PARTING = wordSet('but while before until although though later now whereas ;')

/** Tokens from a figure back to the verb it was given out by, around that verb, and on to what became of it. */
const WIDEST_CLAUSE = 20
const WIDEST_MARK = 3
const WIDEST_NAMING = 4
const WIDEST_FATE = 30

/**
 * [had initially said nine people died; original reports had stated that nine were killed; nine people were at first believed
 * dead; said nine had died, a mistake]: who tells of it no longer holds it.
 */
export function isWithdrawn(sentence: ReadSentence, figure: TokenSpan): boolean {
  const verb = givenOutBy(sentence, figure.first)
  if (verb !== null) {
    return isAtFirst(sentence, verb) || isOfEarlyReport(sentence, verb) || isCalledWrong(sentence, figure.last)
  }
  return isAccordingToOlder(sentence, figure.first) || wasAtFirst(sentence, figure.last)
}

/** The nearest verb before a figure that gives it out, in its own part of the sentence. */
function givenOutBy({ lemmas, forms, isVerb }: ReadSentence, figure: number): number | null {
  for (let at = figure - 1; at >= Math.max(0, figure - WIDEST_CLAUSE); at -= 1) {
    if (PARTING.has(forms[at] ?? '')) return null
    if (GIVING_OUT.has(lemmas[at] ?? '') && isVerb(at)) return at
  }
  return null
}

function isAtFirst({ forms }: ReadSentence, verb: number): boolean {
  const before = forms.slice(Math.max(0, verb - WIDEST_MARK), verb)
  const around = [...before, ...forms.slice(verb + 1, verb + 2)]
  if (around.some((form) => AT_FIRST.has(form)) || around.join(' ').includes('at first')) return true
  return before.includes('had') && around.some((form) => BEFORE_NOW.has(form))
}

/** [*early estimates had* put it at nine, *after early reports* put it at nine]; not [initial reports said nine died], which may be all that is known. */
function isOfEarlyReport({ lemmas, forms }: ReadSentence, verb: number): boolean {
  const isBefore = forms.slice(Math.max(0, verb - WIDEST_MARK), verb).includes('had')
  for (let at = verb - 1; at > Math.max(0, verb - WIDEST_NAMING); at -= 1) {
    if (!REPORTS.has(lemmas[at] ?? '')) continue
    return EARLY.has(forms[at - 1] ?? '') && (isBefore || forms[at - 2] === 'after')
  }
  return false
}

const WRONG =
  /(?:^| )an? (?:mistake|error)(?: |$)|(?:^| )(?:later|since|subsequently|now) (?:been )?(?:corrected|retracted|withdrawn|revised|lowered|downgraded|reduced)(?: |$)/

/** [said 340 had been rescued, *a figure later revised*] */
function isCalledWrong({ forms }: ReadSentence, last: number): boolean {
  return WRONG.test(forms.slice(last + 1, last + WIDEST_FATE).join(' '))
}

/** [*According to earlier reports*, 41 girls were abducted] */
function isAccordingToOlder({ lemmas, forms }: ReadSentence, figure: number): boolean {
  const to = forms.slice(0, figure).lastIndexOf('to')
  if (to < 1 || figure - to > WIDEST_CLAUSE || forms[to - 1] !== 'according') return false
  return OLDER.has(forms[to + 1] ?? '') && REPORTS.has(lemmas[to + 2] ?? '')
}

/** [nine people *were at first believed* to have died] */
function wasAtFirst({ lemmas, forms }: ReadSentence, last: number): boolean {
  for (let at = last + 1; at <= last + WIDEST_NAMING; at += 1) {
    if (lemmas[at] !== 'be') continue
    const [next = '', second = ''] = [forms[at + 1], forms[at + 2]]
    const verb = AT_FIRST.has(next) ? at + 2 : next === 'at' && second === 'first' ? at + 3 : -1
    return GIVING_OUT.has(lemmas[verb] ?? '')
  }
  return false
}
