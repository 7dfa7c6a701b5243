/** Decimal digits that a binary fraction holds for certain. */
const DIGITS = 15

/**
 * The decimal that a factor is by definition, in plain notation, or `1/` and a decimal. A factor in binary may be off in
 * its last digit: [6.3502931799999995] of a stone is 6.35029318. A definition has fewer digits than a fraction holds, and
 * so has the reverse of one that is no finite decimal: [0.5555555555555556] is 1/1.8. Throws for anything else.
 */
export function exactDecimal(factor: number): string {
  const [direct, reverse] = [rounded(factor), rounded(1 / factor)]
  if (countDigits(direct) < DIGITS) return direct
  if (countDigits(reverse) < DIGITS) return `1/${reverse}`
  throw new Error(`\`${factor}\` is not the rounding of a short decimal`)
}

function rounded(factor: number): string {
  const places = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(factor)))
  const decimal = factor.toFixed(places)
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
}

/** Zeros that only tell the magnitude do not count. */
function countDigits(decimal: string): number {
  return decimal.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
}
