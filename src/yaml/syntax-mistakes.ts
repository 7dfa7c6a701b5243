import { type Document, visit, type YAMLError } from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'
import { inOrder } from '../util/collection.ts'
import { complain, positionAt, type SourceText, type Span } from './lines.ts'
import { closingBracket, syntaxComplaint, syntaxSpan } from './syntax-words.ts'

/** A mistake of syntax, where a person would mend it. */
export interface SyntaxMistake {
  readonly line: number
  readonly diagnostic: Diagnostic
  /** Whether nothing can be told of the lines below as long as it stands. */
  readonly isRuinous: boolean
}

/**
 * The mistakes behind the errors of a document: at most one a line, down to the first that ruins the rest. One mistake
 * often makes the package complain several times, on its own line or on all lines below. Where reading was cut off, the
 * package misses what it has not seen.
 */
export function syntaxMistakes(source: SourceText, document: Document, cut: number | null): readonly SyntaxMistake[] {
  const opening = openings(source.text, document)
  const errors = cut === null ? document.errors : document.errors.filter(({ pos }) => pos[0] < cut)
  const placed = withoutEchoes(errors).map((error) => placeError(source, error, opening))
  const sorted = placed.sort(byPlace)
  const ruin = sorted.findIndex(({ isRuinous }) => isRuinous)
  const honest = ruin === -1 ? sorted : sorted.slice(0, ruin + 1)
  return honest
    .filter(({ line }, index) => line !== honest[index - 1]?.line)
    .map(({ error, span, line, isRuinous }) => {
      return { line, isRuinous, diagnostic: complain(source, span, syntaxComplaint(error, source.text)) }
    })
}

/** A line that is indented too deep makes an error of the value above it too, at the same place. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const isKey = ({ code }: YAMLError) => code === 'MULTILINE_IMPLICIT_KEY'
  const keys = new Set(errors.filter(isKey).map(({ pos }) => pos[0]))
  return errors.filter((error) => isKey(error) || !keys.has(error.pos[0]))
}

interface PlacedError {
  readonly error: YAMLError
  readonly span: Span
  readonly line: number
  readonly isRuinous: boolean
}

/** Of the errors of a line the one that ruins the rest comes first. */
const byPlace = inOrder<PlacedError>(
  (a, b) => a.line - b.line,
  (a, b) => Number(b.isRuinous) - Number(a.isRuinous),
  (a, b) => a.span.start - b.span.start,
)

function placeError(source: SourceText, error: YAMLError, opening: ReadonlyMap<number, number>): PlacedError {
  const start = isUnclosed(error) ? opening.get(error.pos[0]) : undefined
  const span = start === undefined ? syntaxSpan(error, source.text) : { start, end: start + 1 }
  return { error, span, line: positionAt(source, span.start).line, isRuinous: isRuinous(error) }
}

function isUnclosed({ message }: YAMLError): boolean {
  return message.startsWith('Missing closing') || closingBracket(message) !== null
}

function isRuinous(error: YAMLError): boolean {
  const { code, message } = error
  return code === 'TAB_AS_INDENT' || code === 'BAD_INDENT' || message.includes('in YAML stream') || isUnclosed(error)
}

/**
 * Where the quotes and brackets open that nothing closes, by where they end. The package tells of them where they meet
 * the end of the file or a line that is indented too little; people look for where they open.
 */
function openings(text: string, document: Document): ReadonlyMap<number, number> {
  const opening = new Map<number, number>()
  if (!document.errors.some(isUnclosed)) return opening
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range) opening.set(range[1], range[0])
    },
    Collection: (_, { flow, range }) => {
      if (flow && range && !/[}\]]/.test(text[range[1] - 1] ?? '')) opening.set(range[1], range[0])
    },
  })
  return opening
}
