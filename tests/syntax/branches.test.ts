import { describe, expect, test } from 'vitest'
import { loadParser } from '../../src/syntax/load-parser.ts'
import {
  copyState,
  createParseState,
  haveSameFuture,
  LEFT,
  makeMove,
  resetParse,
  SHIFT,
} from '../../src/syntax/parse-state.ts'
import { parseForms, type SyntaxParser } from '../../src/syntax/parser.ts'
import { NO_DOUBTS } from '../../src/syntax/transition-parser.ts'

const parser = loadParser(new URL('../../src/syntax/weights.bin', import.meta.url).pathname)
const undoubting = { ...parser, transitions: { ...parser.transitions, doubts: NO_DOUBTS } }

const FORMS = 'The company that makes the drug sold it to a rival .'.split(' ')

function rootOf(reader: SyntaxParser, forms: readonly string[]): string | undefined {
  return forms[parseForms(reader, forms).heads.subarray(0, forms.length).indexOf(-1)]
}

describe('a parse that branches', () => {
  test('goes back on a move that what follows belies', () => {
    expect(rootOf(undoubting, FORMS)).toBe('company')
    expect(rootOf(parser, FORMS)).toBe('sold')
  })

  test('leaves nothing behind for the next sentence', () => {
    const alone = [...parseForms(parser, ['It', 'closed', '.']).heads.subarray(0, 3)]
    parseForms(parser, FORMS)
    expect([...parseForms(parser, ['It', 'closed', '.']).heads.subarray(0, 3)]).toEqual(alone)
  })
})

/** Four words, the first two read. */
function begun() {
  const state = createParseState()
  resetParse(state, 4)
  makeMove(state, SHIFT, 0)
  makeMove(state, SHIFT, 0)
  return state
}

describe('two parses', () => {
  test('have one future where one is a copy of the other', () => {
    const state = begun()
    const copy = createParseState()
    copyState(state, copy)
    expect(haveSameFuture(state, copy)).toBe(true)
    makeMove(copy, SHIFT, 0)
    expect(haveSameFuture(state, copy)).toBe(false)
    expect([state.next, copy.next]).toEqual([2, 3])
  })

  test('have two where a word has other dependents', () => {
    const [left, right] = [begun(), begun()]
    makeMove(left, LEFT, 1)
    makeMove(right, LEFT, 2)
    expect(haveSameFuture(left, right)).toBe(false)
  })
})
