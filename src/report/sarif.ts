/**
 * SARIF 2.1.0 for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. One result a fact on which sources
 * disagree. What is new is an error, what is only listed a note; accepted facts come, suppressed, where asked for.
 */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { CheckResult } from '../model/finding.ts'
import { safeJson } from './escape.ts'
import { disagreements, type Fact } from './fact.ts'
import type { JsonObject } from './json-shape.ts'
import { problemLine } from './problem.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'
import { MOST_RESULTS, withinLimits } from './sarif/limit.ts'
import { physicalLocation } from './sarif/location.ts'
import { resultShape } from './sarif/result.ts'
import { RULES } from './sarif/rule.ts'
import { sarifText } from './sarif/text.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

export const reportSarif: Reporter = (result, options) => {
  const facts = disagreements(result, options)
  const written = withinLimits(facts.slice(0, MOST_RESULTS).map((fact) => safeJson(resultShape(fact, options))))
  const run = runShape(result, options, leftOut(facts, written.length))
  // Results were written one by one to be measured: their list takes the place of an empty one.
  return `${safeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }).replace(
    EMPTY_RESULTS,
    () => `"results":[${written.join(',\n')}]`,
  )}\n`
}

/** The first of the run's keys, so that no text can stand before it. */
const EMPTY_RESULTS = '"results":[]'

function leftOut(facts: readonly Fact[], written: number): string | null {
  const rest = facts.length - written
  if (rest === 0) return null
  const fresh = facts.slice(written).filter(({ finding }) => finding.state === 'new').length
  const all = `${rest} of ${facts.length} facts are left out, ${fresh} of them new`
  return `${all}: GitHub takes ${MOST_RESULTS} results and 10 MB of a run; factdiff check shows them`
}

function runShape(result: CheckResult, options: ReporterOptions, left: string | null): JsonObject {
  const failed = result.outcome === 'failed'
  const notices = [
    ...(failed ? [{ level: 'error', message: { text: 'The check failed: what is shown is incomplete' } }] : []),
    ...result.problems.map((problem) => problemShape(problem, options)),
    ...(left === null ? [] : [{ level: 'warning', message: { text: left } }]),
  ]
  return {
    results: [],
    tool: { driver: { name: 'factdiff', rules: RULES } },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: !failed, exitCode: result.exitCode, toolExecutionNotifications: notices }],
  }
}

function problemShape(problem: Diagnostic, options: ReporterOptions): JsonObject {
  return {
    level: problem.severity,
    message: { text: sarifText(problemLine(problem)) },
    locations: [{ physicalLocation: physicalLocation(problem, options) }],
  }
}
