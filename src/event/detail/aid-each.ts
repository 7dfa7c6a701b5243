import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** What a state gives to each of those whom something befell. */
export const AID = 'aid per'
const HOMES = wordSet('family household')
const DEAD = wordSet('dead deceased victim killed')
const GIVING = wordSet('get receive give pay promise grant offer hand award compensate entitle')
const EACH = new Set(['each', 'every', 'per'])
/** Words of a text in which something has befallen people. */
const BEFALLEN = wordSet(
  'flood quake earthquake fire wildfire storm hurricane cyclone typhoon landslide tornado crash explosion victim disaster evacuate',
)
/** Tokens before the sum in which it is told who gets it [*each family whose house was destroyed would get* 2,000 lari]. */
const BEFORE = 16
const BEHIND = 6

/** [*Every household* that lost its home *is to receive 5,000 lari*, will pay *5,000 lari to each family*, *families* get *5,000 lari each*] */
export function aidEach(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  const { first, last, dimension } = figure
  if (dimension !== 'money' || !sentence.isTold(BEFALLEN)) return null
  const from = Math.max(0, first - BEFORE)
  const before = lemmas.slice(from, first)
  const behind = lemmas.slice(last + 1, last + 1 + BEHIND)
  if (!before.some((lemma) => GIVING.has(lemma))) return null
  const isEachBehind = forms.slice(last + 1, last + 1 + BEHIND).some((form) => EACH.has(form))
  const isEachBefore = forms.slice(from, first).some((form) => form === 'each' || form === 'every')
  if (!isEachBehind && !isEachBefore) return null
  const who = [...before, ...behind]
  const of = who.some((lemma) => DEAD.has(lemma)) ? 'victim' : who.some((lemma) => HOMES.has(lemma)) ? 'family' : null
  return of === null ? null : { of: `${AID} ${of}`, first, last, isTimed: true }
}
