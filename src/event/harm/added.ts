/** Figures that come on top of those who were told of before, and so count only some of all. */
import { wordSet } from '../../util/word-set.ts'
import { PEOPLE } from '../lexicon/person-words.ts'
import { natureOf, type ReadSentence } from '../reading.ts'
import { type Harm, IN_ALL } from './figure.ts'
import { isWide } from './wide-scope.ts'
import { HARM_ADJECTIVES } from './words.ts'

/** Figures of all who were killed, less those that add to somebody else [two of her guards *also* died, *besides him* two men died]. */
export function withoutAdded(sentence: ReadSentence, figures: readonly Harm[]): readonly Harm[] {
  return figures.filter((harm) => !(countsAll(harm) && isAdded(sentence, harm)))
}

/** Who is told by a name of their own may all be told of [two *soldiers* also died]; those held or freed are called many names. */
function countsAll({ attribute, of }: Harm): boolean {
  return IN_ALL.has(attribute) && (attribute !== 'killed' || of === null || isWide(of))
}

function isAdded(sentence: ReadSentence, harm: Harm): boolean {
  if (isBeyond(sentence, harm)) return true
  return harm.last < harm.at ? isSaidOfMore(sentence, harm) || isWithSomebody(sentence, harm) : doesMore(sentence, harm)
}

const ALSO = new Set(['also', 'likewise'])

/** [two men *also* died, were *also* killed, died *too*, were killed *as well*] */
function isSaidOfMore({ forms, tree }: ReadSentence, { last, at }: Harm): boolean {
  if (forms.slice(last + 1, at).some((form) => ALSO.has(form))) return true
  const [next = '', after = ''] = forms.slice(at + 1)
  if (next === 'as' && after === 'well') return true
  // [died *too* young]
  const tag = tree.tokens[at + 2]?.xpos
  return next === 'too' && tag !== 'JJ' && tag !== 'RB'
}

/** Tokens from one who does it to the verb [the gunman *has also* killed]. */
const WIDEST_DOER = 2

/** [he *also* killed two men]; not [the blast, which had other effects, *also* killed two men]. */
function doesMore(sentence: ReadSentence, { at, first }: Harm): boolean {
  const { forms, lemmas } = sentence
  // [*Also* killed were two men]
  if (ALSO.has(forms[at - 1] ?? '') && at === 1) return true
  if (!ALSO.has(forms[at - 1] ?? '') || first < at) return false
  return [1, WIDEST_DOER].some((step) => {
    const doer = at - 1 - step
    return doer >= 0 && (PEOPLE.has(lemmas[doer] ?? '') || natureOf(sentence, doer) === 'person')
  })
}

const TOGETHER = new Set(['along', 'together'])

/** [two men were killed *along with the mayor*, died *with him*] */
function isWithSomebody(sentence: ReadSentence, { at }: Harm): boolean {
  const { forms } = sentence
  const isLong = TOGETHER.has(forms[at + 1] ?? '')
  const mark = isLong ? at + 2 : at + 1
  if (forms[mark] === 'with') return isLong ? isOfPeople(sentence, mark + 1) : THEM.has(forms[mark + 1] ?? '')
  return (forms[mark] === 'alongside' || forms[mark] === 'beside') && isOfPeople(sentence, mark + 1)
}

const THEM = wordSet('him her them')

/** By which a clause names those to whom it adds; alone it adds to what was told before. */
const LEADS: readonly (readonly string[])[] = [
  ['in', 'addition', 'to'],
  ['as', 'well', 'as'],
  ['apart', 'from'],
  ['aside', 'from'],
  ['along', 'with'],
  ['together', 'with'],
  ['other', 'than'],
  ['besides'],
  ['beside'],
  ['alongside'],
]
const ALONE = ['in addition ,', 'additionally ,', 'besides ,']
/** Tokens from the start of a clause to the figure that adds [*besides the pilot and his wife,* two men died]. */
const WIDEST_LEAD = 14

/** [*Besides her,* two men died; *in addition,* two men died] */
function isBeyond(sentence: ReadSentence, { first, attribute }: Harm): boolean {
  const { forms } = sentence
  const comma = forms.lastIndexOf(',', first)
  if (comma < 0 || first - comma > WIDEST_TO_FIGURE) return false
  if (ALONE.some((lead) => forms.slice(comma + 1 - lead.split(' ').length, comma + 1).join(' ') === lead)) return true
  for (let start = comma - 1; start >= Math.max(0, comma - WIDEST_LEAD); start -= 1) {
    const lead = LEADS.find((words) => words.every((word, step) => forms[start + step] === word))
    if (lead) return isOfPeople(sentence, start + lead.length, comma, attribute)
  }
  return false
}

/** Tokens from the comma to the figure [*, at least* two men]. */
const WIDEST_TO_FIGURE = 4
/** Tokens of a noun phrase looked at for whom it names. */
const WIDEST_NAME = 5

/** Somebody stands there, and nobody to whom something else was done [besides *the injured*]. */
function isOfPeople(sentence: ReadSentence, start: number, end = start + WIDEST_NAME, attribute = 'killed'): boolean {
  const { forms, lemmas } = sentence
  const tokens = Array.from({ length: Math.max(0, Math.min(end, forms.length) - start) }, (_, step) => start + step)
  if (tokens.some((at) => (HARM_ADJECTIVES.get(forms[at] ?? '') ?? attribute) !== attribute)) return false
  return tokens.some(
    (at) =>
      PEOPLE.has(lemmas[at] ?? '') ||
      HARM_ADJECTIVES.get(forms[at] ?? '') === attribute ||
      natureOf(sentence, at) === 'person',
  )
}
