/** Visits and meetings that last for days, of which a text tells how long they are and on which day they begin or end. */
import type { DateMention, QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { calendarDay, dayNumber } from '../../value/date/calendar.ts'
import { inDigits } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'
import { governorOf } from '../role/governor.ts'
import type { Trigger } from '../trigger.ts'
import { isEnding, isOfDays } from './other-date.ts'

const LASTING = new Set(['visit', 'meeting'])
const BEGINNING = wordSet('begin start open launch commence kick embark leave depart')
const COMING = wordSet('arrive land fly touch travel leave depart come')
/** Words between how long it is and what it is [a three-day *official state* visit]. */
const WIDEST_KIND = 3
const LONGEST_STAY = 31

/** One end of a stay, and all of its days where its length is told too; EDTF. */
export interface Stay {
  readonly of: 'start' | 'end'
  readonly day: string
  readonly days: string | null
}

/** [began *a three-day visit* on *Monday*, wound up a visit on *Monday*]; null of a day that is neither its first nor its last. */
export function stayOf(sentence: ReadSentence, { value }: DateMention, trigger: Trigger): Stay | null {
  const [day, year, month, date] = DAY.exec(value ?? '') ?? []
  if (!LASTING.has(trigger.type) || day === undefined) return null
  const of = endOf(sentence, trigger)
  const length = lengthOfStay(sentence, trigger)
  if (of === null || (length === 1 && !(of === 'end' && isOfDays(sentence, trigger.type, trigger.at)))) return null
  if (length === 1) return { of, day, days: null }
  const told = dayNumber({ year: Number(year), month: Number(month), day: Number(date) })
  const first = of === 'start' ? told : told - length + 1
  return { of, day, days: `${textOf(first)}/${textOf(first + length - 1)}` }
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T\S*)?$/

function textOf(number: number): string {
  const { year, month, day } = calendarDay(number)
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}

/** In days; 1 where no length of several days is told. */
function lengthOfStay({ mentions, forms, lemmas }: ReadSentence, trigger: Trigger): number {
  const isOfTrigger = ({ last }: QuantityMention): boolean => {
    if (trigger.entry.form === 'noun')
      return (
        last < trigger.first && last >= trigger.first - WIDEST_KIND && !forms.slice(last, trigger.first).includes(',')
      )
    return lemmas.slice(last + 1, last + 1 + WIDEST_KIND).some((lemma) => STAYS.has(lemma))
  }
  const lengths = mentions.filter(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' && mention.dimension === 'time' && isOfTrigger(mention),
  )
  const [, days] = /^(\d+) days?$/.exec(lengths.length === 1 ? inDigits(lengths[0]?.value ?? '') : '') ?? []
  const length = Number(days ?? 1)
  return length > 1 && length <= LONGEST_STAY ? length : 1
}

const STAYS = wordSet('visit trip tour stay')

function endOf(sentence: ReadSentence, { at, entry }: Trigger): Stay['of'] | null {
  const { tree, lemmas, forms } = sentence
  // [arrived on Monday for a three-day visit]
  if (entry.form === 'verb') return COMING.has(lemmas[at] ?? '') && forms.includes('for', at) ? 'start' : null
  const verb = governorOf(tree, lemmas, at)?.index ?? tree.clauseOf(at)
  if (isEnding(sentence, verb)) return 'end'
  return BEGINNING.has(lemmas[verb] ?? '') ? 'start' : null
}
