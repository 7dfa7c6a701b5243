import type { Diagnostic } from '../model/diagnostic.ts'
import type { StoryDeclaration } from '../model/record.ts'
import { suggest } from '../util/suggest.ts'
import { EVENT_TYPES, plainType } from '../value/vocabulary.ts'
import { complainOfKey } from './check-story.ts'

/** Event types that look like a slip of the pen; any other word is a type of the team's own. */
export function checkTypes({ file, events, keyPositions }: StoryDeclaration): readonly Diagnostic[] {
  const known = Object.keys(EVENT_TYPES)
  return [...events].flatMap(([id, { type }]) => {
    const plain = type === null ? '' : plainType(type)
    if (!plain || known.includes(plain)) return []
    const near = suggest(plain, known)
    if (!near) return []
    const message = `\`${type}\` is no event type of the vocabulary`
    const complaint = { code: 'unknown-type', severity: 'warning', message, hint: `did you mean \`${near}\`?` } as const
    return [
      complainOfKey(file, 'type', keyPositions?.[`events.${id}.type`] ?? keyPositions?.[`events.${id}`], complaint),
    ]
  })
}
