import type { Fact } from '../../model/event.ts'
import type { ToldEvent } from '../told-event.ts'
import type { Ground } from './ground.ts'

/** Several tellings that are of one event. */
export interface EventGroup {
  type: string
  family: string | null
  readonly told: ToldEvent[]
  readonly facts: Fact[]
  readonly grounds: Ground[]
  /** It is the one before of its kind. */
  isPrevious: boolean
  /** It is none of those told before it. */
  readonly isOther: boolean
  /** It is the one after of its kind. */
  readonly isNext: boolean
  /** The clause that first tells of it tells more of what stands before it. */
  isWhen: boolean
  /** It is first told as known [the quake]. */
  readonly isDefinite: boolean
  /** One of its tellings is in the past tense. */
  isDone: boolean
  /** One of its tellings is of days after the day of writing. */
  isAhead: boolean
  /** Of the first of `told`. */
  readonly sentence: number
  /** The last of `told`. */
  last: ToldEvent
}

/** What is told next, before it is known whether of an event that has been told. */
export type Telling = Pick<
  EventGroup,
  'type' | 'family' | 'isWhen' | 'isDefinite' | 'isDone' | 'isAhead' | 'sentence'
> & {
  readonly facts: readonly Fact[]
  readonly grounds: readonly Ground[]
}
