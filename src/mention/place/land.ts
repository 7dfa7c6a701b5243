import type { PlaceResolver } from '../../model/reading.ts'

/** Where others than the land's own government sit, for which the name stands as often. */
const SEATS_OF_OTHERS: ReadonlySet<string> = new Set(['Brussels', 'Geneva', 'Vienna', 'Strasbourg'])

/** The country whose capital a name is, as the gazetteer calls it; null of any other place. */
export function landOfCapital(name: string, places: PlaceResolver): string | null {
  if (SEATS_OF_OTHERS.has(name)) return null
  const chain = places.resolve(name)[0]?.chain ?? []
  const land = chain.find(({ level }) => level === 'country')
  if (!land || chain[0]?.level !== 'city') return null
  return places.resolve(`capital of ${land.name}`)[0]?.chain[0]?.id === chain[0].id ? land.name : null
}
