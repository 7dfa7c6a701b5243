import type { StoryAlignment } from '../model/alignment.ts'
import type { DraftRecord, DraftStory } from '../model/draft.ts'
import type { StoryDeclaration } from '../model/record.ts'

/** What `story.yaml` must declare for the claims of its records: their subjects, and the parties they name. */
export function draftStory(
  story: string,
  { events, entities }: StoryAlignment,
  records: readonly DraftRecord[],
  declared: Pick<StoryDeclaration, 'entities'>,
): DraftStory {
  const claims = records.flatMap((record) => record.claims)
  const subjects = new Set(claims.map(({ about }) => about))
  const named = new Set(claims.flatMap(({ value, by }) => (by === null ? [value] : [value, by])))
  const isNeeded = (id: string, names: readonly string[]) =>
    subjects.has(id) || named.has(declared.entities.get(id)?.names[0] ?? names[0] ?? id)
  return {
    story,
    events: events.filter(({ id }) => subjects.has(id)).map(({ id, type, label }) => ({ id, type, label })),
    entities: entities.filter(({ id, names }) => isNeeded(id, names)),
    places: [],
  }
}
