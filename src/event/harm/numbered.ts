import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { figureAfter } from './order.ts'

/** What says how many they are, whatever the tagger takes it for [the dead *number* 17, fatalities now *total* 17]. */
const NUMBERING = wordSet('number numbers numbered total totals totalled totaled')
/** Tokens from those who are counted to such a word [the injured *by then* numbered 23]. */
const WIDEST_NUMBERED = 3

/** The figure behind those who are counted, where a verb says how many they are [the injured numbered 23, deaths now total 17]. */
export function numberedAfter(sentence: ReadSentence, at: number): QuantityMention | null {
  const { forms, tree } = sentence
  const verb = forms.findIndex((form, index) => index > at && NUMBERING.has(form))
  if (verb < 0 || verb > at + WIDEST_NUMBERED) return null
  if (tree.tokens.slice(at + 1, verb).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB')) return null
  return figureAfter(sentence, verb)
}

/** [the dead *number* 17]: a noun to the tagger. */
export function isCounting({ forms, tree }: ReadSentence, at: number): boolean {
  return NUMBERING.has(forms[at] ?? '') && tree.tokens[at + 1]?.upos === 'NUM'
}

/** By which those harmed are put at a figure. */
const PUTTING = wordSet('put place set estimate reckon count')
/** Tokens from such a verb to those harmed [put the number of *dead*; put last night's *dead*]. */
const WIDEST_PUT = 4
/** [the dead *have since been* put at 31; the dead*,* put at 31] */
const BEFORE_PUT = new Set(['AUX', 'ADV', 'PUNCT'])

/** [put the dead at 31, the dead were put at 31] */
export function putAt(sentence: ReadSentence, at: number): QuantityMention | null {
  const { forms, lemmas, tree } = sentence
  if (forms[at - 1] !== 'the') return null
  const isPut = lemmas.slice(Math.max(0, at - 1 - WIDEST_PUT), at - 1).some((lemma) => PUTTING.has(lemma))
  if (isPut && forms[at + 1] === 'at') return figureAfter(sentence, at + 1)
  let verb = at + 1
  while (verb <= at + WIDEST_PUT && BEFORE_PUT.has(tree.tokens[verb]?.upos ?? '')) verb += 1
  return PUTTING.has(lemmas[verb] ?? '') && forms[verb + 1] === 'at' ? figureAfter(sentence, verb + 1) : null
}

/** What a sentence may begin with that tells what became of those who follow. */
const FRONTED: ReadonlyMap<string, string> = new Map([
  ['killed', 'killed'],
  ['dead', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['hurt', 'injured'],
  ['missing', 'missing'],
  ['arrested', 'arrested'],
  ['detained', 'arrested'],
])
/** Tokens from it to the verb [Killed *in all* were 14 people]. */
const WIDEST_FRONTED = 6

/** The figure of those told behind what became of them, and that [Killed in all were 14 people, Confirmed dead are 31]. */
export function frontedFigure(
  sentence: ReadSentence,
  at: number,
): { readonly attribute: string; readonly figure: QuantityMention } | null {
  const { forms, tree } = sentence
  const attribute = FRONTED.get(forms[at] ?? '')
  const isFirst = at === 0 || (at === 1 && (forms[0] === 'confirmed' || forms[0] === 'reported'))
  if (attribute === undefined || !isFirst) return null
  const verb = forms.findIndex((form) => form === 'were' || form === 'are')
  if (verb < 0 || verb > at + WIDEST_FRONTED) return null
  if (tree.tokens.slice(at + 1, verb).some(({ upos }) => upos === 'VERB' || upos === 'PUNCT')) return null
  const figure = figureAfter(sentence, verb)
  return figure && { attribute, figure }
}
