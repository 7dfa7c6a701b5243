import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { natureOf, type ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'
import { answerAt, FOR } from './vote-answer.ts'
import { behindFor, holderOf } from './vote-holder.ts'

const CONFIDENCE = 0.75
const REACH = 4

/**
 * The votes of an election or of a house: whose share it is as their scope, `yes` and `no` of a referendum, `against` of
 * what a house decided, `margin` of what someone won by. Votes without a scope are those of the winner.
 */
export function votesTold(context: RoleContext, trigger: Trigger, triggers: readonly Trigger[]): readonly FoundValue[] {
  if (trigger.type !== 'election') return []
  const { sentence } = context
  const found = sentence.mentions.flatMap((mention) => {
    if (mention.kind !== 'quantity' || !isNearest(trigger, triggers, mention.first)) return []
    if (isOfVoteBefore(sentence, mention.first)) return []
    return [...pairOf(sentence, mention), ...countOf(context, mention), ...shareOf(context, mention)]
  })
  const told = isOfConfidence(sentence) ? found.map(turned) : found
  return told.filter((value, at) => told.findIndex((other) => other.of === value.of) === at)
}

/** [lost a vote of confidence, with 331 deputies against him; not a vote of no confidence] */
function isOfConfidence({ lemmas }: ReadSentence): boolean {
  const at = lemmas.indexOf('confidence')
  return at >= 0 && !lemmas.slice(Math.max(0, at - 2), at).includes('no')
}

/** Who is against the government is for what would bring it down, and sources tell of either. */
function turned(value: FoundValue): FoundValue {
  if (value.of === 'against') return { ...value, of: null }
  return value.of === null ? { ...value, of: 'against' } : value
}

/** No other election of the sentence stands nearer to the figure. */
function isNearest(trigger: Trigger, triggers: readonly Trigger[], at: number): boolean {
  const own = Math.abs(trigger.at - at)
  return triggers.every((other) => {
    const distance = Math.abs(other.at - at)
    return other.type !== trigger.type || distance > own || (distance === own && other.at >= trigger.at)
  })
}

/** [a week *after a committee had* approved it by 21 votes to 14]: of a vote before. */
function isOfVoteBefore({ forms }: ReadSentence, first: number): boolean {
  const after = forms.lastIndexOf('after', first)
  const clause = after < 0 ? [] : forms.slice(after, first)
  return clause.includes('had') && !clause.includes(',')
}

function votes({ first, last }: Pick<QuantityMention, 'first' | 'last'>, value: string, of: string | null): FoundValue {
  return { attribute: 'votes', value, party: null, of, first, last, confidence: CONFIDENCE }
}

const PAIR = /^(\d+)-(\d+)$/
const REFUSING = wordSet('reject defeat fail down')

/** [voted by 331 to 210, approved 331-210]: for and against; of what is rejected the other way round. */
function pairOf({ lemmas }: ReadSentence, mention: QuantityMention): readonly FoundValue[] {
  const [, one = '', other = ''] = mention.dimension === 'score' ? (PAIR.exec(mention.value) ?? []) : []
  if (one === '') return []
  const isTurned = lemmas.slice(0, mention.first).some((lemma) => REFUSING.has(lemma))
  return [votes(mention, isTurned ? other : one, null), votes(mention, isTurned ? one : other, 'against')]
}

const VOTES = wordSet('vote ballot')
const AGAINST = wordSet('against no')
const MEMBERS = wordSet(
  'deputy lawmaker mp legislator senator parliamentarian congressman councillor delegate representative country nation',
)
const BACKING = wordSet('back support approve favour favor endorse')
const OPPOSING = wordSet('oppose reject against')

/** [61 votes to 39, 145 votes in favour, backed by 341 deputies, won by 300 votes, got 12,345 votes] */
function countOf(context: RoleContext, mention: QuantityMention): readonly FoundValue[] {
  const { sentence } = context
  const { lemmas, forms } = sentence
  const { first, last, value, countedLemma, dimension } = mention
  if (dimension !== 'none' && dimension !== 'people') return []
  if (MEMBERS.has(countedLemma ?? '')) return membersOf(sentence, mention)
  if (!VOTES.has(countedLemma ?? '')) return []
  const pair = votesToVotes(context, mention)
  if (pair.length > 0) return pair
  const others = othersBehind(context, mention)
  if (others) return [votes(mention, value, null), others]
  const behind = lemmas.slice(last + 1, last + 3)
  if (behind.some((lemma) => AGAINST.has(lemma))) return [votes(mention, value, 'against')]
  if (behind.some((lemma) => FOR.has(lemma))) return [votes(mention, value, null)]
  if (forms[first - 1] === 'by' || isMargin(sentence, first)) return [votes(mention, value, 'margin')]
  const holder = holderOf(context, mention)
  return holder === null ? [] : [votes(mention, value, holder)]
}

const LEADS = wordSet('margin majority lead')

/** [won by a *margin of* 1,240 votes] */
function isMargin({ lemmas, forms }: ReadSentence, first: number): boolean {
  return forms[first - 1] === 'of' && LEADS.has(lemmas[first - 2] ?? '')
}

/** [61 votes to 39] */
function votesToVotes(context: RoleContext, mention: QuantityMention): readonly FoundValue[] {
  const { forms } = context.sentence
  const { first, last, value } = mention
  const other = forms[last + 1] === 'to' ? (forms[last + 2] ?? '') : ''
  if (!/^\d[\d,]*$/.test(other)) return []
  const rest = { first, last: last + 2 }
  if (isRefused(context.sentence, first)) return [votes(rest, other, null), votes(mention, value, 'against')]
  return [votes(mention, value, null), votes(rest, other, rivalOf(context, mention))]
}

const MOTIONS = wordSet('motion bill law amendment proposal resolution budget plan ban reform deal')

/** [the motion was *defeated* by 312 votes to 255]: those against it are told first. */
function isRefused({ lemmas }: ReadSentence, before: number): boolean {
  const verb = lemmas.findLastIndex((lemma, at) => at < before && REFUSING.has(lemma))
  return verb >= 0 && lemmas.some((lemma) => MOTIONS.has(lemma))
}

/** [received 175 votes*, against 159 for Reed*]; null where no other figure follows so. */
function othersBehind(context: RoleContext, mention: QuantityMention): FoundValue | null {
  const { forms } = context.sentence
  const { first, last } = mention
  const other = forms[last + 1] === ',' && forms[last + 2] === 'against' ? (forms[last + 3] ?? '') : ''
  if (!/^\d[\d,]*$/.test(other)) return null
  return votes({ first, last: last + 3 }, other, rivalOf(context, { ...mention, last: last + 1 }))
}

/** [12,345 votes to 11,004 *for Reed*, 61 votes to 39] */
function rivalOf({ sentence, parties }: RoleContext, { last }: QuantityMention): string {
  const rival = behindFor(sentence, last + 2)
  return (rival && parties[rival.party]?.names[0]) ?? 'against'
}

/** [97 deputies *voted against him*]: who is against a head of government is for bringing him down; undefined of other votes. */
function personVotedOn(sentence: ReadSentence, last: number): string | null | undefined {
  const { forms, lemmas } = sentence
  const voted = lemmas.slice(last + 1, last + REACH).indexOf('vote')
  const link = voted < 0 ? last + 1 : last + 2 + voted
  const isOfPerson = HIM.has(forms[link + 1] ?? '') || natureOf(sentence, link + 1) === 'person'
  if (!isOfPerson || !sentence.isTold(HEADS)) return undefined
  if (forms[link] === 'against') return null
  return forms[link] === 'for' ? 'against' : undefined
}

const HIM = new Set(['him', 'her'])
const HEADS = wordSet('chancellor premier government cabinet coalition minister')

/** [backed by 341 deputies, 210 lawmakers voted against] */
function membersOf(sentence: ReadSentence, mention: QuantityMention): readonly FoundValue[] {
  const { lemmas, forms } = sentence
  // [passed with the votes of 101 deputies]
  if (forms[mention.first - 1] === 'of' && VOTES.has(lemmas[mention.first - 2] ?? ''))
    return [votes(mention, mention.value, null)]
  const around = [
    ...lemmas.slice(Math.max(0, mention.first - REACH), mention.first),
    ...lemmas.slice(mention.last + 1, mention.last + REACH + 1),
  ]
  const of = personVotedOn(sentence, mention.last)
  if (of !== undefined) return [votes(mention, mention.value, of)]
  if (around.some((lemma) => OPPOSING.has(lemma))) return [votes(mention, mention.value, 'against')]
  const isFor =
    around.some((lemma) => BACKING.has(lemma)) || (around.includes('vote') && around.some((lemma) => FOR.has(lemma)))
  return isFor ? [votes(mention, mention.value, null)] : []
}

const OTHER_SHARES = wordSet(
  'turnout participation inflation tax unemployment increase decrease drop rise fall point growth',
)
const COUNTING = wordSet('count tally process')

/** [won 53.4 percent of the vote, 46.6 percent for Reed, the Liberals on 20.1 percent, 52 percent voted no] */
function shareOf(context: RoleContext, mention: QuantityMention): readonly FoundValue[] {
  const { sentence } = context
  if (mention.dimension !== 'ratio' || isOfTurnout(sentence, mention)) return []
  const answer = answerAt(sentence, mention)
  if (answer !== null) return [votes(mention, mention.value, answer)]
  const holder = holderOf(context, mention)
  if (holder !== null) return [votes(mention, mention.value, holder)]
  // [the opposition candidate got 54 percent of the vote]: more than half is the winner's.
  const isWon = VOTES.has(mention.countedLemma ?? '') || RECEIVING.has(sentence.lemmas[mention.first - 1] ?? '')
  if (isWon && (isOfWinner(sentence, mention) || isWonWith(sentence, mention)))
    return [votes(mention, mention.value, null)]
  const isMost = isWon && Number.parseFloat(mention.value) > HALF
  return isMost ? [votes(mention, mention.value, null)] : []
}

/** [*With 36 percent of the vote*, the Liberals won] */
function isOfWinner({ forms, lemmas }: ReadSentence, { first, last }: QuantityMention): boolean {
  const comma = forms.indexOf(',', last)
  return (
    forms[first - 1] === 'with' &&
    first === 1 &&
    comma > 0 &&
    lemmas.slice(comma, comma + LONGEST_WINNER).includes('win')
  )
}

const LONGEST_WINNER = 10

/** [the conservatives won Sunday's election *with 27 percent of the vote*] */
function isWonWith({ forms, lemmas, isVerb }: ReadSentence, { first }: QuantityMention): boolean {
  const verb = lemmas.findLastIndex((_, at) => at < first && isVerb(at))
  return forms[first - 1] === 'with' && lemmas[verb] === 'win'
}
const HALF = 50
/** [a run-off in which he received 54.8 percent] */
const RECEIVING = wordSet('receive win get take garner secure poll')

/** [turnout was 61 percent, with 98 percent of the ballots counted] */
function isOfTurnout({ lemmas }: ReadSentence, { first, last }: QuantityMention): boolean {
  const around = lemmas.slice(Math.max(0, first - REACH), last + REACH + 2)
  return (
    around.some((lemma) => OTHER_SHARES.has(lemma)) ||
    lemmas.slice(last + 1, last + REACH + 2).some((lemma) => COUNTING.has(lemma))
  )
}
