import type { ReadSentence } from '../reading.ts'
import type { Harm } from './figure.ts'
import { LONG_CAUSES } from './words.ts'

/** How far around the figure the words of its clause are looked at. */
const REACH = 16

/** A total over a war or many years [has killed 250,000 since 2011], which is not the toll of an event. */
export function isBackgroundFigure(sentence: ReadSentence, harm: Harm): boolean {
  return hasStart(sentence, harm) || hasLongCause(sentence, harm) || isPeriodic(sentence, harm)
}

/** [since the war began, since 2011]: also where no date was read. */
function hasStart(sentence: ReadSentence, harm: Harm): boolean {
  const { mentions, forms } = sentence
  if (
    mentions.some((mention) => mention.kind === 'date' && mention.reading === 'start' && isClose(mention.first, harm))
  )
    return true
  return forms.some((form, at) => form === 'since' && isClose(at, harm) && !isOneBefore(sentence, at))
}

/** [the worst since 2018, when 12 died]: of the one before. */
function isOneBefore({ mentions }: ReadSentence, since: number): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'date' && mention.reading === 'previous' && mention.first <= since && since <= mention.last,
  )
}

function isClose(at: number, { first, last, at: word }: Harm): boolean {
  return at >= Math.min(first, word) - REACH && at <= Math.max(last, word) + REACH
}

/** [the war has killed, killed in the conflict] */
function hasLongCause({ lemmas, forms, tree }: ReadSentence, harm: Harm): boolean {
  const { at } = harm
  const start = Math.min(at, harm.first)
  const end = Math.max(at, harm.last)
  const isPerfect = lemmas[at - 1] === 'have' || lemmas[at - 2] === 'have'
  const causes = [...lemmas.slice(Math.max(0, start - 4), start), ...lemmas.slice(end + 1, end + 5)]
  const first = tree.tokens[at]?.relation === 'conj' ? (tree.tokens[at]?.head ?? at) : at
  const subject = [at, first].some((verb) =>
    tree.childrenOf(verb, 'nsubj').some((index) => LONG_CAUSES.has(lemmas[index] ?? '')),
  )
  return (
    subject ||
    (isPerfect && causes.some((lemma) => LONG_CAUSES.has(lemma))) ||
    (causes.includes('war') && forms.includes('civil'))
  )
}

const PERIODS = [
  ['this', 'year'],
  ['each', 'year'],
  ['every', 'year'],
  ['a', 'year'],
  ['per', 'year'],
  ['last', 'year'],
  ['past', 'year'],
  ['recent', 'years'],
  ['recent', 'months'],
  ['past', 'decade'],
  ['so', 'far'],
  ['this', 'winter'],
  ['this', 'summer'],
  ['this', 'spring'],
  ['this', 'autumn'],
  ['this', 'season'],
  ['this', 'century'],
] as const

/** [so far this year, every year] */
function isPeriodic({ forms }: ReadSentence, harm: Harm): boolean {
  return PERIODS.some(([one, two]) =>
    forms.some((form, at) => form === one && forms[at + 1] === two && isClose(at, harm)),
  )
}
