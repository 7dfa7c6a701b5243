import { loadParser } from '../syntax/load-parser.ts'
import { isFileProblem, readBytes } from '../util/file-system.ts'
import { once } from '../util/once.ts'
import { createPlaceResolver } from '../value/place-resolver.ts'
import type { ReadingTools } from './read-article.ts'

/** Files of the package that reading an article needs. */
export interface ToolFiles {
  readonly weightsFile: string
  readonly gazetteerFile: string
}

/** The parser, and a gazetteer that is read at the first name. */
export function readingTools({ weightsFile, gazetteerFile }: ToolFiles): ReadingTools {
  const gazetteer = once(() => {
    const bytes = readBytes(gazetteerFile)
    return isFileProblem(bytes) ? null : bytes
  })
  return { parser: loadParser(weightsFile), places: createPlaceResolver({ declared: new Map(), gazetteer }) }
}
