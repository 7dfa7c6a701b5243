import type { PlaceMention } from '../model/mention.ts'
import { wordSet } from './lexicon/word-set.ts'
import type { ReadSentence } from './reading.ts'
import type { Trigger } from './trigger.ts'

const LOCATIVE = wordSet(`
  in at near outside inside on within around across throughout off along beside outskirts
  northeast northwest southeast southwest north south east west nearby central
`)
const GOALS = wordSet('to into towards toward onto over')
const PLACED = new Set(['attack', 'disaster', 'accident', 'visit', 'protest'])

const BY_PREPOSITION = 1
const BY_OBJECT = 0.85
const BY_MODIFIER = 0.75
const BY_PLACE_BEFORE = 0.7

/** How well the words around a place say that the event happened there, 0 to 1. */
export function placeFit(sentence: ReadSentence, { first, last, head }: PlaceMention, trigger: Trigger): number {
  const { tree, forms } = sentence
  const relation = tree.tokens[head]?.relation ?? ''
  const lead = relation === 'conj' ? (tree.tokens[head]?.head ?? head) : head
  const marker = tree.childrenOf(lead, 'case').find((index) => index < lead)
  const words = leadingWords(forms, marker ?? first - 1)
  if (isByPreposition(words, trigger)) return BY_PREPOSITION
  if (relation === 'obj' || relation === 'nsubj:pass') return isActedOn(trigger) ? BY_OBJECT : 0
  if (isActedOnByNoun(trigger, words)) return BY_OBJECT
  if (relation === 'appos' || relation === 'nmod' || forms[first - 1] === ',') return followsPlace(sentence, first)
  return isScene(sentence, last, trigger) || isSeatOfCourt(sentence, last, trigger) ? BY_MODIFIER : 0
}

const COURT_TYPES = new Set(['trial', 'sentence', 'arrest'])
const COURTS = wordSet('court jury judge tribunal courtroom police prosecutor')

/** [a Varo court, Varo police] */
function isSeatOfCourt({ lemmas }: ReadSentence, last: number, { type }: Trigger): boolean {
  return COURT_TYPES.has(type) && COURTS.has(lemmas[last + 1] ?? '')
}

/** [in Almara; flew to Almara; lifted off from Almara] */
function isByPreposition(words: readonly string[], { type }: Trigger): boolean {
  if (words.some((word) => LOCATIVE.has(word) || (PLACED.has(type) && GOALS.has(word)))) return true
  return type === 'launch' && words.includes('from')
}

/** [outskirts of Almara, south of Almara]: the preposition and what stands before an `of`. */
function leadingWords(forms: readonly string[], at: number): readonly string[] {
  const word = forms[at] ?? ''
  if (word === 'of') return [word, forms[at - 1] ?? '']
  return forms[at - 1] === 'of' ? [word, forms[at - 1] ?? '', forms[at - 2] ?? ''] : [word]
}

/** [shelled Almara] */
function isActedOn({ type, entry }: Trigger): boolean {
  return PLACED.has(type) && entry.form === 'verb'
}

/** [the invasion of Almara, an attack on Almara] */
function isActedOnByNoun({ type, entry }: Trigger, words: readonly string[]): boolean {
  return type === 'attack' && entry.form === 'noun' && (words[0] === 'of' || words[0] === 'against')
}

/** [Almara, Northland]: a place right after another. */
function followsPlace({ mentions }: ReadSentence, first: number): number {
  const isAfter = mentions.some(({ kind, last }) => kind === 'place' && last >= first - 3 && last < first)
  return isAfter ? BY_PLACE_BEFORE : 0
}

/** [the Almara bombing]; not [the Northland-Southland talks]. */
function isScene({ forms }: ReadSentence, last: number, { first, entry, type }: Trigger): boolean {
  return entry.form === 'noun' && last === first - 1 && forms[last - 1] !== '-' && PLACED.has(type)
}
