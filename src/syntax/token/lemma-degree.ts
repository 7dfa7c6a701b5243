import { baseOfStem } from './stem.ts'

const ADJECTIVES = new Map([
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad'],
  ['further', 'far'],
  ['farther', 'far'],
  ['furthest', 'far'],
  ['farthest', 'far'],
  ['elder', 'old'],
  ['eldest', 'old'],
  ['freer', 'free'],
  ['freest', 'free'],
])

/** Compared in form only, or with no other degree. */
const UNCHANGED = new Set([
  'more',
  'most',
  'less',
  'least',
  'lesser',
  'former',
  'latter',
  'upper',
  'inner',
  'outer',
  'other',
  'utmost',
  'foremost',
])

/** Positive degree of a comparative or superlative in lower case. */
export function positiveDegree(form: string, xpos: string): string {
  if (UNCHANGED.has(form)) return form
  const isAdverb = xpos.startsWith('RB')
  if (isAdverb && (form === 'better' || form === 'best')) return 'well'
  if (isAdverb && form === 'worse') return 'badly'
  const irregular = ADJECTIVES.get(form)
  if (irregular !== undefined) return irregular
  const stem = /^(.*[aeiouy].*)(?:er|est)$/.exec(form)?.[1]
  if (stem === undefined) return form
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : baseOfStem(stem)
}
