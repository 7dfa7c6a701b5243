import type { DocumentEvents } from '../../src/model/event.ts'
import { readArticle } from '../../src/pipeline/read-article.ts'
import { readingTools } from '../../src/pipeline/reading-tools.ts'
import { readDocument } from '../../src/source/read-document.ts'

const fileOf = (path: string) => new URL(`../../${path}`, import.meta.url).pathname
const tools = readingTools({
  weightsFile: fileOf('src/syntax/weights.bin'),
  gazetteerFile: fileOf('dist/gazetteer.bin'),
})

/** The events of a text of Thursday, 5 February 2026. */
export async function eventsOf(text: string): Promise<DocumentEvents> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'a.txt', published: '2026-02-05' })
  if ('problem' in document) throw new Error(document.problem)
  return readArticle(document, tools).events
}

/** What no type of the vocabulary is for has its own tests, in `pairs-public/happenings.txt`. */
function isOfType({ type }: DocumentEvents['events'][number]): boolean {
  return type !== 'happening'
}

/** What a text of Thursday, 5 February 2026, tells: `type: attribute=value`, with scope and status where they are told. */
export async function told(text: string): Promise<readonly string[]> {
  const { events } = await eventsOf(text)
  return events.filter(isOfType).flatMap(({ type, facts }) =>
    facts.map(({ attribute, value, of, status }) => {
      const state = status === 'happened' ? '' : ` ${status}`
      return `${type}: ${attribute}${of === null ? '' : `(${of})`}=${value}${state}`
    }),
  )
}

/** `attribute(thing)=value` of the figures that no attribute of an event or a party takes, with the event that each is told of. */
export async function detailsOf(text: string): Promise<readonly string[]> {
  const { events, details: found } = await eventsOf(text)
  return found.map(({ attribute, of, value, status, events: [first] }) => {
    const about = first === undefined ? '' : `${events[first]?.type}: `
    return `${about}${attribute}${of === null ? '' : `(${of})`}=${value}${status === 'happened' ? '' : ` ${status}`}`
  })
}
