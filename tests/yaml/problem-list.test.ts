import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { firstOfEachFile, inPlaceOrder } from '../../src/yaml/problem-list.ts'

function problem(file: string, line: number, more: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'bad', severity: 'error', file, line, column: 1, length: 1, message: 'bad', hint: 'mend it', ...more }
}

function problems(count: number, more: Partial<Diagnostic> = {}): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, index) => problem('a', index + 1, more))
}

describe('problems in the order of their places', () => {
  it('are sorted by file, line, column and message', () => {
    const sorted = [
      problem('a', 0),
      problem('a', 2),
      problem('a', 2, { column: 9 }),
      problem('a', 10, { message: 'x' }),
      problem('a', 10, { message: 'y' }),
      problem('b', 1),
    ]
    expect(inPlaceOrder(sorted.toReversed())).toEqual(sorted)
  })

  it('are told once', () => {
    expect(inPlaceOrder([problem('a', 1), problem('b', 1), problem('a', 1)])).toHaveLength(2)
  })
})

describe('the first problems of each file', () => {
  it('are all of up to a hundred and one', () => {
    expect(firstOfEachFile(problems(101))).toEqual(problems(101))
  })

  it('are a hundred of more, and their number where the first of the others stands', () => {
    const told = firstOfEachFile([problem('b', 1), ...problems(1334)])
    expect(told.slice(0, 100)).toEqual(problems(100))
    expect(told.slice(100)).toEqual([
      problem('a', 101, {
        code: 'more-problems',
        message: 'and 1,234 more problems from here on',
        hint: 'mend those above, then check again',
      }),
      problem('b', 1),
    ])
  })

  it.each(['warning', 'error'] as const)('say whether there is an error among the others: %s', (severity) => {
    const told = firstOfEachFile([...problems(150, { severity: 'warning' }), problem('a', 200, { severity })])
    expect(told.at(-1)).toMatchObject({ code: 'more-problems', severity })
  })
})
