import { agencyOf } from './agency-names.ts'
import { isOutletName } from './outlet-name.ts'

/** A line that says what it tells [Headline: Ministers meet] [Outlet: Harbor Post] [Author: Ana Brandt]. */
export interface LabelLine {
  readonly tells: 'title' | 'outlet' | 'author'
  readonly value: string
}

const LABELS: readonly (readonly [label: RegExp, tells: LabelLine['tells']])[] = [
  [/^(?:headline|title)\s?:\s*/i, 'title'],
  [/^(?:outlet|publisher|publication|newspaper|published by|site)\s?:\s*/i, 'outlet'],
  [/^(?:source|from)\s?:\s*/i, 'outlet'],
  [/^(?:authors?|reporters?|writers?|byline|written by|journalist|text|words)\s?:\s*/i, 'author'],
]
/** A source is whoever a figure or a photo comes from, too. */
const LOOSE = /^(?:source|from)/i

const LONGEST = 300
const NAME = /^[\p{Lu}\d][^.!?;:]{1,80}$/u

export function readLabelLine(line: string): LabelLine | null {
  if (line.length > LONGEST) return null
  const [label, tells] = LABELS.find(([pattern]) => pattern.test(line)) ?? []
  if (label === undefined || tells === undefined) return null
  const value = line
    .replace(label, '')
    .replace(/ \([^()]*\)$/, '')
    .trim()
  if (value === '' || tells === 'title') return value === '' ? null : { tells, value }
  if (tells === 'author') return NAME.test(value) ? { tells, value: value.replace(/^by /i, '') } : null
  return isOutlet(value, LOOSE.test(line)) ? { tells, value: agencyOf(value) ?? value } : null
}

function isOutlet(name: string, isLoose: boolean): boolean {
  return isLoose ? isOutletName(name) || agencyOf(name) !== null : NAME.test(name)
}
