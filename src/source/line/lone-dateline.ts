import { readByline } from './byline.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { isOutletName } from './outlet-name.ts'

/** Longer than any dateline. */
const LONGEST = 160
const DASH_AT_END = /[\s—–―-]+$/u

/** Not [Harbor Tidings (English edition)]. */
function isPlaced({ place, date }: Dateline): boolean {
  return place !== null && (date !== null || place === place.toUpperCase()) && !isOutletName(place)
}

/**
 * A dateline on a line of its own [ALMARA, Jan. 5 (Northwire)], also with a dash or the writer behind it. Without the
 * agency it could be the line of an outlet.
 */
export function loneDateline(line: string): Dateline | null {
  if (line.length > LONGEST || !/[(\d]/.test(line)) return null
  // What follows makes it one: a dash and a sentence.
  const dateline = readDateline(`${line.replace(DASH_AT_END, '')} - X`) ?? readDateline(line)
  if (!dateline?.agency || !isPlaced(dateline)) return null
  const rest = line.slice(dateline.end).trim()
  return rest === '' || readByline(rest) ? dateline : null
}
