import type { Diagnostic } from '../model/diagnostic.ts'
import type {
  EntityDeclaration,
  EventDeclaration,
  PlaceDeclaration,
  Position,
  StoryDeclaration,
} from '../model/record.ts'
import type { BrokenPart } from '../yaml/broken-part.ts'
import { isMap, keyPositions, keysOf, type YamlDocument } from '../yaml/document.ts'
import { readChecked } from '../yaml/read-checked.ts'
import { type AttributeData, attributeDefinition } from './attribute-definition.ts'
import { unknownStory } from './unknown-story.ts'

/** `story.yaml` as its schema has it, but for the keys that a broken one lacks. */
interface StoryData {
  readonly story?: string
  readonly events?: Readonly<Record<string, { readonly type?: string; readonly label?: string }>>
  readonly entities?: Readonly<Record<string, { readonly kind?: string; readonly names?: readonly string[] }>>
  readonly places?: Readonly<Record<string, { readonly names?: readonly string[]; readonly within?: string }>>
  readonly attributes?: Readonly<Record<string, AttributeData>>
}

export interface StoryResult {
  /** What could be read of the file; all of it when there are no problems. */
  readonly declaration: StoryDeclaration
  readonly problems: readonly Diagnostic[]
}

/** What the records of a story share, and everything that is wrong with the file. */
export async function readStory(file: string, bytes: Uint8Array): Promise<StoryResult> {
  const { validateStory } = await import('./schema-validators.generated.js')
  const title = 'id, events and entities of the story'
  const { document, broken, problems } = await readChecked(file, bytes, validateStory, title)
  if (!document) return { declaration: unknownStory(file), problems }
  const declaration = toStory(document)
  return { declaration: problems.length === 0 ? declaration : { ...declaration, lacks: lackOf(broken) }, problems }
}

function toStory(document: YamlDocument): StoryDeclaration {
  // the schema was checked, and what it refuses taken out
  const data = document.data as StoryData
  return {
    file: document.file,
    story: data.story ?? '',
    events: declared(document, data.events, ({ type = null, label = null }): EventDeclaration => ({ type, label })),
    entities: declared(document, data.entities, ({ kind = null, names = [] }): EntityDeclaration => ({ kind, names })),
    places: declared(document, data.places, ({ names = [], within = null }): PlaceDeclaration => ({ names, within })),
    attributes: declared(document, data.attributes, (attribute, name) => attributeDefinition(name, attribute)),
    keyPositions: Object.fromEntries(pathPositions(document, document.data, '')),
  }
}

/** Every id of a section: one whose declaration was taken out is declared nevertheless. */
function declared<From extends object, To>(
  document: YamlDocument,
  section: Readonly<Record<string, From>> | undefined,
  convert: (value: Partial<From>, id: string) => To,
): ReadonlyMap<string, To> {
  const ids = section ? keysOf(document, section) : []
  return new Map(ids.map((id) => [id, convert(section?.[id] ?? {}, id)]))
}

/** Whether ids are lost with a section or a key of its own, or no more than what is said of them. */
function lackOf(broken: readonly BrokenPart[]): 'details' | 'declarations' {
  const isDetail = ({ path, part }: BrokenPart) => path[0] === 'story' || path.length > (part === 'key' ? 2 : 1)
  return broken.every(isDetail) ? 'details' : 'declarations'
}

/** [places.old-customs-house.within] and where it stands. */
function pathPositions(document: YamlDocument, map: unknown, prefix: string): readonly (readonly [string, Position])[] {
  if (!isMap(map)) return []
  return Object.entries(keyPositions(document, map)).flatMap(([key, position]) => [
    [`${prefix}${key}`, position] as const,
    ...pathPositions(document, map[key], `${prefix}${key}.`),
  ])
}
