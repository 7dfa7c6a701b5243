import type { SyntaxToken } from '../model/syntax.ts'
import { wordSet } from '../util/word-set.ts'
import { isAircraftModel, isAircraftType, isShipPrefix } from '../value/vehicle-name.ts'

const LONGEST_NAME = 4

/** Words that name a ship or an aircraft, each with the lemma of what it names [ATR 72, MiG-29, MV Marina Star]. */
export function vehicleWords(tokens: readonly SyntaxToken[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [at, { form }] of tokens.entries()) {
    const next = tokens[at + 1]
    if (!next) break
    if (isAircraftModel(form, next.form)) mark(found, at, at + 1, 'aircraft')
    if (next.form === '-' && isAircraftType(form, tokens[at + 2]?.form ?? '')) mark(found, at, at + 2, 'aircraft')
    if (isShipNamed(tokens, at)) mark(found, at + 1, endOfName(tokens, at), tokens[at]?.lemma ?? 'ship')
    if (next.upos === 'PROPN' && isShipPrefix(form)) mark(found, at, endOfName(tokens, at), 'ship')
  }
  return found
}

const SHIPS = wordSet(
  'ship ferry tanker yacht superyacht trawler freighter submarine submersible vessel boat barge schooner liner catamaran warship frigate destroyer',
)
const DAYS = wordSet('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

/** [the yacht *Aurelian* sank]: what a ship is called stands for it; not [a ferry Monday]. */
function isShipNamed(tokens: readonly SyntaxToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return token?.upos === 'NOUN' && SHIPS.has(token.lemma) && next?.upos === 'PROPN' && !DAYS.has(next.form)
}

function endOfName(tokens: readonly SyntaxToken[], first: number): number {
  let last = first
  while (last - first < LONGEST_NAME && tokens[last + 1]?.upos === 'PROPN') last += 1
  return last
}

function mark(found: Map<number, string>, first: number, last: number, lemma: string): void {
  for (let at = first; at <= last; at += 1) found.set(at, lemma)
}
