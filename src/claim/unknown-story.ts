import type { StoryDeclaration } from '../model/record.ts'

/** Stands for a `story.yaml` that cannot be read or is not there. */
export function unknownStory(file: string): StoryDeclaration {
  const nothing = { events: new Map(), entities: new Map(), places: new Map(), attributes: new Map() }
  return { file, story: '', ...nothing, lacks: 'declarations' }
}
