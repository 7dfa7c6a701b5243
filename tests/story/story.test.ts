import { beforeAll, describe, expect, it } from 'vitest'
import type { ReportedFinding } from '../support/story.ts'
import {
  type Article,
  describeFinding,
  findingsOf,
  holds,
  type Mutation,
  ofVerdict,
  readArticles,
  readExpected,
  storyNames,
} from './read-story.ts'

/** Found in the ten stories with no fact changed. */
const found = new Map<string, readonly ReportedFinding[]>()

beforeAll(async () => {
  for (const story of storyNames()) found.set(story, await findingsOf(story, readArticles(story)))
})

describe.each(storyNames())('of %s', (story) => {
  const expected = readExpected(story)
  const findings = () => found.get(story) ?? []

  it('every planted contradiction is found', () => {
    const contradicted = ofVerdict(findings(), 'contradicted')
    const missed = expected.contradicted.filter((planted) => !contradicted.some((finding) => holds(finding, planted)))
    expect(missed).toEqual([])
  })

  it('no other contradiction is reported', () => {
    const others = ofVerdict(findings(), 'contradicted').filter(
      (finding) => !expected.contradicted.some((planted) => holds(finding, planted)),
    )
    expect(others.map(describeFinding)).toEqual([])
  })

  it.each(['superseded', 'disputed'] as const)('every planted %s value is found', (verdict) => {
    const missed = (expected[verdict] ?? []).filter(
      (planted) => !ofVerdict(findings(), verdict).some((finding) => holds(finding, planted)),
    )
    expect(missed).toEqual([])
  })
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

function isFound(findings: readonly ReportedFinding[], { attribute, source }: Mutation): boolean {
  return ofVerdict(findings, 'contradicted').some(
    ({ attribute: own, positions }) =>
      own === attribute && positions.some(({ claims }) => claims.some((claim) => claim.source === source)),
  )
}

describe('one planted fact changed', () => {
  const outcomes = new Map<Change, readonly ReportedFinding[]>()

  beforeAll(async () => {
    for (const change of CHANGES) outcomes.set(change, await findingsOf(change.story, changed(change)))
  })

  it('is found as a contradiction in 95 % of the changes', () => {
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
