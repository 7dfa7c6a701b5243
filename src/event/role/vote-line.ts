import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue, TriggerTold } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'

const CONFIDENCE = 0.75
const HOUSES = wordSet(
  'parliament deputy lawmaker mp senator senate congress assembly chamber house council councillor bundestag knesset',
)
const VOTES = /^\d{1,4}$/u

/** [The screen lit up: 231 for, 198 against]: a vote that is told by nothing but its figures, in a text of a house. */
export function voteLine(sentence: ReadSentence): readonly TriggerTold[] {
  const { tokens } = sentence.tree
  const at = tokens.findIndex((_, index) => isTally(tokens, index))
  if (at < 0 || !sentence.isTold(HOUSES)) return []
  const against = tokens.findIndex(({ form }, index) => index > at && form === 'against') - 1
  const vote = (index: number, of: string | null): FoundValue => ({
    attribute: 'votes',
    value: tokens[index]?.form ?? '',
    party: null,
    of,
    first: index,
    last: index,
    confidence: CONFIDENCE,
  })
  return [
    {
      trigger: wordTrigger({ type: 'election', lemma: 'vote', at }),
      values: [vote(at, null), vote(against, 'against')],
    },
  ]
}

/** [231 for, 198 against; 231 in favour and 198 against] */
function isTally(tokens: readonly SyntaxToken[], at: number): boolean {
  if (!VOTES.test(tokens[at]?.form ?? '')) return false
  const words = tokens.slice(at + 1, at + 6).map(({ form }) => form.toLowerCase())
  const link = words[0] === 'for' ? 1 : words[0] === 'in' && FAVOURS.has(words[1] ?? '') ? 2 : 0
  const rest = words.slice(link)
  const figure = rest[0] === ',' || rest[0] === 'and' || rest[0] === ';' ? 1 : -1
  return link > 0 && figure > 0 && VOTES.test(rest[figure] ?? '') && tokens[at + 2 + link + figure]?.form === 'against'
}

const FAVOURS: ReadonlySet<string> = new Set(['favour', 'favor'])
