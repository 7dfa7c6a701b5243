import type { Fact, TextSpan } from '../model/event.ts'
import type { ClaimStatus } from '../model/record.ts'
import type { ReadSentence } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** A value that was read, before it is known whose words and what status it has. */
export interface FoundValue {
  readonly attribute: string
  readonly value: string
  readonly party: number | null
  readonly of?: string | null
  /** Of a figure: until when it was counted, EDTF. */
  readonly asOf?: string | null
  /** Whose words it is, where it is not the trigger's speaker's. */
  readonly by?: number | string | null
  /** The source tells it itself, though it is told beside another's words [said *on Tuesday* it had agreed to buy]. */
  readonly isOwnVoice?: true
  /** Of a figure: lower ones of the text are older. */
  readonly isRaised?: true
  /** Of a place: ids of what the gazetteer knows it in. */
  readonly ground?: readonly string[]
  /** Tokens that carry it. */
  readonly first: number
  readonly last: number
  readonly confidence: number
}

/** A trigger with all that is told of it, where its own sentence pattern tells that. */
export interface TriggerTold {
  readonly trigger: Trigger
  /** Token of the verb that says whether it has happened; absent where it has. */
  readonly clause?: number
  /** What is planned, whatever its verb says [the lines keep running until June]. */
  readonly isToCome?: true
  readonly values: readonly FoundValue[]
}

export interface FactCircumstance {
  readonly status: ClaimStatus
  readonly by: number | string | null
  /** Tokens of the trigger. */
  readonly first: number
  readonly last: number
}

/** Most words of a piece of evidence; beyond them the trigger is left out of it. */
const LONGEST_EVIDENCE = 12

export function factOf(sentence: ReadSentence, found: FoundValue, circumstance: FactCircumstance): Fact {
  const first = Math.min(found.first, circumstance.first)
  const last = Math.max(found.last, circumstance.last)
  const isShort = last - first < LONGEST_EVIDENCE && !isPlaceBeforeVerb(sentence, found, circumstance)
  const { tokens } = sentence.tree
  return {
    attribute: found.attribute,
    value: found.value,
    party: found.party,
    of: found.of ?? null,
    asOf: found.asOf ?? null,
    by: found.isOwnVoice ? null : (found.by ?? circumstance.by),
    status: circumstance.status,
    evidence: {
      start: tokens[isShort ? first : found.first]?.start ?? 0,
      end: tokens[isShort ? last : found.last]?.end ?? 0,
    },
    confidence: found.confidence,
    ...(found.isRaised ? { isRaised: true } : {}),
  }
}

/** [in northern Almara kills]: the place says it all. */
function isPlaceBeforeVerb(
  sentence: ReadSentence,
  { attribute, last }: FoundValue,
  { first }: FactCircumstance,
): boolean {
  return attribute === 'location' && first > last && sentence.isVerb(first)
}

/** Of the source's own voice, with its evidence where the value stands. */
export function plainFact(
  { attribute, value, party, confidence }: Pick<Fact, 'attribute' | 'value' | 'party' | 'confidence'>,
  { start, end }: TextSpan,
): Fact {
  const evidence = { start, end }
  return { attribute, value, party, of: null, asOf: null, by: null, status: 'happened', evidence, confidence }
}
