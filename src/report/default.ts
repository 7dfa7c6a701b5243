import type { CheckResult, StoryResult } from '../model/finding.ts'
import { closingLines } from './default/closing.ts'
import { findingLines, isShownInFull } from './default/finding.ts'
import { comparedWords, summaryLines } from './default/summary.ts'
import { unusedLines } from './default/unused.ts'
import { formatDiagnostic, type Paint } from './diagnostics.ts'
import { disarmCommands } from './escape.ts'
import { newFirst } from './hunk.ts'
import { flow, type Page, pageOf, paint } from './page.ts'
import type { Reporter } from './reporter.ts'
import { sourcesById } from './voice.ts'
import { LEGEND } from './words.ts'

/** For people at a terminal: what is new first, then counts, then the exit code and what to type next. */
export const reportDefault: Reporter = (result, options) => {
  const page = pageOf(options)
  const stories = result.stories.flatMap((story) => [...storyLines(story, page), ''])
  const lines = [
    ...legendLines(result, page),
    ...stories,
    ...problemLines(result, page),
    ...unusedLines(result, page),
    ...closingLines(result, page),
  ]
  return disarmCommands(`${lines.join('\n')}\n`)
}

function legendLines(result: CheckResult, page: Page): readonly string[] {
  const hasHunks = result.stories.some((story) => story.findings.some(isShownInFull))
  return hasHunks ? [...flow(page, LEGEND, { indent: 0, style: 'quiet' }), ''] : []
}

function storyLines(story: StoryResult, page: Page): readonly string[] {
  const labels = new Map(story.subjects.map(({ id, label }) => [id, label]))
  const context = { story, sources: sourcesById(story), labels, page }
  const shown = newFirst(story.findings.filter(isShownInFull))
  const hunks = shown.flatMap((finding) => ['', ...findingLines(finding, context)])
  const heading = flow(page, `${story.story}: ${comparedWords(story)}`, { indent: 0, hang: 2, style: 'heading' })
  const summary = summaryLines(story, page)
  const separator = hunks.length > 0 && summary.length > 0 ? [''] : []
  return [...heading, ...hunks, ...separator, ...summary]
}

function problemLines({ problems }: CheckResult, page: Page): readonly string[] {
  const paintPart: Paint = (part, text) => (part === 'error' || part === 'caret' ? paint(page, 'alarm', text) : text)
  return problems.flatMap((problem) => [formatDiagnostic(problem, paintPart), ''])
}
