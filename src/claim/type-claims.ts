import type { AttributeDefinition } from '../model/attribute.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ReadingContext } from '../model/reading.ts'
import type { Claim, ClaimRecord, Position, StoryDeclaration, TimeSpan, TypedClaim } from '../model/record.ts'
import type { UnresolvedValue, Value, ValueProblem } from '../model/value.ts'
import { createSuggester } from '../util/suggest.ts'
import { readValue } from '../value/read-value.ts'
import { foldThings } from '../value/thing-name.ts'
import { isProblem } from '../value/value-reader.ts'
import type { Vocabulary } from '../value/vocabulary.ts'

export interface TypingResult {
  /** Claims that take part in the comparison: those a reviewer rejected do not. */
  readonly claims: readonly TypedClaim[]
  /** When each source was written or published, by source id; null where nothing tells. */
  readonly publications: ReadonlyMap<string, TimeSpan | null>
  readonly problems: readonly Diagnostic[]
}

export interface TypingContext {
  readonly declaration: StoryDeclaration
  readonly vocabulary: Vocabulary
  readonly reading: ReadingContext
}

const DATE = { kind: 'date', unit: null } as const
const TOPIC = { kind: 'topic', unit: null } as const

/** Reads the words of all claims of a story as values; every claim that cannot be read is a problem of its own. */
export function typeClaims(records: readonly ClaimRecord[], context: TypingContext): TypingResult {
  const read = createMemo(context.reading)
  const suggestAttribute = createSuggester(context.vocabulary.names)
  const dated = records.map((record) => ({ record, ...publicationOf(record, read) }))
  const results = dated.flatMap(({ record, span: published }) =>
    record.claims
      .filter((claim) => claim.review !== 'rejected')
      .map((claim) => typeClaim({ claim, record, published, read, suggestAttribute, ...context })),
  )
  return {
    claims: results.flatMap(({ typed }) => (typed ? [typed] : [])),
    publications: new Map(dated.map(({ record, span }) => [record.source.id, span])),
    problems: [...dated, ...results].flatMap(({ problems }) => problems),
  }
}

type Read = (text: string, definition: Parameters<typeof readValue>[1]) => Value | ValueProblem

/** Sources repeat each other's values, so most of them need to be read once only. */
function createMemo(reading: ReadingContext): Read {
  const known = new Map<string, Value | ValueProblem>()
  return (text, definition) => {
    const key = `${definition.kind}\n${definition.unit ?? ''}\n${text}`
    const result = known.get(key) ?? readValue(text, definition, reading)
    known.set(key, result)
    return result
  }
}

/** The date of writing counts where it is told apart from the page's. */
function publicationOf(
  { file, source }: ClaimRecord,
  read: Read,
): { span: TimeSpan | null; problems: readonly Diagnostic[] } {
  const keys = ['written', 'published'] as const
  const dates = keys.flatMap((key) => {
    const text = source[key]
    return text === null ? [] : [{ key, text, value: read(text, DATE) }]
  })
  const problems = dates.flatMap(({ key, text, value }) =>
    isProblem(value) ? [sourceDateProblem(file, text, value, source.keyPositions?.[key])] : [],
  )
  return { span: dates[0] ? spanOf(dates[0].value) : null, problems }
}

function spanOf(value: Value | ValueProblem | UnresolvedValue): TimeSpan | null {
  if (isProblem(value) || value.kind !== 'date') return null
  return { start: value.start, end: value.end }
}

function sourceDateProblem(
  file: string,
  text: string,
  { problem, hint }: ValueProblem,
  position: Position | undefined,
): Diagnostic {
  const { line, column } = position ?? { line: 1, column: 1 }
  const message = `the source's date cannot be read: ${problem}`
  return {
    code: 'invalid-date',
    severity: 'error',
    file,
    line,
    column,
    length: Math.max(1, text.length),
    message,
    hint,
  }
}

interface Typing extends TypingContext {
  readonly claim: Claim
  readonly record: ClaimRecord
  readonly published: TimeSpan | null
  readonly read: Read
  readonly suggestAttribute: (word: string) => string | null
}

interface TypedOne {
  readonly typed: TypedClaim | null
  readonly problems: readonly Diagnostic[]
}

function typeClaim(typing: Typing): TypedOne {
  const { claim, record, published, read, reading } = typing
  const definition = isDefinable(typing) ? defineAttribute(typing) : null
  const value = definition && claim.value !== '' ? read(claim.value, definition) : null
  const asOf = claim.asOf === null ? null : read(claim.asOf, DATE)
  const problems = [
    ...(definition || !isDefinable(typing)
      ? []
      : [unknownAttribute(record.file, claim, typing.suggestAttribute(claim.attribute))]),
    ...valueProblems(record.file, claim, 'value', value),
    ...valueProblems(record.file, claim, 'as-of', asOf),
  ]
  if (!definition || !value || isProblem(value) || problems.length > 0) return { typed: null, problems }
  const speaker = claim.by === null ? null : reading.parties.resolve(claim.by).canonical
  const scope = claim.of === null ? null : readScope(claim.of, reading)
  const time = asOf ? spanOf(asOf) : published
  return { typed: { claim, record, definition, value, speaker, scope, published, time }, problems }
}

/** A story that cannot be read may define any attribute in its own way. */
function isDefinable({ claim, declaration }: Typing): boolean {
  return claim.attribute !== '' && declaration.lacks !== 'declarations'
}

function defineAttribute({ claim, declaration, vocabulary }: Typing): AttributeDefinition | null {
  return vocabulary.define(claim.attribute, declaration.events.get(claim.about)?.type ?? null)
}

/**
 * A declared party is one scope under all its names; of other words the content counts: `civilian` and `civilians`, `houses`
 * and `homes`.
 */
export function readScope(words: string, reading: ReadingContext): string {
  const { entity } = reading.parties.resolve(words)
  if (entity) return entity
  const topic = readValue(foldThings(words), TOPIC, reading)
  return isProblem(topic) || topic.canonical === '' ? words : topic.canonical
}

function unknownAttribute(file: string, claim: Claim, near: string | null): Diagnostic {
  return {
    code: 'unknown-attribute',
    severity: 'error',
    file,
    ...place(claim, 'attribute', claim.attribute.length),
    message: `no attribute is called \`${claim.attribute}\``,
    hint: near
      ? `write \`${near}\`, or define \`${claim.attribute}\` under \`attributes\` in story.yaml`
      : `define \`${claim.attribute}\` under \`attributes\` in story.yaml`,
  }
}

function valueProblems(
  file: string,
  claim: Claim,
  key: 'value' | 'as-of',
  value: Value | ValueProblem | null,
): readonly Diagnostic[] {
  if (!value || !isProblem(value)) return []
  const { problem, hint } = value
  const written = key === 'value' ? claim.value : (claim.asOf ?? '')
  return [
    {
      code: key === 'value' ? 'invalid-value' : 'invalid-date',
      severity: 'error',
      file,
      ...place(claim, key, written.length),
      message: `the ${key} of ${claim.attribute === '' ? 'the claim' : `\`${claim.attribute}\``} cannot be read: ${problem}`,
      hint,
    },
  ]
}

function place(claim: Claim, key: string, length: number): Position & { readonly length: number } {
  const { line, column } = claim.keyPositions[key] ?? claim.position
  return { line, column, length: Math.max(1, length) }
}
