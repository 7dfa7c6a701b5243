import type { ClassifiedLine } from './classify-line.ts'

/** Lines of one part of a page: first and last index, both included. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** So many headlines or links in a row are a menu or a list of other articles. */
export const LONGEST_RUN_OF_HEADINGS = 3

/** A part that comes first is the article unless a later one is more than so many times as long: teasers may sum up. */
const LATER_PER_FIRST = 2.5

/** Lines that are no prose and stand in a row, as [first, last] of each line's run; prose stands alone. */
export function runsOfFragments(lines: readonly ClassifiedLine[]): readonly number[] {
  const lengths: number[] = []
  let start = 0
  for (const [index, line] of lines.entries()) {
    if (!isRunOn(line)) start = index + 1
    lengths.push(index + 1 - start)
  }
  for (let index = lengths.length - 2; index >= 0; index -= 1) {
    const next = lengths[index + 1] ?? 0
    if ((lengths[index] ?? 0) > 0 && next > 1) lengths[index] = next
  }
  return lengths
}

function isRunOn({ kind }: ClassifiedLine): boolean {
  return kind === 'fragment' || kind === 'links' || kind === 'skipped'
}

/**
 * The part of the page that is the article. Parts end where other articles or the foot of the page begin: at a label that
 * says so, at the credits below an article, at a menu. The article is the longest part, or an early one nearly as long.
 */
export function mainStretch(lines: readonly ClassifiedLine[]): Stretch | null {
  const stretches = splitStretches(lines)
  const sizes = stretches.map((stretch) => proseLength(lines, stretch))
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0)
  if (largest === 0) return null
  return stretches[sizes.findIndex((size) => size * LATER_PER_FIRST >= largest)] ?? null
}

function splitStretches(lines: readonly ClassifiedLine[]): readonly Stretch[] {
  const runs = runsOfFragments(lines)
  const menus = menuLines(lines)
  const stretches: Stretch[] = []
  let first = 0
  for (const [index, line] of lines.entries()) {
    const isBreak = line.endsArticle || ((runs[index] ?? 0) > LONGEST_RUN_OF_HEADINGS && menus.has(index))
    if (!isBreak) continue
    if (index > first) stretches.push({ first, last: index - 1 })
    first = index + 1
  }
  if (first < lines.length) stretches.push({ first, last: lines.length - 1 })
  return stretches
}

/** Items of a menu have a word or two; these have more [- The train carried 230 passengers]. */
const SHORTEST_POINT = 4

/** Lines of the runs that are no list of points: an article goes on below its own points. */
function menuLines(lines: readonly ClassifiedLine[]): ReadonlySet<number> {
  const menus = new Set<number>()
  let run: number[] = []
  for (const [index, line] of lines.entries()) {
    if (isRunOn(line)) run.push(index)
    if (isRunOn(line) && index < lines.length - 1) continue
    if (!isListOfPoints(run.flatMap((at) => lines[at] ?? []))) for (const at of run) menus.add(at)
    run = []
  }
  return menus
}

function isListOfPoints(run: readonly ClassifiedLine[]): boolean {
  const points = run.filter(({ shape }) => shape.isBulleted && shape.words >= SHORTEST_POINT)
  return points.length * 2 > run.length
}

function proseLength(lines: readonly ClassifiedLine[], { first, last }: Stretch): number {
  let length = 0
  for (let index = first; index <= last; index += 1) {
    const line = lines[index]
    if (line?.kind === 'prose') length += line.end - line.start
  }
  return length
}
