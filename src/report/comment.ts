/** What is new, as a page for a pull request: its comment, and the job summary of GitHub Actions. */
import type { CheckResult, StoryResult } from '../model/finding.ts'
import { changesMarkdown } from './changes-markdown.ts'
import { disarmCommands, escapeLine } from './escape.ts'
import { DISAGREEMENTS, type Fact, headPairs, newFacts } from './fact.ts'
import { factLabel } from './fact-text.ts'
import { disagreementBlock } from './markdown/disagreement.ts'
import { code, fenced } from './markdown/text.ts'
import { type Block, fillPage } from './page-limit.ts'
import { problemLine } from './problem.ts'
import type { Reporter } from './reporter.ts'
import { type SourcesById, sourcesById } from './voice.ts'
import { count, LEGEND, listing, outcomeWords, verdictNoun } from './words.ts'

/** By which the comment of an earlier run is found; no page shows it, and user text stands in code only. */
const MARKER = '<!-- factdiff -->'

/** GitHub takes 65,536 characters of a comment, and no character is less than a byte. */
const COMMENT_LIMIT = 65_536

/** Bytes kept free for the lines around the blocks. */
const AROUND = 2500

const LONGEST_PROBLEM = 400

/** Ids of a fact that its one line names. */
const MOST_IDS = 3

/** Facts in full as long as there is room, then in one line each, then how many are left out. */
export const reportComment: Reporter = (result, options) => {
  const facts = newFacts(result)
  const blocks = [...result.problems.map(problemBlock), ...factBlocks(facts, result.stories)]
  const limit = (options.limit ?? COMMENT_LIMIT) - AROUND
  const changes = options.changes?.stories.length ? ['', changesMarkdown(options.changes, limit / 3).trimEnd()] : []
  const room = limit - Buffer.byteLength(changes.join('\n'))
  const lines = [
    MARKER,
    `## factdiff: ${headline(result, facts)}`,
    ...(result.outcome === 'failed' ? ['', 'What is shown is incomplete, and says nothing about the rest.', ''] : []),
    ...fillPage(blocks, room),
    ...adviceLines(facts),
    '',
    totals(result),
    ...changes,
  ]
  return disarmCommands(`${lines.join('\n')}\n`)
}

function headline({ outcome }: CheckResult, facts: readonly Fact[]): string {
  const words = outcomeWords[outcome]
  return facts.length > 0 && outcome !== 'failed' ? newWords(facts) : words.charAt(0).toLowerCase() + words.slice(1)
}

/** `1 new contradiction and 2 new disputes`; pairs are counted, as everywhere. */
function newWords(facts: readonly Fact[]): string {
  const pairs = facts.flatMap(({ finding }) => headPairs(finding))
  const amounts = DISAGREEMENTS.map(
    (verdict) => [verdict, pairs.filter((pair) => pair.verdict === verdict).length] as const,
  )
  const told = amounts.filter(([, amount]) => amount > 0)
  return listing(
    told.map(([verdict, amount]) => count(amount, `new ${verdictNoun[verdict][0]}`, `new ${verdictNoun[verdict][1]}`)),
  )
}

function problemBlock(problem: CheckResult['problems'][number]): Block {
  const brief = () => `- ${code(problemLine(problem), LONGEST_PROBLEM)}`
  return { brief, full: () => [brief()] }
}

function factBlocks(facts: readonly Fact[], stories: readonly StoryResult[]): readonly Block[] {
  const sources = new Map<StoryResult, SourcesById>(stories.map((story) => [story, sourcesById(story)]))
  return facts.map(({ story, finding }) => ({
    full: () => {
      const lines = disagreementBlock(finding, story, sources.get(story) ?? new Map())
      return stories.length > 1 ? [...lines, `- in the story ${code(story.story)}`] : lines
    },
    brief: () => {
      const ids = headPairs(finding)
        .slice(0, MOST_IDS)
        .map(({ id }) => code(id))
      return `- ${code(factLabel(finding))} in the story ${code(story.story)}: ${ids.join(', ')}`
    },
  }))
}

function adviceLines([fact]: readonly Fact[]): readonly string[] {
  const id = fact && headPairs(fact.finding)[0]?.id
  if (id === undefined) return []
  return [
    '',
    `${LEGEND}.`,
    '',
    'Where a record misreads its text, fix the record. Where the texts do say so, accept it and say why:',
    '',
    ...fenced('sh', [`factdiff accept ${escapeLine(id)} --reason "…"`]),
  ]
}

/** `2 sources of 1 story make 12 claims: 1 contradicted, 0 disputed, 2 unresolved; 1 accepted, 0 stale.` */
function totals({ summary }: CheckResult): string {
  const { contradicted, disputed, unresolved, accepted, stale } = summary
  const size = `${count(summary.sources, 'source')} of ${count(summary.stories, 'story', 'stories')}, ${count(summary.claims, 'claim')}`
  return `${size}: ${contradicted} contradicted, ${disputed} disputed, ${unresolved} unresolved; ${accepted} accepted, ${stale} stale.`
}
