/** GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
import type { CheckResult, FindingState } from '../model/finding.ts'
import { sha256 } from '../util/hash.ts'
import { safeJson } from './escape.ts'
import {
  type Disagreement,
  disagreements,
  type Fact,
  headVerdict,
  hostPath,
  placeOf,
  storyFingerprint,
} from './fact.ts'
import { factLabel, factSentences } from './fact-text.ts'
import { excerpt } from './layout.ts'
import { problemLine } from './problem.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'

type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker'

interface Violation {
  readonly description: string
  readonly check_name: string
  /** Unique in the report; the same for the same fact, so that GitLab tells what a merge request adds. */
  readonly fingerprint: string
  readonly severity: Severity
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

/** What is new is graver than what is only listed. */
const SEVERITY: Readonly<Record<Disagreement, Severity>> = {
  contradicted: 'critical',
  disputed: 'major',
  unresolved: 'minor',
}

const LONGEST_DESCRIPTION = 1000

/** One violation a fact; those of a run that failed are its problems. */
export const reportGitlab: Reporter = (result, options) => {
  const facts = disagreements(result, options).map((fact) => violationOf(fact, options))
  const failed = result.outcome === 'failed' ? failures(result, options) : []
  return `${safeJson([...failed, ...facts], 1)}\n`
}

function violationOf(fact: Fact, options: ReporterOptions): Violation {
  const { finding, story } = fact
  const place = placeOf(finding, options)
  const verdict = headVerdict(finding)
  return {
    description: excerpt(
      `${STATE_WORDS[finding.state] ?? ''}${factLabel(finding)}: ${factSentences(finding).join('; ')}`,
      LONGEST_DESCRIPTION,
    ),
    check_name: `factdiff/${verdict}`,
    fingerprint: storyFingerprint(fact),
    severity: finding.state === 'new' ? SEVERITY[verdict] : 'info',
    location: locationOf(place?.file ?? story.folder, place?.line ?? 1, options),
  }
}

/** What is only listed goes without a word. */
const STATE_WORDS: Readonly<Partial<Record<FindingState, string>>> = { new: 'new: ', accepted: 'accepted: ' }

function locationOf(file: string, line: number, options: ReporterOptions): Violation['location'] {
  return { path: hostPath(file, options), lines: { begin: Math.max(1, line) } }
}

function failures({ problems }: CheckResult, options: ReporterOptions): readonly Violation[] {
  const said = problems.map((problem) => ({ ...problem, text: problemLine(problem) }))
  const all = said.length > 0 ? said : [{ file: 'claims', line: 1, text: '' }]
  return all.map(({ file, line, text }, index) => ({
    description: excerpt(`The check failed: ${text}`, LONGEST_DESCRIPTION),
    check_name: 'factdiff/failed',
    fingerprint: sha256(['failed', index, text].join('\n')),
    severity: 'blocker',
    location: locationOf(file, line, options),
  }))
}
