import { hostPath } from '../fact.ts'
import type { JsonObject } from '../json-shape.ts'
import type { ReporterOptions } from '../reporter.ts'

interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The file as a URI reference from the repository's root, and the place in it if there is one. */
export function physicalLocation({ file, line, column }: Place, options: ReporterOptions): JsonObject {
  const artifactLocation = { uri: uriOf(hostPath(file, options)) }
  if (line === 0) return { artifactLocation }
  return { artifactLocation, region: { startLine: line, startColumn: Math.max(1, column) } }
}

/** Everything but the slashes is encoded: a name may hold blanks, `#`, `?`, `:` and what is no text at all. */
function uriOf(path: string): string {
  const encoded = path.split('/').map((part) => encodeURIComponent(part.toWellFormed()))
  return (path.startsWith('/') ? 'file://' : '') + encoded.join('/')
}
