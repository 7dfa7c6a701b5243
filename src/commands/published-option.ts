import { isEdtfProblem } from '../value/edtf/date.ts'
import { spellPhrase } from '../value/edtf/phrase-hint.ts'
import { readEdtf } from '../value/edtf.ts'
import { type Invocation, UsageError } from './command.ts'

/** What `--published` says, in EDTF; null where it is not given. */
export function publishedOption(invocation: Invocation): string | null {
  const published = invocation.text('published')
  if (published === null) return null
  const date = readEdtf(published)
  if (date && !isEdtfProblem(date)) return published
  const spelled = spellPhrase(published)
  throw new UsageError(
    `\`--published\` cannot be read: ${date?.problem ?? `\`${published}\` is no date in EDTF`}`,
    date?.hint ?? `write \`--published ${spelled ?? '2026-02-03'}\``,
  )
}
