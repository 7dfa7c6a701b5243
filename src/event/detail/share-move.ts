import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { spanOf } from '../circumstance/date-span.ts'
import { lastWithin } from '../near-words.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** Up or down, as values tell it: a rise and a fall are two things. */
export interface Move extends Named {
  readonly direction: 'rose' | 'fell'
}

/** The day of a move: of its sentence, else the only day of the last week that the text tells. */
export function dayOfMove(sentence: ReadSentence, sentences: readonly ReadSentence[]): string | null {
  const [own] = daysIn(sentence)
  if (own !== undefined) return own
  const [one, ...others] = [...new Set(sentences.flatMap(daysIn))]
  return others.length > 0 ? null : (one ?? null)
}

const WEEK = 7 * MINUTES_PER_DAY

function daysIn({ mentions, written }: ReadSentence): readonly string[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'date' || written === null || !/^\d{4}-\d\d-\d\d$/.test(mention.value ?? '')) return []
    const span = spanOf(mention.value ?? '')
    return span && span.start <= written.end && span.end >= written.start - WEEK ? (mention.value ?? []) : []
  })
}

const UP = wordSet('rise climb gain jump surge soar advance add leap rally higher up')
const DOWN = wordSet('fall drop lose shed slip slide tumble plunge sink slump decline dip lower down')
const SHARES = wordSet('share stock')
/** The end of trading, when a move is over. */
const CLOSING = wordSet('close end finish settle')
/** Moves of other stretches of time. */
const OTHER = wordSet(
  'since year month week early earlier morning open opening premarket pre-market intraday far so midday',
)
/** Tokens from the shares to the figure. */
const WIDEST = 12

/** How a share moved on its day [shares closed 3.1% higher, by the close the stock had lost 4.1%]: only what the day's trading ended with. */
export function shareMove(sentence: ReadSentence, figure: QuantityMention): Move | null {
  const { lemmas, forms } = sentence
  const { first, last } = figure
  if (figure.dimension !== 'ratio' || lemmas.some((lemma) => OTHER.has(lemma))) return null
  const shares = lastWithin(lemmas, first, WIDEST, (lemma) => SHARES.has(lemma))
  if (shares < 0 || lemmas[shares - 1] === 'market' || forms.slice(shares, first).includes(';')) return null
  const isClose = forms.some((form, at) => form === 'close' && forms[at - 1] === 'the')
  const isClosing = lemmas.slice(shares, first).some((lemma) => CLOSING.has(lemma))
  const direction = isClose || isClosing ? directionAt(sentence, shares, figure) : null
  return direction === null ? null : { of: 'share price', first: shares, last, direction }
}

/** By the word right behind [3.1% *higher*], else by the verb before [had *lost* 4.1%]. */
function directionAt(
  { lemmas }: ReadSentence,
  shares: number,
  { first, last }: QuantityMention,
): Move['direction'] | null {
  const behind = lemmas[last + 1] ?? ''
  const words = [
    behind === 'high' ? 'higher' : behind === 'low' ? 'lower' : behind,
    ...lemmas.slice(shares, first).toReversed(),
  ]
  const told = words.find((word) => UP.has(word) || DOWN.has(word))
  if (told === undefined) return null
  return UP.has(told) ? 'rose' : 'fell'
}
