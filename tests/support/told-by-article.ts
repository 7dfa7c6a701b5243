import type { Document } from '../../src/model/document.ts'
import type { DocumentEvents, Fact } from '../../src/model/event.ts'
import { type ReadingTools, readArticle } from '../../src/pipeline/read-article.ts'
import { readingTools } from '../../src/pipeline/reading-tools.ts'
import { readDocument } from '../../src/source/read-document.ts'

const fileOf = (path: string) => new URL(`../../${path}`, import.meta.url).pathname
export const articleTools: ReadingTools = readingTools({
  weightsFile: fileOf('src/syntax/weights.bin'),
  gazetteerFile: fileOf('dist/gazetteer.bin'),
})

/** What no type of the vocabulary is for has its own tests, in `pairs-public/happenings.txt`. */
function isOfType({ type }: DocumentEvents['events'][number]): boolean {
  return type !== 'happening'
}

/** What a text of Thursday, 5 February 2026, tells. */
export async function eventsOfArticle(text: string): Promise<DocumentEvents> {
  const events = readArticle(await documentOfArticle(text), articleTools).events
  return { ...events, events: events.events.filter(isOfType) }
}

export async function documentOfArticle(text: string): Promise<Document> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'a.txt', published: '2026-02-05' })
  if ('problem' in document) throw new Error(document.problem)
  return document
}

export async function factsOfArticle(text: string): Promise<readonly Fact[]> {
  return (await eventsOfArticle(text)).events.flatMap(({ facts }) => facts)
}

/** `type: attribute=value` of all facts, sorted; statuses beside it. */
export async function toldByArticle(text: string): Promise<readonly string[]> {
  return (await eventsOfArticle(text)).events
    .flatMap(({ type, facts }) =>
      facts.map(
        ({ attribute, value, status }) => `${type}: ${attribute}=${value}${status === 'happened' ? '' : ` ${status}`}`,
      ),
    )
    .sort()
}
