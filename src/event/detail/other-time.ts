import { wordSet } from '../../util/word-set.ts'
import { spanOf } from '../circumstance/date-span.ts'
import { RELATIVE_PRONOUNS } from '../lexicon/relative-pronouns.ts'
import type { ReadSentence } from '../reading.ts'
import { CASES } from './spread.ts'

/** Words that tell of another time, of many times, or of others of the kind. */
const OTHER = wordSet(`
  ago average averaged cumulative daily decade decades each earlier elsewhere ever every formerly historically hitherto hourly last monthly
  nightly normally occasionally often once overall past per previous previously quarterly record records season seasons similar
  sometimes to-date typical typically until usual usually weekly yet
`)
const REPEATED =
  /(?:^| )(?:so far|used to|to date|in all|in recent|at its peak|compared (?:with|to)|(?:up|down) from|each (?:day|week|month)|an? (?:day|week|month|hour|season))(?: |$)/
const YEARLY = /(?:^| )(?:an?|each|per|every) year(?: |$)|(?:^| )(?:annual|annually|yearly)(?: |$)/
/** [to *each* family]: all at once. */
const RECEIVERS =
  /(?:^| )(?:to|for) (?:each|every) (?:family|household|victim|person|worker|employee|home|house|farmer|pupil|student)(?= |$)/
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** News tells of the last days, of this year and of what is to come; minutes. */
const RECENT = 14 * 24 * 60

interface Tokens {
  readonly first: number
  readonly last: number
}

/** When a figure is true: in the story, every year, or at some other time. */
export type FigureTime = 'story' | 'yearly' | 'other'

/** By the words around it, and by a date that opens its sentence. */
export function timeOf(sentence: ReadSentence, figure: Tokens & { readonly of: string }): FigureTime {
  const part = partAround(sentence, figure)
  const words = undatedWords(sentence, part, figure)
  const isYearly = YEARLY.test(words)
  const once = words.replace(RECEIVERS, ' ')
  const others = isYearly ? once.replace(YEARLY, ' ') : once
  if (others.split(' ').some((word) => OTHER.has(word)) || REPEATED.test(others)) return 'other'
  // [540 cases since 3 January]: an outbreak is counted from its first day.
  if (figure.of.endsWith(CASES)) return isYearly ? 'other' : 'story'
  if (isSince(sentence, part) || isDatedBack(sentence, figure, part)) return 'other'
  return isYearly ? 'yearly' : 'story'
}

const FORESEEING = wordSet('see expect forecast predict project estimate target average outlook')

/** [sees inflation of 3 percent *in 2027*]: rates are of their month or year, and what is foreseen is none yet. */
export function isForecast(sentence: ReadSentence, figure: Tokens): boolean {
  const { lemmas, mentions, written } = sentence
  const { first, last } = partAround(sentence, figure)
  if (lemmas.slice(first, last + 1).some((lemma) => FORESEEING.has(lemma))) return true
  return mentions.some((date) => {
    const span = date.kind === 'date' && date.first <= last && first <= date.last ? spanOf(date.value ?? '') : null
    return span !== null && written !== null && span.end > written.end + RECENT
  })
}

/** The words of a part without the figure [95 km *per* hour] and without dates that are known [said *last week*]. */
function undatedWords({ forms, mentions }: ReadSentence, { first, last }: Tokens, figure: Tokens): string {
  const known = [figure, ...mentions.filter((mention) => mention.kind === 'date' && mention.value !== null)]
  const isDated = (at: number) => known.some((date) => date.first <= at && at <= date.last)
  return forms
    .slice(first, last + 1)
    .filter((_, at) => !isDated(first + at))
    .join(' ')
}

/** A date of the past in the figure's part, or at the head of the sentence; [a *17th-century* master] dates no count. */
function isDatedBack(sentence: ReadSentence, figure: Tokens, { first, last }: Tokens): boolean {
  const { forms, mentions } = sentence
  // [lasted 45 minutes]: the figure itself.
  const isOther = (date: Tokens) => date.first > figure.last || date.last < figure.first
  const isOfStyle = (date: Tokens) => forms[date.last] === 'century'
  const isNear = (date: Tokens) => date.first <= 1 || (date.first <= last && first <= date.last)
  const dates = mentions.filter((mention) => mention.kind === 'date')
  return (
    dates.some((date) => isOther(date) && !isOfStyle(date) && isNear(date) && isPast(sentence, date.value)) ||
    forms.some((form, at) => YEAR.test(form) && at < figure.first && isPast(sentence, form) && !isOfMaking(forms, at))
  )
}

const MAKING = wordSet('built launched made completed founded established commissioned constructed')

/** [the vessel, *built in 2003*, sank]: how old something is. */
function isOfMaking(forms: readonly string[], year: number): boolean {
  return forms[year - 1] === 'in' && MAKING.has(forms[year - 2] ?? '')
}

/** [since *2019*]; a bare [has since] is of now, and [since *Thursday*] of the story. */
function isSince(sentence: ReadSentence, { first, last }: Tokens): boolean {
  const { forms, tree, mentions } = sentence
  const at = forms.indexOf('since', first)
  if (at < 0 || at > last || !/^(?:NUM|PROPN|DET|NOUN)$/.test(tree.tokens[at + 1]?.upos ?? '')) return false
  const date = mentions.find(({ kind, first: from }) => kind === 'date' && (from === at || from === at + 1))
  return !(date?.kind === 'date' && date.value !== null && !isPast(sentence, date.value))
}

function isPast({ written }: ReadSentence, value: string | null): boolean {
  const span = value === null ? null : spanOf(value)
  return span !== null && (written === null || span.end < written.start - RECENT)
}

const MARKS = new Set([',', ';', ':', '(', ')', '–', '—', '"', '“', '”'])

/** The part of the sentence around some tokens, between marks and before a further verb that `and` or `but` joins. */
function partAround({ forms, isVerb, tree }: ReadSentence, { first, last }: Tokens): Tokens {
  let from = first
  while (from > 0 && !isEnd(from - 1)) from -= 1
  let to = last
  while (to < forms.length - 1 && !isEnd(to + 1)) to += 1
  return { first: from, last: to }

  function isEnd(at: number): boolean {
    if (MARKS.has(forms[at] ?? '')) return true
    // [gave evidence in a trial *that* opened in 2024]
    if (RELATIVE_PRONOUNS.has(forms[at] ?? '') && isPredicate(at + 1)) return true
    if (forms[at] !== 'and' && forms[at] !== 'but') return false
    return [1, 2, 3, 4].some((step) => isPredicate(at + step))
  }

  function isPredicate(at: number): boolean {
    return isVerb(at) || tree.tokens[at]?.upos === 'AUX'
  }
}
