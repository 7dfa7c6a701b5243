import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inFolder, runIn, writeFiles } from '../support/folder.ts'
import {
  acceptingAll,
  type ClaimPlan,
  checkStory,
  newPairs,
  readReport,
  type SourcePlan,
  type StoryPlan,
  storyFiles,
} from '../support/story.ts'
import { DECLARATIONS, publishedArbitrary, storyArbitrary, withDate } from '../support/story-arbitrary.ts'

/** A further source that says what another one says already, on a day of its own. */
function repeating(claim: ClaimPlan, published: string | undefined): SourcePlan {
  const { asOf: _, ...said } = claim
  return withDate({ id: 'zenith-echo', claims: [{ ...said, evidence: 'as others report' }] }, published)
}

test('a source that repeats a known value adds no contradiction, whenever it appears', async () => {
  await fc.assert(
    fc.asyncProperty(storyArbitrary, fc.nat(), publishedArbitrary, async (plan, choice, published) => {
      const claims = plan.sources.flatMap((source) => source.claims)
      const known = claims[choice % claims.length]
      fc.pre(known !== undefined)
      const before = await checkStory(plan)
      const after = await checkStory({ ...plan, sources: [...plan.sources, repeating(known, published)] })
      expect(newPairs(before.findings)).toEqual(expect.arrayContaining([...newPairs(after.findings)]))
    }),
    { numRuns: 80 },
  )
})

/** Four pairs that no further time or speaker explains, one of them within a source. */
const CONTRADICTED: StoryPlan = {
  ...DECLARATIONS,
  sources: [
    {
      published: '2026-02-03',
      claims: [claim('date', '2026-02-03'), claim('location', 'Paris'), claim('cause', 'gas leak')],
    },
    {
      published: '2026-02-05',
      claims: [claim('date', '2026-02-04'), claim('location', 'Rome'), claim('cause', 'no gas leak')],
    },
    { published: '2026-02-05', claims: [claim('date', '2026-02'), claim('magnitude', '6'), claim('magnitude', '6.8')] },
  ],
}

function claim(attribute: string, value: string): ClaimPlan {
  return { attribute, value }
}

test('an accepted pair stays accepted when another source repeats a value', async () => {
  const { findings } = await checkStory(CONTRADICTED)
  const ids = newPairs(findings)
  expect(ids).toHaveLength(4)
  const accepting = acceptingAll(findings)
  const claims = CONTRADICTED.sources.flatMap((source) => source.claims)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...claims), publishedArbitrary, async (known, published) => {
      await inFolder(storyFiles(CONTRADICTED), async (folder) => {
        writeFiles(folder, accepting)
        const sources = [...CONTRADICTED.sources, repeating(known, published)]
        writeFiles(folder, storyFiles({ ...CONTRADICTED, sources }))
        const checking = await runIn(folder, 'check', 'claims', '--reporter', 'json', '--no-cache')
        expect(checking.exitCode).toBe(0)
        expect(readReport(checking).summary).toMatchObject({ new: 0, stale: 0, accepted: ids.length })
      })
    }),
    { numRuns: 15 },
  )
})

test('a third value is new beside an accepted pair', async () => {
  const { findings } = await checkStory(CONTRADICTED)
  const ids = newPairs(findings)
  await inFolder(storyFiles(CONTRADICTED), async (folder) => {
    writeFiles(folder, acceptingAll(findings))
    const sources = [...CONTRADICTED.sources, { id: 'zenith-echo', claims: [claim('location', 'Japan')] }]
    writeFiles(folder, storyFiles({ ...CONTRADICTED, sources }))
    const checking = await runIn(folder, 'check', 'claims', '--reporter', 'json', '--no-cache')
    expect(checking.exitCode).toBe(1)
    expect(readReport(checking).summary).toMatchObject({ new: 2, accepted: ids.length })
  })
})

/** A toll as papers tell it, one paper a day. */
function tollOf(...figures: readonly string[]): StoryPlan {
  const sources = figures.map((value, day) => ({
    published: `2026-02-0${day + 1}`,
    claims: [claim('killed', value)],
  }))
  return { ...DECLARATIONS, sources }
}

test.each([
  { title: 'a falling toll is a contradiction', toll: ['12', '9'], verdict: 'contradicted' },
  { title: 'a rising toll is an update', toll: ['9', '12'], verdict: 'superseded' },
  { title: 'a toll told again after a lower one is left open', toll: ['12', '9', '12'], verdict: 'unresolved' },
  { title: 'an old toll told again after a higher one is an update', toll: ['9', '12', '9'], verdict: 'superseded' },
])('$title', async ({ toll, verdict }) => {
  const { findings } = await checkStory(tollOf(...toll))
  expect(findings.map((finding) => finding.verdict)).toEqual([verdict])
})
