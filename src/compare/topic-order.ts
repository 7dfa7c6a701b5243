import type { TopicValue } from '../model/value.ts'

type Steps = TopicValue['steps']

/** Some two words stand in one order here and in the other there: [Israel struck Iran], [Iran struck Israel]. */
export function isReversed(left: Steps, right: Steps): boolean {
  const there = rankWords(right)
  let highest = -1
  for (const step of left) {
    const ranks = step.flatMap((word) => there.get(word) ?? [])
    if (ranks.some((rank) => rank < highest)) return true
    for (const rank of ranks) highest = Math.max(highest, rank)
  }
  return false
}

/** The step of each word; a word of two steps has none that tells anything. */
function rankWords(steps: Steps): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [rank, step] of steps.entries()) {
    for (const word of step) {
      if (ranks.has(word)) repeated.add(word)
      ranks.set(word, rank)
    }
  }
  return new Map([...ranks].filter(([word]) => !repeated.has(word)))
}

/** Whether the narrower phrase has the words of the wider one in just the wider one's steps. */
export function keepsOrder(narrow: Steps, wide: Steps): boolean {
  const words = new Set(wide.flat())
  const kept = narrow.map((step) => step.filter((word) => words.has(word))).filter((step) => step.length > 0)
  return kept.length === wide.length && kept.every((step, index) => step.join(' ') === wide[index]?.join(' '))
}
