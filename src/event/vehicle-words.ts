import type { SyntaxToken } from '../model/syntax.ts'
import { isAircraftModel, isAircraftType, isShipPrefix } from '../value/vehicle-name.ts'

const LONGEST_NAME = 4

/** Words that name a ship or an aircraft, each with the lemma of what it names [ATR 72, MiG-29, MV Marina Star]. */
export function vehicleWords(tokens: readonly SyntaxToken[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const form = tokens[at]?.form ?? ''
    const next = tokens[at + 1]
    if (!next) break
    if (isAircraftModel(form, next.form)) mark(found, at, at + 1, 'aircraft')
    if (next.form === '-' && isAircraftType(form, tokens[at + 2]?.form ?? '')) mark(found, at, at + 2, 'aircraft')
    if (next.upos === 'PROPN' && isShipPrefix(form)) mark(found, at, endOfName(tokens, at), 'ship')
  }
  return found
}

function endOfName(tokens: readonly SyntaxToken[], first: number): number {
  let last = first
  while (last - first < LONGEST_NAME && tokens[last + 1]?.upos === 'PROPN') last += 1
  return last
}

function mark(found: Map<number, string>, first: number, last: number, lemma: string): void {
  for (let at = first; at <= last; at += 1) found.set(at, lemma)
}
