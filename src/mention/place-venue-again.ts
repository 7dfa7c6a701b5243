import type { PlaceWords } from './place-range.ts'

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
  const byNoun = new Map<string, string>()
  let hasTown = false
  return places.map((list) =>
    list.flatMap((place) => {
      const isBare = !(place.isKnown || place.isNamed || place.isPair)
      const known = isBare ? byNoun.get(place.value) : undefined
      if (known !== undefined) return [{ ...place, value: known, parser: 'kind' as const }]
      if (isBare) return hasTown ? [] : [place]
      hasTown ||= place.isNamed
      if (!place.isNamed && place.isPair) for (const noun of nounsOf(place.value)) byNoun.set(noun, place.value)
      return [place]
    }),
  )
}

/** [market, vegetable market] of [vegetable market, Almara] */
function nounsOf(value: string): readonly string[] {
  const [venue = ''] = value.split(',')
  const words = venue.split(' ')
  return [words.slice(-1).join(' '), words.slice(-2).join(' ')]
}
