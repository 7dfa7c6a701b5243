import type { Changes, ClaimChange, FindingChange, SourceChange, StoryChange } from '../model/change.ts'
import {
  type ClaimChangeKind,
  changeCounts,
  claimChangeKind,
  claimChangeWords,
  findingChangeWords,
  findingPairs,
  sourceWords,
} from './change-words.ts'
import { closingLines } from './default/closing.ts'
import { disarmCommands } from './escape.ts'
import { excerpt } from './layout.ts'
import { flow, type Page, pageOf, type Style, whole } from './page.ts'
import type { Reporter } from './reporter.ts'
import { slotLabel } from './slot.ts'
import { location } from './voice.ts'

/** For a reviewer at a terminal: claims by source, then disagreements, then what the check came to. */
export const reportChanges: Reporter = (result, options) => {
  const page = pageOf(options)
  const lines = [...(options.changes ? changeLines(options.changes, page) : []), '', ...closingLines(result, page)]
  return disarmCommands(`${lines.join('\n').trimStart()}\n`)
}

function changeLines(changes: Changes, page: Page): readonly string[] {
  const since = `Since ${changes.ref} (${changes.commit.slice(0, 12)}): ${changeCounts(changes)}`
  return [
    ...flow(page, since, { indent: 0, hang: 2, style: 'heading' }),
    ...changes.stories.flatMap((story) => storyLines(story, page)),
  ]
}

function storyLines({ story, sources, findings }: StoryChange, page: Page): readonly string[] {
  return [
    '',
    ...flow(page, story, { indent: 0, hang: 2, style: 'heading' }),
    ...sources.flatMap((source) => sourceLines(source, page)),
    ...findings.flatMap((finding) => findingLines(finding, page)),
  ]
}

function sourceLines(source: SourceChange, page: Page): readonly string[] {
  return [
    ...flow(page, `${source.source}${sourceWords(source)}`, { indent: 2, hang: 4 }),
    ...source.claims.flatMap((change) => claimLines(change, page)),
  ]
}

const MARKS: Readonly<Record<ClaimChangeKind, readonly [mark: string, style: Style]>> = {
  added: ['+', 'later'],
  changed: ['~', 'plain'],
  removed: ['-', 'earlier'],
}

/** Columns before the cut; the record has the whole. */
const LONGEST_VALUE = 240

function quoted(text: string): string {
  return `\`${excerpt(text, LONGEST_VALUE)}\``
}

function claimLines(change: ClaimChange, page: Page): readonly string[] {
  const [mark, style] = MARKS[claimChangeKind(change)]
  const place = change.after ? [whole(page, location(change.after), { indent: 6, style: 'quiet' })] : []
  return [
    ...flow(page, `${mark} ${slotLabel(change)}: ${claimChangeWords(change, quoted)}`, { indent: 4, hang: 6, style }),
    ...place,
  ]
}

function findingLines(change: FindingChange, page: Page): readonly string[] {
  const heading = `${change.kind}: ${slotLabel(change.finding)}: ${findingChangeWords(change)}`
  return [
    ...flow(page, heading, { indent: 2, hang: 4 }),
    ...findingPairs(change, quoted).flatMap(({ pair, words }) => [
      ...flow(page, words, { indent: 4, hang: 6 }),
      whole(page, pair.id, { indent: 6, style: 'quiet' }),
    ]),
  ]
}
