import type { CheckResult, StoryResult } from '../model/finding.ts'
import { safeJson } from './escape.ts'
import { findingShape, type JsonObject, summaryShape } from './json-shape.ts'
import type { Reporter } from './reporter.ts'

/** One finding a line, each with its story; the last line is the summary, by which a cut-off file is told. */
export const reportJsonLines: Reporter = (result) => {
  const findings = result.stories.flatMap((story) =>
    story.findings.map((finding) => ({ story: story.story, ...findingShape(finding) })),
  )
  return [...findings, lastLine(result)].map((shape) => `${safeJson(shape)}\n`).join('')
}

function lastLine({ version, outcome, exitCode, stories, summary, problems }: CheckResult): JsonObject {
  return { version, outcome, exitCode, stories: stories.map(storyLine), summary: summaryShape(summary), problems }
}

function storyLine({ story, sources, origins, rejected }: StoryResult): JsonObject {
  return { story, sources: sources.length, origins, rejected }
}
