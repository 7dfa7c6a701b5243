import type { Diagnostic } from '../model/diagnostic.ts'
import { complain, type SourceText } from './lines.ts'

/** [<<<<<<< HEAD], [=======] or [>>>>>>> branch] at the start of a line: nothing else of a record stands there. */
const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r]|$)/gm

/** Of each conflict that an unfinished merge left behind, the first mark. */
export function conflictMarkers(source: SourceText): readonly Diagnostic[] {
  let isWithin = false
  return [...source.text.matchAll(MARKER)].flatMap(({ 0: mark, index }) => {
    const isFirst = !isWithin || mark.startsWith('<')
    isWithin = !mark.startsWith('>')
    return isFirst ? [leftOver(source, mark, index)] : []
  })
}

function leftOver(source: SourceText, mark: string, start: number): Diagnostic {
  return complain(
    source,
    { start, end: start + mark.length },
    {
      code: 'merge-conflict',
      message: `\`${mark}\` is left of a merge conflict`,
      hint: 'keep the lines of one side, or of both, and remove the marks',
    },
  )
}
