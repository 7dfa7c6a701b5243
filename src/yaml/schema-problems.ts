import type { ErrorObject } from 'ajv'
import type { Diagnostic } from '../model/diagnostic.ts'
import { groupBy } from '../util/collection.ts'
import { type BrokenPart, brokenPart, dataPath, takeOut } from './broken-part.ts'
import { isMap, type Path, spanAt, valueAt, type YamlDocument } from './document.ts'
import { complain, complainOfFile } from './lines.ts'
import { inPlaceOrder } from './problem-list.ts'
import { meantKey, missingWords, schemaWords } from './schema-words.ts'

/** A compiled schema: whether data is valid and, until the next call, why not. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly ErrorObject[] | null
}

/** Combine other errors, which are told themselves. */
const SILENT_KEYWORDS: ReadonlySet<string> = new Set(['if', 'propertyNames', 'anyOf', 'oneOf', 'allOf', 'not'])

/** Are about what is not there: what is there is sound. */
const LACKING_KEYWORDS: ReadonlySet<string> = new Set(['required', 'dependencies'])

/** A YAML file held against its schema. */
export interface CheckedDocument {
  /** What the file says, less what its schema refuses: a required key may be missing. Null when nothing can be read. */
  readonly document: YamlDocument | null
  /** What was taken out. */
  readonly broken: readonly BrokenPart[]
  /** Everything that is wrong, in the order of the file. */
  readonly problems: readonly Diagnostic[]
}

/** Everything by which a document breaks its schema, and what is sound of it; `title` is what the file is. */
export function checkSchema(document: YamlDocument, validate: Validator, title: string): CheckedDocument {
  if (document.data === null) return { document: null, broken: [], problems: [emptyFile(document, title)] }
  if (validate(document.data)) return { document, broken: [], problems: [] }
  const errors = (validate.errors ?? []).filter(({ keyword }) => !SILENT_KEYWORDS.has(keyword))
  const problems = inPlaceOrder([...missingKeys(document, errors), ...otherProblems(document, errors)])
  const broken = errors.filter(({ keyword }) => !LACKING_KEYWORDS.has(keyword)).map(brokenPart)
  return { document: takeOut(document, broken), broken, problems }
}

function otherProblems(document: YamlDocument, errors: readonly ErrorObject[]): readonly Diagnostic[] {
  return errors
    .filter((error) => error.keyword !== 'required' && !isToldByLength(error))
    .map((error) => describe(document, error))
}

/** [reason: ""] breaks the least length and the pattern, but is one mistake; so is a text that is too long. */
function isToldByLength({ keyword, data, parentSchema }: ErrorObject): boolean {
  if (keyword !== 'pattern' || typeof data !== 'string' || !isMap(parentSchema)) return false
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = parentSchema
  return data.length < Number(minLength) || data.length > Number(maxLength)
}

/** One diagnostic for all keys that a map lacks. A key that is there, but misspelt, is told as that. */
function missingKeys(document: YamlDocument, errors: readonly ErrorObject[]): readonly Diagnostic[] {
  const required = errors.filter(({ keyword }) => keyword === 'required')
  const lacking = new Set(required.map(({ instancePath }) => instancePath))
  const unknown = errors.filter(({ instancePath }) => lacking.has(instancePath))
  const misspelt = new Set(unknown.map((error) => `${error.instancePath} ${meantKey(error)}`))
  const missing = required.filter((error) => !misspelt.has(`${error.instancePath} ${error.params.missingProperty}`))
  return groupBy(missing, ({ instancePath, schemaPath }) => `${instancePath} ${schemaPath}`).map((group) => {
    const { path, part } = firstKey(document, dataPath(group[0].instancePath))
    const keys = group.map(({ params }) => String(params.missingProperty))
    return complain(document, spanAt(document, path, part), missingWords(group[0], keys))
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
  // What the carets show: an unknown or a bad key itself, the first key of a map that lacks one, else the value.
  const about = error.keyword === 'dependencies' ? firstKey(document, path) : brokenPart(error)
  const span = spanAt(document, about.path, about.part)
  return complain(document, span, schemaWords(error, path, document.text.slice(span.start, span.end)))
}

/** An item of a list is shown by its first key, any other map by its own key. */
function firstKey(document: YamlDocument, path: Path): BrokenPart {
  const map = valueAt(document, path)
  const first = isMap(map) ? document.entries.get(map)?.keys.keys().next().value : undefined
  const isNamed = typeof path.at(-1) === 'string'
  return isNamed || first === undefined ? { path, part: 'key' } : { path: [...path, first], part: 'key' }
}
