import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { renewRecord } from '../../src/claim/renew-record.ts'
import { writeRecord } from '../../src/claim/write-record.ts'
import type { DraftClaim, DraftRecord } from '../../src/model/draft.ts'
import { isUnreadable, readDocument } from '../../src/yaml/read-document.ts'

const HASH = 'a'.repeat(64)

function claim(parts: Partial<DraftClaim>): DraftClaim {
  return {
    about: 'talks',
    attribute: 'location',
    of: null,
    value: 'Almara',
    asOf: null,
    by: null,
    status: 'happened',
    evidence: 'in Almara',
    at: 10,
    ...parts,
  }
}

function record(...claims: readonly DraftClaim[]): DraftRecord {
  return {
    source: {
      id: 'harbor-post',
      publisher: 'Harbor Post',
      title: null,
      published: '2026-02-03',
      written: '2026-02-02',
      url: null,
      lang: 'en',
      copyOf: null,
      textFile: '../../articles/harbor-post.txt',
      sha256: HASH,
    },
    claims,
  }
}

async function renew(text: string, draft: DraftRecord): Promise<string> {
  const document = await readDocument('record.yaml', new TextEncoder().encode(text))
  if (isUnreadable(document)) throw new Error(document[0]?.message)
  return renewRecord(document, draft).text
}

const BY_HAND = `# checked by Kim
source: {id: harbor-post, published: 2026-02-03}
claims:
    # the venue, not the town
    - about: talks
      attribute: location
      value: 'old customs house'   # see the plan
      evidence: at the old customs house

    - about: talks
      attribute: date
      value: 2026-02-02
      review: proposed
      evidence: on Monday
      at: 88

    - about: talks
      attribute: participants
      value: Ana Brandt
      review: rejected
      evidence: Ana Brandt
`

describe('a new record', () => {
  it('has its keys in a fixed order, one scalar a line and a blank line between claims', () => {
    expect(
      writeRecord(
        record(claim({}), claim({ attribute: 'killed', of: 'civilians', value: '12', by: 'police', status: 'denied' })),
      ),
    ).toBe(
      `# yaml-language-server: $schema=https://unpkg.com/factdiff/dist/schema/claims.schema.json
source:
  id: harbor-post
  publisher: Harbor Post
  published: 2026-02-03
  written: 2026-02-02 # inferred from the dateline and the first sentence
  lang: en
  text:
    file: "../../articles/harbor-post.txt"
    sha256: ${HASH}
claims:
  - about: talks
    attribute: location
    value: Almara
    review: proposed
    evidence: in Almara
    at: 10

  - about: talks
    attribute: killed
    of: civilians
    value: "12"
    by: police
    status: denied
    review: proposed
    evidence: in Almara
    at: 10
`,
    )
  })

  it('is not changed by the same draft', async () => {
    const draft = record(claim({}), claim({ attribute: 'date', value: '2026-02-02', evidence: 'on Monday' }))
    const text = writeRecord(draft)
    expect(await renew(text, draft)).toBe(text)
  })

  it('without claims takes claims later', async () => {
    expect(await renew(writeRecord(record()), record(claim({})))).toBe(writeRecord(record(claim({}))))
  })
})

describe('a record that people worked on', () => {
  it('keeps what they wrote, accepted and rejected byte for byte, and loses what is proposed and no longer found', async () => {
    const renewed = await renew(BY_HAND, record())
    const [before, rest = ''] = BY_HAND.split('    - about: talks\n      attribute: date')
    expect(renewed).toBe(`${before}${rest.slice(rest.indexOf('at: 88\n\n') + 8)}`)
  })

  it('gets new claims at its end in its own indentation', async () => {
    const kept = claim({ attribute: 'date', value: '2026-02-02', evidence: 'on Monday', at: 90 })
    const renewed = await renew(
      BY_HAND,
      record(kept, claim({ attribute: 'agenda', value: 'fishing', evidence: 'on fishing' })),
    )
    expect(renewed.startsWith(BY_HAND)).toBe(true)
    expect(renewed.slice(BY_HAND.length)).toBe(
      '\n    - about: talks\n      attribute: agenda\n      value: fishing\n      review: proposed\n      evidence: on fishing\n      at: 10\n',
    )
  })

  it('is not offered again what was rejected, or what a person mended', async () => {
    const rejected = claim({ attribute: 'participants', value: 'Ana Brandt', evidence: 'minister Ana Brandt' })
    const mended = claim({ value: 'customs house', evidence: 'at the old customs house' })
    const date = claim({ attribute: 'date', value: '2026-02-02', evidence: 'on Monday' })
    expect(await renew(BY_HAND, record(rejected, mended, date))).toBe(BY_HAND)
  })

  it('keeps a proposed claim that carries a comment', async () => {
    const text = BY_HAND.replace('evidence: on Monday', 'evidence: on Monday # which one?')
    expect(await renew(text, record())).toBe(text)
  })

  it('keeps its line ends', async () => {
    const text = BY_HAND.replaceAll('\n', '\r\n')
    const renewed = await renew(text, record(claim({ attribute: 'agenda', value: 'fishing', evidence: 'on fishing' })))
    expect(renewed.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('takes claims in a list in brackets', async () => {
    const text = 'source: {id: a}\nclaims: [{about: talks, attribute: date, value: 2026-02-02, evidence: on Monday}]\n'
    expect(parse(await renew(text, record(claim({})))).claims).toHaveLength(2)
  })

  it('gets the new hash of a text that was corrected, and nothing else', async () => {
    const text = writeRecord(record(claim({})))
    const draft = record(claim({}))
    const corrected = { ...draft, source: { ...draft.source, sha256: 'b'.repeat(64) } }
    expect(await renew(text, corrected)).toBe(text.replace(HASH, 'b'.repeat(64)))
  })
})

const anyClaim = fc
  .record({
    attribute: fc.constantFrom('location', 'date', 'agenda'),
    value: fc.constantFrom('Almara', 'a: b', '2018', 'x # y', 'fishing'),
    evidence: fc.constantFrom('in Almara', 'on "Monday"', 'two\nlines', "it's #1"),
    by: fc.constantFrom(null, 'police'),
  })
  .map(claim)

describe('renewing', () => {
  it('reads back as what was drafted, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyClaim, { maxLength: 6 }),
        fc.array(anyClaim, { maxLength: 6 }),
        async (before, after) => {
          const once = await renew(writeRecord(record(...before)), record(...after))
          expect(await renew(once, record(...after))).toBe(once)
          const wordsOf = ({ attribute, value, by, evidence }: Partial<DraftClaim>) =>
            JSON.stringify([attribute, value, by ?? null, evidence])
          const claims: readonly Partial<DraftClaim>[] = parse(once).claims
          expect(new Set(claims.map(wordsOf))).toEqual(new Set(after.map(wordsOf)))
        },
      ),
      { numRuns: 200 },
    )
  })
})
