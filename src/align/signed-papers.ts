import type { SourceReading, StoryAlignment } from '../model/alignment.ts'
import type { DocumentEvent } from '../model/event.ts'

/** What tells that a paper has been signed, whatever it says is to be done. */
const OF_SIGNING: ReadonlySet<string> = new Set(['date', 'location', 'participants'])

/**
 * Agreements of the story that a source tells of as made: ids. What one says [creates a fund of 84 million] and what another has
 * it promise [a fund worth 48 million] are terms of one paper, and neither a plan nor its outcome.
 */
export function signedPapers(
  sources: readonly SourceReading[],
  { events }: Pick<StoryAlignment, 'events'>,
): ReadonlySet<string> {
  const told = new Map(sources.map(({ source, events }) => [source, events]))
  const signed = events.filter(
    ({ type, members }) =>
      type === 'agreement' && members.some(({ source, event }) => isSigned(told.get(source)?.[event])),
  )
  return new Set(signed.map(({ id }) => id))
}

function isSigned(event: DocumentEvent | undefined): boolean {
  const signing = event?.facts.filter(({ attribute }) => OF_SIGNING.has(attribute)) ?? []
  return signing.length > 0 && signing.every(({ status }) => status === 'happened')
}
