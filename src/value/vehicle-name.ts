/** Names of ships and aircraft, which are no parties, whoever built or owns them. */
import { wordSet } from '../util/word-set.ts'

/** Makers and families of aircraft; with a number behind it the name is an aircraft's [ATR 72, Boeing 737, Dash 8]. Folded. */
const AIRCRAFT_MAKERS: ReadonlySet<string> = wordSet(`
  atr airbus antonov beechcraft bell boeing bombardier britten-norman caravan cessna cirrus comac concorde convair dash dassault dornier douglas
  embraer eurocopter fairchild falcon fokker gulfstream harbin havilland hawker ilyushin jetstream kamov king-air learjet let lockheed
  mcdonnell metroliner mil mooney pilatus piper robinson saab shorts sikorsky socata sukhoi superjet swearingen tupolev xian yakovlev
`)

/** Letters before the number of an aircraft [Mi-8, F-16, MiG-29, CRJ-900]. */
const AIRCRAFT_LETTERS: ReadonlySet<string> = wordSet(
  'mi mig su tu il yak ka f a b c ac ah ch cn crj ct dc dhc ec erj emb hc hh jf kc l mc md mh mq mv oh p q rq sr t uh v md aw bae',
)

/** What stands before the name of a ship [MV Marina Star, USS Varo]. Folded. */
const SHIP_PREFIXES: ReadonlySet<string> = wordSet(
  'mv m/v fv f/v mt m/t uss usns uscgc hms hmas hmcs hmnzs rms ins bns kri rfa',
)

/** A number or a type behind a maker's name [72, 737, A320, 190-E2]. */
export function isAircraftModel(maker: string, model: string): boolean {
  return AIRCRAFT_MAKERS.has(maker.toLowerCase()) && /^[A-Z]{0,3}\d{1,4}[A-Z]{0,3}$/.test(model)
}

/** [F] and [16], as a hyphen parts them. */
export function isAircraftType(letters: string, number: string): boolean {
  return AIRCRAFT_LETTERS.has(letters.toLowerCase()) && /^\p{Lu}/u.test(letters) && /^\d{1,3}[A-Z]{0,2}$/.test(number)
}

/** [MV] of MV Marina Star. */
export function isShipPrefix(word: string): boolean {
  return SHIP_PREFIXES.has(word.toLowerCase()) && word === word.toUpperCase()
}
