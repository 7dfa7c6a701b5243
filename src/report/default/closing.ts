/** The last lines at the terminal: what the run came to, its exit code, and the next command. */
import type { CheckOutcome, CheckResult, FindingPair, StoryResult, Verdict } from '../../model/finding.ts'
import { flow, type Page, type Style, whole } from '../page.ts'
import { count, listing, verdictNoun } from '../words.ts'

interface Closing {
  readonly style: Style
  readonly sentences: (result: CheckResult) => readonly string[]
  readonly commands: (result: CheckResult) => readonly string[]
}

const closings: Readonly<Record<CheckOutcome, Closing>> = {
  'nothing-new': {
    style: 'heading',
    sentences: (result) => [comparedSentence(result), 'Nothing new: exit code 0'],
    commands: () => [],
  },
  'new-contradictions': {
    style: 'alarm',
    sentences: (result) => [`${newSentence(result)} that no accepted list covers: exit code 1`],
    commands: (result) => newCommands(newPairs(result)[0]),
  },
  'stale-entries': {
    style: 'alarm',
    sentences: (result) => [comparedSentence(result), `${staleSentence(result)}: exit code 1`],
    commands: () => ['factdiff accept --prune'],
  },
  failed: {
    style: 'alarm',
    sentences: ({ problems, stories }) => [
      `The check failed${problems.length > 0 ? ` on ${count(problems.length, 'problem')}` : ''}: exit code 2`,
      stories.length > 0 ? 'What is shown is incomplete, and says nothing about the rest' : 'Nothing was compared',
    ],
    commands: () => [],
  },
}

export function closingLines(result: CheckResult, page: Page): readonly string[] {
  const { style, sentences, commands } = closings[result.outcome]
  const next = commands(result)
  return [
    ...sentences(result).flatMap((sentence) => flow(page, sentence, { indent: 0, hang: 2, style })),
    ...(next.length > 0 ? flow(page, 'Next:', { indent: 0 }) : []),
    ...next.map((command) => whole(page, command, { indent: 2 })),
  ]
}

/** Silence is not agreement: says how much could be compared at all. */
function comparedSentence({ stories, summary }: CheckResult): string {
  if (stories.length === 0) return 'No story was found, so nothing was compared'
  const comparable = stories.reduce((sum, story) => sum + comparableFacts(story), 0)
  if (comparable === 0) return 'No fact is told by two origins, so nothing was compared; this is not agreement'
  const besides = [
    ...(summary.accepted > 0 ? [`${summary.accepted} accepted`] : []),
    ...(summary.known > 0 ? [`${summary.known} that were there before`] : []),
  ]
  const others = besides.length > 0 ? `, besides ${listing(besides)}` : ''
  const alone = summary.uncorroborated > 0 ? `; ${summary.uncorroborated} more could not be compared` : ''
  return `No new contradiction in ${count(comparable, 'fact')} that could be compared${others}${alone}`
}

function staleSentence({ summary }: CheckResult): string {
  return `${count(summary.stale, 'accepted entry matches', 'accepted entries match')} nothing any more`
}

function comparableFacts({ findings }: StoryResult): number {
  return findings.filter(({ verdict }) => verdict !== 'uncorroborated').length
}

function newPairs({ stories }: CheckResult): readonly FindingPair[] {
  return stories.flatMap(({ findings }) =>
    findings.flatMap(({ pairs }) => pairs.filter(({ state }) => state === 'new')),
  )
}

/** `1 new contradiction and 2 new disputes`. */
function newSentence(result: CheckResult): string {
  const amounts = new Map<Verdict, number>()
  for (const { verdict } of newPairs(result)) amounts.set(verdict, (amounts.get(verdict) ?? 0) + 1)
  if (amounts.size === 0) return newCount(result.summary.new, verdictNoun.contradicted)
  return listing([...amounts].map(([verdict, amount]) => newCount(amount, verdictNoun[verdict])))
}

function newCount(amount: number, [one, many]: readonly [string, string]): string {
  return count(amount, `new ${one}`, `new ${many}`)
}

function newCommands(pair: FindingPair | undefined): readonly string[] {
  if (!pair) return []
  return [`factdiff explain ${pair.id}`]
}
