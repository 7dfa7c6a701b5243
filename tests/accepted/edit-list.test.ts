import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addEntries, EMPTY_LIST } from '../../src/accepted/add-entries.ts'
import { readEntries } from '../../src/accepted/read-accepted.ts'
import { removeEntries } from '../../src/accepted/remove-entries.ts'
import type { PairEntry, SlotEntry } from '../../src/model/accepted.ts'
import { isUnreadable, readDocument } from '../../src/yaml/read-document.ts'

async function document(text: string) {
  const read = await readDocument('accepted.yaml', new TextEncoder().encode(text))
  if (isUnreadable(read)) throw new Error(read[0]?.message)
  return read
}

const add = async (text: string, ...entries: readonly (PairEntry | SlotEntry)[]) =>
  addEntries(await document(text), entries)
const remove = async (text: string, ...indexes: readonly number[]) =>
  removeEntries(await document(text), new Set(indexes))

/** [fd1:5000000000000000] of [5] */
const idOf = (digits: string) => `fd1:${digits.padEnd(16, '0')}`

function pair(digits: string): PairEntry {
  const slot = { about: 'quake', attribute: 'killed', of: null, by: null }
  return {
    covers: 'pair',
    id: idOf(digits),
    ...slot,
    self: false,
    values: ['15', '12'],
    reason: 'two counts',
    until: null,
  }
}

const lines = (digits: string, indentation: string) =>
  [`- id: ${idOf(digits)}`, '  about: quake', '  attribute: killed', '  reason: two counts', '  values: ["12", "15"]']
    .map((line) => `${indentation}${line}\n`)
    .join('')

const OLD = (digits: string) => `{id: "${idOf(digits)}", about: quake, attribute: killed, values: [a, b], reason: x}`

describe('an entry that is added', () => {
  const cases = [
    { title: 'begins a list', before: 'accepted: []\n', after: `accepted:\n${lines('5', '  ')}` },
    { title: 'begins a list that has no line end', before: 'accepted: []', after: `accepted:\n${lines('5', '  ')}` },
    {
      title: 'stands before a greater id and the comment above it',
      before: `accepted: # all of them\n- ${OLD('4')}\n# why\n- ${OLD('7')}\n`,
      after: `accepted: # all of them\n- ${OLD('4')}\n\n${lines('5', '')}\n# why\n- ${OLD('7')}\n`,
    },
    {
      title: 'stands behind the last entry that is less, and before what follows the list',
      before: `accepted:\n  - ${OLD('4')} # x\n\n# the end\n`,
      after: `accepted:\n  - ${OLD('4')} # x\n\n${lines('5', '  ')}\n# the end\n`,
    },
    {
      title: 'stands among entries that are in no order',
      before: `accepted:\n  - ${OLD('9')}\n\n  - ${OLD('1')}\n`,
      after: `accepted:\n${lines('5', '  ')}\n  - ${OLD('9')}\n\n  - ${OLD('1')}\n`,
    },
    {
      title: 'stands between the marks of its first digit',
      before: 'accepted: []\n  # 4\n  # 5\n  # 6\n',
      after: `accepted:\n  # 4\n  # 5\n${lines('5', '  ')}\n  # 6\n`,
    },
    {
      title: 'takes no line of a folded reason for a mark',
      before: `accepted:\n  - id: ${idOf('4')}\n    reason: |\n      x\n      # 9\n    about: quake\n    attribute: killed\n    values: [a, b]\n`,
      after: `accepted:\n  - id: ${idOf('4')}\n    reason: |\n      x\n      # 9\n    about: quake\n    attribute: killed\n    values: [a, b]\n\n${lines('5', '  ')}`,
    },
    {
      title: 'stands within the brackets of a list in brackets',
      before: `accepted: [${OLD('4')}, ${OLD('7')}]\n`,
      after: `accepted: [${OLD('4')}, {id: ${idOf('5')}, about: quake, attribute: killed, reason: two counts, values: ["12", "15"]}, ${OLD('7')}]\n`,
    },
    {
      title: 'ends its lines as the list does',
      before: `accepted:\r\n  - ${OLD('4')}\r\n`,
      after: `accepted:\r\n  - ${OLD('4')}\r\n\r\n${lines('5', '  ').replaceAll('\n', '\r\n')}`,
    },
  ]
  it.each(cases)('$title', async ({ before, after }) => {
    expect(await add(before, pair('5'))).toBe(after)
    const { entries, problems } = await readEntries('accepted.yaml', new TextEncoder().encode(after))
    expect(problems).toEqual([])
    expect(entries.map((entry) => entry.covers === 'pair' && entry.id)).toContain(idOf('5'))
  })

  it('covers a whole slot without an id', async () => {
    const slot = { about: 'quake', attribute: 'killed', of: 'civilians', by: null }
    const entry: SlotEntry = { covers: 'slot', ...slot, reason: 'still counting', until: '2026-03-31' }
    expect(await add('accepted: []\n', entry)).toBe(`accepted:
  - about: quake
    attribute: killed
    of: civilians
    reason: still counting
    until: 2026-03-31
`)
  })
})

describe('an entry that is removed', () => {
  const list = `accepted:
  # 4
  - ${OLD('4')} # Kim

  # mind the next one
  - ${OLD('5')}
  # 6
`
  const cases = [
    {
      title: 'takes its lines and the blank one below',
      indexes: [0],
      after: list.replace(`  - ${OLD('4')} # Kim\n\n`, ''),
    },
    { title: 'leaves comments on lines of their own', indexes: [1], after: list.replace(`  - ${OLD('5')}\n`, '') },
    {
      title: 'leaves brackets where it was the last',
      indexes: [0, 1],
      after: 'accepted: []\n  # 4\n  # mind the next one\n  # 6\n',
    },
    { title: 'is none that is not there', indexes: [7], after: list },
  ]
  it.each(cases)('$title', async ({ indexes, after }) => {
    expect(await remove(list, ...indexes)).toBe(after)
  })

  it.each([
    [[0], `accepted: [${OLD('5')}]\n`],
    [[1], `accepted: [${OLD('4')}]\n`],
    [[0, 1], 'accepted: []\n'],
  ])('leaves a list in brackets without %j', async (indexes, after) => {
    expect(await remove(`accepted: [${OLD('4')}, ${OLD('5')}]\n`, ...indexes)).toBe(after)
  })
})

it('leaves no blank line where the last entry of a file was', async () => {
  const list = `accepted:\n  - ${OLD('4')}\n\n  - ${OLD('5')}\n`
  expect(await remove(list, 1)).toBe(`accepted:\n  - ${OLD('4')}\n`)
})

describe('a list', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{16}$/), { minLength: 1, maxLength: 12 })

  it('is the same in whatever order its entries were added, one by one or together', async () => {
    await fc.assert(
      fc.asyncProperty(ids, async (digits) => {
        const together = await add(EMPTY_LIST, ...digits.map(pair))
        let text = EMPTY_LIST
        for (const one of digits.toReversed()) text = await add(text, pair(one))
        expect(text).toBe(together)
        const { entries } = await readEntries('accepted.yaml', new TextEncoder().encode(text))
        expect(entries.map((entry) => entry.covers === 'pair' && entry.id)).toEqual(digits.map(idOf).sort())
      }),
      { numRuns: 30 },
    )
  })

  it('is empty as it was begun when all of its entries are removed', async () => {
    await fc.assert(
      fc.asyncProperty(ids, async (digits) => {
        const text = await add(EMPTY_LIST, ...digits.map(pair))
        expect(await remove(text, ...digits.keys())).toBe(EMPTY_LIST)
      }),
      { numRuns: 30 },
    )
  })
})
