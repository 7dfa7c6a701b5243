import type { Changes, ClaimChange, FindingChange, SourceChange, StoryChange } from '../model/change.ts'
import {
  changeCounts,
  claimChangeKind,
  claimChangeWords,
  findingChangeWords,
  findingPairs,
  sourceWords,
} from './change-words.ts'
import { disarmCommands } from './escape.ts'
import { attributeName, factName } from './markdown/fact.ts'
import { code } from './markdown/text.ts'
import type { Reporter } from './reporter.ts'

/** Bytes: GitHub takes 65,536 characters of a comment, and others want room in it too. */
const LARGEST = 30_000

/** What changed, as Markdown of its own. */
export const reportChangesMarkdown: Reporter = (_, { changes }) => (changes ? changesMarkdown(changes) : '')

/**
 * What a reviewer of a pull request wants to know of it, to stand in a comment: claims by source, then disagreements.
 * Ends with how many lines are left out where there is no room for all of them; `limit` in bytes.
 */
export function changesMarkdown(changes: Changes, limit: number = LARGEST): string {
  const since = `Since ${code(changes.ref)} (${code(changes.commit.slice(0, 12))}): ${changeCounts(changes)}.`
  const lines = ['## What changed', '', since, ...within(limit, changes.stories.flatMap(storyLines))]
  return disarmCommands(`${lines.join('\n')}\n`)
}

/** Each line is an item of a list or a heading, so that a page may end behind any of them. */
function within(limit: number, lines: readonly string[]): readonly string[] {
  let size = 0
  const shown = lines.findIndex((line) => {
    size += Buffer.byteLength(line) + 1
    return size > limit
  })
  if (shown < 0) return lines
  const rest = lines.slice(shown).filter((line) => line !== '').length
  return [...lines.slice(0, shown), '', `${rest} more lines are left out; \`factdiff check --changed\` shows them.`]
}

function storyLines({ story, sources, findings }: StoryChange): readonly string[] {
  return ['', `### ${code(story)}`, '', ...findings.flatMap(findingItems), ...sources.flatMap(sourceItems)]
}

function findingItems(change: FindingChange): readonly string[] {
  const pairs = findingPairs(change, code)
  return [
    `- ${change.kind}: ${factName(change.finding)}: ${findingChangeWords(change)}`,
    ...pairs.map(({ pair, words }) => `  - ${words} (${code(pair.id)})`),
  ]
}

function sourceItems(source: SourceChange): readonly string[] {
  return [`- ${code(source.source)}${sourceWords(source)}`, ...source.claims.map(claimItem)]
}

function claimItem(change: ClaimChange): string {
  const fact = `${code(change.about)}: ${attributeName(change)}`
  return `  - ${claimChangeKind(change)}: ${fact}: ${claimChangeWords(change, code)}`
}
