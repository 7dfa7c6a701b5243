import { describe, expect, test } from 'vitest'
import { raiseHeads } from '../../../src/syntax/mend/raise-heads.ts'
import { arcsOf } from '../support.ts'

describe('what stands before a compound', () => {
  test.each([
    {
      title: 'is of the whole where it is a preposition',
      // [met for Sorva Bank]
      heads: [-1, 2, 3, 0],
      relations: ['root', 'case', 'compound', 'nmod'],
      expected: [-1, 3, 3, 0],
    },
    {
      title: 'is of the whole where it is an owner, behind a preposition too',
      // [in his prison cell block]
      heads: [2, 2, 3, 4, -1],
      relations: ['case', 'nmod:poss', 'compound', 'compound', 'root'],
      expected: [4, 4, 3, 4, -1],
    },
    {
      title: 'stays where it would cross an arc',
      // [out of court deal], with `out` read as of `court`
      heads: [2, 2, 3, -1],
      relations: ['advmod', 'case', 'compound', 'root'],
      expected: [2, 2, 3, -1],
    },
    {
      title: 'stays where the compound ends with it',
      // [in Almara]
      heads: [1, -1],
      relations: ['case', 'root'],
      expected: [1, -1],
    },
  ])('$title', ({ heads, relations, expected }) => {
    expect(raiseHeads(arcsOf(heads, relations)).map(({ head }) => head)).toEqual(expected)
  })
})
