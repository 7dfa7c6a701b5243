/** What is said beside a figure and is no part of it: [10 km (6 miles)], [12 people, including three children]. */
import { isNumberWord } from './number-word.ts'

/** A figure and what stood beside it. */
export interface Aside {
  readonly figure: string
  /** The words of a bracket behind the figure, which only count as an aside when they tell it in another unit. */
  readonly bracket: string | null
}

const BRACKET = /^([^()[\]]*\d[^()[\]]*|[^()[\]]*[a-z][^()[\]]*) \(([^()]*)\)([^()]*)$/i
/** Against when a change is told: [from a year earlier], [year on year], [YoY]. */
const SPAN_OF_CHANGE =
  /,? (?:(?:from|over|than|compared (?:with|to)|on) (?:a|the|one) (?:same )?(?:previous |prior |preceding )?(year|quarter|month)(?: (?:earlier|ago|before))?|(year|quarter|month)[- ](?:on|over)[- ](?:year|quarter|month)|(y|q|m)(?:-?o-?|\/)[yqm])$/i
const ADVERBS: Readonly<Record<string, string>> = { y: 'annually', q: 'quarterly', m: 'monthly' }
/** Served at one time, so that one of them is the whole. */
const CONCURRENT = /^(?:\w+ )?concurrent (?:(?:prison|jail) )?(?:terms|sentences) of /i
/** [a majority stake] */
const MAJORITY = /^(?:a |the )?(majority|minority)(?: stake| share| shareholding| holding| interest)?$/i
const PART = /^(.*?\S),? \(?(?:including|among (?:them|whom|which)|of (?:whom|which)) (.*)$/i
const PART_OF_THEM = /^(.*?\S)(?:,| \() ?[^,()]* of (?:them|whom|which)\b.*$/i
/** A part of a sentence that need not be served; the whole sentence is the figure. */
const SUSPENDED = /^(.*?\S)(?:,| with| of which| \() ?[^,()]*\bsuspended\b[^,()]*\)?$/i
const REMARK = /^(?:provisional|preliminary|final|official|unofficial|confirmed|reported|so far|to date)$/i
const ESTIMATE = /^(?:est|estimated?|estimates?|approx|approximately|approximate)\.?$/i

/** Takes away what tells a part of the figure, or how sure it is. The text is plain and short. */
export function withoutAside(text: string): Aside {
  const majority = MAJORITY.exec(text)?.[1]?.toLowerCase()
  if (majority) return { figure: majority === 'majority' ? 'more than 50 %' : 'less than 50 %', bracket: null }
  const plain = text
    .replace(CONCURRENT, '')
    .replace(SPAN_OF_CHANGE, adverbOf)
    .replace(/, (?=including )/i, ' ')
  const suspended = SUSPENDED.exec(plain)
  if (suspended?.[1] && hasFigure(suspended[1])) return { figure: suspended[1], bracket: null }
  const part = PART.exec(plain)
  // [$44 billion including debt] says how the amount is meant, [12, including 3 children] tells a part of it.
  if (part?.[1] && hasFigure(part[1]) && hasFigure(part[2] ?? '')) {
    return { figure: part[1], bracket: null }
  }
  const partOfThem = PART_OF_THEM.exec(plain)
  if (partOfThem?.[1] && hasFigure(partOfThem[1])) return { figure: partOfThem[1], bracket: null }
  const bracket = BRACKET.exec(plain)
  return bracket ? bracketed(bracket) : { figure: plain, bracket: null }
}

/** A change in a year and one in a month are two figures. */
function adverbOf(phrase: string, ...spans: readonly (string | undefined)[]): string {
  const span = spans.slice(0, 3).find((part) => part !== undefined) ?? ''
  return ` ${ADVERBS[span.charAt(0).toLowerCase()] ?? phrase.trim()}`
}

function bracketed([plain, before = '', inner = '', after = '']: readonly string[]): Aside {
  const figure = `${before}${after}`
  if (REMARK.test(inner)) return { figure, bracket: null }
  if (ESTIMATE.test(inner)) return { figure: `about ${figure}`, bracket: null }
  return hasFigure(before) && hasFigure(inner) ? { figure, bracket: inner } : { figure: plain ?? '', bracket: null }
}

function hasFigure(text: string): boolean {
  return /\d/.test(text) || text.split(/[ ,-]+/).some((word) => isNumberWord(word.toLowerCase()))
}
