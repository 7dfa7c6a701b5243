import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../story/read-story.ts'

/**
 * Two texts on one piece of business or sports business, of Thursday, 5 February 2026, and what they contradict each other in:
 * no more and no less. In a file each block has a title, a line for each text, and a line for each contradiction, begun by `=`.
 */
const FOLDER = new URL('business-pairs/', import.meta.url)

interface Row {
  readonly title: string
  readonly texts: readonly string[]
  readonly expected: readonly string[]
}

function rowsOf(file: string): readonly Row[] {
  const blocks = readFileSync(new URL(file, FOLDER), 'utf8').trim().split(/\n\n+/)
  return blocks.map((block) => {
    const [title = '', ...lines] = block.split('\n')
    const expected = lines.filter((line) => line.startsWith('=')).map((line) => line.slice(1).trim())
    return { title, texts: lines.filter((line) => !line.startsWith('=')), expected: expected.filter((line) => line) }
  })
}

/** `attribute(scope): value | value` of what is contradicted or disputed. */
async function contradictions(texts: readonly string[]): Promise<readonly string[]> {
  const articles = texts.map((text, at) => ({
    id: `paper-${at}`,
    file: `paper-${at}.txt`,
    publisher: `Paper ${at}`,
    published: '2026-02-05',
    text: `${text}\n`,
  }))
  const findings = await findingsOf('business', articles)
  return findings
    .filter(({ verdict }) => verdict === 'contradicted' || verdict === 'disputed')
    .map(({ attribute, of, positions }) => {
      const values = positions.map(({ value, claims }) => [claims[0]?.source ?? '', value] as const)
      const told = values.toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value)
      return `${attribute}${of === null ? '' : `(${of})`}: ${told.join(' | ')}`
    })
}

for (const file of readdirSync(FOLDER).toSorted()) {
  describe(`two texts on ${file.replace('.txt', '')}`, () => {
    it.each(rowsOf(file))('$title', async ({ texts, expected }) => {
      expect(await contradictions(texts)).toEqual(expected)
    })
  })
}
