import type { SyntaxToken } from '../model/syntax.ts'
import { wordSet } from '../util/word-set.ts'
import { isAircraftModel, isAircraftType, isShipPrefix } from '../value/vehicle-name.ts'

const LONGEST_NAME = 4

/** Words that name a ship or an aircraft, each with the lemma of what it names [ATR 72, MiG-29, MV Marina Star]. */
export function vehicleWords(tokens: readonly SyntaxToken[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next) break
    mark(found, at, lastOfAircraft(tokens, at), 'aircraft')
    if (isShipNamed(token, next)) mark(found, at + 1, endOfName(tokens, at), token.lemma)
    if (next.upos === 'PROPN' && isShipPrefix(token.form)) mark(found, at, endOfName(tokens, at), 'ship')
  }
  return found
}

/** -1 where none begins. */
function lastOfAircraft(tokens: readonly SyntaxToken[], first: number): number {
  const form = tokens[first]?.form ?? ''
  const next = tokens[first + 1]?.form ?? ''
  if (next === '-') return isAircraftType(form, tokens[first + 2]?.form ?? '') ? first + 2 : -1
  return isAircraftModel(form, next) ? first + 1 : -1
}

const SHIPS = wordSet(
  'ship ferry tanker yacht superyacht trawler freighter submarine submersible vessel boat barge schooner liner catamaran warship frigate destroyer',
)
const DAYS = wordSet('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

/** [the yacht *Aurelian* sank]: what a ship is called stands for it; not [a ferry Monday]. */
function isShipNamed(token: SyntaxToken, next: SyntaxToken): boolean {
  return token.upos === 'NOUN' && SHIPS.has(token.lemma) && next.upos === 'PROPN' && !DAYS.has(next.form)
}

function endOfName(tokens: readonly SyntaxToken[], first: number): number {
  let last = first
  while (last - first < LONGEST_NAME && tokens[last + 1]?.upos === 'PROPN') last += 1
  return last
}

function mark(found: Map<number, string>, first: number, last: number, lemma: string): void {
  for (let at = first; at <= last; at += 1) found.set(at, lemma)
}
