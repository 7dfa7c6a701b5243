/** Times of day. */
import type { ClockMeaning } from '../meaning.ts'
import { daysOf } from '../stretch.ts'
import { offsetOf } from '../zone.ts'

/** The minute where the offset from UTC is known, else the day. */
export function clockOn(date: string | null, { minute, zone }: Pick<ClockMeaning, 'minute' | 'zone'>): string | null {
  if (date === null || zone === null || minute < 0) return date
  const run = daysOf(date)
  const offset = run && run.first === run.last ? offsetOf(zone, run.first) : null
  return offset === null ? date : `${date}T${clockText(minute)}${offsetText(offset)}`
}

function clockText(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function offsetText(offset: number): string {
  if (offset === 0) return 'Z'
  return `${offset < 0 ? '-' : '+'}${clockText(Math.abs(offset))}`
}
