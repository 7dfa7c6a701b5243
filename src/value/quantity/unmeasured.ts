/** Values where a figure belongs that are no measure: a sentence for life, a walkover. */
import type { QuantityValue } from '../../model/value.ts'
import { ZERO } from './decimal.ts'

/** What has no extent. */
export const UNMEASURED: Omit<QuantityValue, 'written' | 'canonical' | 'dimension'> = {
  kind: 'quantity',
  low: null,
  high: null,
  rounding: ZERO,
  unit: '',
  direction: null,
  counted: null,
}

const LIFE =
  /^(?:a |one )?((?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?: consecutive| concurrent)? )?life(?: (?:imprisonment|sentences?|terms?|in (?:prison|jail)))?( without (?:the possibility of )?parole)?$/i
const DEATH = /^(?:the )?death(?: (?:penalty|sentence))?$/i

/** A sentence for life or of death is no number of years: a dimension of its own, which nothing relates to `30 years`. */
export function readSentence(written: string, plain: string): QuantityValue | null {
  if (DEATH.test(plain)) return { ...UNMEASURED, written, canonical: 'death', dimension: 'death' }
  const match = LIFE.exec(plain)
  if (!match) return null
  const terms = match[1]?.trim().toLowerCase() ?? ''
  const parole = match[2] ? 'without parole' : ''
  const counted = [terms, parole].filter((part) => part).join(' ')
  const canonical = [terms, 'life', parole].filter((part) => part).join(' ')
  return { ...UNMEASURED, written, canonical, dimension: 'life', counted: counted || null }
}

/** [won by a walkover], [w.o.]: a win without a game has no result to compare. */
const WALKOVER = /^(?:won |win |a |by |a |on )*(?:walkover|walk-over|w\/?o|w\.o\.?|forfeit|default)$/i

export function readWalkover(written: string, plain: string): QuantityValue | null {
  if (!WALKOVER.test(plain)) return null
  return { ...UNMEASURED, written, canonical: 'walkover', dimension: 'walkover' }
}
