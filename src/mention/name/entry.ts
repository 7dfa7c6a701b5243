import type { PlaceReading } from '../../model/value.ts'

/** What a name stands for. A venue is a place that may act [the hospital said]. */
export type NameType = 'person' | 'organization' | 'place' | 'other'

/** How much speaks for each type; never below zero in sum matters, only the order. */
export type NameScores = Readonly<Record<NameType, number>>

/** All mentions of one spelling of a name in a document. */
export interface NameEntry {
  readonly key: string
  /** As first written. */
  readonly text: string
  /** Lower-cased, without hyphens and signs. */
  readonly words: readonly string[]
  /** What the gazetteer knows of it, the likeliest first. */
  readonly readings: readonly PlaceReading[]
  readonly scores: Record<NameType, number>
  /** The words say that it is a built place [Northfield Hospital]. */
  readonly isVenue: boolean
}

/** One mention of a name, titles left out. */
export interface NameMention {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly entry: NameEntry
  readonly isTitled: boolean
}

/** A mention with what it stands for here. */
export interface Name extends NameMention {
  readonly type: NameType | 'unknown'
}

export const NO_SCORES: NameScores = { person: 0, organization: 0, place: 0, other: 0 }

export function addScores(to: Record<NameType, number>, scores: Partial<NameScores>): void {
  to.person += scores.person ?? 0
  to.organization += scores.organization ?? 0
  to.place += scores.place ?? 0
  to.other += scores.other ?? 0
}

const TYPES = ['person', 'organization', 'place', 'other'] as const

/** The type that most speaks for, where it is enough; null otherwise. */
export function bestType(scores: NameScores, least: number): NameType | null {
  let best: NameType = 'person'
  for (const type of TYPES) if (scores[type] > scores[best]) best = type
  return scores[best] >= least ? best : null
}

/** Whether another type comes near the best one. */
export function isContested(scores: NameScores, best: NameType, share: number): boolean {
  return TYPES.some((type) => type !== best && scores[type] >= share * scores[best])
}
