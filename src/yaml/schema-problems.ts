import type { ErrorObject } from 'ajv'
import type { Diagnostic } from '../model/diagnostic.ts'
import { isMap, type Path, spanAt, valueAt, type YamlDocument } from './document.ts'
import { complain, complainOfFile } from './lines.ts'
import { meantKey, missingWords, schemaWords } from './schema-words.ts'

/** A compiled schema: whether data is valid and, until the next call, why not. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly ErrorObject[] | null
}

/** More than a person reads at once. */
const MOST_PROBLEMS = 200

/** Combine other errors, which are told themselves. */
const SILENT_KEYWORDS: ReadonlySet<string> = new Set(['if', 'propertyNames', 'anyOf', 'oneOf', 'allOf', 'not'])

/** Everything by which a document breaks its schema, in the order of the file; `title` is what the file is. */
export function schemaProblems(document: YamlDocument, validate: Validator, title: string): readonly Diagnostic[] {
  if (document.data === null) return [emptyFile(document, title)]
  if (validate(document.data)) return []
  const diagnostics = new Map<string, Diagnostic>()
  for (const diagnostic of [
    ...missingKeys(document, validate.errors ?? []),
    ...otherProblems(document, validate.errors ?? []),
  ]) {
    diagnostics.set(`${diagnostic.line}:${diagnostic.column} ${diagnostic.message}`, diagnostic)
  }
  return [...diagnostics.values()].sort((left, right) => left.line - right.line || left.column - right.column)
}

function otherProblems(document: YamlDocument, errors: readonly ErrorObject[]): readonly Diagnostic[] {
  return errors
    .filter((error) => error.keyword !== 'required' && !SILENT_KEYWORDS.has(error.keyword) && !isToldAsEmpty(error))
    .slice(0, MOST_PROBLEMS)
    .map((error) => describe(document, error))
}

/** [reason: ""] breaks the least length and the pattern, but is one mistake. */
function isToldAsEmpty({ keyword, data, parentSchema }: ErrorObject): boolean {
  return keyword === 'pattern' && data === '' && isMap(parentSchema) && parentSchema.minLength !== undefined
}

/** One diagnostic for all keys that a map lacks. A key that is there, but misspelt, is told as that. */
function missingKeys(document: YamlDocument, errors: readonly ErrorObject[]): readonly Diagnostic[] {
  const misspelt = new Set(errors.map((error) => `${error.instancePath} ${meantKey(error)}`))
  const byMap = new Map<string, ErrorObject[]>()
  for (const error of errors) {
    const place = `${error.instancePath} ${error.schemaPath}`
    if (misspelt.has(`${error.instancePath} ${error.params.missingProperty}`)) continue
    if (error.keyword === 'required' && byMap.size <= MOST_PROBLEMS)
      byMap.set(place, [...(byMap.get(place) ?? []), error])
  }
  return [...byMap.values()].flatMap((group) => {
    const [error] = group
    if (!error) return []
    const { path, part } = firstKey(document, dataPath(error.instancePath))
    const keys = group.map(({ params }) => String(params.missingProperty))
    return [complain(document, spanAt(document, path, part), missingWords(error, keys))]
  })
}

function emptyFile({ file }: YamlDocument, title: string): Diagnostic {
  return complainOfFile(file, {
    code: 'empty-file',
    message: 'the file is empty',
    hint: `write the ${title}, or remove the file`,
  })
}

function describe(document: YamlDocument, error: ErrorObject): Diagnostic {
  const path = dataPath(error.instancePath)
  const about = subjectOf(document, path, error)
  const span = spanAt(document, about.path, about.part)
  return complain(document, span, schemaWords(error, path, document.text.slice(span.start, span.end)))
}

/** What the carets show: an unknown or a bad key itself, the first key of a map that lacks one, else the value. */
function subjectOf(document: YamlDocument, path: Path, error: ErrorObject): { path: Path; part: 'key' | 'value' } {
  if (error.propertyName !== undefined) return { path: [...path, error.propertyName], part: 'key' }
  if (error.keyword === 'additionalProperties') {
    return { path: [...path, String(error.params.additionalProperty)], part: 'key' }
  }
  if (error.keyword === 'dependencies') return firstKey(document, path)
  return { path, part: 'value' }
}

/** An item of a list is shown by its first key, any other map by its own key. */
function firstKey(document: YamlDocument, path: Path): { path: Path; part: 'key' | 'value' } {
  const map = valueAt(document, path)
  const first = isMap(map) ? document.entries.get(map)?.keys.keys().next().value : undefined
  const isNamed = typeof path.at(-1) === 'string'
  return isNamed || first === undefined ? { path, part: 'key' } : { path: [...path, first], part: 'key' }
}

/** [/claims/3/value] */
function dataPath(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}
