/** Annotations on a pull request: workflow commands that GitHub's runner reads from the log. */
import type { CheckResult, FindingPair } from '../model/finding.ts'
import { groupBy } from '../util/collection.ts'
import { type Fact, headPairs, headVerdict, hostPath, newFacts, placing } from './fact.ts'
import { factLabel, factSentences } from './fact-text.ts'
import { excerpt } from './layout.ts'
import { problemLine } from './problem.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'
import { location } from './voice.ts'
import { type CommandPlace, errorCommand } from './workflow-command.ts'

/** GitHub shows ten errors of a step and drops the rest without a word. */
const MOST = 10

const LONGEST_MESSAGE = 1000

interface Annotation extends CommandPlace {
  /** What it says, put together only for those that are shown. */
  readonly lines: () => readonly string[]
}

/** What is new, the worst first, at the line that brings it; nothing where nothing is new. */
export const reportGithub: Reporter = (result, options) => {
  const all = result.outcome === 'failed' ? failures(result, options) : news(result, options)
  const rest = all.length - MOST
  const shown = all.slice(0, MOST).map((annotation, index) => {
    const more = rest > 0 && index === MOST - 1 ? [`${rest} more in the summary`] : []
    return errorCommand(annotation, [...annotation.lines(), ...more].join('\n'))
  })
  return shown.map((line) => `${line}\n`).join('')
}

function news(result: CheckResult, options: ReporterOptions): readonly Annotation[] {
  return newFacts(result).flatMap((fact) => factAnnotations(fact, options))
}

/** One for each claim that brings something: a fact may be contradicted by two claims at once. */
function factAnnotations({ finding }: Fact, options: ReporterOptions): readonly Annotation[] {
  const placeAt = placing(finding, options)
  const placed = headPairs(finding).map((pair) => ({ pair, claim: placeAt(pair) }))
  const title = `new, ${headVerdict(finding)}: ${factLabel(finding)}`
  return groupBy(placed, ({ claim }) => (claim ? location(claim) : '')).map((group) => {
    const pairs = group.map(({ pair }) => pair)
    const [{ claim }] = group
    const place = { file: claim && hostPath(claim.file, options), line: claim?.line ?? 0, column: claim?.column ?? 0 }
    return { ...place, title, lines: () => [...factSentences(finding, pairs), advice(pairs)] }
  })
}

function advice(pairs: readonly FindingPair[]): string {
  const ids = pairs.slice(0, 1).map(({ id }) => excerpt(id, LONGEST_MESSAGE))
  return `Fix the record, or accept it: factdiff accept ${ids.join(' ')} --reason "…"`
}

function failures({ problems }: CheckResult, options: ReporterOptions): readonly Annotation[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const title = 'factdiff: the check failed'
  if (errors.length === 0)
    return [{ file: null, line: 0, column: 0, title, lines: () => ['The check failed, and nothing was compared'] }]
  return errors.map((problem) => ({
    file: hostPath(problem.file, options),
    line: problem.line,
    column: problem.column,
    title,
    lines: () => [`The check failed: ${excerpt(problemLine(problem), LONGEST_MESSAGE)}`],
  }))
}
