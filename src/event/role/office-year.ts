import type { DocumentParty, PartyMention } from '../../model/mention.ts'
import { calendarDay, MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { OFFICES } from '../lexicon/person-words.ts'
import { mentionAt, type ReadSentence, wordsOf } from '../reading.ts'
import { holderTold, type OfficeTold } from './holder-told.ts'

const CONFIDENCE = 0.7
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const WHOSE: ReadonlySet<string> = new Set(['his', 'her'])
const LONGEST_TITLE = 5
/** Tokens from who holds the office to what is told aside [Brandt, *now* in her third year]. */
const WIDEST = 3

/** [Brandt, now in her third year as chief executive]: who took which office, and about when. */
export function officeYears(
  sentence: ReadSentence,
  parties: readonly DocumentParty[],
  text: string,
): readonly OfficeTold[] {
  const { forms } = sentence
  return forms.flatMap((form, at) =>
    WHOSE.has(form) && forms[at - 1] === 'in' ? (told(sentence, at, parties, text) ?? []) : [],
  )
}

function told(sentence: ReadSentence, at: number, parties: readonly DocumentParty[], text: string): OfficeTold | null {
  const { forms } = sentence
  const year = ORDINALS.indexOf(forms[at + 1] ?? '') + 1
  if (year < 2 || forms[at + 2] !== 'year' || forms[at + 3] !== 'as') return null
  const first = forms[at + 4] === 'the' ? at + 5 : at + 4
  const office = lastOffice(sentence, first)
  const holder = holderBefore(sentence, at - 1)
  const value = startOf(sentence, year)
  if (office < 0 || !holder || value === null) return null
  return holderTold(sentence, parties, {
    at: office,
    holder,
    office: { value: wordsOf(sentence, first, office, text), first, last: office },
    date: { value, first: at - 1, last: at + 2 },
    confidence: CONFIDENCE,
  })
}

function lastOffice({ lemmas, tree }: ReadSentence, first: number): number {
  let office = -1
  for (let at = first; at < first + LONGEST_TITLE && tree.tokens[at]?.upos !== 'PUNCT'; at += 1)
    if (OFFICES.has(lemmas[at] ?? '')) office = at
  return office
}

/** [*Brandt*, now in her third year]: the name right before. */
function holderBefore(sentence: ReadSentence, at: number): PartyMention | null {
  const { mentions, parties } = sentence
  const people = mentions.filter(
    (mention): mention is PartyMention =>
      mention.kind === 'party' &&
      mention.last < at &&
      mention.last >= at - WIDEST &&
      parties[mention.party]?.nature === 'person',
  )
  return people.at(-1) ?? mentionAt(sentence, 'party', at - 1)
}

/** In the third year of an office somebody is for two years up to three; who counts calendar years, for one. */
function startOf({ written }: ReadSentence, year: number): string | null {
  if (written === null) return null
  const now = calendarDay(Math.floor(written.start / MINUTES_PER_DAY))
  const month = String(now.month).padStart(2, '0')
  return `${now.year - year}-${month}/${now.year - year + 2}-${month}`
}
