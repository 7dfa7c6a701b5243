import { wordSet } from '../util/word-set.ts'
import type { ReadSentence } from './reading.ts'
import { isFigurative } from './sense/figurative.ts'
import { SENSES } from './sense/table.ts'
import { type Candidate, viewOf } from './sense/view.ts'

/** The type of event that a word of a lexicon tells of where it stands; null where it is meant otherwise or in doubt. */
export function senseOf(sentence: ReadSentence, candidate: Candidate): string | null {
  const { group, form, type } = candidate.entry
  if ((form === 'noun' && isModifier(sentence, candidate.at)) || isFigurative(sentence, candidate.at)) return null
  if (!group.sense) return type
  return SENSES[group.sense](viewOf(sentence, candidate))
}

/** What is left of an event or belongs to it: with its word before, the event itself is told of [quake toll, fire victims]. */
const REMAINS = wordSet(`
  toll death victim survivor casualty fatality scene site damage aftermath wreckage suspect accused case charge trial zone epicentre
  epicenter rescue rubble debris probe investigation inquiry
`)

const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm'])

/** [Hurricane Lena]: the name is the storm's own. */
function isNamedAfter({ tokens }: ReadSentence['tree'], lemmas: readonly string[], at: number): boolean {
  return STORMS.has(lemmas[at] ?? '') && tokens[at]?.upos === 'PROPN' && tokens[at + 1]?.upos === 'PROPN'
}

/** [fire chief, strike force]: another noun is meant. */
function isModifier({ tree, lemmas, isVerb }: ReadSentence, at: number): boolean {
  if (isVerb(at + 1) || isNamedAfter(tree, lemmas, at)) return false
  const token = tree.tokens[at]
  const next = tree.tokens[at + 1]
  if (REMAINS.has(lemmas[at + 1] ?? '')) return false
  return token?.relation === 'compound' && token.head > at && (next?.upos === 'NOUN' || next?.upos === 'PROPN')
}
