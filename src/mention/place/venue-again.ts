import type { PlaceWords } from './range.ts'

interface ToldPlace extends PlaceWords {
  readonly isKnown: boolean
  readonly isNamed: boolean
  readonly isPair: boolean
}

/**
 * Venues without a word of their own [the market], by sentence: the one that was told with more before
 * [a vegetable market in Almara]; where a town was told before, the town says more and the venue is left out.
 */
export function settleVenues<P extends ToldPlace>(places: readonly (readonly P[])[]): readonly (readonly P[])[] {
  const venues = new Map<string, string>()
  let hasTown = false
  return places.map((list) =>
    list.flatMap((place) => {
      if (isBare(place)) return toldAgain(place, venues) ?? (hasTown ? [] : [place])
      hasTown ||= place.isNamed
      remember(place, venues)
      return [place]
    }),
  )
}

function isBare({ isKnown, isNamed, isPair }: ToldPlace): boolean {
  return !(isKnown || isNamed || isPair)
}

function toldAgain<P extends ToldPlace>(place: P, venues: ReadonlyMap<string, string>): readonly P[] | null {
  const value = venues.get(place.value)
  return value === undefined ? null : [{ ...place, value, parser: 'kind' as const }]
}

/** [market, vegetable market] of [vegetable market, Almara] */
function remember({ isNamed, isPair, value }: ToldPlace, venues: Map<string, string>): void {
  const [venue = ''] = value.split(',')
  const words = venue.split(' ')
  if (isPair && !isNamed) for (const count of [1, 2]) venues.set(words.slice(-count).join(' '), value)
}
