import { readArticle } from '../../src/pipeline/read-article.ts'
import { readingTools } from '../../src/pipeline/reading-tools.ts'
import { readDocument } from '../../src/source/read-document.ts'

const fileOf = (path: string) => new URL(`../../${path}`, import.meta.url).pathname
const tools = readingTools({
  weightsFile: fileOf('src/syntax/weights.bin'),
  gazetteerFile: fileOf('dist/gazetteer.bin'),
})

/** `type: attribute=value` of all that a text of Thursday, 5 February 2026, tells, sorted; statuses beside it. */
export async function toldByArticle(text: string): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'a.txt', published: '2026-02-05' })
  if ('problem' in document) throw new Error(document.problem)
  return readArticle(document, tools)
    .events.events.flatMap(({ type, facts }) =>
      facts.map(
        ({ attribute, value, status }) => `${type}: ${attribute}=${value}${status === 'happened' ? '' : ` ${status}`}`,
      ),
    )
    .sort()
}
