import { expect } from 'vitest'
import type { Verdict } from '../../src/model/finding.ts'
import { type ClaimPlan, checkClaims, type Declarations, type ReportedFinding, type StoryPlan } from './story.ts'

/** A claim of one source, with the day the source appeared when the verdict hangs on it. */
interface Side extends Omit<ClaimPlan, 'about' | 'attribute'> {
  readonly published?: string
}

/** What two sources say on one slot, and the verdict. */
export interface Row extends Declarations {
  readonly title: string
  readonly type?: string
  readonly about?: string
  readonly attribute: string
  readonly left: string | Side | readonly string[]
  readonly right: string | Side | readonly string[]
  /** Several where DESIGN leaves open which of the weaker ones it is. */
  readonly verdict: Verdict | readonly Verdict[]
}

/** Both tell one thing, in one precision or two. */
export const AGREES: readonly Verdict[] = ['refined', 'corroborated']
/** Nothing that would stop a pull request: the two agree, or nothing known relates them. */
export const NOT_CONTRADICTED: readonly Verdict[] = ['unresolved', 'refined', 'corroborated']

type Dating = readonly [left: string | undefined, right: string | undefined]

const EITHER_ORDER: readonly Dating[] = [
  [undefined, undefined],
  ['2026-02-02', '2026-02-05'],
  ['2026-02-05', '2026-02-02'],
]

/**
 * Checks a row in every arrangement that keeps its meaning: either side in either record and, unless a side says when
 * it appeared, undated and in either order of publication. All have to come to one verdict on the same pairs.
 */
export async function expectVerdict(row: Row): Promise<void> {
  const findings = await Promise.all(arrangementsOf(row).map(checkClaims))
  const said = findings.flatMap((finding) => finding.pairs.map((pair) => pair.why.note)).join('; ')
  const [verdict, ...others] = distinct(findings.map((finding) => finding.verdict))
  expect(others, `one verdict for every arrangement: ${said}`).toEqual([])
  expect([row.verdict].flat(), said).toContain(verdict)
  expect(distinct(findings.map(identityOf)), said).toHaveLength(1)
}

function arrangementsOf(row: Row): readonly StoryPlan[] {
  const isDated = [row.left, row.right].some((side) => typeof side === 'object' && 'published' in side)
  const datings: readonly Dating[] = isDated ? [[undefined, undefined]] : EITHER_ORDER
  return datings.flatMap(([leftDate, rightDate]) => {
    const left = sourceOf(row.left, leftDate)
    const right = sourceOf(row.right, rightDate)
    return [
      { ...row, sources: [left, right] },
      { ...row, sources: [right, left] },
    ]
  })
}

function sourceOf(side: Row['left'], dating: string | undefined): StoryPlan['sources'][number] {
  if (typeof side === 'string') return dated({ claims: [{ value: side }] }, dating)
  if ('value' in side) {
    const { published, ...claim } = side
    return dated({ claims: [claim] }, published ?? dating)
  }
  return dated({ claims: side.map((value) => ({ value })) }, dating)
}

function dated(source: StoryPlan['sources'][number], published: string | undefined): StoryPlan['sources'][number] {
  return published === undefined ? source : { ...source, published }
}

function identityOf(finding: ReportedFinding): string {
  return finding.pairs
    .map((pair) => pair.id)
    .sort()
    .join(' ')
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
