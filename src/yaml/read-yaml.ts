/**
 * Reads YAML with the `yaml` package. That package is slow to load (60 ms) and to run (2 MB/s): import this module only
 * for a file that no cache knows.
 */
import { Composer, type CST, type Document, Lexer, Parser, visit, type YAMLError } from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'
import { conflictMarker } from './conflict-marker.ts'
import { convertNodes } from './convert-nodes.ts'
import type { YamlDocument } from './document.ts'
import { type Complaint, complain, type SourceText, type Span } from './lines.ts'
import { closingBracket, syntaxComplaint, syntaxSpan } from './syntax-words.ts'

/** A record is four levels deep; what is deeper than this is an attack on the stack. */
const DEEPEST = 64

const TOO_DEEP: Complaint = {
  code: 'too-deep',
  message: `maps and lists are nested more than ${DEEPEST} deep`,
  hint: 'a record is four levels deep: check for brackets that are not closed',
}

const SECOND_DOCUMENT: Complaint = {
  code: 'multiple-documents',
  message: 'a second document starts here',
  hint: 'keep one document in a file',
}

/** A file's data with the place of every key and value, or what keeps it from being read. */
export function readYaml(source: SourceText): YamlDocument | readonly Diagnostic[] {
  const marker = conflictMarker(source)
  if (marker) return [marker]
  const tokens = documentTokens(source)
  if ('code' in tokens) return [tokens]
  const [document, second] = compose(source, tokens)
  if (!document) return convertNodes(source, null)
  const error = firstError(document)
  if (error) return [syntaxDiagnostic(source, document, error)]
  if (second) return [complain(source, documentStart(source, second), SECOND_DOCUMENT)]
  return convertNodes(source, document.contents)
}

/** Stops where no later line can repair the file: after a second document, and in nesting too deep to compose. */
function documentTokens({ text, ...source }: SourceText): readonly CST.Token[] | Diagnostic {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let documents = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'document') documents += 1
    }
    if (documents > 1) return tokens
    if (parser.stack.length > DEEPEST) {
      return complain({ text, ...source }, { start: parser.offset - 1, end: parser.offset }, TOO_DEEP)
    }
  }
  return [...tokens, ...parser.end()]
}

/** Unique keys are checked while converting: the package compares every pair of keys. */
function compose({ text }: SourceText, tokens: readonly CST.Token[]): readonly Document[] {
  const composer = new Composer({ uniqueKeys: false, stringKeys: true, keepSourceTokens: false })
  return [...composer.compose(tokens, true, text.length)]
}

/** One mistake often makes many errors; the one that comes first in the file is the mistake. */
function firstError({ errors }: Document): YAMLError | null {
  const [first, second] = errors.toSorted((left, right) => left.pos[0] - right.pos[0])
  const isDeeper = second?.code === 'MULTILINE_IMPLICIT_KEY' && second.pos[0] === first?.pos[0]
  return (isDeeper ? second : first) ?? null
}

function syntaxDiagnostic(source: SourceText, document: Document, error: YAMLError): Diagnostic {
  const span =
    openingQuote(document, error) ?? openingBracket(source, document, error) ?? syntaxSpan(error, source.text)
  return complain(source, span, syntaxComplaint(error, source.text))
}

/** The package tells where an open quote meets the end of the file; people look for where it opens. */
function openingQuote(document: Document, { message, pos }: YAMLError): Span | null {
  if (!message.startsWith('Missing closing')) return null
  let span: Span | null = null
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range?.[1] === pos[0]) span = { start: range[0], end: range[0] + 1 }
    },
  })
  return span
}

/** Likewise for a bracket: the last one that no closing bracket ends. */
function openingBracket({ text }: SourceText, document: Document, { message }: YAMLError): Span | null {
  const closing = closingBracket(message)
  if (closing === null) return null
  let span: Span | null = null
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (flow && range && text[range[1] - 1] !== closing) span = { start: range[0], end: range[0] + 1 }
    },
  })
  return span
}

function documentStart({ text }: SourceText, { range }: Document): Span {
  const start = range?.[0] ?? 0
  const marker = text.startsWith('---', start) ? start : Math.max(start, text.lastIndexOf('\n---', start) + 1)
  return { start: marker, end: marker + 3 }
}
