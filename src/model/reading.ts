import type { PartyValue, PlaceReading } from './value.ts'

/** Finds what a place name may stand for, from the story's own places first, then from the gazetteer. */
export interface PlaceResolver {
  /** The likeliest reading first; empty when nothing knows the name. */
  readonly resolve: (name: string) => readonly PlaceReading[]
}

/** Tells which names of one story mean one party. */
export interface PartyResolver {
  readonly resolve: (name: string) => Omit<PartyValue, 'kind' | 'written'>
}

/** What reading a value may need besides its words. */
export interface ReadingContext {
  readonly places: PlaceResolver
  readonly parties: PartyResolver
}
