const UNTOLD =
  /^(?:unresolved|unknown|not (?:yet )?(?:known|disclosed|reported|released|given|specified)|undisclosed|unspecified|unclear)$/i

/** Whether the text of a value only says that nothing tells it: such a value is silent. */
export function isUntold(text: string): boolean {
  return UNTOLD.test(text)
}
