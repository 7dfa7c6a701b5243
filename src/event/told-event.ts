import type { Fact, TextSpan } from '../model/event.ts'
import type { Ground } from './merge/ground.ts'
import type { Modality } from './modality/name.ts'

/** What sets a telling apart from the story's own event [the last meeting, another attack, will meet again]. */
export type Marker = 'previous' | 'next' | 'other' | null

/** An event as one place of the text tells it, before it is known which of the others it is. */
export interface ToldEvent {
  /** A type of the vocabulary, or a provisional one: `harm`, `explosion`. */
  readonly type: string
  readonly family: string | null
  readonly sentence: number
  /** Token of the trigger. */
  readonly at: number
  readonly trigger: TextSpan
  readonly lemma: string
  readonly form: 'verb' | 'noun'
  /** A crime that somebody is accused of [on suspicion of manslaughter]: no harm of its own. */
  readonly isCharge: boolean
  /** It goes along with the verb before it [crashed, killing 70]. */
  readonly isParticiple: boolean
  readonly modality: Modality
  readonly marker: Marker
  /** It tells more of the event before it in its sentence [took place in 2018, when A met B]. */
  readonly isWhen: boolean
  /** A noun with an article or a day before it that says which [the quake, Sunday's quake]. */
  readonly isDefinite: boolean
  /** It is what police or soldiers did to people who protest. */
  readonly isOnProtest: boolean
  /** It is told in the past tense. */
  readonly isDone: boolean
  /** It is planned for days after the day of writing. */
  readonly isAhead: boolean
  /** Its days lie most of a year or more before the day of writing. */
  readonly isLongAgo: boolean
  readonly facts: readonly Fact[]
  /** Of the places that are surely its own. */
  readonly grounds: readonly Ground[]
  readonly isTitle: boolean
  /** Of the body's sentences, the first is 0; -1 in the title. */
  readonly order: number
}
