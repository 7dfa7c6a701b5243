import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { climb, inverse } from '../../src/compare/ladder.ts'
import { soundOf } from '../../src/compare/party/sound.ts'
import { partyLadder } from '../../src/compare/party.ts'
import type { EntityDeclaration } from '../../src/model/record.ts'
import type { PartyValue } from '../../src/model/value.ts'
import { createPartyResolver } from '../../src/value/party/resolver.ts'

const declared: ReadonlyMap<string, EntityDeclaration> = new Map([
  ['ana-brandt', { kind: 'person', names: ['Ana Brandt', 'Brandt'] }],
  ['milo-varga', { kind: 'person', names: ['Milo Varga'] }],
  ['volodymyr-zelensky', { kind: 'person', names: ['Volodymyr Zelensky'] }],
  ['harbor-union', { kind: 'organization', names: ['Harbor Union'] }],
  ['port-authority', { kind: 'company', names: ['Port Authority'] }],
  ['fred-larsen', { kind: 'person', names: ['Fred Larsen'] }],
  ['frederick-c-larsen', { kind: 'person', names: ['Frederick C. Larsen'] }],
  ['frederick-c-larson', { kind: 'person', names: ['Frederick Larson'] }],
  ['hanna-larsen', { kind: 'person', names: ['Hanna Larsen'] }],
  ['tekle-haile-mariam', { kind: 'person', names: ['Tekle Haile Mariam'] }],
  ['tekle-hailemariam', { kind: 'person', names: ['Tekle Hailemariam'] }],
  ['park-so-jin', { kind: 'person', names: ['Park So-jin'] }],
  ['park-sojin', { kind: 'person', names: ['Park Sojin'] }],
  ['lena-van-dijk', { kind: 'person', names: ['Lena Van Dijk'] }],
  ['lena-vandijk', { kind: 'person', names: ['Lena VanDijk'] }],
  ['omar-al-fahim', { kind: 'person', names: ['Omar Al-Fahim'] }],
  ['omar-alfahim', { kind: 'person', names: ['Omar Alfahim'] }],
  ['tekle-mariam-haile', { kind: 'person', names: ['Tekle Mariam Haile'] }],
  ['wave-bank', { kind: 'company', names: ['Wave Bank'] }],
  ['wavebank', { kind: 'company', names: ['WaveBank'] }],
  ['sun-coast-air', { kind: 'company', names: ['Sun Coast Air'] }],
  ['suncoast-air', { kind: 'company', names: ['SunCoast Air'] }],
])
const names =
  'Otto Reiss Jr.|Otto Reiss Sr.|Otto Reiss|Reiss|Ana Brandt Jr.|Petro Lazorsky|Petro Lazorskyy|Lazorskiy|Smith|John Smith|Jane Smith|J. Smith|Karel Novy|Jana Brandt|Novy|President Karel Novy|Golden Knights|Labour Party|Vladimir Zelenskiy|Ministry of Defence|Defence Ministry|Ministry of the Interior|Russian Ministry of Defence|Bank of Israel|Israel|Trump Organization|Trump|Путин|Harbor Staff'.split(
    '|',
  )
const resolver = createPartyResolver({ declared, names })
const party = (written: string): PartyValue => ({ kind: 'party', written, ...resolver.resolve(written) })

describe('partyLadder', () => {
  test.each([
    { left: 'Ana Brandt', right: 'Brandt', level: 'same', expected: 'same' },
    { left: 'Novy', right: 'Karel Novy', level: 'same', expected: 'same' },
    { left: 'Ana Brandt', right: 'Milo Varga', level: 'entities', expected: 'conflicts' },
    { left: 'Harbor Union', right: 'Port Authority', level: 'entities', expected: 'conflicts' },
    { left: 'Ana Brandt', right: 'Harbor Union', level: 'entities', expected: 'unknown' },
    { left: 'Fred Larsen', right: 'Frederick C. Larsen', level: 'alike', expected: 'unknown' },
    { left: 'Frederick Larson', right: 'Frederick C. Larsen', level: 'alike', expected: 'unknown' },
    { left: 'Fred Larsen', right: 'Hanna Larsen', level: 'entities', expected: 'conflicts' },
    { left: 'Tekle Haile Mariam', right: 'Tekle Hailemariam', level: 'alike', expected: 'unknown' },
    { left: 'Tekle Hailemariam', right: 'Tekle Haile Mariam', level: 'alike', expected: 'unknown' },
    { left: 'Park So-jin', right: 'Park Sojin', level: 'alike', expected: 'unknown' },
    { left: 'Lena Van Dijk', right: 'Lena VanDijk', level: 'alike', expected: 'unknown' },
    { left: 'Omar Al-Fahim', right: 'Omar Alfahim', level: 'alike', expected: 'unknown' },
    { left: 'Wave Bank', right: 'WaveBank', level: 'alike', expected: 'unknown' },
    { left: 'Sun Coast Air', right: 'SunCoast Air', level: 'alike', expected: 'unknown' },
    { left: 'Tekle Mariam Haile', right: 'Tekle Hailemariam', level: 'entities', expected: 'conflicts' },
    { left: 'Park Sojin', right: 'Omar Alfahim', level: 'entities', expected: 'conflicts' },
    { left: 'Sun Coast Air', right: 'WaveBank', level: 'entities', expected: 'conflicts' },
    { left: 'Lena VanDijk', right: 'Omar Al-Fahim', level: 'entities', expected: 'conflicts' },
    { left: 'Milo Varga', right: 'Karel Novy', level: 'other-person', expected: 'conflicts' },
    { left: 'Milo Varga', right: 'Novy', level: 'other-person', expected: 'conflicts' },
    { left: 'Milo Varga', right: 'Smith', level: 'unknown', expected: 'unknown' },
    { left: 'Ana Brandt', right: 'Jana Brandt', level: 'unknown', expected: 'unknown' },
    { left: 'Volodymyr Zelensky', right: 'Vladimir Zelenskiy', level: 'unknown', expected: 'unknown' },
    { left: 'Milo Varga', right: 'Labour Party', level: 'unknown', expected: 'unknown' },
    { left: 'Milo Varga', right: 'Golden Knights', level: 'unknown', expected: 'unknown' },
    { left: 'Milo Varga', right: 'Путин', level: 'unknown', expected: 'unknown' },
    { left: 'Harbor Union', right: 'Karel Novy', level: 'unknown', expected: 'unknown' },
    { left: 'Smith', right: 'John Smith', level: 'part-of-name', expected: 'compatible' },
    { left: 'J. Smith', right: 'Jane Smith', level: 'part-of-name', expected: 'compatible' },
    { left: 'Ministry of Defence', right: 'Defence Ministry', level: 'same', expected: 'same' },
    { left: 'Ministry of Defence', right: 'Ministry of the Interior', level: 'unknown', expected: 'unknown' },
    {
      left: 'Ministry of Defence',
      right: 'Russian Ministry of Defence',
      level: 'part-of-name',
      expected: 'compatible',
    },
    { left: 'Otto Reiss Jr.', right: 'Otto Reiss Sr.', level: 'generation', expected: 'conflicts' },
    { left: 'Otto Reiss Jr.', right: 'Otto Reiss', level: 'generation', expected: 'unknown' },
    { left: 'Otto Reiss Jr.', right: 'Reiss', level: 'generation', expected: 'unknown' },
    { left: 'Ana Brandt', right: 'Ana Brandt Jr.', level: 'generation', expected: 'unknown' },
    { left: 'Milo Varga', right: 'Otto Reiss Jr.', level: 'other-person', expected: 'conflicts' },
    { left: 'Petro Lazorsky', right: 'Petro Lazorskyy', level: 'transcription', expected: 'compatible' },
    { left: 'Lazorskiy', right: 'Petro Lazorsky', level: 'transcription', expected: 'compatible' },
    { left: 'Israel', right: 'Bank of Israel', level: 'unknown', expected: 'unknown' },
    { left: 'Trump', right: 'Trump Organization', level: 'unknown', expected: 'unknown' },
    { left: 'John Smith', right: 'Jane Smith', level: 'unknown', expected: 'unknown' },
    { left: 'John Smith', right: 'Karel Novy', level: 'unknown', expected: 'unknown' },
  ])('`$left` against `$right` is $expected', ({ left, right, level, expected }) => {
    expect(climb(partyLadder, party(left), party(right))).toMatchObject({ level, relation: expected })
  })

  test('a note says where parties are declared', () => {
    expect(climb(partyLadder, party('Israel'), party('Labour Party')).note).toBe(
      'nothing known relates `Israel` and `Labour Party`; declare them under `entities` in story.yaml',
    )
  })

  test('both directions tell the same', () => {
    const all = fc.constantFrom(...names, ...declared.keys(), 'Nobody Else', 'NATO')
    fc.assert(
      fc.property(all, all, (left, right) => {
        const there = climb(partyLadder, party(left), party(right))
        const back = climb(partyLadder, party(right), party(left))
        expect(back.relation).toBe(inverse(there.relation))
        expect(back.level).toBe(there.level)
        expect(there.relation === 'same').toBe(party(left).canonical === party(right).canonical)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('soundOf', () => {
  test.each([
    { one: 'zelensky', other: 'zelenskyy', expected: true },
    { one: 'qaddafi', other: 'gadhafi', expected: true },
    { one: 'aleksei', other: 'alexey', expected: false },
    { one: 'sergei', other: 'sergey', expected: true },
    { one: 'novy', other: 'varga', expected: false },
  ])('$one and $other', ({ one, other, expected }) => {
    expect(soundOf(one) === soundOf(other)).toBe(expected)
  })
})
