import type { ErrorObject } from 'ajv'
import { suggest } from '../util/suggest.ts'
import { isMap, type Path } from './document.ts'
import type { Complaint } from './lines.ts'

/** Longest text of a user that a message repeats. */
const LONGEST_QUOTE = 60

/** How a schema was broken, in our words; `written` is the value as the file writes it. */
export function schemaWords(error: ErrorObject, path: Path, written: string): Complaint {
  const words = WORDS[error.keyword] ?? otherWords
  return words(error, nameOf(path, error), written)
}

type Words = (error: ErrorObject, name: string, written: string) => Complaint

const WORDS: Readonly<Record<string, Words>> = {
  dependencies: dependencyWords,
  additionalProperties: unknownKeyWords,
  type: typeWords,
  enum: enumWords,
  pattern: patternWords,
  minLength: emptyWords,
  maxLength: longWords,
  minimum: numberWords,
  maximum: numberWords,
  minItems: countWords,
  maxItems: countWords,
  uniqueItems: twiceWords,
}

/** The key, or what a list item is: [value], [claim]. */
function nameOf(path: Path, { parentSchema }: ErrorObject): string {
  const key = path.at(-1)
  if (typeof key === 'string') return `\`${key}\``
  return titleOf(parentSchema)
}

function titleOf(schema: unknown): string {
  return isMap(schema) && typeof schema.title === 'string' ? schema.title : 'entry'
}

/** Text of a user, cut to what fits a message, in backticks. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > LONGEST_QUOTE ? `\`${line.slice(0, LONGEST_QUOTE)}…\`` : `\`${line}\``
}

/** All keys that one map lacks. */
export function missingWords({ parentSchema }: ErrorObject, keys: readonly string[]): Complaint {
  const [key = ''] = keys
  const example = keys.length === 1 ? exampleOf(parentSchema, key) : null
  const added = joined(
    keys.map((name) => `${name}:`),
    'and',
  )
  return {
    code: 'missing-key',
    message: `the ${titleOf(parentSchema)} has no ${listed(keys)}`,
    hint: `add ${added}${example === null ? '' : `, such as \`${key}: ${example}\``}`,
  }
}

/** The first example of a key, if it is one word or line of text. */
function exampleOf(schema: unknown, key: string): string | null {
  const properties = isMap(schema) ? schema.properties : null
  const property = isMap(properties) ? properties[key] : null
  const examples = isMap(property) ? (property.examples ?? property.enum) : null
  return Array.isArray(examples) && typeof examples[0] === 'string' ? examples[0] : null
}

function dependencyWords({ params, parentSchema }: ErrorObject): Complaint {
  const { property, missingProperty } = params
  return {
    code: 'missing-key',
    message: `the ${titleOf(parentSchema)} has \`${property}\` but no \`${missingProperty}\``,
    hint: `add \`${missingProperty}:\`, or remove \`${property}:\``,
  }
}

/** The key that an unknown one most likely stands for; null for other errors. */
export function meantKey(error: ErrorObject): string | null {
  return error.keyword === 'additionalProperties'
    ? suggest(String(error.params.additionalProperty), knownKeys(error))
    : null
}

function knownKeys({ parentSchema }: ErrorObject): readonly string[] {
  const properties = isMap(parentSchema) ? parentSchema.properties : null
  return isMap(properties) ? Object.keys(properties) : []
}

function unknownKeyWords(error: ErrorObject): Complaint {
  const { params, parentSchema, data } = error
  const key = String(params.additionalProperty)
  const meant = meantKey(error)
  const isGiven = meant !== null && isMap(data) && Object.hasOwn(data, meant)
  const rename = isGiven ? `remove it, since \`${meant}\` is given` : `write \`${meant}\``
  return {
    code: 'unknown-key',
    message: `${quote(key)} is not a key of the ${titleOf(parentSchema)}`,
    hint: meant ? rename : `use ${listed(knownKeys(error))}, or remove it`,
  }
}

/** [`a`, `b` or `c`] */
function joined(words: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`
}

function listed(words: readonly string[]): string {
  return joined(words, 'or')
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  object: 'a map of keys and values',
  array: 'a list',
}

/** [value: 2018]: YAML reads it as a number. */
function typeWords(error: ErrorObject, name: string, written: string): Complaint {
  const { data, params } = error
  const wanted = TYPE_NAMES[String(params.type)] ?? String(params.type)
  const place = error.instancePath === '' ? 'the file' : name.startsWith('`') ? name : `the ${name}`
  if (data === null) return params.type === 'object' ? emptyMapWords(place) : emptyWords(error, place)
  if (params.type === 'string' && typeof data !== 'object') {
    const kind = typeof data === 'number' ? 'a number' : '`true` or `false`'
    const message = `${place} must be text, but YAML reads ${quote(written)} as ${kind}`
    return {
      code: 'wrong-type',
      message,
      hint: written.length > LONGEST_QUOTE ? 'put it in quotes' : `write \`"${written}"\``,
    }
  }
  return {
    code: 'wrong-type',
    message: `${place} must be ${wanted}, not ${nounOf(data)}`,
    hint: typeHint(error, name),
  }
}

function typeHint({ params, data, parentSchema }: ErrorObject, name: string): string {
  const bare = name.replaceAll('`', '')
  if (params.type === 'array') return `write each entry of ${name} on a line of its own that starts with \`- \``
  if (params.type === 'integer') return 'write digits only, without quotes'
  if (params.type === 'boolean') return `write \`${bare}: true\` or \`${bare}: false\``
  const properties = isMap(parentSchema) && isMap(parentSchema.properties) ? Object.keys(parentSchema.properties) : []
  if (params.type === 'object' && properties.length > 0) return `write keys such as ${listed(properties.slice(0, 4))}`
  return Array.isArray(data)
    ? 'write one value, without brackets and `- `'
    : `write ${TYPE_NAMES[String(params.type)] ?? 'it'}`
}

function nounOf(data: unknown): string {
  if (Array.isArray(data)) return 'a list'
  if (isMap(data)) return 'a map'
  return typeof data === 'string' ? quote(data) : `the ${typeof data} ${quote(String(data))}`
}

function enumWords({ params, data }: ErrorObject, name: string, written: string): Complaint {
  const allowed: readonly unknown[] = Array.isArray(params.allowedValues) ? params.allowedValues : []
  const words = allowed.map(String)
  if (data === null) return { code: 'empty-value', message: `${name} is empty`, hint: `write ${listed(words)}` }
  const meant = typeof data === 'string' ? suggest(data, words) : null
  return {
    code: 'unknown-value',
    message: `${quote(written)} is not a ${name.startsWith('`') ? `value of ${name}` : name}`,
    hint: `write ${meant ? `\`${meant}\`` : listed(words)}`,
  }
}

function patternWords(error: ErrorObject, name: string): Complaint {
  const { parentSchema, data, propertyName } = error
  const rule = isMap(parentSchema) ? parentSchema.patternErrorMessage : null
  const isKey = propertyName !== undefined
  const text = String(isKey ? propertyName : data)
  const id = String(error.schema).startsWith('^[a-z0-9]+(-') ? idFrom(text) : null
  return {
    code: 'invalid-value',
    message: isKey ? `${quote(text)} cannot be an id` : `${quote(text)} cannot be the ${name}`,
    hint: `${typeof rule === 'string' ? rule : 'write another value'}${id ? `, such as \`${id}\`` : ''}`,
  }
}

/** [Harbor Post] as [harbor-post]; null when nothing is left of it. */
function idFrom(text: string): string | null {
  const words = text
    .slice(0, LONGEST_QUOTE)
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return words ? words.join('-') : null
}

function emptyWords({ parentSchema }: ErrorObject, name: string): Complaint {
  const rule = isMap(parentSchema) ? parentSchema.patternErrorMessage : null
  return {
    code: 'empty-value',
    message: `${name} is empty`,
    hint: typeof rule === 'string' ? rule : 'write a value, or leave the key out if nothing is known',
  }
}

function emptyMapWords(place: string): Complaint {
  return { code: 'empty-value', message: `${place} is empty`, hint: 'write `{}` if nothing is known of it' }
}

function longWords({ params, data }: ErrorObject, name: string): Complaint {
  const length = typeof data === 'string' ? data.length : 0
  return {
    code: 'too-long',
    message: `${name} has ${grouped(length)} characters, more than ${grouped(Number(params.limit))}`,
    hint: 'shorten it',
  }
}

/** [20,000] */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

function numberWords({ params, keyword }: ErrorObject, name: string): Complaint {
  const bound = keyword === 'minimum' ? 'at least' : 'at most'
  const limit = grouped(Number(params.limit))
  return {
    code: 'out-of-range',
    message: `${name} must be ${bound} ${limit}`,
    hint: 'correct the number, or remove the key',
  }
}

function countWords({ params }: ErrorObject, name: string): Complaint {
  return { code: 'wrong-count', message: `${name} must have ${params.limit} entries`, hint: 'add or remove entries' }
}

function twiceWords({ params }: ErrorObject, name: string): Complaint {
  return {
    code: 'duplicate-entry',
    message: `entries ${Number(params.j) + 1} and ${Number(params.i) + 1} of ${name} are the same`,
    hint: 'remove one of the two',
  }
}

function otherWords({ message = 'is not valid' }: ErrorObject, name: string): Complaint {
  return { code: 'invalid-value', message: `${name} ${message}`, hint: 'compare it with the schema' }
}
