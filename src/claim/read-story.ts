import type { Diagnostic } from '../model/diagnostic.ts'
import type {
  EntityDeclaration,
  EventDeclaration,
  PlaceDeclaration,
  Position,
  StoryDeclaration,
} from '../model/record.ts'
import { isMap, keyPositions, type YamlDocument } from '../yaml/document.ts'
import { isUnreadable, readDocument } from '../yaml/read-document.ts'
import { schemaProblems } from '../yaml/schema-problems.ts'
import { type AttributeData, attributeDefinitions } from './attribute-definition.ts'

/** `story.yaml` as its schema has it. */
interface StoryData {
  readonly story: string
  readonly events?: Readonly<Record<string, { readonly type?: string; readonly label?: string }>>
  readonly entities?: Readonly<Record<string, { readonly kind?: string; readonly names?: readonly string[] }>>
  readonly places?: Readonly<Record<string, { readonly names?: readonly string[]; readonly within?: string }>>
  readonly attributes?: Readonly<Record<string, AttributeData>>
}

/** What the records of a story share, or everything that is wrong with the file. */
export async function readStory(file: string, bytes: Uint8Array): Promise<StoryDeclaration | readonly Diagnostic[]> {
  const document = await readDocument(file, bytes)
  if (isUnreadable(document)) return document
  const { validateStory } = await import('./schema-validators.generated.js')
  const problems = schemaProblems(document, validateStory, 'id, events and entities of the story')
  if (problems.length > 0) return problems
  // the schema was checked in the line above
  const data = document.data as StoryData
  return {
    file,
    story: data.story,
    events: mapValues(data.events, ({ type = null, label = null }): EventDeclaration => ({ type, label })),
    entities: mapValues(data.entities, ({ kind = null, names = [] }): EntityDeclaration => ({ kind, names })),
    places: mapValues(data.places, ({ names = [], within = null }): PlaceDeclaration => ({ names, within })),
    attributes: attributeDefinitions(data.attributes),
    keyPositions: Object.fromEntries(pathPositions(document, document.data, '')),
  }
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>> | undefined,
  convert: (value: From) => To,
): ReadonlyMap<string, To> {
  return new Map(Object.entries(record ?? {}).map(([key, value]) => [key, convert(value)]))
}

/** [places.old-customs-house.within] and where it stands. */
function pathPositions(document: YamlDocument, map: unknown, prefix: string): readonly (readonly [string, Position])[] {
  if (!isMap(map)) return []
  return Object.entries(keyPositions(document, map)).flatMap(([key, position]) => [
    [`${prefix}${key}`, position] as const,
    ...pathPositions(document, map[key], `${prefix}${key}.`),
  ])
}
