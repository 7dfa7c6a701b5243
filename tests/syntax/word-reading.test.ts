import { describe, expect, test } from 'vitest'
import { createReadingMemo, readWord } from '../../src/syntax/word-reading.ts'

const TAGS = ['VERB VBD', 'NOUN NNS', 'VERB VBZ', 'ADJ JJ', 'VERB NNP']

describe('the reading of a word', () => {
  test('is that of the rules for lemmas, the first time and later, and apart by tag', () => {
    const memo = createReadingMemo(TAGS)
    for (let time = 0; time < 2; time += 1) {
      expect(['left', 'leaves'].map((form) => readWord(memo, form, 0).lemma)).toEqual(['leave', 'leaves'])
      expect(['left', 'leaves'].map((form) => readWord(memo, form, 1).lemma)).toEqual(['left', 'leaf'])
    }
  })

  test('is a past form where a third person lacks its s', () => {
    const memo = createReadingMemo(TAGS)
    expect(readWord(memo, 'overthrew', 2)).toEqual({ upos: 'VERB', xpos: 'VBD', lemma: 'overthrow' })
    expect(readWord(memo, 'leaves', 2)).toEqual({ upos: 'VERB', xpos: 'VBZ', lemma: 'leave' })
  })

  test('is a verb where nothing else has its form, and a name where the tag says so', () => {
    const memo = createReadingMemo(TAGS)
    expect(readWord(memo, 'overcame', 3)).toEqual({ upos: 'VERB', xpos: 'VBD', lemma: 'overcome' })
    expect(readWord(memo, 'United', 4)).toEqual({ upos: 'PROPN', xpos: 'NNP', lemma: 'United' })
  })

  test('takes no more room however many words there are', () => {
    const memo = createReadingMemo(TAGS)
    const sizes = Array.from({ length: 50_000 }, (_, word) => {
      readWord(memo, `w${word}s`, 1)
      return memo.readings[1]?.size ?? 0
    })
    expect(Math.max(...sizes)).toBeLessThan(20_000)
    expect(readWord(memo, 'w7s', 1).lemma).toBe('w7')
  })
})
