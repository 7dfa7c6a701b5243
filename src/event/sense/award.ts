import { wordSet } from '../../util/word-set.ts'
import type { AwardSense } from '../lexicon/sense-name.ts'
import { hasMoney } from '../reading.ts'
import { PRIZES, prizeNear } from '../role/award-told.ts'
import type { Senses, SenseView } from './view.ts'

/** [won the Camara Prize, shared the Camara Prize]; not [won the prize], of which many are told. */
function winsAward({ sentence, argument, isActor, at, type, lemma, lemmaOf }: SenseView): string | null {
  if (lemma === 'share' && hasMoney(sentence) && sentence.isTold(TOLD_PRIZES) && !sentence.isTold(TRADE)) return type
  const prize = prizeNear(sentence, at)
  // [the Oscar-winning actor]
  if (!prize || !isActor(argument('subject')) || sentence.forms[at - 1] === '-') return null
  const object = argument('object')
  const isWon = prize.first <= object && object <= prize.last
  return isWon || (lemmaOf('object') === '' && prize.first > at) ? type : null
}

/** As words of the text, also in a name [the Camara *Prize*]. */
const TOLD_PRIZES: ReadonlySet<string> = new Set(
  [...PRIZES].flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]),
)
const TRADE = wordSet('shareholder stock dividend')

/** [was awarded the Camara Prize, the Camara Prize went to Ana Brandt] */
function givesAward({ sentence, argument, at, type, lemma }: SenseView): string | null {
  const prize = prizeNear(sentence, at)
  if (!prize) return null
  const isPrize = (index: number): boolean => prize.first <= index && index <= prize.last
  if (lemma === 'go') return isPrize(argument('subject')) && argument('to') >= 0 ? type : null
  const given = [argument('object'), argument('subject'), argument('with'), prize.first > at ? prize.first : -1]
  return given.some(isPrize) ? type : null
}

/** [a prize of $2 million, the award is worth $2 million]: of that which the text tells of. */
function prizeMoney({ sentence, at, type }: SenseView): string | null {
  const isWorth = sentence.mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'money' &&
      mention.first > at &&
      mention.first <= at + FARTHEST &&
      sentence.lemmas.slice(at + 1, mention.first).some((lemma) => WORTH.has(lemma)),
  )
  return isWorth ? type : null
}

const FARTHEST = 9
const WORTH = wordSet('worth of with carry total')

export const AWARD_SENSES: Senses<AwardSense> = {
  'wins-award': winsAward,
  'gives-award': givesAward,
  'prize-money': prizeMoney,
}
