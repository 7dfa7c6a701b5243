import type { ReadingContext } from '../../model/reading.ts'

/** For figures that are read by themselves: they need neither places nor parties. */
export const BARE_CONTEXT: ReadingContext = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ entity: null, nature: 'unknown', words: [], canonical: '' }) },
}
