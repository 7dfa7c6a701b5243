import type { EntityFact } from '../../model/event.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { calendarDay, MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { plainFact } from '../fact.ts'
import { inDigits } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'
import { doerOf } from './of-whom.ts'

const CONFIDENCE = 0.75
const SCORING = wordSet('score net bag hit grab register')
/** Tokens from the verb to its figure [*found* the net 11 times]. */
const WIDEST = 4

/** How often somebody has scored in the league in a season [scored 14 league goals last season, found the net 11 times in the league in 2025]. */
export function seasonGoals(sentences: readonly ReadSentence[]): readonly EntityFact[] {
  return sentences.flatMap((sentence) =>
    sentence.isTitle
      ? []
      : sentence.mentions.flatMap((figure) => (figure.kind === 'quantity' ? (goalsTold(sentence, figure) ?? []) : [])),
  )
}

function goalsTold(sentence: ReadSentence, figure: QuantityMention): EntityFact | null {
  const { lemmas, parties } = sentence
  const { first, last, value } = figure
  if (!isOfGoals(sentence, figure) || !/\d|^[a-z-]+$/.test(value)) return null
  const season = seasonTold(sentence)
  const verb = lemmas.findLastIndex((lemma, at) => at < first && at >= first - WIDEST && isScoring(sentence, lemma, at))
  const player = season === null || verb < 0 ? null : doerOf(sentence, verb)
  if (!player || parties[player.party]?.nature !== 'person') return null
  const words = {
    start: sentence.tree.tokens[verb]?.start ?? figure.start,
    end: sentence.tree.tokens[Math.max(last, first)]?.end ?? figure.end,
  }
  const fact = plainFact({ attribute: 'count', value: inDigits(value), party: null, confidence: CONFIDENCE }, words)
  return { ...fact, of: `league goals ${season}`, entity: player.party }
}

function isScoring({ lemmas, isVerb }: ReadSentence, lemma: string, at: number): boolean {
  if (SCORING.has(lemma)) return isVerb(at)
  return lemma === 'find' && lemmas[at + 1] === 'the' && lemmas[at + 2] === 'net'
}

/** [14 *league goals*, 14 *goals in the league*, 11 *times in the league*] */
function isOfGoals({ lemmas, forms }: ReadSentence, { first, last }: QuantityMention): boolean {
  const words = forms.slice(first, last + 5).join(' ')
  if (lemmas[last] === 'goal' && lemmas[last - 1] === 'league') return true
  return / league goals| (?:times|goals) in the league/.test(` ${words}`)
}

/** [last season, this season, in 2025]: which one; null where none is told, or several are. */
function seasonTold({ forms, written }: ReadSentence): string | null {
  const words = forms.join(' ')
  const isLast = /\blast (?:season|term|year)\b/.test(words)
  const isThis = /\bthis (?:season|term|year)\b|\bso far\b/.test(words)
  if (isLast !== isThis) return isLast ? 'last season' : 'this season'
  const year = /\b(?:in|of) (20\d\d)\b/.exec(words)?.[1]
  if (isLast || year === undefined || written === null) return null
  const now = calendarDay(Math.floor(written.start / MINUTES_PER_DAY)).year
  return Number(year) === now - 1 ? 'last season' : null
}
