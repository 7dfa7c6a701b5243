import type { DraftEntity, DraftEvent, DraftPlace, DraftStory } from '../model/draft.ts'
import { writeScalar } from '../yaml/write-scalar.ts'
import { SCHEMAS } from './write-record.ts'

/** A new `story.yaml`, whole. */
export function writeStory({ story, events, entities, places }: DraftStory): string {
  return [
    `# yaml-language-server: $schema=${SCHEMAS}/story.schema.json`,
    `story: ${writeScalar(story)}`,
    ...section('events', events.map(eventEntry)),
    ...section('entities', entities.map(entityEntry)),
    ...section('places', places.map(placeEntry)),
  ]
    .join('\n')
    .concat('\n')
}

function section(key: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`${key}:`, ...entries.map((line) => `  ${line}`)]
}

export function eventEntry({ id, type, label }: DraftEvent): string {
  return `${writeScalar(id)}: {type: ${writeScalar(type)}, label: ${writeScalar(label)}}`
}

export function entityEntry({ id, kind, names }: DraftEntity): string {
  return `${writeScalar(id)}: {kind: ${writeScalar(kind)}, names: [${names.map(writeScalar).join(', ')}]}`
}

export function placeEntry({ id, names, within }: DraftPlace): string {
  const outer = within === null ? '' : `, within: ${writeScalar(within)}`
  return `${writeScalar(id)}: {names: [${names.map(writeScalar).join(', ')}]${outer}}`
}
