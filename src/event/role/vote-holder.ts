import type { PartyMention, QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { VOTE_COUNTS } from '../lexicon/office.ts'
import { subjectBefore } from '../order.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import { findArguments } from './argument.ts'
import type { RoleContext } from './context.ts'

/** Name of whoever got the votes; null where nothing tells. */
export function holderOf(
  { sentence, parties }: Pick<RoleContext, 'sentence' | 'parties'>,
  mention: Pick<QuantityMention, 'first' | 'last'>,
): string | null {
  const holder =
    behindFor(sentence, mention.last) ??
    before(sentence, mention.first) ??
    given(sentence, mention.first) ??
    subjectOf(sentence, mention.first)
  const name = holder && parties[holder.party]?.names[0]
  return name && /\p{Lu}/u.test(name) ? name : null
}

const OF_VOTES = wordSet('of the vote ballot cast valid')

/** [46.6 percent of the vote for former union leader Tom Reed] */
export function behindFor(sentence: ReadSentence, last: number): PartyMention | null {
  const { lemmas, forms, chunks } = sentence
  let at = last + 1
  while (OF_VOTES.has(lemmas[at] ?? '')) at += 1
  if (forms[at] !== 'for') return null
  const chunk = chunks.find(({ preposition }) => preposition === at)
  return chunk ? mentionAt(sentence, 'party', chunk.last) : null
}

/** [the Liberals on 20.1 percent, Tom Reed (46 percent), Reed with 46 percent] */
function before(sentence: ReadSentence, first: number): PartyMention | null {
  const { mentions, forms } = sentence
  const lead = forms[first - 1] ?? ''
  const joined = joinedShare(sentence, first)
  if (joined) return joined
  if (lead !== 'on' && lead !== 'at' && lead !== '(' && lead !== "'s" && lead !== '’s') return null
  return (
    mentions.find((mention): mention is PartyMention => mention.kind === 'party' && mention.last === first - 2) ?? null
  )
}

/** [the Liberals had 34 percent *and the ruling Centre Party* 29.8 percent]: without a verb of its own. */
function joinedShare({ mentions, forms, chunks }: ReadSentence, first: number): PartyMention | null {
  const name = mentions.find(
    (mention): mention is PartyMention => mention.kind === 'party' && mention.last === first - 1,
  )
  const chunk = name && chunks.find((each) => each.first <= name.first && name.last <= each.last)
  const link = (chunk?.first ?? name?.first ?? 0) - 1
  if (!name || (forms[link] !== 'and' && forms[link] !== ',')) return null
  const isJoined = mentions.some(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'ratio' && mention.last < link,
  )
  return isJoined ? name : null
}

/** [the count *gave Brandt* 56.4 percent]; not [an exit poll gave her 54 percent]. */
function given(sentence: ReadSentence, first: number): PartyMention | null {
  const { mentions, lemmas } = sentence
  const who = mentions.find(
    (mention): mention is PartyMention => mention.kind === 'party' && mention.last === first - 1,
  )
  const verb = (who?.first ?? 0) - 1
  if (!who || lemmas[verb] !== 'give') return null
  return VOTE_COUNTS.has(lemmas[subjectBefore(sentence, verb)?.head ?? -1] ?? '') ? who : null
}

const GETTING = wordSet(
  'win take get receive secure garner score obtain poll have hold gain collect earn command attract capture grab finish beat defeat elect vote declare proclaim',
)
/** [elected Brandt with 54 percent, declared Brandt the winner with 54 percent] */
const CHOOSING = wordSet('elect declare proclaim')

/** Who does what the nearest verb before says [Brandt won 54 percent; Brandt won the vote, taking 54 percent]. */
function subjectOf(sentence: ReadSentence, first: number): PartyMention | null {
  const { lemmas, tree, isVerb } = sentence
  for (let at = first - 1; at >= 0; at -= 1) {
    if (!isVerb(at) && lemmas[at] !== 'have') continue
    if (!GETTING.has(lemmas[at] ?? '')) return null
    const isParticiple = tree.tokens[at]?.xpos === 'VBG'
    const name = CHOOSING.has(lemmas[at] ?? '') ? 'object' : 'subject'
    const subject = findArguments(sentence, { at, last: at, entry: { form: 'verb' } }).find(
      (each) => each.name === name,
    )
    const mention = subject ? mentionAt(sentence, 'party', subject.index) : null
    if (mention || !isParticiple) return mention
  }
  return null
}
