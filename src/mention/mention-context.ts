import type { PlaceResolver } from '../model/reading.ts'

/** What is known besides the sentences when their words are read. */
export interface MentionContext {
  /** The day or the days in which the text was written, EDTF; null where nothing tells. */
  readonly written: string | null
  readonly places: PlaceResolver
  /** Place of the dateline, as written. */
  readonly datelinePlace: string | null
  /** Who publishes: whose own voice the text is. */
  readonly publisher: string | null
}
