import { isFileProblem, readBytes } from '../util/file-system.ts'
import { createParser, type SyntaxParser } from './parser.ts'

const loaded = new Map<string, SyntaxParser>()

/** The parser with the weights of that file, read at its first use; throws without them, as they are part of the package. */
export function loadParser(path: string): SyntaxParser {
  const known = loaded.get(path)
  if (known) return known
  const bytes = readBytes(path)
  if (isFileProblem(bytes)) throw new Error(`the weights \`${path}\` cannot be read: ${bytes.message}`)
  const parser = createParser(bytes)
  loaded.set(path, parser)
  return parser
}
