import type { PartyMention } from '../../model/mention.ts'
import type { SentenceTree } from '../../model/syntax.ts'
import { headWithin } from '../name/text.ts'
import type { SentenceParties, Speech } from './speech.ts'

/** People who speak with one voice; more are a list of something else. */
const MOST_JOINED = 4

/**
 * [“…,” said *Brandt* and Reed], [*Ana Brandt* and Tom Reed said]: words of two people are told as those of the first, whichever
 * of them stands beside the verb; else two texts that tell the same would name two speakers.
 */
export function asFirstNamed(tree: SentenceTree, speech: Speech, parties: SentenceParties): Speech {
  let mention = mentionOf(speech, parties)
  for (let step = 1; mention && step < MOST_JOINED; step += 1) mention = namedBefore(tree, mention, parties) ?? mention
  if (!mention || mention.party === speech.speaker) return speech
  return {
    ...speech,
    speaker: mention.party,
    range: { ...speech.range, first: Math.min(speech.range.first, mention.first) },
  }
}

function mentionOf({ speaker, range }: Speech, parties: SentenceParties): PartyMention | undefined {
  for (let at = range.last; at >= range.first; at -= 1) if (parties.at(at)?.party === speaker) return parties.at(at)
  return undefined
}

/** [*Ana Brandt* and Tom Reed]: joined by the tree, or both of them subjects of one verb to it. */
function namedBefore(
  { tokens }: SentenceTree,
  mention: PartyMention,
  parties: SentenceParties,
): PartyMention | undefined {
  const before = tokens[mention.first - 1]?.form === 'and' ? parties.at(mention.first - 2) : undefined
  if (!before || before.party === mention.party || !parties.isPerson(before)) return undefined
  if (mention.form !== 'name' || before.form !== 'name') return undefined
  const [own, other] = [mention, before].map(({ first, last }) => tokens[headWithin(tokens, first, last)])
  if (!own || !other) return undefined
  if (own.relation === 'conj') return before.first <= own.head && own.head <= before.last ? before : undefined
  return own.relation === 'nsubj' && other.relation === 'nsubj' && own.head === other.head ? before : undefined
}
