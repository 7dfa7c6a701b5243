import type { AcceptedUse, StoryResult } from '../../model/finding.ts'
import { acceptedWords } from '../words.ts'
import { attributeName } from './fact.ts'
import { code, section } from './text.ts'

/** The accepted list with its reasons. */
export function acceptedSection({ accepted }: StoryResult): readonly string[] {
  return section('## Accepted', accepted.filter(({ state }) => state === 'used').map(acceptedItem))
}

/** Entries that cover nothing, apart from those that do: last, since they are not about what the sources say now. */
export function unusedSection({ accepted }: StoryResult): readonly string[] {
  const unused = accepted.filter(({ state }) => state !== 'used')
  return section('## Accepted entries that cover nothing', unused.map(acceptedItem))
}

function acceptedItem(entry: AcceptedUse): string {
  const fact = `${code(entry.about)}: ${attributeName({ ...entry, by: null })}`
  const values = entry.values.map((value) => code(value)).join(' and ')
  const until = entry.until === null ? '' : `, until ${code(entry.until)}`
  const state = entry.state === 'used' ? '' : `; ${acceptedWords[entry.state]}`
  return `- ${fact}, ${values}: ${code(entry.reason)}${until} (${code(entry.id)})${state}`
}
