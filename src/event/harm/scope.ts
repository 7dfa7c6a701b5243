import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

/** Counted words that narrow nothing: a toll of people, whatever they are called. */
const ANYBODY = wordSet(`
  person people man individual other victim resident villager inhabitant local human soul life body death fatality casualty dead
  corpse martyr injury wounded injured arrest missing casualty hurt displaced killing loss
`)

/** What a figure is limited to, as `of` says it [soldiers]; null where it counts everybody. */
export function scopeOf(
  { tree, lemmas }: ReadSentence,
  { part, counted, countedLemma }: QuantityMention,
): string | null {
  if (part !== null) return part
  if (counted === null) return null
  const lemma = countedLemma?.toLowerCase() ?? lemmas[counted] ?? ''
  if (lemma === 'member') return membersOf(tree, counted)
  if (ANYBODY.has(lemma) || tree.tokens[counted]?.upos === 'PROPN') return null
  // [a civilian]: an adjective to the tagger.
  const isOne = tree.tokens[counted]?.xpos === 'NN' || (tree.tokens[counted]?.upos === 'ADJ' && CONTRASTED.has(lemma))
  if (isOne && !CONTRASTED.has(lemma)) return null
  return isOne ? plural(lemma) : (tree.tokens[counted]?.form.toLowerCase() ?? null)
}

/** [two crew members, two members of the crew]: crew members; of any other group, by its name. */
function membersOf(tree: ReadSentence['tree'], member: number): string | null {
  const [group] = tree.childrenOf(member, 'compound', 'nmod')
  const token = group === undefined ? undefined : tree.tokens[group]
  return token && token.upos === 'NOUN' ? `${token.lemma.toLowerCase()} members` : null
}
/** Of a single person news says who it was in any case; these are what tolls are told apart by. */
const CONTRASTED = wordSet(`
  soldier trooper marine policeman officer policewoman civilian militant rebel fighter terrorist insurgent journalist child protester
  guard gunman attacker bomber firefighter medic
`)

/** [a soldier was killed]: of soldiers; irregular nouns of people are few. */
function plural(lemma: string): string {
  if (lemma === 'child') return 'children'
  if (lemma.endsWith('man')) return `${lemma.slice(0, -2)}en`
  if (lemma.endsWith('y')) return `${lemma.slice(0, -1)}ies`
  return UNCHANGED.has(lemma) ? lemma : `${lemma}s`
}

const UNCHANGED = wordSet('police personnel staff troops')
