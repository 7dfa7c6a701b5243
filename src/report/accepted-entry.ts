/** What to paste into `accepted.yaml`. */
import type { Finding, FindingPair } from '../model/finding.ts'
import { safeJson } from './escape.ts'
import { pairPositions } from './hunk.ts'

/** A list item; its `reason` is empty, and the file is not valid until a person gives one. */
export function acceptedEntry(finding: Finding, pair: FindingPair): readonly string[] {
  const values = pairPositions(finding, pair)?.map(({ key }) => key) ?? []
  return [
    `- id: ${scalar(pair.id)}`,
    `  about: ${scalar(finding.about)}`,
    `  attribute: ${scalar(finding.attribute)}`,
    ...(finding.of === null ? [] : [`  of: ${scalar(finding.of)}`]),
    ...(finding.by === null ? [] : [`  by: ${scalar(finding.by)}`]),
    ...(pair.self ? ['  self: true'] : []),
    '  values:',
    ...values.map((value) => `    - ${scalar(value)}`),
    '  reason: "" # say why both may stand',
  ]
}

/** Words that YAML 1.1 or 1.2 reads as something else than themselves. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i
/** No blank, quote, digit at the start or mark with a meaning: the same string to every YAML reader. */
const PLAIN = /^(?:[A-Za-z][A-Za-z0-9-]*|fd1:[0-9a-f]{16})$/

/** One line in double quotes unless it is plainly a string; JSON's escapes are YAML's. */
function scalar(text: string): string {
  if (PLAIN.test(text) && !RESERVED.test(text)) return text
  return safeJson(text)
}
