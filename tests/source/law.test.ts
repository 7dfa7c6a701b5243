import '../generate.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocument } from '../../src/source/read-document.ts'
import { BODY } from './read.ts'

/** What articles are made of, so that random texts come near to them. */
const piece = fc.constantFrom(
  ...BODY,
  '\n',
  '\r\n\r\n',
  ' ',
  'By Ana Brandt',
  'ALMARA (Northwire) -',
  'ALMARA, Jan. 5 —',
  'Friday, August 1, 2025',
  'Menu',
  'Storm Kills 40 in Delmar',
  '<p>',
  '</div><div class="comments">',
  '<script>',
  '&amp;',
  '---\n',
  'title: [\n',
  '# ',
  '**',
  '[a](b)',
  '•',
  '\u202E',
  '\uD800',
  '“',
)
const bytes = fc.oneof(
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 })
    .map((pieces) => Buffer.from(pieces.join(''))),
  fc.uint8Array({ maxLength: 300 }),
)
const name = fc.constantFrom('a.txt', 'a.md', 'a.html', '-')

it('any bytes are read or refused, and blocks are stretches of the text, in order and apart', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, name, async (content, file) => {
      const document = await readDocument(content, { name: file, published: null })
      if ('problem' in document) return
      let last = 0
      for (const { start, end } of document.blocks) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(document.text.slice(start, end).trim()).toHaveLength(end - start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(document.text.length)
    }),
    { numRuns: 500 },
  )
})

it('the same bytes make the same document', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, name, async (content, file) => {
      const read = (): ReturnType<typeof readDocument> => readDocument(content, { name: file, published: null })
      expect(await read()).toEqual(await read())
    }),
    { numRuns: 100 },
  )
})
