import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inFolder, runIn } from '../support/folder.ts'
import { checkStory, readReport, type StoryPlan, storyFiles, verdictsOfPairs } from '../support/story.ts'
import { storyArbitrary } from '../support/story-arbitrary.ts'

test('a renamed source and file change no pair', async () => {
  await fc.assert(
    fc.asyncProperty(storyArbitrary, async (plan) => {
      const before = await checkStory(plan)
      const after = await checkStory(renamed(plan))
      expect(verdictsOfPairs(after.findings)).toEqual(verdictsOfPairs(before.findings))
    }),
    { numRuns: 30 },
  )
})

/** Names that sort the other way round. */
function renamed(plan: StoryPlan): StoryPlan {
  const sources = plan.sources.map((source, index) => ({ ...source, id: `paper-${9 - index}`, publisher: 'The Paper' }))
  return { ...plan, sources }
}

test('reworded evidence changes no pair', async () => {
  await fc.assert(
    fc.asyncProperty(storyArbitrary, fc.string({ minLength: 1 }), async (plan, words) => {
      const sources = plan.sources.map((source) => ({
        ...source,
        claims: source.claims.map((claim) => ({ ...claim, evidence: `in other words ${words}` })),
      }))
      const before = await checkStory(plan)
      const after = await checkStory({ ...plan, sources })
      expect(verdictsOfPairs(after.findings)).toEqual(verdictsOfPairs(before.findings))
    }),
    { numRuns: 30 },
  )
})

test('moved lines change no pair', async () => {
  await fc.assert(
    fc.asyncProperty(storyArbitrary, async (plan) => {
      const before = await checkStory(plan)
      const moved = new Map([...storyFiles(plan)].map(([path, content]) => [path, withComments(content)]))
      await inFolder(moved, async (folder) => {
        const outcome = await runIn(folder, 'check', 'claims', '--reporter', 'json', '--no-cache')
        const findings = readReport(outcome).stories.flatMap((story) => story.findings)
        expect(verdictsOfPairs(findings)).toEqual(verdictsOfPairs(before.findings))
      })
    }),
    { numRuns: 30 },
  )
})

/** [claims:] → the same with a comment and an empty line above every entry. */
function withComments(content: string): string {
  return `# reviewed\n\n${content.replace(/^ {2}- /gm, '\n  # checked against the text\n  - ')}`
}
