/** What to type to accept a pair, but for the reason. */
export function acceptCommand(id: string): string {
  return `factdiff accept ${id} --reason "why both may stand"`
}
