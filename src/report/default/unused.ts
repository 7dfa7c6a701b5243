/** Accepted entries that cover nothing: last and apart, since none of them is about what the sources say now. */
import type { AcceptedUse, CheckResult } from '../../model/finding.ts'
import { flow, type Page, whole } from '../page.ts'
import { slotLabel } from '../slot.ts'
import { location } from '../voice.ts'
import { acceptedWords } from '../words.ts'

/** The entries of all stories, then what to do about stale ones; nothing where every entry is in use. */
export function unusedLines({ stories }: CheckResult, page: Page): readonly string[] {
  const unused = stories.flatMap(({ accepted }) => accepted.filter(({ state }) => state !== 'used'))
  if (unused.length === 0) return []
  const isStale = unused.some(({ state }) => state === 'stale')
  return [
    ...flow(page, 'Accepted entries that cover nothing', { indent: 0, style: 'heading' }),
    ...unused.flatMap((entry) => entryLines(entry, page)),
    ...(isStale ? [whole(page, 'factdiff accept --prune takes out what is stale', { indent: 2 })] : []),
    '',
  ]
}

function entryLines(entry: AcceptedUse, page: Page): readonly string[] {
  const until = entry.until === null ? '' : ` (${entry.until})`
  const place = `${entry.id} ${location({ ...entry, column: 1 })}`.trim()
  return [
    ...flow(page, `${slotLabel({ ...entry, by: null })} is accepted, but ${acceptedWords[entry.state]}${until}`, {
      indent: 2,
      hang: 4,
    }),
    whole(page, place, { indent: 4, style: 'quiet' }),
  ]
}
