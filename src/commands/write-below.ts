import { resolve } from 'node:path'
import { escapeLine } from '../report/escape.ts'
import { isLedOut, writeWhole } from '../util/file-system.ts'

/**
 * Why the file could not be written whole, or null. Links come with a checkout: none may lead a write out of it. A path
 * that was given as one outside is meant so.
 */
export function writeBelow(folder: string, path: string, content: string): string | null {
  const file = resolve(folder, path)
  if (isLedOut(folder, file)) return 'a link leads it out of the working directory'
  const problem = writeWhole(file, content)
  // [EACCES: permission denied] of [EACCES: permission denied, open '/home/…']: the path is told already.
  return problem && escapeLine(problem.message.replace(/, \w+(?: '.*)?$/s, ''))
}

/** A line of what no file came of. */
export function unwritten(path: string, reason: string): string {
  return `factdiff: \`${escapeLine(path)}\` could not be written: ${reason}`
}
