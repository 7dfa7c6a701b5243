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
export function placeFit(sentence: ReadSentence, place: PlaceMention, trigger: Trigger): number {
  const words = leadingWords(sentence, place)
  if (isByPreposition(words, trigger) || isInPhrase(sentence, place.first)) return BY_PREPOSITION
  if (isActedOnByNoun(trigger, words)) return BY_OBJECT
  return fitByRelation(sentence, place, trigger)
}

function fitByRelation(sentence: ReadSentence, { first, last, head }: PlaceMention, trigger: Trigger): number {
  const relation = sentence.tree.tokens[head]?.relation ?? ''
  if (first === trigger.last + 1 && isActedOn(trigger)) return BY_OBJECT
  if (relation === 'obj' || relation === 'nsubj:pass') return isActedOn(trigger) ? BY_OBJECT : 0
  const isBehind = relation === 'appos' || relation === 'nmod' || sentence.forms[first - 1] === ','
  if (isBehind) return followsPlace(sentence, first)
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

/** [in Northland's Almara city, in the capital Almara]: the preposition stands before the phrase that the place ends. */
function isInPhrase({ chunks, mentions, forms }: ReadSentence, first: number): boolean {
  const own = chunks.findIndex((chunk) => chunk.first <= first && first <= chunk.last)
  const chunk = chunks[own]
  if (!chunk) return false
  if (chunk.preposition >= 0) return LOCATIVE.has(forms[chunk.preposition] ?? '')
  const owner = chunks[own - 1]
  if (!owner?.isPossessive || owner.last !== chunk.first - 2 || owner.preposition < 0) return false
  const isPlace = mentions.some(({ kind, last }) => kind === 'place' && last === owner.last)
  return isPlace && LOCATIVE.has(forms[owner.preposition] ?? '')
}

/** [outskirts of Almara, south of Almara]: the preposition and what stands before an `of`. */
function leadingWords({ tree, forms }: ReadSentence, { first, head }: PlaceMention): readonly string[] {
  const lead = tree.tokens[head]?.relation === 'conj' ? (tree.tokens[head]?.head ?? head) : head
  const at = tree.childrenOf(lead, 'case').find((index) => index < lead) ?? first - 1
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

/** [the Almara bombing, the Almara market blast, Almara quake toll]; not [the Northland-Southland talks]. */
function isScene({ forms, tree }: ReadSentence, last: number, { first, entry, type }: Trigger): boolean {
  if (entry.form !== 'noun' || forms[last - 1] === '-' || !(PLACED.has(type) || type === 'harm')) return false
  if (last >= first || last < first - FARTHEST_SCENE) return false
  return tree.tokens.slice(last + 1, first).every(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
}

const FARTHEST_SCENE = 3
