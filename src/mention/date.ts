/** Dates of a text: words to expressions, expressions to EDTF. */
import type { DateMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import { DATE_PARSERS, DATE_REFINERS } from './date/grammar.ts'
import type { DateExpression } from './date/meaning.ts'
import { type DateFound, type DateParser, FIGURE, MIDDLE } from './date/parser.ts'
import { resolveDate } from './date/resolve.ts'
import { type DateSituation, monthDay } from './date/situation.ts'
import { type DayRun, daysOf, hull, runText } from './date/stretch.ts'
import { tenseOf } from './date/tense.ts'
import type { DateTense } from './date/verb-tense.ts'
import type { MentionContext } from './mention-context.ts'
import { textBetween, type WordedSentence, withWords } from './sentence-words.ts'

/** Dates in the order of the text, none within another. */
export function findDates(sentences: readonly SentenceTree[], context: MentionContext): readonly DateMention[] {
  const written = writtenDays(context.written)
  const found = sentences.map((tree, index) => {
    const sentence = withWords(tree, index)
    return { sentence, expressions: expressionsOf(sentence) }
  })
  const toldYears = yearsTold(found.flatMap(({ expressions }) => expressions))
  const mentions: DateMention[] = []
  let told: Told = NOTHING_TOLD
  for (const { sentence, expressions } of found) {
    for (const expression of expressions) {
      const near = nearTo(told, sentence.index)
      const value = edtfOf(sentence, expression, { written, toldYears, anchor: near.anchor, frame: near.frame })
      const mention = mentionOf(sentence, expression, value)
      mentions.push(mention)
      told = withMention(near, expression, mention)
    }
  }
  return mentions
}

/** What the text has told that later words may go back to. */
interface Told {
  /** EDTF [that day]. */
  readonly anchor: string | null
  /** [In 1972, …. On June 17 …] */
  readonly frame: number | null
  readonly sentence: number
}

const NOTHING_TOLD: Told = { anchor: null, frame: null, sentence: 0 }
/** In sentences: what lies farther back may be another story's day. */
const NEAR = 1

function nearTo(told: Told, sentence: number): Told {
  return sentence - told.sentence <= NEAR ? told : NOTHING_TOLD
}

function withMention(told: Told, { meaning, first }: DateExpression, mention: DateMention): Told {
  const { value, reading, sentence } = mention
  if (value === null || reading !== 'point' || value.includes('..') || value.includes('~')) return told
  const opens = first <= 1 && meaning.kind === 'calendar' && meaning.year !== null
  // A frame that a sentence opens holds for it and the next one.
  const frame = opens ? meaning.year : told.sentence === sentence ? told.frame : null
  return { anchor: value, frame, sentence }
}

/** The years of days that the text tells in full, by month and day; null where it tells a day in two years. */
function yearsTold(expressions: readonly DateExpression[]): ReadonlyMap<string, number | null> {
  const years = new Map<string, number | null>()
  for (const { meaning } of expressions) {
    if (meaning.kind !== 'calendar' || meaning.year === null || meaning.day === null) continue
    const day = monthDay(meaning)
    years.set(day, (years.get(day) ?? meaning.year) === meaning.year ? meaning.year : null)
  }
  return years
}

const PARSERS_BY_WORD: ReadonlyMap<string, readonly DateParser[]> = byWord(DATE_PARSERS)

function byWord(parsers: readonly DateParser[]): ReadonlyMap<string, readonly DateParser[]> {
  const table = new Map<string, DateParser[]>()
  for (const parser of parsers) {
    for (const word of parser.words) {
      const known = table.get(word)
      if (known) known.push(parser)
      else table.set(word, [parser])
    }
  }
  return table
}

function parsersFor(word: string): readonly DateParser[] | undefined {
  const code = word.charCodeAt(0)
  const isFigure = code >= 48 && code <= 57
  if (isFigure) return PARSERS_BY_WORD.get(FIGURE)
  return PARSERS_BY_WORD.get(word.startsWith(MIDDLE) ? MIDDLE : word)
}

function expressionsOf(sentence: WordedSentence): readonly DateExpression[] {
  const found: DateExpression[] = []
  for (let at = 0; at < sentence.words.length; at += 1) {
    const parsers = parsersFor(sentence.words[at] ?? '')
    const best = parsers ? bestAt(sentence, at, parsers) : null
    if (best) addExpression(found, best)
  }
  if (found.length === 0) return found
  return DATE_REFINERS.reduce<readonly DateExpression[]>((dates, refine) => refine(sentence, dates), found)
}

function bestAt(sentence: WordedSentence, at: number, parsers: readonly DateParser[]): DateExpression | null {
  let best: DateExpression | null = null
  for (const parser of parsers) {
    const found = parser.parse(sentence, at)
    if (found && (!best || found.last - found.first > best.last - best.first)) best = expression(found, parser, at)
  }
  return best
}

function expression(found: DateFound, { name }: DateParser, at: number): DateExpression {
  const { first, last, meaning } = found
  return { first, last, head: found.head ?? at, parser: name, meaning, reading: found.reading ?? 'point' }
}

/** Of two that overlap the longer stays, of equals the first. */
function addExpression(found: DateExpression[], added: DateExpression): void {
  const before = found.at(-1)
  if (!before || before.last < added.first) {
    found.push(added)
    return
  }
  if (added.last - added.first <= before.last - before.first) return
  found.pop()
  addExpression(found, added)
}

/** The first and the last day in which the text may have been written. */
function writtenDays(edtf: string | null): DayRun | null {
  const run = edtf === null ? null : daysOf(edtf)
  return run && Number.isFinite(run.first) && Number.isFinite(run.last) ? run : null
}

interface Surroundings extends Pick<DateSituation, 'anchor' | 'frame' | 'toldYears'> {
  readonly written: DayRun | null
}

/** By every day on which the text may have been written: what both the first and the last give, or all between. */
function edtfOf(
  sentence: WordedSentence,
  { meaning, first, last, head }: DateExpression,
  { written, ...around }: Surroundings,
): string | null {
  let tense: DateTense | null = null
  const situation = (day: number | null): DateSituation => ({
    ...around,
    written: day,
    get tense() {
      tense ??= tenseOf(sentence, { first, last, head })
      return tense
    },
  })
  const early = resolveDate(meaning, situation(written?.first ?? null))
  if (!written || written.first === written.last) return early
  const late = resolveDate(meaning, situation(written.last))
  return early === late ? early : bothText(early, late)
}

function bothText(early: string | null, late: string | null): string | null {
  const runs = [early, late].map((edtf) => (edtf === null ? null : daysOf(edtf)))
  const [one, other] = runs
  return one && other ? runText(hull(one, other)) : null
}

function mentionOf(sentence: WordedSentence, found: DateExpression, value: string | null): DateMention {
  const { first, last, head, parser, reading } = found
  return {
    kind: 'date',
    start: sentence.tokens[first]?.start ?? 0,
    end: sentence.tokens[last]?.end ?? 0,
    text: textBetween(sentence, first, last),
    sentence: sentence.index,
    first,
    last,
    head,
    parser,
    value,
    reading,
  }
}
