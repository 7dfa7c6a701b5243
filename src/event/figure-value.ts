import type { QuantityMention } from '../model/mention.ts'
import { wordSet } from '../util/word-set.ts'
import type { FoundValue } from './fact.ts'
import { NOT_ITS_OWN, type TokenSpan } from './figure-of-else.ts'
import type { ReadSentence } from './reading.ts'
import { isLengthOfTalks } from './role/talk-length.ts'
import { isRunningTerm, isTermGiven } from './running-term.ts'
import type { Trigger } from './trigger.ts'

/** A figure that belongs to a type wherever it stands in the clause: its dimension, and the words one of which is near. */
interface FigureRule {
  readonly attribute: string
  readonly dimensions: readonly string[]
  /** Lemmas of which one stands within `reach` tokens; without any, the dimension is enough. */
  readonly cues: ReadonlySet<string> | null
  /** It stands right beside the trigger [a 30-day ceasefire, a ceasefire of 30 days]. */
  readonly isBeside?: true
  /** The clause of the trigger leads to it, without a cue [jailed the former mayor for *seven years*]. */
  readonly isLed?: true
  /** It is how long the talks took. */
  readonly isLength?: true
  /** Of whom alone it tells [900 *guests*]. */
  readonly of?: string
}

const REACH = 4
const CONFIDENCE = 0.75

const MAGNITUDE: FigureRule = {
  attribute: 'magnitude',
  dimensions: ['none', 'magnitude', 'richter'],
  cues: wordSet('magnitude richter scale measure register'),
}
const DAMAGE: FigureRule = { attribute: 'damage', dimensions: ['money'], cues: wordSet('damage loss damages') }

/** [talked for 40 minutes, a two-hour meeting, the talks lasted three hours] */
const OF_TALKS: readonly FigureRule[] = [
  { attribute: 'duration', dimensions: ['time'], cues: new Set(), isLength: true },
]

const RULES: Readonly<Record<string, readonly FigureRule[]>> = {
  'sport-result': [{ attribute: 'score', dimensions: ['score'], cues: null }],
  disaster: [MAGNITUDE, DAMAGE],
  accident: [DAMAGE],
  protest: [DAMAGE, { attribute: 'duration', dimensions: ['time'], cues: null, isBeside: true }],
  call: OF_TALKS,
  visit: [{ attribute: 'duration', dimensions: ['time'], cues: null, isBeside: true }],
  acquisition: [
    { attribute: 'duration', dimensions: ['time'], cues: wordSet('contract deal'), isBeside: true },
    { attribute: 'amount', dimensions: ['money'], cues: null },
    { attribute: 'stake', dimensions: ['ratio'], cues: wordSet('stake share interest shareholding') },
  ],
  agreement: [
    { attribute: 'duration', dimensions: ['time'], cues: null, isBeside: true },
    {
      attribute: 'amount',
      dimensions: ['money'],
      cues: wordSet(
        'worth order deal contract agreement settlement value pay settle lend loan grant invest plant pipeline project',
      ),
    },
  ],
  sentence: [
    {
      attribute: 'term',
      dimensions: ['time'],
      cues: wordSet(
        'sentence prison jail imprisonment term serve bar behind custody sentencing down parole non-parole',
      ),
      isLed: true,
    },
    { attribute: 'amount', dimensions: ['money'], cues: wordSet('fine penalty') },
  ],
  award: [
    { attribute: 'amount', dimensions: ['money'], cues: wordSet('prize worth share award carry come receive medal') },
  ],
  marriage: [{ attribute: 'attendance', dimensions: ['people', 'none'], cues: wordSet('guest'), of: 'guests' }],
  bankruptcy: [{ attribute: 'amount', dimensions: ['money'], cues: wordSet('debt liability owe') }],
  appointment: [{ attribute: 'term', dimensions: ['time'], cues: new Set(), isLed: true }],
  election: [
    {
      attribute: 'turnout',
      dimensions: ['ratio'],
      cues: wordSet('turnout participation eligible entitle entitled electorate registered'),
    },
  ],
  death: [{ attribute: 'age', dimensions: ['age'], cues: null }],
}

export function findFigureValues(
  sentence: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
): readonly FoundValue[] {
  const rules = RULES[trigger.type] ?? []
  return rules.flatMap((rule) => {
    const fitting = sentence.mentions.filter(
      (mention) =>
        mention.kind === 'quantity' &&
        rule.dimensions.includes(mention.dimension) &&
        (isCued(sentence, rule.cues, mention.first, mention.last) ||
          (rule.attribute === 'turnout' && (isOfVoters(sentence, mention) || isTurnout(sentence, mention))) ||
          isStrength(rule, mention, trigger) ||
          (trigger.type === 'appointment' && isTermGiven(sentence, trigger.last, mention)) ||
          isFine(sentence, rule, mention, trigger) ||
          (rule.isLength === true && isLengthOfTalks(sentence, trigger, mention)) ||
          (rule.isLed === true && isLed(sentence, trigger, mention))) &&
        (!rule.isBeside || isBeside(sentence, trigger, mention)) &&
        !NOT_ITS_OWN[rule.attribute]?.(sentence, trigger, mention) &&
        !isOfOneBefore(sentence, trigger, mention) &&
        (rule.isBeside || isNearest(sentence, trigger, triggers, mention)),
    )
    const found = fitting.find((mention) => isLed(sentence, trigger, mention)) ?? fitting[0]
    if (found?.kind !== 'quantity') return []
    return [
      {
        attribute: rule.attribute,
        value: found.value,
        party: null,
        of: rule.of ?? null,
        first: found.first,
        last: found.last,
        confidence: CONFIDENCE,
      },
    ]
  })
}

/** [the purchase is its largest since 2019, when it paid $9.2 billion]: of the one before. */
function isOfOneBefore({ mentions, forms }: ReadSentence, { at }: Trigger, { first }: TokenSpan): boolean {
  if (forms[first - 1] === 'at') return false
  return mentions.some(
    (mention) =>
      mention.kind === 'date' && mention.reading === 'previous' && mention.first > at && mention.last < first,
  )
}

/** [Monday's 6.3 earthquake] */
function isStrength({ attribute }: FigureRule, { counted, value }: QuantityMention, { at, entry }: Trigger): boolean {
  return attribute === 'magnitude' && counted === at && entry.group.family === 'earthquake' && /^\d\.\d$/.test(value)
}

/** Tokens from the verb to the sum [fined the owner of the tanker *$40,000*]. */
const WIDEST_FINED = 10

/** [fined the tanker's captain $40,000]: the first sum behind the verb, whoever pays it. */
function isFine(
  { tree }: ReadSentence,
  { attribute }: FigureRule,
  { first }: TokenSpan,
  { at, entry }: Trigger,
): boolean {
  if (attribute !== 'amount' || entry.head !== 'fine' || entry.form !== 'verb') return false
  const isNext = tree.tokens.slice(at + 1, first).every(({ upos }) => upos !== 'VERB' && upos !== 'SCONJ')
  return isNext && first > at && first <= at + WIDEST_FINED
}

/** [61 percent of voters *went to the polls*]; not [61 percent of voters said no]. */
function isOfVoters({ lemmas, forms }: ReadSentence, { last }: TokenSpan): boolean {
  const voters = lemmas.findIndex((lemma, at) => at > last && VOTERS.has(lemma))
  if (forms[last + 1] !== 'of' || voters < 0 || voters > last + REACH) return false
  return lemmas
    .slice(voters + 1, voters + REACH)
    .some((lemma, at, next) => VOTING.has(lemma) || TURNING_OUT.has(`${lemma} ${next[at + 1]}`))
}

/** [turnout in Sunday's election for mayor *reached* 48 percent] */
function isTurnout({ lemmas }: ReadSentence, { first, last }: TokenSpan): boolean {
  // [52.3 percent, turned out]
  if (
    lemmas
      .slice(last + 1, last + 4)
      .join(' ')
      .endsWith('turn out')
  )
    return true
  const before = lemmas.slice(Math.max(0, first - 3), first)
  // [was the lowest since 1990, at 38.7 percent]
  const isVerb = before.some((lemma) => AMOUNTING.has(lemma)) || before.at(-1) === 'at'
  return isVerb && lemmas.slice(Math.max(0, first - WIDEST_SUBJECT), first).includes('turnout')
}

const WIDEST_SUBJECT = 14
const AMOUNTING = wordSet('be reach stand hit total exceed rise fall drop put estimate top')
const VOTERS = wordSet('voter elector')
const VOTING = wordSet('cast go head flock participate')
const TURNING_OUT = new Set(['turn out', 'take part'])

/** [agreed to a 90-day ceasefire] */
const TRUCES = wordSet('truce ceasefire cease-fire armistice pause lull halt contract lease agreement deal loan')
const LASTING = wordSet('of for last run')
const QUALIFYING = new Set(['ADJ', 'NOUN', 'PUNCT', 'PROPN'])

/** [a *four-year* loan contract, a truce *of 60 days*, a deal lasting *two years*, the deal, which runs for *20 years*] */
function isBeside(sentence: ReadSentence, trigger: Trigger, { first, last }: TokenSpan): boolean {
  const { tree, lemmas } = sentence
  if (isUnder(sentence, trigger, { first, last })) return true
  if (trigger.entry.form === 'verb')
    return first > trigger.last && (TRUCES.has(lemmas[last + 1] ?? '') || isOfAgreed(sentence, trigger.last, first))
  if (first > trigger.last) {
    if (isRunningTerm(sentence, trigger.at, first)) return true

    return first <= trigger.last + 3 && LASTING.has(lemmas[first - 1] ?? '')
  }
  const between = tree.tokens.slice(last + 1, trigger.first)
  return between.length <= 2 && between.every(({ upos }) => QUALIFYING.has(upos))
}

/** [agreed to *a ceasefire that is to last* 90 days] */
function isOfAgreed(sentence: ReadSentence, verb: number, first: number): boolean {
  const truce = sentence.lemmas.findIndex((lemma, at) => at > verb && at < first && TRUCES.has(lemma))
  return truce >= 0 && isRunningTerm(sentence, truce, first)
}

/** [will buy ore *for ten years under a contract* signed on Monday] */
function isUnder({ forms, lemmas }: ReadSentence, { at }: Trigger, { first, last }: TokenSpan): boolean {
  if (forms[first - 1] !== 'for' || forms[last + 1] !== 'under' || at > last + WIDEST_PAPER) return false
  return at > last && lemmas.slice(last + 2, last + WIDEST_PAPER).some((lemma) => TRUCES.has(lemma))
}

/** Tokens from the term to the word that tells of the agreement [under a supply contract signed]. */
const WIDEST_PAPER = 6

const LEADING = wordSet('to for get receive draw throw')
/** Before the figure [to a total of nine years, for up to nine years, for a term of five years]. */
const FIGURE_LEADS = wordSet('a the total of up least at about almost nearly more than term period further another')

/** [jailed Ana Brandt and her deputy for seven years, gets seven years]: no other verb stands between. */
function isLed({ tree, lemmas }: ReadSentence, { at, last, entry }: Trigger, { first }: TokenSpan): boolean {
  if (entry.form !== 'verb' || first <= at) return false
  let lead = first - 1
  while (lead > last && FIGURE_LEADS.has(lemmas[lead] ?? '')) lead -= 1
  const between = tree.tokens.slice(last + 1, lead)
  return LEADING.has(lemmas[lead] ?? '') && between.every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')
}

function isCued({ lemmas }: ReadSentence, cues: ReadonlySet<string> | null, first: number, last: number): boolean {
  return cues === null || lemmas.slice(Math.max(0, first - REACH), last + REACH + 1).some((lemma) => cues.has(lemma))
}

/** No other trigger of the type stands nearer to the figure; of two the one in whose phrase it is [signed *a $350 million loan deal*]. */
function isNearest(
  sentence: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  mention: TokenSpan,
): boolean {
  const own = distance(trigger, mention)
  const rivals = triggers.filter(
    (other) => other !== trigger && other.type === trigger.type && distance(other, mention) <= own,
  )
  if (rivals.length === 0) return true
  const isInPhrase = ({ at }: Trigger): boolean =>
    sentence.chunks.some(({ first, last }) => first <= mention.first && mention.last < at && at <= last)
  return isInPhrase(trigger) && !rivals.some(isInPhrase)
}

/** Tokens between the two [hit by a *6.8-magnitude* quake: next to the quake]. */
function distance({ at }: Trigger, { first, last }: TokenSpan): number {
  return at < first ? first - at : Math.max(0, at - last)
}
