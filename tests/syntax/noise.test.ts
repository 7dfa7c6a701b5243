import { describe, expect, test } from 'vitest'
import { addNoise } from '../../src/syntax/train/noise.ts'
import type { GoldSentence } from '../../src/syntax/train/read-conllu.ts'

const SENTENCE: GoldSentence = {
  forms: ['On', 'Monday', ',', 'ministers', 'met', '.'],
  lemmas: ['on', 'Monday', ',', 'minister', 'meet', '.'],
  upos: ['ADP', 'PROPN', 'PUNCT', 'NOUN', 'VERB', 'PUNCT'],
  xpos: ['IN', 'NNP', ',', 'NNS', 'VBD', '.'],
  heads: [1, 4, 1, 4, -1, 4],
  relations: ['case', 'obl', 'punct', 'nsubj', 'root', 'punct'],
  text: 'On Monday, ministers met.',
  writtenWords: [],
  isParagraphStart: false,
}

const noisy = addNoise(
  Array.from({ length: 400 }, () => SENTENCE),
  1,
)
const variants = new Map(noisy.map((sentence) => [sentence.forms.join(' '), sentence]))

describe('noise', () => {
  test('adds sentences without commas, in capitals and as headlines to some', () => {
    expect([...variants.keys()].sort()).toEqual([
      'ON MONDAY , MINISTERS MET .',
      'On Monday , Ministers met .',
      'On Monday , ministers met .',
      'On Monday ministers met .',
    ])
    expect(noisy.length).toBeGreaterThan(420)
    expect(noisy.length).toBeLessThan(500)
  })

  test('keeps the arcs among the words that stay', () => {
    expect(variants.get('On Monday ministers met .')).toMatchObject({
      heads: [1, 3, 3, -1, 3],
      relations: ['case', 'obl', 'nsubj', 'root', 'punct'],
      xpos: ['IN', 'NNP', 'NNS', 'VBD', '.'],
    })
    expect(variants.get('ON MONDAY , MINISTERS MET .')?.heads).toEqual(SENTENCE.heads)
  })

  test('is the same for the same seed', () => {
    expect(addNoise([SENTENCE, SENTENCE, SENTENCE], 5)).toEqual(addNoise([SENTENCE, SENTENCE, SENTENCE], 5))
  })
})
