/** How Markdown names a fact and who holds which value. */
import type { Finding, FindingPosition, StoryResult } from '../../model/finding.ts'
import { isPlainWord, slotAttribute } from '../slot.ts'
import { positionSources } from '../voice.ts'
import { statusLabel } from '../words.ts'
import { code } from './text.ts'

/** `` `port-quake`: killed (`civilians`) `` */
export function factName(slot: Pick<Finding, 'about' | 'attribute' | 'of' | 'by'>): string {
  return `${code(slot.about)}: ${attributeName(slot)}`
}

export function attributeName(slot: Pick<Finding, 'attribute' | 'of' | 'by'>): string {
  return slotAttribute({
    attribute: isPlainWord(slot.attribute) ? slot.attribute : code(slot.attribute),
    of: slot.of === null ? null : code(slot.of),
    by: slot.by === null ? null : code(slot.by),
  })
}

/** `` `2026-02-02` (planned) `` */
export function valueCode({ value, status }: Pick<FindingPosition, 'value' | 'status'>, limit?: number): string {
  return code(value, limit) + statusLabel(status)
}

/** How many sources of a value a line names before it counts the rest. */
const NAMED_SOURCES = 6

/** `` `northwire`, `harbor-post` `` */
function sourceCodes(position: FindingPosition): string {
  const sources = positionSources(position)
  const named = sources.slice(0, NAMED_SOURCES).map((source) => code(source))
  const rest = sources.length - named.length
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

/** `` `2026-02-02` (`northwire`) `` */
export function heldValue(position: FindingPosition): string {
  return `${valueCode(position)} (${sourceCodes(position)})`
}

export function withVerdict(story: StoryResult, verdict: Finding['verdict']): readonly Finding[] {
  return story.findings.filter((finding) => finding.verdict === verdict)
}
