import type { CheckResult, StoryResult } from '../model/finding.ts'
import { disarmCommands } from './escape.ts'
import { acceptedSection, unusedSection } from './markdown/accepted.ts'
import { agreementSections } from './markdown/agreement.ts'
import { disagreementSections } from './markdown/disagreement.ts'
import { matrixSection } from './markdown/matrix.ts'
import { sourcesSection, summaryParagraph } from './markdown/summary.ts'
import { code } from './markdown/text.ts'
import { uncomparedSections } from './markdown/uncompared.ts'
import { problemLine } from './problem.ts'
import type { Reporter } from './reporter.ts'
import { count, LEGEND } from './words.ts'

/** The report of one story (`options.story`), or of all of them: what `check` writes to `reports/<story>.md`. */
export const reportMarkdown: Reporter = (result, options) => {
  const stories = result.stories.filter(({ story }) => options.story === undefined || story === options.story)
  const documents = stories.length > 0 ? stories.map(storyLines) : [emptyLines(options.story)]
  const lines = [...failureLines(result), ...documents.flatMap((document) => ['', ...document])]
  return disarmCommands(`${lines.join('\n').trimStart()}\n`)
}

function storyLines(story: StoryResult): readonly string[] {
  return [
    `# Facts of ${code(story.story)}`,
    '',
    summaryParagraph(story),
    '',
    `${LEGEND}.`,
    ...disagreementSections(story),
    ...agreementSections(story),
    ...uncomparedSections(story),
    ...acceptedSection(story),
    ...sourcesSection(story),
    ...matrixSection(story),
    ...unusedSection(story),
  ]
}

function emptyLines(story: string | undefined): readonly string[] {
  return story === undefined
    ? ['# Facts', '', 'No story was found, so nothing was compared.']
    : [`# Facts of ${code(story)}`, '', 'This story was not found, so nothing was compared.']
}

function failureLines({ outcome, problems }: CheckResult): readonly string[] {
  if (outcome !== 'failed') return []
  const on = problems.length > 0 ? ` on ${count(problems.length, 'problem')}` : ''
  return [
    `**The check failed${on}. What follows is incomplete, and says nothing about the rest.**`,
    ...(problems.length > 0 ? [''] : []),
    ...problems.map((problem) => `- ${code(problemLine(problem), LONGEST_PROBLEM)}`),
  ]
}

const LONGEST_PROBLEM = 400
