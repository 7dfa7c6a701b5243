import { isCalendarDay } from '../accepted/calendar-day.ts'
import { type Invocation, UsageError } from './command.ts'
import type { Host } from './host.ts'

/** What to accept, and how. */
export interface Terms {
  /** Ids, or the beginnings of some. */
  readonly ids: readonly string[]
  /** Slots to accept as a whole, each until `until`. */
  readonly slots: readonly string[]
  readonly reason: string
  readonly until: string | null
}

/** As the schema of accepted lists has it. */
const LONGEST_REASON = 5000

export function readTerms(invocation: Invocation, ids: readonly string[], host: Host): Terms {
  const slots = invocation.texts('all-of')
  const until = readUntil(invocation, host)
  if (ids.length + slots.length === 0)
    throw new UsageError('`accept` needs an id', 'name one: `fd1:…`, as `factdiff check` shows it')
  if (slots.length > 0 && until === null)
    throw new UsageError('`--all-of` needs a last day', 'write `--until 2026-03-31`, with a day of your own')
  return { ids, slots, reason: readReason(invocation), until }
}

function readReason(invocation: Invocation): string {
  const reason = invocation.text('reason')?.trim() ?? ''
  if (reason === '')
    throw new UsageError('a reason is missing', 'say why it may stand: `--reason "two agencies, two scales"`')
  if (reason.length <= LONGEST_REASON) return reason
  throw new UsageError(`the reason has ${reason.length} characters`, `write no more than ${LONGEST_REASON}`)
}

function readUntil(invocation: Invocation, host: Host): string | null {
  const until = invocation.text('until')
  if (until === null) return null
  if (!isCalendarDay(until))
    throw new UsageError(`\`--until ${until}\` is no day of the calendar`, 'write one, such as `2026-03-31`')
  if (until >= host.today()) return until
  throw new UsageError(`\`--until ${until}\` has passed, so the entry would cover nothing`, 'name a day to come')
}
