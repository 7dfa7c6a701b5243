import { wordSet } from '../../util/word-set.ts'
import { spanOf } from '../circumstance/date-span.ts'
import type { ReadSentence } from '../reading.ts'

/** Words that tell of another time, of many times, or of others of the kind. */
const OTHER = wordSet(`
  ago annual annually average averaged cumulative daily decade decades earlier elsewhere ever every formerly historically hitherto hourly last
  monthly nightly normally occasionally often once overall past per previous previously quarterly record records season seasons similar
  sometimes to-date typical typically until usual usually weekly yearly yet
`)
const REPEATED =
  /(?:^| )(?:so far|used to|to date|in all|in recent|at its peak|compared (?:with|to)|(?:up|down) from|each (?:day|week|month|year)|an? (?:day|week|month|year|hour|season))(?: |$)/
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** News tells of the last days, of this year and of what is to come; minutes. */
const RECENT = 14 * 24 * 60

interface Tokens {
  readonly first: number
  readonly last: number
}

/** Whether a figure may be of another time than the story's: by the words around it, and by a date that opens its sentence. */
export function isOfOtherTime(sentence: ReadSentence, figure: Tokens): boolean {
  const { forms, mentions } = sentence
  const { first, last } = partAround(sentence, figure)
  const words = forms.slice(first, last + 1)
  if (words.some((word) => OTHER.has(word)) || REPEATED.test(words.join(' '))) return true
  if (isSince(sentence, first, last)) return true
  const isNear = (tokens: Tokens): boolean => tokens.first <= last && first <= tokens.last && !isIn(tokens)
  // [lasted 45 minutes]
  const isIn = (tokens: Tokens): boolean => tokens.first <= figure.last && figure.first <= tokens.last
  const opens = (tokens: Tokens): boolean => tokens.first <= 1
  return (
    mentions.some((date) => date.kind === 'date' && (isNear(date) || opens(date)) && isPast(sentence, date.value)) ||
    forms.some((form, at) => YEAR.test(form) && at < figure.first && isPast(sentence, form))
  )
}

/** [since *2019*]; a bare [has since] is of now. */
function isSince({ forms, tree }: ReadSentence, first: number, last: number): boolean {
  const at = forms.indexOf('since', first)
  return at >= 0 && at <= last && /^(?:NUM|PROPN|DET|NOUN)$/.test(tree.tokens[at + 1]?.upos ?? '')
}

function isPast({ written }: ReadSentence, value: string | null): boolean {
  const span = value === null ? null : spanOf(value)
  return span === null || written === null || span.end < written.start - RECENT
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
    if (forms[at] !== 'and' && forms[at] !== 'but') return false
    return [1, 2, 3, 4].some((step) => isVerb(at + step) || tree.tokens[at + step]?.upos === 'AUX')
  }
}
