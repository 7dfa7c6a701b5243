import type { DateMention } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'
import { REACHING } from './words.ts'

const COUNTED = new Set(['toll', 'number', 'count', 'tally'])
/** Tokens between a toll and the verb that it rose by [the toll of the storm that hit Almara on Monday rose]. */
const WIDEST_SUBJECT = 26

const RISING = new Set([
  'rose',
  'rises',
  'climbed',
  'jumped',
  'grew',
  'stood',
  'reached',
  'increased',
  'risen',
  'climbs',
])

/** What is found out of a toll after the event. */
const FINDING = new Set(['find', 'discover', 'recover', 'retrieve', 'pull', 'identify', 'locate', 'confirm', 'unearth'])
/** Who died besides those of whom it was known [three more bodies were brought ashore on Monday, raising the toll]. */
const FOUND = new Set(['body', 'corpse', 'remains', 'remain', 'more', 'another', 'survivor'])
const AFTER = new Set(['after', 'as', 'when', 'once'])
/** Tokens between the conjunction and its verb [after search crews with dogs found]. */
const WIDEST_FINDER = 8

/** [the toll rose to 32 on Thursday]: the day of the news, not of what happened. */
export function isTollDate(sentence: ReadSentence, date: DateMention): boolean {
  const { head, first } = date
  const { tree, lemmas } = sentence
  // [the number of confirmed dead *rose yesterday*]: of no verb to the tree.
  const isBehindRise = RISING.has(sentence.forms[first - 1] ?? '')
  if (isBehindRise && lemmas.slice(Math.max(0, first - WIDEST_SUBJECT), first).some((lemma) => COUNTED.has(lemma)))
    return true
  const verb = tree.clauseOf(head)
  if (isFoundLater(sentence, verb) || isOfDying(sentence, head) || isOfPutting(sentence, date)) return true
  if (head < verb || !REACHING.has(lemmas[verb] ?? '')) return false
  return lemmas.slice(Math.max(0, verb - WIDEST_SUBJECT), verb).some((lemma) => COUNTED.has(lemma))
}

/** [seven are dead after crews found another body on Wednesday; a body was found on Tuesday, *bringing the toll* to two] */
function isFoundLater({ lemmas, forms }: ReadSentence, verb: number): boolean {
  const isOfMore = lemmas.slice(Math.max(0, verb - WIDEST_FINDER), verb).some((lemma) => FOUND.has(lemma))
  if (!FINDING.has(lemmas[verb] ?? '') && !isOfMore) return false
  const isAfter = forms.slice(Math.max(1, verb - WIDEST_FINDER), verb).some((form) => AFTER.has(form))
  if (isAfter && FINDING.has(lemmas[verb] ?? '')) return true
  const raising = forms.findIndex((form, at) => at > verb && RAISING.has(form))
  return raising >= 0 && lemmas.slice(raising + 1, raising + WIDEST_TOLL).some((lemma) => COUNTED.has(lemma))
}

/** What is put at a figure. */
const PUT = new Set([...COUNTED, 'dead', 'injured', 'wounded', 'missing', 'injury', 'casualty'])
const PUTTING = new Set(['put', 'place', 'give', 'set', 'raise', 'revise', 'update', 'bring', 'lift'])
/** Tokens from such a verb to the day [put the death toll from the storm at 31 *on Monday*]. */
const WIDEST_PUT = 16
const BEFORE_DAY = new Set(['on', 'late', 'early', 'by', ','])

/** [put the toll at 31 on Monday, raised the number of dead to 31 late on Monday]: right behind the figure. */
function isOfPutting({ lemmas, forms, mentions }: ReadSentence, { first }: DateMention): boolean {
  let end = first - 1
  while (BEFORE_DAY.has(forms[end] ?? '')) end -= 1
  const figure = mentions.find(({ kind, last }) => kind === 'quantity' && last === end)
  if (!figure || !['at', 'to', 'as'].includes(forms[figure.first - 1] ?? '')) return false
  const verb = lemmas.findLastIndex((lemma, at) => at < figure.first && PUTTING.has(lemma))
  if (verb < first - WIDEST_PUT) return false
  return lemmas.slice(Math.max(0, verb - 3), figure.first).some((lemma) => PUT.has(lemma))
}

const RAISING = new Set(['bringing', 'raising', 'taking', 'pushing', 'lifting'])
/** Tokens from the verb to the toll [bringing the confirmed death *toll*]. */
const WIDEST_TOLL = 6

/** Tokens from the verb to the day [succumbed to their wounds late on Monday]. */
const WIDEST_DYING = 8

/** [after two of the injured succumbed to their wounds overnight] */
function isOfDying({ forms }: ReadSentence, day: number): boolean {
  const verb = forms.slice(Math.max(0, day - WIDEST_DYING), day).indexOf('succumbed')
  return verb >= 0 && forms.slice(0, day).some((form) => AFTER.has(form))
}
