import { describe, expect, it } from 'vitest'
import { eventNoun } from '../../src/align/event-word.ts'

describe('eventNoun', () => {
  it.each([
    ['the noun for a verb', [['explode']], 'explosion'],
    ['what most sources say', [['blast'], ['blaze'], ['fire']], 'fire'],
    ['a telling word before one that says little', [['attack'], ['attack', 'shooting']], 'shooting'],
    ['a word once for one source', [['blaze', 'fire', 'inferno'], ['crash'], ['crash'], ['crash']], 'crash'],
    ['nothing for words of harm', [['kill', 'injure'], ['die']], null],
    ['nothing for no words', [], null],
  ])('gives %s', (_title, lemmas, noun) => {
    expect(eventNoun(lemmas)).toBe(noun)
  })
})
