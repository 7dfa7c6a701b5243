import { wordSet } from '../util/word-set.ts'
import { natureOf, type ReadSentence } from './reading.ts'

export const SHIPS: ReadonlySet<string> = wordSet(
  'ferry ship boat vessel yacht tanker trawler submarine freighter barge catamaran schooner liner dinghy steamer tugboat frigate ferryboat',
)

/** What goes by its name with an article too [the Rangers, the Ministry]. */
const OTHERS: ReadonlySet<string | null> = new Set(['organization', 'group', 'country'])

/** [*the* Lady Amina], in a text of a ferry: no person is named with an article. */
export function isShipName(sentence: ReadSentence, index: number): boolean {
  const { tree, forms, isTold } = sentence
  let first = index
  while (tree.tokens[first]?.upos === 'PROPN') first -= 1
  return first < index && forms[first] === 'the' && isTold(SHIPS) && !OTHERS.has(natureOf(sentence, index))
}
