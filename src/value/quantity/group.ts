/** People told in several groups, which are one figure together: [12 men and 3 women]. */
import type { Decimal } from '../../model/value.ts'
import { COUNTED, readAmount } from './amount.ts'
import { add, compareDecimals, decimalText, ZERO } from './decimal.ts'
import { isOfPeople } from './person.ts'
import { tokenize } from './token.ts'

const JOINTS = /,? and |, /i
const MOST_GROUPS = 6

/** Their number as a figure, or null: [12 killed and 30 injured] and [12 soldiers and 3 tanks] are no one figure. */
export function readGroups(plain: string): string | null {
  const parts = plain.split(JOINTS)
  if (parts.length < 2 || parts.length > MOST_GROUPS) return null
  let sum: Decimal = ZERO
  for (const part of parts) {
    const people = readPeople(part)
    if (!people) return null
    sum = add(sum, people)
  }
  return decimalText(sum)
}

function readPeople(part: string): Decimal | null {
  const amount = readAmount(tokenize(part), COUNTED)
  if (!amount || amount.unit || amount.sign || !isOfPeople(amount.counted)) return null
  const { least, most, precision } = amount.number
  return precision === 'whole' && least.exponent >= 0 && compareDecimals(least, most) === 0 ? least : null
}
