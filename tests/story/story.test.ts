import { beforeAll, describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/model/finding.ts'
import type { ReportedFinding } from '../support/story.ts'
import {
  type Article,
  describeFinding,
  findingsOf,
  holds,
  type Mutation,
  ofVerdict,
  type PlantedFinding,
  readArticles,
  readExpected,
  storyNames,
} from './read-story.ts'

/** Found in the stories with no fact changed. */
const found = new Map<string, readonly ReportedFinding[]>()

beforeAll(async () => {
  for (const story of storyNames()) found.set(story, await findingsOf(story, readArticles(story)))
})

const VERDICTS: readonly Verdict[] = [
  'contradicted',
  'disputed',
  'unresolved',
  'superseded',
  'refined',
  'corroborated',
  'uncorroborated',
]

/** Not found yet, with what is missing: a test that begins to pass fails here, and its line goes. */
const OPEN: Readonly<Record<string, string>> = {}

interface Planted {
  readonly story: string
  readonly verdict: Verdict
  readonly planted: PlantedFinding
  readonly title: string
}

const PLANTED: readonly Planted[] = storyNames().flatMap((story) => {
  const expected = readExpected(story)
  return VERDICTS.flatMap((verdict) =>
    (expected[verdict] ?? []).map((planted) => ({
      story,
      verdict,
      planted,
      title: `${story}: ${verdict} ${planted.attribute}`,
    })),
  )
})

describe('what was planted is found', () => {
  for (const { story, verdict, planted, title } of PLANTED) {
    const test = title in OPEN ? it.fails : it
    test(title, () => {
      const findings = ofVerdict(found.get(story) ?? [], verdict)
      expect(findings.some((finding) => holds(finding, planted))).toBe(true)
    })
  }
})

describe('nothing but what was planted is contradicted', () => {
  for (const story of storyNames()) {
    const test = `${story}: others` in OPEN ? it.fails : it
    test(story, () => {
      const planted = readExpected(story).contradicted ?? []
      const others = ofVerdict(found.get(story) ?? [], 'contradicted').filter(
        (finding) => !planted.some((one) => holds(finding, one)),
      )
      expect(others.map(describeFinding)).toEqual([])
    })
  }
})

it('the stories show every verdict', () => {
  const shown = new Set(PLANTED.map(({ verdict }) => verdict))
  expect(VERDICTS.filter((verdict) => !shown.has(verdict))).toEqual([])
})

interface Change {
  readonly story: string
  readonly mutation: Mutation
  readonly replacement: string
}

const CHANGES: readonly Change[] = storyNames().flatMap((story) =>
  (readExpected(story).mutations ?? []).flatMap((mutation) =>
    mutation.replace.map((replacement) => ({ story, mutation, replacement })),
  ),
)

/** The articles with the one fact changed, wherever its source tells it. */
function changed({ story, mutation, replacement }: Change): readonly Article[] {
  const { source, find, also = '', alsoReplace = '' } = mutation
  return readArticles(story).map((article) => {
    if (article.id !== source) return article
    expect(article.text).toContain(find)
    expect(article.text).toContain(also)
    return { ...article, text: article.text.replace(find, replacement).replace(also, alsoReplace) }
  })
}

/** Told of both, but for the subject, whose id may say the place or the year that was changed. */
function told(findings: readonly ReportedFinding[], { attribute }: Mutation): readonly string[] {
  const shown = findings.filter(({ verdict }) =>
    ['contradicted', 'disputed', 'superseded', 'unresolved'].includes(verdict),
  )
  return shown
    .filter((finding) => finding.attribute !== attribute)
    .map(describeFinding)
    .sort()
}

function isFound(
  findings: readonly ReportedFinding[],
  { attribute, source, verdict = 'contradicted' }: Mutation,
): boolean {
  return ofVerdict(findings, verdict).some(
    ({ attribute: own, positions }) =>
      own === attribute && positions.some(({ claims }) => claims.some((claim) => claim.source === source)),
  )
}

describe('one planted fact changed', () => {
  const outcomes = new Map<Change, readonly ReportedFinding[]>()

  beforeAll(async () => {
    for (const change of CHANGES) outcomes.set(change, await findingsOf(change.story, changed(change)))
  })

  it('is found in 95 % of the changes', () => {
    const missed = CHANGES.filter((change) => !isFound(outcomes.get(change) ?? [], change.mutation))
    const list = missed.map(({ story, replacement }) => `${story}: ${replacement}`)
    expect(missed.length / CHANGES.length, list.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('changes no other finding', () => {
    const disturbed = CHANGES.flatMap((change) => {
      const before = told(found.get(change.story) ?? [], change.mutation)
      const after = told(outcomes.get(change) ?? [], change.mutation)
      const differ = [
        ...before.filter((line) => !after.includes(line)),
        ...after.filter((line) => !before.includes(line)),
      ]
      return differ.length > 0 ? [`${change.story}: ${change.replacement}: ${differ.join('; ')}`] : []
    })
    expect(disturbed).toEqual([])
  })
})
