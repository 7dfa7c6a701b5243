import { describe, expect, it } from 'vitest'
import { type Article, findingsOf } from '../story/read-story.ts'
import { MORE_ROWS } from './pairs-harm/more-rows.ts'
import { ROWS } from './pairs-harm/rows.ts'

const CHOICE = /\[\[([^|\]]*)\|([^\]]*)\]\]/g

/** `attribute(of)` of what two short texts of one day contradict each other on. */
async function contradictions(published: string, texts: readonly string[]): Promise<readonly string[]> {
  const articles = texts.map((text, at): Article => {
    const id = at === 0 ? 'northwire' : 'harbor-post'
    return { id, file: `${id}.txt`, publisher: id, published, text: `${text}\n` }
  })
  const findings = await findingsOf('story', articles)
  return findings
    .filter(({ verdict }) => verdict === 'contradicted' || verdict === 'disputed')
    .map(({ attribute, of }) => (of === null ? attribute : `${attribute}(${of})`))
}

describe('of two texts in other words, with other values', () => {
  it.each([...ROWS, ...MORE_ROWS])('%s is found: %s', async (finds, published, first, second) => {
    expect(await contradictions(published, [first, second.replaceAll(CHOICE, '$1')])).toEqual([finds])
  })
})

describe('of two texts in other words, with the same values', () => {
  it.each([...ROWS, ...MORE_ROWS])('%s is not found: %s', async (_, published, first, second) => {
    expect(await contradictions(published, [first, second.replaceAll(CHOICE, '$2')])).toEqual([])
  })
})
