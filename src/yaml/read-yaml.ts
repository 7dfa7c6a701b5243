/**
 * Reads YAML with the `yaml` package. That package is slow to load (60 ms) and to run (2 MB/s): import this module only
 * for a file that no cache knows.
 */
import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'
import { conflictMarkers } from './conflict-marker.ts'
import { convertNodes } from './convert-nodes.ts'
import type { YamlDocument } from './document.ts'
import { type Complaint, complain, type SourceText, type Span } from './lines.ts'
import { inPlaceOrder } from './problem-list.ts'
import { syntaxMistakes } from './syntax-mistakes.ts'
import { withoutBlock } from './without-block.ts'

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

/**
 * UTF-16 units of a file that are read again to find what stands below mistakes that ruin the rest: less than a second's
 * work. A record has ten or twenty thousand.
 */
const MOST_REREAD = 400_000

/** A file's data with the place of every key and value, or all that keeps it from being read. */
export function readYaml(source: SourceText): YamlDocument | readonly Diagnostic[] {
  const conflicts = conflictMarkers(source)
  if (conflicts.length > 0) return conflicts
  const { problems, contents } = readAround(source, 0, MOST_REREAD)
  const converted = convertNodes(source, contents)
  if (problems.length === 0) return converted
  const lines = new Set(problems.map(({ line }) => line))
  const more = 'data' in converted ? [] : converted.filter(({ line }) => !lines.has(line))
  return inPlaceOrder([...problems, ...more])
}

interface Reading {
  /** Below a line: what is above it was told before. */
  readonly problems: readonly Diagnostic[]
  readonly contents: unknown
}

/** Reads a file as often as it takes to find the mistakes below those that ruin the rest, while the budget lasts. */
function readAround(source: SourceText, above: number, budget: number): Reading {
  const { tokens, cut } = documentTokens(source)
  const [document, second] = compose(source, tokens)
  if (!document) return { problems: [], contents: null }
  const mistakes = syntaxMistakes(source, document, cut).filter(({ line }) => line > above)
  const problems = mistakes.map(({ diagnostic }) => diagnostic)
  const last = mistakes.at(-1)
  if (last?.isRuinous) return readOn(source, last.line, problems, budget - source.text.length)
  // Mistakes of indentation make the nesting look deeper than it is.
  if (cut !== null) return { problems: last || above > 0 ? problems : [tooDeep(source, cut)], contents: null }
  if (second) problems.push(complain(source, documentStart(source, second), SECOND_DOCUMENT))
  return { problems, contents: document.contents }
}

/** Reads the file once more as if a ruinous line, and what belongs to it, were not there. */
function readOn(source: SourceText, line: number, problems: readonly Diagnostic[], budget: number): Reading {
  if (budget < 0) return { problems, contents: null }
  const rest = readAround(withoutBlock(source, line), line, budget)
  return { problems: [...problems, ...rest.problems], contents: rest.contents }
}

interface Tokens {
  readonly tokens: readonly CST.Token[]
  /** Where the nesting becomes too deep, if it does. */
  readonly cut: number | null
}

/** Stops where no later line can repair the file: after a second document, and in nesting too deep to compose. */
function documentTokens({ text }: SourceText): Tokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let documents = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'document') documents += 1
    }
    if (documents > 1) return { tokens, cut: null }
    if (parser.stack.length > DEEPEST) return { tokens: [...tokens, ...parser.end()], cut: parser.offset }
  }
  return { tokens: [...tokens, ...parser.end()], cut: null }
}

function tooDeep(source: SourceText, cut: number): Diagnostic {
  return complain(source, { start: cut - 1, end: cut }, TOO_DEEP)
}

/** Unique keys are checked while converting: the package compares every pair of keys. */
function compose({ text }: SourceText, tokens: readonly CST.Token[]): readonly Document[] {
  const composer = new Composer({ uniqueKeys: false, stringKeys: true, keepSourceTokens: false })
  return [...composer.compose(tokens, true, text.length)]
}

function documentStart({ text }: SourceText, { range }: Document): Span {
  const start = range?.[0] ?? 0
  const marker = text.startsWith('---', start) ? start : Math.max(start, text.lastIndexOf('\n---', start) + 1)
  return { start: marker, end: marker + 3 }
}
