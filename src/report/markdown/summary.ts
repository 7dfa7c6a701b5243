/** The paragraph a report opens with, and the table of its sources. */
import type { SourceSummary, StoryResult, Verdict } from '../../model/finding.ts'
import { countFindings } from '../hunk.ts'
import { count, listing } from '../words.ts'
import { code, section, table } from './text.ts'

/** What is told with a number even when it is zero: a reader looks for it. */
const ALWAYS_TOLD: readonly Verdict[] = ['contradicted', 'disputed', 'unresolved']
const TOLD_IF_ANY: readonly Verdict[] = ['superseded', 'refined', 'corroborated']

export function summaryParagraph(story: StoryResult): string {
  const { findings, accepted } = countFindings(story)
  const claims = story.sources.reduce((sum, source) => sum + source.claims, 0)
  const told = [...ALWAYS_TOLD, ...TOLD_IF_ANY.filter((verdict) => findings[verdict] > 0)]
  const counts = listing(told.map((verdict) => `${findings[verdict]} ${verdict}`))
  const size = `${count(story.sources.length, 'source')} of ${count(story.origins, 'origin')} make ${count(claims, 'claim')}`
  return [
    `${size} about ${count(story.findings.length, 'fact')}: ${counts}.`,
    ...(accepted > 0 ? [`${count(accepted, 'difference')} ${accepted === 1 ? 'is' : 'are'} accepted.`] : []),
    ...uncorroboratedSentence(findings.uncorroborated),
  ].join(' ')
}

function uncorroboratedSentence(amount: number): readonly string[] {
  if (amount === 0) return []
  return [`${count(amount, 'fact')} ${amount === 1 ? 'is' : 'are'} told by one origin only, which is not agreement.`]
}

export function sourcesSection({ sources }: StoryResult): readonly string[] {
  const header = ['source', 'publisher', 'title', 'published', 'written', 'same text as', 'claims']
  return section('## Sources', sources.length > 0 ? table(header, sources.map(sourceRow)) : [])
}

const LONGEST_TITLE = 60

function sourceRow({ id, publisher, title, published, written, origin, claims }: SourceSummary): readonly string[] {
  const dates = [published, written].map(optionalCode)
  return [
    code(id),
    optionalCode(publisher),
    optionalCode(title),
    ...dates,
    origin === id ? '' : code(origin),
    `${claims}`,
  ]
}

function optionalCode(text: string | null): string {
  return text ? code(text, LONGEST_TITLE) : ''
}
