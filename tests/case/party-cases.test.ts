import { describe, expect, test } from 'vitest'
import { expectVerdict, NOT_CONTRADICTED, type Row } from '../support/row.ts'
import { checkClaims, checkStory } from '../support/story.ts'

type PartyRow = Omit<Row, 'type' | 'attribute'>

const ENTITIES: NonNullable<Row['entities']> = {
  'ana-brandt': { kind: 'person', names: ['Ana Brandt', 'Brandt'] },
  'karl-oster': { kind: 'person', names: ['Karl Oster', 'Oster'] },
  'harbour-union': { kind: 'organization', names: ['Harbour Workers’ Union', 'HWU'] },
}

const ONE_WINNER: readonly PartyRow[] = [
  { title: 'a declared surname stands for the person', left: 'Brandt', right: 'Ana Brandt', verdict: 'corroborated' },
  {
    title: 'a declared acronym stands for the union',
    left: 'HWU',
    right: 'Harbour Workers’ Union',
    verdict: 'corroborated',
  },
  { title: 'an entity id stands for the person', left: 'ana-brandt', right: 'Ana Brandt', verdict: 'corroborated' },
  {
    title: 'an office is no part of the name',
    left: 'President Ana Brandt',
    right: 'Ana Brandt',
    verdict: 'corroborated',
  },
  {
    title: 'an office before a surname changes no person',
    left: 'President Brandt',
    right: 'Ana Brandt',
    verdict: 'corroborated',
  },
  {
    title: 'a straight apostrophe changes no name',
    left: "Harbour Workers' Union",
    right: 'Harbour Workers’ Union',
    verdict: 'corroborated',
  },
  {
    title: 'an article changes no name',
    left: 'the Harbour Workers’ Union',
    right: 'Harbour Workers’ Union',
    verdict: 'corroborated',
  },
  {
    title: 'a surname stands for the only full name of the story',
    left: 'Quellmann',
    right: 'Ida Quellmann',
    verdict: 'corroborated',
  },
  {
    title: 'a title changes no undeclared person',
    left: 'Dr. Ida Quellmann',
    right: 'Ida Quellmann',
    verdict: 'corroborated',
  },
  {
    title: 'Ms before a surname changes no undeclared person',
    left: 'Ms Quellmann',
    right: 'Ida Quellmann',
    verdict: 'corroborated',
  },
  {
    title: 'capitals change no undeclared name',
    left: 'IDA QUELLMANN',
    right: 'Ida Quellmann',
    verdict: 'corroborated',
  },
  {
    title: 'accents left out change no undeclared name',
    left: 'Zoë Márquez',
    right: 'Zoe Marquez',
    verdict: 'corroborated',
  },
  {
    title: 'a middle initial makes no other person',
    left: 'Ida R. Quellmann',
    right: 'Ida Quellmann',
    verdict: NOT_CONTRADICTED,
  },
  { title: 'FC makes no other club', left: 'Telvia Rovers F.C.', right: 'Telvia Rovers', verdict: 'corroborated' },
  { title: 'a legal form makes no other company', left: 'Telvia Inc.', right: 'Telvia', verdict: NOT_CONTRADICTED },
  {
    title: 'an undeclared acronym may stand for the long name',
    left: 'Northern Rail Authority',
    right: 'NRA',
    verdict: NOT_CONTRADICTED,
  },
  {
    title: 'a nickname may be the given name',
    left: 'Bill Harlow',
    right: 'William Harlow',
    verdict: NOT_CONTRADICTED,
  },
  {
    title: 'a family name first may be the same person',
    left: 'Park Ji-woo',
    right: 'Ji-woo Park',
    verdict: NOT_CONTRADICTED,
  },
  { title: 'two undeclared names are left open', left: 'Ida Quellmann', right: 'Lena Voss', verdict: 'unresolved' },
  {
    title: 'a full name that shares nothing with a declared person is another person',
    left: 'Ana Brandt',
    right: 'Lena Voss',
    verdict: 'contradicted',
  },
  {
    title: 'two bearers of one surname are left open',
    left: 'Ida Quellmann',
    right: 'Otto Quellmann',
    verdict: 'unresolved',
  },
  {
    title: 'a parent and a child of one name are two people',
    left: 'Otto Quellmann Sr.',
    right: 'Otto Quellmann Jr.',
    verdict: 'contradicted',
  },
  {
    title: 'two numbers behind one name are two people',
    left: 'Otto Quellmann II',
    right: 'Otto Quellmann III',
    verdict: 'contradicted',
  },
  {
    title: 'a name without a suffix may be either of the family',
    left: 'Otto Quellmann',
    right: 'Otto Quellmann Jr.',
    verdict: 'unresolved',
  },
  {
    title: 'a surname may be either of the family',
    left: 'Quellmann',
    right: 'Otto Quellmann Jr.',
    verdict: 'unresolved',
  },
  {
    title: 'a child of a declared person is another person or not',
    left: 'Ana Brandt',
    right: 'Ana Brandt Jr.',
    verdict: 'unresolved',
  },
  {
    title: 'a suffix is written in several ways',
    left: 'Otto Quellmann, Jr.',
    right: 'Otto Quellmann Junior',
    verdict: 'corroborated',
  },
  {
    title: 'a surname with its suffix stands for the full name',
    left: 'Quellmann Jr.',
    right: 'Otto Quellmann Jr.',
    verdict: 'corroborated',
  },
  {
    title: 'a middle initial makes no other child',
    left: 'Otto R. Quellmann Jr.',
    right: 'Otto Quellmann Jr.',
    verdict: 'corroborated',
  },
  { title: 'a king is known by his number', left: 'King Otto III', right: 'Otto III', verdict: 'corroborated' },
  {
    title: 'two kings are told by their numbers',
    left: 'King Otto II',
    right: 'King Otto III',
    verdict: 'contradicted',
  },
  {
    title: 'an ending has several transcriptions',
    left: 'Petro Lazorsky',
    right: 'Petro Lazorskyy',
    verdict: 'corroborated',
  },
  {
    title: 'a surname alone has several transcriptions',
    left: 'Lazorskiy',
    right: 'Petro Lazorskyy',
    verdict: 'corroborated',
  },
  {
    title: 'two first names in transcription are left open',
    left: 'Petro Lazorsky',
    right: 'Pavlo Lazorskyy',
    verdict: 'unresolved',
  },
  {
    title: 'two surnames that differ in a vowel are left open',
    left: 'Erik Jansen',
    right: 'Erik Jensen',
    verdict: 'unresolved',
  },
  {
    title: 'a government and its capital are left open',
    left: 'Almara',
    right: 'the government of Almara',
    verdict: NOT_CONTRADICTED,
  },
  {
    title: 'a favourite who is beaten was only expected to win',
    left: { value: 'Ana Brandt', status: 'planned', published: '2026-02-01' },
    right: { value: 'Karl Oster', published: '2026-02-20' },
    verdict: 'superseded',
  },
]

const TWO_WINNERS: readonly PartyRow[] = [
  { title: 'two declared people cannot both win', left: 'Ana Brandt', right: 'Karl Oster', verdict: 'contradicted' },
  {
    title: 'two declared people cannot both win under their surnames',
    left: 'Brandt',
    right: 'Oster',
    verdict: 'contradicted',
  },
  {
    title: 'a declared person and a declared union are left open, since one may win for the other',
    left: 'Brandt',
    right: 'HWU',
    verdict: 'unresolved',
  },
  {
    title: 'two declared people of one surname cannot both win',
    left: 'Ana Brandt',
    right: 'Otto Brandt',
    entities: {
      'ana-brandt': { kind: 'person', names: ['Ana Brandt'] },
      'otto-brandt': { kind: 'person', names: ['Otto Brandt'] },
    },
    verdict: 'contradicted',
  },
  {
    title: 'two commissions that name two winners are in dispute',
    left: { value: 'Ana Brandt', by: 'electoral commission' },
    right: { value: 'Karl Oster', by: 'supreme court' },
    verdict: 'disputed',
  },
  {
    title: 'a victory one paper reports and another denies is contradicted',
    left: 'Ana Brandt',
    right: { value: 'Ana Brandt', status: 'denied' },
    verdict: 'contradicted',
  },
]

const WINNER = { type: 'election', attribute: 'winner', entities: ENTITIES }

describe('one winner', () => {
  test.each(ONE_WINNER)('$title', (row) => expectVerdict({ ...WINNER, ...row }))

  test('a surname two people of the story bear names neither of them for certain', async () => {
    const { findings } = await checkStory({
      type: 'election',
      attribute: 'winner',
      attributes: { candidate: { kind: 'party', values: 'many' } },
      sources: [
        { claims: [{ value: 'Quellmann' }] },
        { claims: [{ value: 'Ida Quellmann' }, { attribute: 'candidate', value: 'Otto Quellmann' }] },
      ],
    })
    const winner = findings.find(({ attribute }) => attribute === 'winner')
    expect(winner?.verdict).not.toBe('contradicted')
    expect(winner?.positions.map(({ origins }) => origins)).toEqual([1, 1])
  })
})

describe('two winners', () => {
  test.each(TWO_WINNERS)('$title', (row) => expectVerdict({ ...WINNER, ...row }))
})

const MEMBERS: readonly Row[] = [
  {
    title: 'guests that only one paper names are only in it',
    type: 'meeting',
    attribute: 'participants',
    left: 'Ana Brandt',
    right: 'Karl Oster',
    verdict: 'uncorroborated',
  },
  {
    title: 'a crew of three holds the crew of two',
    type: 'launch',
    attribute: 'crew',
    left: ['Ida Quellmann', 'Lena Voss'],
    right: ['Ida Quellmann', 'Lena Voss', 'Tom Harlow'],
    verdict: 'corroborated',
  },
  {
    title: 'a crew by surnames is the crew by full names',
    type: 'launch',
    attribute: 'crew',
    left: ['Quellmann', 'Voss'],
    right: ['Lena Voss', 'Ida Quellmann'],
    verdict: 'corroborated',
  },
  {
    title: 'a second buyer is no other buyer',
    type: 'acquisition',
    attribute: 'buyer',
    left: 'Telvia',
    right: ['Telvia', 'Norrbank'],
    verdict: 'corroborated',
  },
  {
    title: 'an attacker two papers name differently is only in each',
    type: 'attack',
    attribute: 'attacker',
    left: 'HWU',
    right: 'Ana Brandt',
    verdict: 'uncorroborated',
  },
]

describe('many members', () => {
  test.each(MEMBERS)('$title', (row) => expectVerdict({ entities: ENTITIES, ...row }))

  test('a member both name counts two origins, one that is left out counts one', async () => {
    const finding = await checkClaims({
      type: 'launch',
      attribute: 'crew',
      entities: ENTITIES,
      sources: [{ claims: [{ value: 'Brandt' }] }, { claims: [{ value: 'Ana Brandt' }, { value: 'Karl Oster' }] }],
    })
    expect(finding.positions.map(({ canonical, origins }) => [canonical, origins]).sort()).toEqual([
      ['ana-brandt', 2],
      ['karl-oster', 1],
    ])
  })
})
