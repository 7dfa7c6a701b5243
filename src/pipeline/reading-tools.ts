import { loadParser } from '../syntax/load-parser.ts'
import { lazyBytes } from '../util/file-system.ts'
import { createPlaceResolver } from '../value/place/resolver.ts'
import type { ReadingTools } from './read-article.ts'

/** Files of the package that reading an article needs. */
export interface ToolFiles {
  readonly weightsFile: string
  readonly gazetteerFile: string
}

/** The parser, and a gazetteer that is read at the first name. */
export function readingTools({ weightsFile, gazetteerFile }: ToolFiles): ReadingTools {
  return {
    parser: loadParser(weightsFile),
    places: createPlaceResolver({ declared: new Map(), gazetteer: lazyBytes(gazetteerFile) }),
  }
}
