import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Files, inFolder, readReports, runIn } from '../support/folder.ts'
import { type StoryPlan, storyFiles } from '../support/story.ts'
import { storyArbitrary } from '../support/story-arbitrary.ts'

const REPORTERS = ['default', 'compact', 'diff', 'markdown', 'json', 'jsonl'] as const

/** What every reporter prints, and the reports on disk. */
async function everyReport(files: Files, ...paths: readonly string[]): Promise<Readonly<Record<string, string>>> {
  return inFolder(files, async (folder) => {
    const printed: Record<string, string> = {}
    for (const reporter of REPORTERS) {
      const { exitCode, out } = await runIn(folder, 'check', ...paths, '--reporter', reporter, '--no-cache')
      printed[reporter] = `exit ${exitCode}\n${withoutColumns(out)}`
    }
    return { ...printed, ...readReports(folder) }
  })
}

/** Records lie on one line each, so that only the column tells where in it a claim stands. */
function withoutColumns(report: string): string {
  return report.replace(/("column": ?)\d+/g, '$1_').replace(/(\.yaml:1):\d+/g, '$1:_')
}

/** The same record or story with the keys of every mapping the other way round. */
function withKeysReversed(content: string): string {
  return `${JSON.stringify(reversed(JSON.parse(content)))}\n`
}

function reversed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(reversed)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  )
}

/** The same story, its claims in another order. */
function withClaimsReversed(plan: StoryPlan): StoryPlan {
  return { ...plan, sources: plan.sources.map((source) => ({ ...source, claims: source.claims.toReversed() })) }
}

test('the order of claims changes no byte of any report', async () => {
  await fc.assert(
    fc.asyncProperty(storyArbitrary, async (plan) => {
      const reports = await everyReport(storyFiles(plan, 'line'), 'claims')
      expect(await everyReport(storyFiles(withClaimsReversed(plan), 'line'), 'claims')).toEqual(reports)
    }),
    { numRuns: 15 },
  )
})

test('the order of keys and of files changes no byte of any report', async () => {
  await fc.assert(
    fc.asyncProperty(storyArbitrary, async (plan) => {
      const files = storyFiles(plan, 'line')
      const shuffled = new Map([...files].toReversed().map(([path, content]) => [path, withKeysReversed(content)]))
      expect(await everyReport(shuffled, 'claims')).toEqual(await everyReport(files, 'claims'))
    }),
    { numRuns: 15 },
  )
})

test('the order of paths changes no byte of any report', async () => {
  await fc.assert(
    fc.asyncProperty(storyArbitrary, storyArbitrary, async (one, other) => {
      const files = new Map([...storyFiles({ ...one, story: 'first' }), ...storyFiles({ ...other, story: 'second' })])
      const reports = await everyReport(files, 'claims')
      expect(await everyReport(files, 'claims/first', 'claims/second')).toEqual(reports)
      expect(await everyReport(files, 'claims/second', 'claims/first')).toEqual(reports)
    }),
    { numRuns: 6 },
  )
})
