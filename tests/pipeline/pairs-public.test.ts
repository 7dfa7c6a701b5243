import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../story/read-story.ts'

/**
 * Stories of two short articles that tell one thing in different words, `{otherwise|alike}` in the second. A block has
 * the thing, with what is found to be contradicted where it is told otherwise; then a line for each article. Of what is
 * told alike nothing is contradicted, and neither is anything else.
 */
const FOLDER = new URL('pairs-public/', import.meta.url)

interface Pair {
  readonly thing: string
  /** `count(jobs)`; empty where the difference is not found yet. */
  readonly finding: string
  readonly articles: readonly string[]
}

function pairsIn(text: string): readonly Pair[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [title = '', ...articles] = block.split('\n')
      const [thing = '', finding = ''] = title.split(': ')
      return { thing, finding, articles }
    })
}

const CHOICE = /\{([^{}|]+)\|([^{}|]+)\}/g

/** What is contradicted or disputed: `count(jobs)`. */
async function contradictedIn(articles: readonly string[]): Promise<readonly string[]> {
  const files = articles.map((text, at) => ({ id: `s${at}`, file: `s${at}.txt`, published: '2026-09-15', text }))
  const findings = await findingsOf('pair', files)
  return findings
    .filter(({ verdict }) => verdict === 'contradicted' || verdict === 'disputed')
    .map(({ attribute, of }) => (of === null ? attribute : `${attribute}(${of})`))
}

for (const file of readdirSync(FOLDER).toSorted()) {
  const pairs = pairsIn(readFileSync(new URL(file, FOLDER), 'utf8'))
  describe(`pairs of ${file.replace('.txt', '')}`, () => {
    it.each(pairs.filter(({ finding }) => finding !== ''))('$thing told otherwise', async ({ articles, finding }) => {
      expect(await contradictedIn(articles.map((text) => text.replace(CHOICE, '$1')))).toEqual([finding])
    })

    it.each(pairs)('$thing told alike', async ({ articles }) => {
      expect(await contradictedIn(articles.map((text) => text.replace(CHOICE, '$2')))).toEqual([])
    })
  })
}
