import type { Diagnostic } from '../model/diagnostic.ts'
import { compareText, groupBy, inOrder } from '../util/collection.ts'
import { grouped } from './schema-words.ts'

/** More than a person mends before checking again. */
const MOST_PROBLEMS = 100

const byPlace = inOrder<Diagnostic>(
  (a, b) => compareText(a.file, b.file),
  (a, b) => a.line - b.line,
  (a, b) => a.column - b.column,
  (a, b) => compareText(a.message, b.message),
)

/** By file, line and column; what was found twice is told once. */
export function inPlaceOrder(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ file, line, column, message }: Diagnostic) => `${file}\n${line}:${column} ${message}`
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()].sort(byPlace)
}

/** In the same order, the first hundred problems of each file, and of the others how many there are. */
export function firstOfEachFile(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  return groupBy(inPlaceOrder(problems), ({ file }) => file).flatMap((ofFile) => {
    const rest = ofFile.slice(MOST_PROBLEMS)
    return rest[1] ? [...ofFile.slice(0, MOST_PROBLEMS), ...manyMore(rest)] : ofFile
  })
}

/** Stands where the first of them does. */
function manyMore(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const severity = problems.some((problem) => problem.severity === 'error') ? 'error' : 'warning'
  const message = `and ${grouped(problems.length)} more problems from here on`
  const hint = 'mend those above, then check again'
  return problems.slice(0, 1).map((first) => ({ ...first, code: 'more-problems', severity, message, hint }))
}
