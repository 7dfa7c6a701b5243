import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'
import { whereCounted } from './where-counted.ts'

/** What jobs that go are counted as, by whatever name a text has for them. */
const JOBS = 'jobs'

/** Whether a scope is that of jobs [jobs, jobs in almara]. */
export function isJobs(of: string): boolean {
  return of === JOBS || of.startsWith(`${JOBS} in `)
}

/** [740 *redundancies*, 900 *job cuts*] */
const CUTS = wordSet('redundancy layoff lay-off dismissal')
const OF_JOBS = wordSet('job post staff')
const ENDS = wordSet('cut loss reduction')
const POSTS = wordSet('job post position role')
const PEOPLE = wordSet('people person worker employee staff staffer')
const CUTTING = wordSet('cut axe shed slash eliminate scrap lose trim abolish go disappear vanish')
const DISMISSING = wordSet('dismiss sack fire')
const LOST = wordSet('job post')
/** Tokens from who loses to what is lost [640 people *in Almara will lose their jobs*], from what goes to the verb. */
const WIDEST = 8
/** Tokens from the verb to what it does away with [*axe* nearly a third of its *340 posts*]. */
const BEFORE = 4

/**
 * [460 people will lose their jobs, the loss of 640 jobs, 740 redundancies, lay off 250 workers, 400 posts will go]: what others
 * tell as jobs that are cut.
 */
export function jobsCut(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { counted, first } = figure
  if (counted === null) return null
  const last = lastOfCut(sentence, figure, counted)
  if (last === null) return null
  const { lemmas, forms } = sentence
  const isLoss = forms[first - 1] === 'of' && lemmas[first - 2] === 'loss'
  const named: Named = { of: JOBS, first: isLoss ? first - 2 : first, last }
  const found = isLoss ? named : whereCounted(sentence, named, counted)
  return found && PEOPLE.has(lemmas[counted] ?? '') ? { ...found, isApart: true } : found
}

/** The last token that tells of jobs that go; null where none do. */
function lastOfCut(sentence: ReadSentence, figure: QuantityMention, noun: number): number | null {
  const { lemmas } = sentence
  const lemma = lemmas[noun] ?? ''
  const end = Math.max(figure.last, noun)
  if (CUTS.has(lemma) || (ENDS.has(lemma) && OF_JOBS.has(lemmas[noun - 1] ?? ''))) return end
  if (POSTS.has(lemma)) return isCut(sentence, figure.first, noun) ? end : null
  return PEOPLE.has(lemma) || figure.dimension === 'people' ? lastOfDismissal(sentence, figure.first, noun) : null
}

/** [the loss of 640 jobs]; of posts, which somebody may also fill, the verb tells that they go. */
function isCut({ lemmas, forms }: ReadSentence, first: number, noun: number): boolean {
  if (forms[first - 1] === 'of' && lemmas[first - 2] === 'loss') return true
  if (lemmas[noun] === 'job') return false
  const isBefore = lemmas.slice(Math.max(0, first - BEFORE), first).some((lemma) => CUTTING.has(lemma))
  return isBefore || lemmas.slice(noun + 1, noun + WIDEST).some((lemma) => CUTTING.has(lemma))
}

/** [250 workers will *lose their jobs*, *lay off* 250 workers, 250 staff will be *made redundant*] */
function lastOfDismissal({ lemmas }: ReadSentence, first: number, noun: number): number | null {
  const before = lemmas.slice(Math.max(0, first - BEFORE), first)
  const behind = lemmas.slice(noun + 1, noun + 1 + WIDEST)
  const redundant = behind.indexOf('redundant')
  if (redundant >= 0 && [...before, ...behind].includes('make')) return noun + 1 + redundant
  if (isLaidOff(before) || before.some((lemma) => DISMISSING.has(lemma))) return noun
  const off = behind.findIndex((lemma, at) => lemma === 'off' && behind[at - 1] === 'lay')
  if (off >= 0) return noun + 1 + off
  const lose = behind.indexOf('lose')
  const lost = lose < 0 ? -1 : lemmas.findIndex((lemma, at) => at > noun + 1 + lose && LOST.has(lemma))
  return lost >= 0 && lost <= noun + 1 + lose + 2 ? lost : null
}

function isLaidOff(before: readonly string[]): boolean {
  return before.some((lemma, at) => lemma === 'lay' && before[at + 1] === 'off')
}
