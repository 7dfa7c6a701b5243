import type { NewEntry } from '../model/accepted.ts'
import { writeScalar } from '../yaml/write-scalar.ts'

/**
 * One item of `accepted`, with its line break. The lines that no two entries share, the id and the values, come first
 * and last: `git merge` with `merge=union` joins what two branches added at one place line by line, and would make one
 * entry of two that begin or end alike.
 */
export function writeEntry(entry: NewEntry, indentation: string): string {
  return entryLines(entry)
    .map((line, at) => `${indentation}${at === 0 ? '- ' : '  '}${line}\n`)
    .join('')
}

/** [{id: fd1:…, about: …}] for a list in brackets. */
export function writeFlowEntry(entry: NewEntry): string {
  return `{${entryLines(entry).join(', ')}}`
}

function entryLines(entry: NewEntry): readonly string[] {
  const isPair = entry.covers === 'pair'
  return [
    ...line('id', isPair ? entry.id : null),
    ...line('about', entry.about),
    ...line('attribute', entry.attribute),
    ...line('of', entry.of),
    ...line('by', entry.by),
    ...(isPair && entry.self ? ['self: true'] : []),
    ...line('reason', entry.reason),
    ...line('until', entry.until),
    // In a fixed order: which value was published earlier may change.
    ...(isPair ? [`values: [${[...entry.values].sort().map(writeScalar).join(', ')}]`] : []),
  ]
}

function line(key: string, value: string | null): readonly string[] {
  return value === null ? [] : [`${key}: ${writeScalar(value)}`]
}
