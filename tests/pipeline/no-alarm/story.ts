import { type Article, findingsOf } from '../../story/read-story.ts'

/** Short articles of one story in which nothing contradicts anything: the day each was published, and its text. */
export interface QuietStory {
  /** What might be taken for a contradiction. */
  readonly trap: string
  readonly articles: readonly (readonly [published: string, text: string])[]
}

/** What is contradicted or disputed in a story, one line each. */
export async function alarmsOf({ articles }: QuietStory): Promise<readonly string[]> {
  const files = articles.map(
    ([published, text], index): Article => ({ id: `s${index}`, file: `s${index}.txt`, published, text }),
  )
  const findings = await findingsOf('quiet', files)
  return findings
    .filter(({ verdict }) => verdict === 'contradicted' || verdict === 'disputed')
    .map(({ about, attribute, positions }) => {
      const told = positions.map(
        ({ value, claims }) => `${value} [${claims.map(({ evidence }) => evidence).join('; ')}]`,
      )
      return `${about}.${attribute}: ${told.join(' | ')}`
    })
}
