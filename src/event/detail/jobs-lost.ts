import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { lastWithin } from '../near-words.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import { subjectOf } from './measuring-verb.ts'
import type { Named } from './thing.ts'
import { placeCounted } from './where-counted.ts'

export const JOBS = 'jobs'
const JOBS_IN = `${JOBS} in `

/** Whether a scope is that of jobs [jobs, jobs in almara]. */
export function isJobs(of: string): boolean {
  return of === JOBS || placeOfJobs(of) !== null
}

/** [jobs in almara]: almara; null where no place narrows them. */
export function placeOfJobs(of: string): string | null {
  return of.startsWith(JOBS_IN) ? of.slice(JOBS_IN.length) : null
}

/** Of a place that the sentence does not name [all 640 jobs *at the site*]: of the story's own closure, if it tells of one. */
export const JOBS_HERE = 'jobs here'

const POSTS = wordSet('job post position role')
const DISMISSALS = wordSet('redundancy layoff lay-off dismissal')
const WORKFORCE = wordSet('worker employee staff staffer miner steelworker crew member personnel')
const STAFF: ReadonlySet<string> = new Set([...WORKFORCE, 'people', 'person', 'man', 'woman'])
const CUTTING = wordSet('cut ax axe shed slash eliminate scrap lose trim abolish cull')
const DISMISSING = wordSet('dismiss sack fire ax axe shed cut retrench furlough')
const GOING = wordSet('go disappear vanish')
const PARTIAL = wordSet('another more further additional extra other remaining first next')
const IDLE = /^(?:out of (?:work|a job)|without (?:work|job|a job)|jobless|unemployed|redundant|on the dole)(?: |$)/
const LOSING =
  /^(?:(?:which|who|all|of|whom|will|would|be|to|have|could|now|also|there|then|therefore) )*lose (?:they|their) (?:\S+ )?(?:job|post|livelihood|position|work)(?: |$)/
const LAID_OFF =
  /^(?:(?:which|who|all|of|whom|will|would|be|to|have|could|now|also|then|therefore|get) )*(?:lay off|make redundant|dismiss|sack|let go|out of work|out of a job|retrench)(?: |$)/
/** Tokens between a figure and the verb before or behind it [640 jobs *at the company's plant in Almara will* go]. */
const BEFORE = 5
const BEHIND = 12
/** Where another clause begins; [, all of whom will] goes on. */
const ENDS = new Set([';', ':', '.', 'that', 'when', 'while', 'but', 'if', 'because', 'as', 'since'])

/**
 * How many lose their work, in whatever words [all *640 jobs will go*, *lay off 640 workers*, *640 redundancies*, *put 640 people
 * out of work*, *640 people will lose their jobs*]: one figure.
 */
export function jobsLost(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { lemmas } = sentence
  const noun = nounOf(sentence, figure)
  if (noun < 0 || isSome(sentence, figure, noun)) return null
  const lemma = lemmas[noun] ?? ''
  const isLost =
    isDismissal(sentence, noun) ||
    (POSTS.has(lemma) ? isCut(sentence, figure, noun) : isLaidOff(sentence, figure, noun))
  if (!isLost) return null
  const named = { of: JOBS, first: figure.first, last: Math.max(figure.last, noun), isApart: true } as const
  const place = placeCounted(sentence, named)
  if (place === undefined || isOfDecision(sentence, figure.first)) return named
  return { ...named, of: place === null ? JOBS_HERE : `${JOBS_IN}${place}` }
}

const OF_JOBS = wordSet('job post staff')
const ENDINGS = wordSet('cut loss reduction')

/** [640 *redundancies*, 640 *job cuts*] */
function isDismissal({ lemmas }: ReadSentence, noun: number): boolean {
  return DISMISSALS.has(lemmas[noun] ?? '') || (ENDINGS.has(lemmas[noun] ?? '') && OF_JOBS.has(lemmas[noun - 1] ?? ''))
}

const DECISIONS = wordSet('decision closure shutdown closing move announcement')

/** [*The decision will put* 640 people out of work in Almara]: what the text is about, wherever that is. */
function isOfDecision(sentence: ReadSentence, first: number): boolean {
  const verb = lastWithin(sentence.lemmas, first, BEFORE, (_, at) => sentence.isVerb(at))
  return verb >= 0 && DECISIONS.has(sentence.lemmas[subjectOf(sentence, verb)] ?? '')
}

/** Token of what is counted [640 *jobs*, 640 of its 1,200 *workers*]; -1 of anything else. */
function nounOf(sentence: ReadSentence, { last, counted, dimension }: QuantityMention): number {
  const { lemmas, forms } = sentence
  if (counted !== null) {
    const lemma = lemmas[counted] ?? ''
    return POSTS.has(lemma) || isDismissal(sentence, counted) || STAFF.has(lemma) || dimension === 'people'
      ? counted
      : -1
  }
  if (forms[last + 1] !== 'of') return -1
  return lemmas.findIndex((lemma, at) => at > last + 1 && at <= last + BEFORE && (STAFF.has(lemma) || POSTS.has(lemma)))
}

/** [*another* 640 jobs, some *of the* 640 jobs]; [*more than* 640 jobs, a total *of* 640 jobs] are all. */
function isSome({ lemmas, forms }: ReadSentence, { first }: QuantityMention, noun: number): boolean {
  const from = forms[first] === 'more' && forms[first + 1] === 'than' ? first + 2 : first
  const around = [forms[first - 1] ?? '', ...forms.slice(from, noun)]
  if (around.some((form) => PARTIAL.has(form))) return true
  const before = forms[first - 1] === 'the' || forms[first - 1] === 'its' ? first - 2 : first - 1
  return forms[before] === 'of' && !WHOLE.has(lemmas[before - 1] ?? '')
}

const WHOLE = wordSet('loss total cutting shedding cull elimination redundancy dismissal axing')

const LOSS = /(?:loss|cutting|axing|shedding|cull|elimination) of(?: (?:about|some|nearly|all|almost|up|to|around))*$/

/** [*cut* 640 jobs, the *loss of* 640 jobs, 640 jobs *will go*, 640 posts *would be axed*] */
function isCut(sentence: ReadSentence, { first }: QuantityMention, noun: number): boolean {
  const { lemmas, forms, isVerb } = sentence
  if (LOSS.test(lemmas.slice(Math.max(0, first - BEFORE), first).join(' '))) return true
  const verb = lastWithin(lemmas, first, BEFORE, (lemma, at) => CUTTING.has(lemma) && isVerb(at))
  const between = forms.slice(verb, first)
  if (verb >= 0 && !between.includes(',') && !DOING.test(`${between.join(' ')} `)) return true
  const behind = verbBehind(sentence, noun)
  const lemma = lemmas[behind] ?? ''
  if (GOING.has(lemma)) return forms[behind + 1] !== 'to' && forms[behind + 1] !== 'unfilled'
  return CUTTING.has(lemma) && /^VB[ND]$/.test(sentence.tree.tokens[behind]?.xpos ?? '')
}

/** The first verb behind a noun, in its clause; -1 without one. */
function verbBehind({ forms, isVerb }: ReadSentence, noun: number): number {
  for (let at = noun + 1; at <= noun + BEHIND && at < forms.length; at += 1) {
    if (ENDS.has(forms[at] ?? '')) return -1
    if (isVerb(at)) return at
  }
  return -1
}

/** [cut *costs and* 640 jobs] */
const DOING = / (?:and|or|from|to) /

/** [*lay off* 640 workers, *put* 640 people *out of work*, *cost* 640 people *their jobs*, 640 people *will lose their jobs*] */
function isLaidOff(sentence: ReadSentence, { first }: QuantityMention, noun: number): boolean {
  const { lemmas, isVerb } = sentence
  const before = lemmas.slice(Math.max(0, first - BEFORE), first)
  const behind = lemmas.slice(noun + 1, noun + 1 + BEHIND).join(' ')
  const isOff = /(?:^| )(?:lay off|let go(?: of)?)(?: \S+){0,3}$/.test(before.join(' '))
  const verb = lastWithin(lemmas, first, 3, (lemma, at) => DISMISSING.has(lemma) && isVerb(at))
  const isNext = verb >= 0 && !DOING.test(`${sentence.forms.slice(verb, first).join(' ')} `)
  const isSacked = isNext && (SACKING.has(lemmas[verb] ?? '') || WORKFORCE.has(lemmas[noun] ?? ''))
  if (isOff || isSacked) return true
  const isPut = before.some((lemma) => PUTTING.has(lemma))
  if (isPut && IDLE.test(behind)) return true
  if (before.some((lemma) => lemma === 'cost') && /^(?:they|their) (?:job|livelihood|post)/.test(behind)) return true
  const clause = clauseBehind(sentence, noun)
  return LOSING.test(clause) || LAID_OFF.test(clause)
}

/** What is done to staff alone; of the others it must be told that they are [sack 40 people, axe 40 workers]. */
const SACKING = wordSet('dismiss sack retrench')
const PUTTING = wordSet('put leave throw make render push')

/** The lemmas behind a noun, without where they work [*at the plant in Almara* will lose their jobs] and without commas. */
function clauseBehind(sentence: ReadSentence, noun: number): string {
  const { lemmas, forms } = sentence
  const isPlace = (at: number) => mentionAt(sentence, 'place', at) !== null
  const words = lemmas.slice(noun + 1, noun + 1 + BEHIND)
  const end = forms.slice(noun + 1, noun + 1 + BEHIND).findIndex((form) => ENDS.has(form))
  const clause = (end < 0 ? words : words.slice(0, end)).filter((lemma, at) => lemma !== ',' && !isPlace(noun + 1 + at))
  const start = clause.findIndex((lemma) => STARTS.has(lemma))
  const isPhrase = start > 0 && PREPOSITIONS.has(clause[0] ?? '')
  return (isPhrase ? clause.slice(start) : clause).join(' ')
}

const STARTS = wordSet('who which will would be have lose could all')
const PREPOSITIONS = wordSet('at in from across of on')
