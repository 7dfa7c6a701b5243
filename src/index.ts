/** The library: what the command line does, without a process around it. */
export type { AttributeDefinition } from './model/attribute.ts'
export type { Changes, ClaimChange, FindingChange, SourceChange, StoryChange } from './model/change.ts'
export type { Outcome, Relation } from './model/comparison.ts'
export type { Diagnostic } from './model/diagnostic.ts'
export type { ExtractedFile, ExtractedSource, ExtractedStory, FileChange } from './model/extraction.ts'
export type {
  AcceptedUse,
  CheckOutcome,
  CheckResult,
  Circumstance,
  ClaimReference,
  Finding,
  FindingPair,
  FindingPosition,
  FindingState,
  SourceSummary,
  StoryResult,
  SubjectSummary,
  Summary,
  Verdict,
} from './model/finding.ts'
export type { ValueKind } from './model/value.ts'
export { type Check, type CheckOptions, checkClaims } from './pipeline/check-claims.ts'
export { type ExtractOptions, extractStories } from './pipeline/extract-claims.ts'
export { type ArticleStory, type ListedArticles, listArticles } from './pipeline/list-articles.ts'
export { changesMarkdown } from './report/changes-markdown.ts'
export type { Reporter, ReporterOptions } from './report/reporter.ts'
export { type ReporterEntry, type ReporterName, reporters } from './report/reporters.ts'
