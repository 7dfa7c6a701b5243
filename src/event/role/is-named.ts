/** A name, not a description: a capital letter stands in it [Ana Brandt; the leaders]. */
export function isNamed(value: string): boolean {
  return /\p{Lu}/u.test(value)
}

/** A name, also not a description that a nation leads [Northland counterpart]: its last word has a capital or a figure. */
export function endsInName(value: string): boolean {
  return /[\p{Lu}\p{N}][^\s]*$/u.test(value)
}
