/** A name, not a description: a capital letter stands in it [Ana Brandt; the leaders]. */
export function isNamed(value: string): boolean {
  return /\p{Lu}/u.test(value)
}
