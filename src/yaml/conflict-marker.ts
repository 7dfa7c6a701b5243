import type { Diagnostic } from '../model/diagnostic.ts'
import { complain, type SourceText } from './lines.ts'

/** [<<<<<<< HEAD], [=======] or [>>>>>>> branch] at the start of a line: nothing else of a record stands there. */
const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r]|$)/m

/** The first mark that an unfinished merge left behind. */
export function conflictMarker(source: SourceText): Diagnostic | null {
  const match = MARKER.exec(source.text)
  if (!match) return null
  return complain(
    source,
    { start: match.index, end: match.index + match[0].length },
    {
      code: 'merge-conflict',
      message: `\`${match[0]}\` is left of a merge conflict`,
      hint: 'keep the lines of one side, or of both, and remove the marks',
    },
  )
}
