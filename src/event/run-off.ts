/** [a run-off], which the tagger parts: whether the token is one of its parts. */
export function isRunOff(forms: readonly string[], at: number): boolean {
  const start = forms[at] === 'off' ? at - 2 : at
  return forms[start] === 'run' && forms[start + 1] === '-' && forms[start + 2] === 'off'
}
