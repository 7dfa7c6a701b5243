import { mentionAt } from '../reading.ts'
import type { SenseView } from './view.ts'

/** What something is aimed at [launched drones *at the port*]; -1 where nothing says, and of a day or an hour [at 10.42, on Tuesday]. */
export function aimOf({ argument, sentence }: SenseView, ...prepositions: readonly string[]): number {
  const aims = prepositions.map((preposition) => argument(preposition))
  const isAim = (at: number): boolean =>
    at >= 0 && mentionAt(sentence, 'date', at) === null && sentence.tree.tokens[at]?.upos !== 'NUM'
  return aims.find(isAim) ?? -1
}
