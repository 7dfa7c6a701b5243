import { wordSet } from '../../util/word-set.ts'

/** What carries people and goods, by kinds of which a text does not take one for another. `flight` may be of any that flies. */
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  plane: wordSet(
    'plane airplane aeroplane airliner jet jetliner turboprop biplane seaplane airbus boeing cessna learjet antonov tupolev ilyushin fokker',
  ),
  helicopter: wordSet('helicopter chopper'),
  balloon: wordSet('balloon'),
  train: wordSet('train tram locomotive express funicular'),
  bus: wordSet('bus minibus coach trolleybus'),
  lorry: wordSet('lorry truck tanker-truck'),
  car: wordSet('car van minivan taxi cab suv jeep pickup limousine'),
  ship: wordSet(
    'ship boat ferry vessel tanker yacht trawler barge freighter submarine ferryboat liner catamaran steamer schooner tugboat cruiser speedboat',
  ),
}

/** Of several kinds [aircraft]. */
const GENERIC: Readonly<Record<string, readonly string[]>> = {
  aircraft: ['plane', 'helicopter'],
  flight: ['plane', 'helicopter'],
}

const BY_LEMMA: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(KINDS).flatMap(([kind, lemmas]) => [...lemmas].map((lemma) => [lemma, [kind]] as const)),
  ...Object.entries(GENERIC),
])

/** The kinds that a word may stand for; none of what is no vehicle. */
export function kindsOf(lemma: string): readonly string[] {
  return BY_LEMMA.get(lemma) ?? []
}

/** [the plane], [the aircraft]; where nothing is known of one it may be any. */
export function shareKind(left: readonly string[], right: readonly string[]): boolean {
  return left.length === 0 || right.length === 0 || left.some((kind) => right.includes(kind))
}
