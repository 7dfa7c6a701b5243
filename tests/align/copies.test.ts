import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CopyCandidate, findCopies } from '../../src/align/copies.ts'

/** Words that no other text has in this order. */
function textOf(seed: number, words: number): string {
  let state = seed * 2654435761 + 12345
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return `w${state % 5000}`
  }).join(' ')
}

function candidate(source: string, text: string, published: string | null = null): CopyCandidate {
  return { source, text, published }
}

const STORY = textOf(1, 300)
const OTHER = textOf(2, 300)

describe('a copy', () => {
  it('is a text that another source published before', () => {
    const copies = findCopies([candidate('late', STORY, '2026-02-04'), candidate('early', STORY, '2026-02-03')])
    expect(copies).toEqual(new Map([['late', 'early']]))
  })

  it('is found when it was cut by a third, or has a paragraph of its own in front', () => {
    const cut = STORY.split(' ').slice(0, 200).join(' ')
    const framed = `${textOf(3, 60)} ${STORY}`
    expect(findCopies([candidate('a', STORY), candidate('b', `${cut} more`), candidate('c', framed)])).toEqual(
      new Map([
        ['a', 'b'],
        ['c', 'b'],
      ]),
    )
  })

  it('is of the text that the agency itself published', () => {
    const sent = { ...candidate('b', STORY, '2026-02-04T09:00Z'), isAgency: true }
    expect(findCopies([candidate('a', STORY, '2026-02-03'), sent])).toEqual(new Map([['a', 'b']]))
  })

  it('is, of two that name one agency, the shorter', () => {
    const [whole, cut] = [STORY, STORY.split(' ').slice(0, 250).join(' ')]
    const both = [candidate('a', cut, '2026-02-03'), candidate('b', whole, '2026-02-03T08:00Z')]
    expect(findCopies(both.map((each) => ({ ...each, isAgency: true })))).toEqual(new Map([['a', 'b']]))
  })

  it('is found when every twentieth word was edited', () => {
    const edited = STORY.split(' ').map((word, at) => (at % 20 === 19 ? `${word}x` : word))
    expect(findCopies([candidate('a', STORY), candidate('b', edited.join(' '))]).size).toBe(1)
  })

  it('is not a text that quotes a passage', () => {
    const quoting = `${textOf(4, 200)} ${STORY.split(' ').slice(50, 110).join(' ')} ${textOf(5, 200)}`
    expect(findCopies([candidate('a', STORY), candidate('b', quoting)]).size).toBe(0)
  })

  it('is not told of a few words, which agencies spread alike', () => {
    expect(
      findCopies([candidate('a', 'Quake hits Almara, twelve dead'), candidate('b', 'Quake hits Almara, twelve dead')])
        .size,
    ).toBe(0)
  })

  it('of two texts is each that of its own', () => {
    const all = [candidate('a', STORY), candidate('b', OTHER), candidate('c', STORY), candidate('d', OTHER)]
    expect(findCopies(all)).toEqual(
      new Map([
        ['c', 'a'],
        ['d', 'b'],
      ]),
    )
  })

  it('does not depend on the order of the sources', () => {
    const all = [candidate('a', STORY), candidate('b', OTHER), candidate('c', `${STORY} end`), candidate('d', OTHER)]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(findCopies(shuffled)).toEqual(findCopies(all))
      }),
    )
  })
})
