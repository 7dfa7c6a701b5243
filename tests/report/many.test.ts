import { describe, expect, it } from 'vitest'
import { claim, finding, pair, position, report, result, story } from './support.ts'

const many = (amount: number) =>
  result([
    story(
      Array.from({ length: amount }, (_, index) =>
        finding([position([claim('northwire', '1')]), position([claim('harbor-post', '2')])], {
          about: `event-${index}`,
          verdict: 'contradicted',
          state: 'new',
          pairs: [pair({ id: `fd1:${index.toString(16).padStart(16, '0')}` })],
        }),
      ),
    ),
  ])

/** Reporters for hosts. */
const names = ['sarif', 'github', 'comment', 'gitlab', 'junit'] as const

async function milliseconds(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await action()
  return performance.now() - start
}

/** The less of two: other work on the machine only ever makes a run longer. */
async function least(action: () => Promise<unknown>): Promise<number> {
  return Math.min(await milliseconds(action), await milliseconds(action))
}

describe('thirty thousand findings', () => {
  const [fewer, all] = [many(3000), many(30_000)]

  it.each(names)('take %s about ten times as long as three thousand', { timeout: 120_000 }, async (name) => {
    const small = await least(() => report(name, fewer))
    const large = await least(() => report(name, all))
    // A hundred times as long would be quadratic.
    expect(large).toBeLessThan(30 * small + 300)
  })
})

describe('one fact with a hundred values, each of which contradicts each', () => {
  const positions = Array.from({ length: 100 }, (_, index) => position([claim(`paper-${index}`, `${index}`)]))
  const pairs = positions.flatMap((_, left) =>
    positions.slice(left + 1).map((_, rest) => pair({ values: [left, left + 1 + rest], id: `fd1:${left}-${rest}` })),
  )
  const crowded = result([story([finding(positions, { verdict: 'contradicted', state: 'new', pairs })])])

  it.each(names)('takes %s no longer than its five thousand pairs', { timeout: 60_000 }, async (name) => {
    expect(await least(() => report(name, crowded))).toBeLessThan(3000)
  })
})
