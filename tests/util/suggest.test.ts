import { describe, expect, it } from 'vitest'
import { suggest } from '../../src/util/suggest.ts'

const KEYS = ['about', 'attribute', 'of', 'value', 'evidence', 'at', 'as-of', 'by', 'status', 'review']

describe('suggest', () => {
  it.each([
    { word: 'evidance', candidates: KEYS, expected: 'evidence' },
    { word: 'vaule', candidates: KEYS, expected: 'value' },
    { word: 'atribute', candidates: KEYS, expected: 'attribute' },
    { word: 'asOf', candidates: KEYS, expected: 'as-of' },
    { word: 'as_of', candidates: KEYS, expected: 'as-of' },
    { word: 'Status', candidates: KEYS, expected: 'status' },
    { word: 'colour', candidates: KEYS, expected: null },
    { word: '', candidates: KEYS, expected: null },
    { word: 'planed', candidates: ['planned', 'happened'], expected: 'planned' },
    { word: 'talk-2026', candidates: ['port-quake', 'talks-2026', 'talks-2025'], expected: 'talks-2026' },
    { word: 'ab', candidates: ['ba', 'abc'], expected: 'ba' },
    { word: 'x'.repeat(1_000_000), candidates: ['x'.repeat(999_999)], expected: null },
  ])('takes `$word` for $expected', ({ word, candidates, expected }) => {
    expect(suggest(word, candidates)).toBe(expected)
  })
})
