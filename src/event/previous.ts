import type { DateMention, Mention } from '../model/mention.ts'
import { wordSet } from '../util/word-set.ts'
import type { FoundValue } from './fact.ts'
import type { ReadSentence } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** When the event before of the same kind was. */
export interface PreviousDate {
  readonly trigger: Trigger
  readonly date: FoundValue
  /** The trigger tells of the one before itself [four years after they last met]. */
  readonly isOwn: boolean
  /** Of its time on there was none, so that the trigger tells of nothing [no pope has visited since 2012]. */
  readonly isOfNone: boolean
}

const SURE = 0.95
const BY_ORDER = 0.8

type DatedMention = DateMention & { readonly value: string }

/** [the first meeting since 2018, had not met for four years]: by order, as little else ties such a time to what it is of. */
export function previousDates(sentence: ReadSentence, triggers: readonly Trigger[]): readonly PreviousDate[] {
  // [a loss, its first in a decade]: of a loss the year before it is another's.
  const happenings = triggers.filter(({ type }) => type !== 'statement' && type !== 'earnings')
  return sentence.mentions.flatMap((mention) => {
    if (!isDated(mention)) return []
    if (mention.reading === 'previous') return ownersOf(sentence, mention, happenings)
    return mention.reading === 'point' ? (sinceFailure(sentence, mention, happenings) ?? []) : []
  })
}

function isDated(mention: Mention): mention is DatedMention {
  return mention.kind === 'date' && mention.value !== null
}

/** The one before may be told of by two words [the first visit since 2012, when they met in Almara]. */
function ownersOf(
  sentence: ReadSentence,
  mention: DatedMention,
  triggers: readonly Trigger[],
): readonly PreviousDate[] {
  const { last } = mention
  const following = triggers.find(({ at }) => at > last && at <= last + FARTHEST_BEHIND)
  const own = following && isOfFollowing(sentence, last) ? following : null
  const ranked = rankedOwner(sentence, mention, triggers, following)
  const owners = ranked && ranked.trigger.type !== own?.type ? [found(ranked.trigger, mention, ranked)] : []
  // What is told of a toll goes with what took it.
  const isToll = own?.type === 'harm' && owners.length > 0
  return own && !isToll ? [...owners, found(own, mention, { isOwn: true })] : owners
}

interface RankedOwner {
  readonly trigger: Trigger
  readonly isOfNone: boolean
  readonly confidence: number
}

function rankedOwner(
  sentence: ReadSentence,
  { first }: DateMention,
  triggers: readonly Trigger[],
  following: Trigger | undefined,
): RankedOwner | null {
  const rank = rankBefore(sentence, first)
  const before = triggers.filter(({ at }) => at < first)
  const ranked = before.find(({ at }) => at > rank) ?? (rank === first - 1 ? following : undefined)
  const trigger = ranked ?? before.at(-1)
  if (!trigger) return null
  return { trigger, isOfNone: DENIALS.has(sentence.forms[rank] ?? ''), confidence: ranked ? SURE : BY_ORDER }
}

function found(
  trigger: Trigger,
  { first, last, value }: DatedMention,
  { isOwn = false, isOfNone = false, confidence = BY_ORDER },
): PreviousDate {
  return { trigger, date: { attribute: 'date', value, party: null, first, last, confidence }, isOwn, isOfNone }
}

const FAILURES = wordSet('failure mishap accident explosion loss anomaly crash')
/** Tokens from [since] to the failure [since a partial failure]. */
const WIDEST_SINCE = 4

/** [its first flight since a failure in June 2024]: what failed was a launch. */
function sinceFailure(
  { forms, lemmas }: ReadSentence,
  mention: DatedMention,
  triggers: readonly Trigger[],
): PreviousDate | null {
  const { first } = mention
  if (!FAILURES.has(lemmas[first - 1] ?? '')) return null
  const since = forms.lastIndexOf('since', first)
  const launch = triggers.findLast(({ at, type }) => at < since && type === 'launch')
  if (!launch || since < first - 1 - WIDEST_SINCE || !forms.slice(0, since).includes('first')) return null
  return found(launch, mention, {})
}

/** Tokens from [four years after] to the word of what happened then. */
const FARTHEST_BEHIND = 8

/** [four years after they last met; since January 2020, when they met in Doha] */
function isOfFollowing({ forms }: ReadSentence, last: number): boolean {
  if (forms[last] === 'after' || forms[last] === 'since') return true
  return forms[last + 1] === 'when' || (forms[last + 1] === ',' && forms[last + 2] === 'when')
}

const DENIALS = wordSet("not n't n’t never no none neither nobody")
const RANKS = new Set(['first', ...DENIALS])

/** The nearest word before a token that makes a time one of the event before. */
export function rankBefore({ forms, tree }: ReadSentence, first: number): number {
  for (let at = first - 1; at >= 0; at -= 1)
    if (RANKS.has(forms[at] ?? '') || tree.tokens[at]?.xpos === 'JJS') return at
  return -1
}
