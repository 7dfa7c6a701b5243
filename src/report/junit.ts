/** JUnit XML as Jenkins, GitLab and most others read it: one test case a fact, one suite a story. */
import type { CheckResult, Finding, StoryResult } from '../model/finding.ts'
import { headVerdict, hostPath, placeOf } from './fact.ts'
import { factLabel, factSentences } from './fact-text.ts'
import { isDisagreement } from './hunk.ts'
import { excerpt } from './layout.ts'
import { problemLine } from './problem.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'
import { verdictMeaning } from './words.ts'
import { type Attributes, element, xmlText } from './xml.ts'

type Outcome = 'passed' | 'failure' | 'skipped' | 'error'

interface TestCase {
  readonly outcome: Outcome
  readonly xml: string
}

interface Suite {
  readonly name: string
  readonly cases: readonly TestCase[]
}

const LONGEST = 1000

/** What is new fails; what is accepted, or told by one origin only, is skipped: neither is agreement. */
export const reportJunit: Reporter = (result, options) => {
  const suites = [...failureSuites(result), ...result.stories.map((story) => suiteOf(story, options))]
  const written = suites.map((suite) =>
    element('testsuite', { name: suite.name, ...counts(suite.cases) }, casesXml(suite)),
  )
  const all = suites.flatMap(({ cases }) => cases)
  const root = element('testsuites', { name: 'factdiff', ...counts(all) }, written.join('\n'))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function casesXml({ cases }: Suite): string {
  return cases.map(({ xml }) => xml).join('\n')
}

function counts(cases: readonly TestCase[]): Attributes {
  const amount = (wanted: Outcome) => cases.filter(({ outcome }) => outcome === wanted).length
  return { tests: cases.length, failures: amount('failure'), errors: amount('error'), skipped: amount('skipped') }
}

function suiteOf(story: StoryResult, options: ReporterOptions): Suite {
  const named = uniqueNames()
  const cases = story.findings.map((finding) => {
    const place = placeOf(finding, options) ?? finding.positions[0]?.claims[0]
    const where = place ? { file: hostPath(place.file, options), line: place.line } : {}
    const outcome = outcomeOf(finding)
    const attributes = { classname: story.story, name: named(factLabel(finding)), ...where }
    return { outcome, xml: element('testcase', attributes, outcomeXml(finding, outcome)) }
  })
  return { name: story.story, cases }
}

function outcomeOf({ state, verdict }: Finding): Outcome {
  if (state === 'new') return 'failure'
  return state === 'accepted' || verdict === 'uncorroborated' ? 'skipped' : 'passed'
}

function outcomeXml(finding: Finding, outcome: Outcome): string {
  const sentences = factSentences(finding)
  if (outcome === 'failure') {
    const type = headVerdict(finding)
    return element('failure', { message: excerpt(sentences[0] ?? type, LONGEST), type }, xmlText(sentences.join('\n')))
  }
  if (finding.verdict === 'uncorroborated') return element('skipped', { message: verdictMeaning.uncorroborated })
  if (outcome === 'skipped') return element('skipped', { message: excerpt(`accepted: ${sentences[0] ?? ''}`, LONGEST) })
  return isDisagreement(finding)
    ? element('system-out', {}, xmlText([`${finding.verdict}:`, ...sentences].join('\n')))
    : ''
}

/** A run that failed has a suite of its own, so that it never looks clean. */
function failureSuites({ outcome, problems }: CheckResult): readonly Suite[] {
  if (outcome !== 'failed') return []
  const named = uniqueNames()
  const texts = problems.length > 0 ? problems.map(problemLine) : ['nothing was compared']
  const cases = texts.map((text): TestCase => {
    const line = excerpt(text, LONGEST)
    const error = element('error', { message: `The check failed: ${line}`, type: 'failed' })
    return { outcome: 'error', xml: element('testcase', { classname: 'factdiff', name: named(line) }, error) }
  })
  return [{ name: 'factdiff', cases }]
}

/** Names of a suite, each once: labels are cut, and two that are cut alike are told apart by a number. */
function uniqueNames(): (name: string) => string {
  const used = new Set<string>()
  const times = new Map<string, number>()
  return (name) => {
    let unique = name
    while (used.has(unique)) {
      const next = (times.get(name) ?? 1) + 1
      times.set(name, next)
      unique = `${name} (${next})`
    }
    used.add(unique)
    return unique
  }
}
