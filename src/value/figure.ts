import type { QuantityValue } from '../model/value.ts'
import { remembered } from '../util/remembered.ts'
import { BARE_CONTEXT } from './quantity/bare-context.ts'
import { decimalText, ZERO } from './quantity/decimal.ts'
import { quantityReader } from './quantity.ts'

/** A count by itself, as records write it [at least 12]; null for what is none. Each is read once. */
export const readFigure: (value: string) => QuantityValue | null = remembered((value) => {
  const read = quantityReader.parse(value, BARE_CONTEXT, { unit: 'people' })
  return 'kind' in read && read.kind === 'quantity' ? read : null
})

/** The least that a count tells, the most where it tells no least; 0 where it tells neither. */
export function sizeOf({ low, high }: QuantityValue): number {
  return Number(decimalText((low ?? high)?.amount ?? ZERO))
}
