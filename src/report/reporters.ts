import type { Reporter } from './reporter.ts'

export type ReporterName =
  | 'default'
  | 'compact'
  | 'diff'
  | 'markdown'
  | 'json'
  | 'jsonl'
  | 'sarif'
  | 'github'
  | 'comment'
  | 'gitlab'
  | 'junit'

export interface ReporterEntry {
  /** One line for `--help`. */
  readonly summary: string
  /** Loaded only when asked for, so that no run pays for the others. */
  readonly load: () => Promise<Reporter>
}

/** Every reporter by the name `--reporter` takes. */
export const reporters: Readonly<Record<ReporterName, ReporterEntry>> = {
  default: {
    summary: 'for people at a terminal: what is new first, as hunks',
    load: async () => (await import('./default.ts')).reportDefault,
  },
  compact: {
    summary: 'one line a pair, for grep and editors',
    load: async () => (await import('./compact.ts')).reportCompact,
  },
  diff: {
    summary: 'a unified diff, for pagers and patch tools',
    load: async () => (await import('./diff.ts')).reportDiff,
  },
  markdown: {
    summary: 'the report that `check` writes to reports/',
    load: async () => (await import('./markdown.ts')).reportMarkdown,
  },
  json: {
    summary: 'the whole result as one JSON document',
    load: async () => (await import('./json.ts')).reportJson,
  },
  jsonl: {
    summary: 'one finding a line as JSON, the summary last',
    load: async () => (await import('./jsonl.ts')).reportJsonLines,
  },
  sarif: {
    summary: 'for code scanning: SARIF 2.1.0, one result a fact',
    load: async () => (await import('./sarif.ts')).reportSarif,
  },
  github: {
    summary: 'for GitHub Actions: annotations of what is new, which `check` prints there by itself',
    load: async () => (await import('./github.ts')).reportGithub,
  },
  comment: {
    summary: 'for pull requests: what is new as Markdown, short enough for a comment',
    load: async () => (await import('./comment.ts')).reportComment,
  },
  gitlab: {
    summary: 'for GitLab: its code quality report',
    load: async () => (await import('./gitlab.ts')).reportGitlab,
  },
  junit: {
    summary: 'for test reports: JUnit XML, one test case a fact, failures for what is new',
    load: async () => (await import('./junit.ts')).reportJunit,
  },
}

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name)
}
