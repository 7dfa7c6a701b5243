import { wordSet } from '../../util/word-set.ts'
import type { SenseView } from './view.ts'

/** What nature does to people. */
export const NATURE: ReadonlySet<string> = wordSet(
  'earthquake quake tremor aftershock temblor hurricane typhoon cyclone tornado storm flood tsunami landslide avalanche wildfire volcano magnitude',
)

/** [Hurricane Lena hit the coast] */
export function isNamedStorm({ chunks, lemmas }: SenseView['sentence'], index: number): boolean {
  const chunk = chunks.find(({ first, last }) => first <= index && index <= last)
  return chunk !== undefined && lemmas.slice(chunk.first, chunk.last).some((lemma) => NATURE.has(lemma))
}
