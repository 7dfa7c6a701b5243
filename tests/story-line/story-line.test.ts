import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Article, findingsOf } from '../story/read-story.ts'

/**
 * Stories of a few lines, each as three kinds of papers tell it: `# name`, the contradictions that must be found as
 * `! attribute: value | value`, those that are there and are not found yet as `~ …`, and a line for each source. All that
 * is reported is told: a story without `!` has nothing to report. Every text is of Thursday, 5 February 2026.
 */
const FOLDER = new URL('./', import.meta.url)
const PUBLISHED = '2026-02-05'

interface Story {
  readonly name: string
  readonly contradictions: readonly string[]
  readonly articles: readonly Article[]
}

function storiesOf(text: string): readonly Story[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const lines = block.split('\n')
      const articles = lines.flatMap((line) => articleOf(line))
      const contradictions = lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2))
      return { name: lines[0]?.slice(2) ?? '', contradictions: contradictions.toSorted(), articles }
    })
}

/** [wire: A roofer was jailed. // Tom Reed, 44, wept.] */
function articleOf(line: string): readonly Article[] {
  const [, id, words = ''] = /^(wire|local|tabloid): (.+)$/.exec(line) ?? []
  if (id === undefined) return []
  return [{ id, file: `${id}.txt`, publisher: id, published: PUBLISHED, text: `${words.replaceAll(' // ', '\n\n')}\n` }]
}

async function contradictionsOf({ name, articles }: Story): Promise<readonly string[]> {
  const findings = await findingsOf(name, articles)
  return findings
    .filter(({ verdict }) => verdict === 'contradicted' || verdict === 'disputed')
    .map(({ attribute, of, positions }) => {
      const values = [...new Set(positions.map(({ value }) => value))].toSorted()
      return `${attribute}${of === null ? '' : `(${of})`}: ${values.join(' | ')}`
    })
    .toSorted()
}

for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()) {
  describe(`what papers tell differently in stories of ${file.replace('.txt', '')}`, () => {
    it.each(storiesOf(readFileSync(new URL(file, FOLDER), 'utf8')))('$name', async (story) => {
      expect(await contradictionsOf(story)).toEqual(story.contradictions)
    })
  })
}
