import { irregularVerbs } from './irregular-verb.ts'
import { baseOfStem } from './stem.ts'

const IRREGULAR = irregularVerbs()

/** Irregular verbs that a prefix may precede: [overtook], [rewrote], [outsold]. */
const PREFIX = /^(?:over|under|out|re|un|mis|fore|with|up|co|pre|inter)-?(?=.{3})/

/** Base of a verb in lower case, by its Penn tag. */
export function verbLemma(form: string, xpos: string): string {
  if (xpos === 'VB' || xpos === 'VBP') return IRREGULAR_PRESENT.get(form) ?? form
  const irregular = IRREGULAR.get(form) ?? prefixed(form)
  if (irregular !== undefined && !(xpos === 'VBG' && !form.endsWith('g'))) return irregular
  if (xpos === 'VBZ') return thirdPerson(form)
  if (xpos === 'VBG') return gerund(form)
  return past(form)
}

const IRREGULAR_PRESENT = new Map([
  ['am', 'be'],
  ['are', 'be'],
  ['is', 'be'],
  ['has', 'have'],
  ['does', 'do'],
])

function prefixed(form: string): string | undefined {
  const prefix = PREFIX.exec(form)?.[0]
  if (prefix === undefined || form.endsWith('ying')) return undefined
  const base = IRREGULAR.get(form.slice(prefix.length))
  return base === undefined ? undefined : prefix + base
}

function thirdPerson(form: string): string {
  if (/[^aeiou]ies$/.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1)
  if (/(?:ss|sh|[^a]ch|x|zz|o)es$/.test(form)) return form.slice(0, -2)
  return /[^s]s$/.test(form) ? form.slice(0, -1) : form
}

function gerund(form: string): string {
  const stem = /^(.*[aeiouy].*)in[g'’]?$/.exec(form)?.[1]
  return stem === undefined ? form : baseOfStem(stem)
}

function past(form: string): string {
  if (/[^aeiou]ied$/.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1)
  const stem = /^(.*[aeiouy].*)['’]?e?d$/.exec(form)?.[1]
  return stem !== undefined && form.endsWith('ed') ? baseOfStem(form.slice(0, -2)) : form
}
