import type { StoryAlignment } from '../model/alignment.ts'
import type { DraftPlace, DraftRecord, DraftStory } from '../model/draft.ts'
import type { StoryDeclaration } from '../model/record.ts'

export interface AlignedStory extends StoryAlignment {
  readonly places: readonly DraftPlace[]
}

/** What `story.yaml` must declare for the claims of its records: their subjects, and the parties and places they name. */
export function draftStory(
  story: string,
  { events, entities, places }: AlignedStory,
  records: readonly DraftRecord[],
  declared: Pick<StoryDeclaration, 'entities'>,
): DraftStory {
  const claims = records.flatMap((record) => record.claims)
  const subjects = new Set(claims.map(({ about }) => about))
  const named = new Set(claims.flatMap(({ value, by }) => (by === null ? [value] : [value, by])))
  const placed = new Set(claims.flatMap(({ value }) => value.split(', ').at(-1) ?? []))
  const isNeeded = (id: string, names: readonly string[]) =>
    subjects.has(id) || named.has(declared.entities.get(id)?.names[0] ?? names[0] ?? id)
  return {
    story,
    events: events.filter(({ id }) => subjects.has(id)).map(({ id, type, label }) => ({ id, type, label })),
    entities: entities.filter(({ id, names }) => isNeeded(id, names)),
    places: places.filter(({ names }) => names.some((name) => placed.has(name))),
  }
}
