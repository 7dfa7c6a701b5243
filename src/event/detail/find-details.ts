import type { Detail, Fact } from '../../model/event.ts'
import type { DocumentMentions, QuantityMention } from '../../model/mention.ts'
import type { ClaimStatus } from '../../model/record.ts'
import { groupMap } from '../../util/collection.ts'
import { wordSet } from '../../util/word-set.ts'
import { roleKind } from '../attribute-kind.ts'
import { speakerAt } from '../attribution.ts'
import { hasBegun } from '../circumstance/date-span.ts'
import { factOf } from '../fact.ts'
import { inDigits, isSameNumber } from '../figure.ts'
import { modalityOf } from '../modality.ts'
import type { ReadSentence } from '../reading.ts'
import { isWithdrawn } from '../withdrawn.ts'
import { AID } from './aid-each.ts'
import { datesOfThings } from './dated.ts'
import { isDeal } from './deal.ts'
import { inRoughDistance } from './distance-told.ts'
import { isJobs } from './jobs-lost.ts'
import { jobsOfClosure } from './jobs-of-closure.ts'
import { DELIBERATION } from './jury-time.ts'
import { RANSOM } from './loot.ts'
import { type Measured, measuredBy } from './measured.ts'
import { isForecast, timeOf } from './other-time.ts'
import { PAY_DEMAND } from './pay-told.ts'
import { dayOfMove } from './share-move.ts'
import { subjectsOf } from './subjects.ts'
import type { TextEvents } from './text-events.ts'
import { isRest, type MeasuredFigure, restsIn, toldOnce } from './told-once.ts'
import { WORKFORCE_CUT } from './work-told.ts'

/** Less than any reading by an attribute of its own. */
const CONFIDENCE = 0.6

/**
 * Figures that no attribute of an event or a party takes [carries *24 satellites*, a *five-year contract*]. A text that
 * gives two figures for things of one name tells of two, and none of them is the story's.
 */
export function findDetails(
  sentences: readonly ReadSentence[],
  { attributions, parties }: Pick<DocumentMentions, 'attributions' | 'parties'>,
  events: TextEvents,
): readonly Detail[] {
  if (isOfManyScenes(events)) return []
  const told = sentences.filter(({ isTitle, isHeadline }) => !isTitle && !isHeadline)
  const rests = restsIn(told)
  const free = notTaken(told.flatMap(figuresIn), events).filter((one) => !isRest(one, rests))
  const found = toldOnce(jobsOfClosure(free.flatMap(inItsTime), events))
  const dated = datesOfThings(told)
  if (found.length === 0 && dated.length === 0) return []
  const reported = groupMap(attributions, ({ sentence }) => sentence)
  const toldOf = subjectsOf(sentences, events, parties)
  const days = dated.map(({ sentence, date, measured }): Detail => {
    const { first, last, attribute } = measured
    const by = speakerAt(sentence, reported.get(sentence.index) ?? [], first)
    const value = date.value ?? ''
    const status = hasBegun(value, sentence.written) ? 'happened' : 'planned'
    const told = { attribute, value, party: null, first, last, confidence: CONFIDENCE }
    return { ...factOf(sentence, told, { status, by, first, last }), ...toldOf(sentence, measured) }
  })
  const figures = found.flatMap(({ sentence, figure, measured }) => {
    const { first, last, attribute } = measured
    const { direction, owner } = measured
    const told = direction === undefined ? inDigits(figure.value) : `${direction} ${figure.value}`
    const value = inRoughDistance(measured.of, told)
    const isSettled = SETTLED.has(measured.of) || owner !== undefined
    const own = isSettled ? 'happened' : statusOf(sentence, figure, measured)
    // [would get 5,000 lari]: so it is promised.
    const status = own === null && measured.of.startsWith(AID) ? 'planned' : own
    // [thousands of jobs]: no number to compare.
    if (status === null || !/\d/.test(value)) return []
    const by = speakerAt(sentence, reported.get(sentence.index) ?? [], first)
    const asOf = direction === undefined ? null : dayOfMove(sentence, sentences)
    const found = { attribute, value, party: null, asOf, first, last, confidence: CONFIDENCE }
    return [{ ...factOf(sentence, found, { status, by, first, last }), ...toldOf(sentence, measured) }]
  })
  return [...figures, ...days]
}

/** What is told as it is, whatever is said around it [unions *want* 9 percent]. */
const SETTLED: ReadonlySet<string> = new Set([RANSOM, DELIBERATION, PAY_DEMAND])

const UNREST = wordSet(
  'riot rioting clash unrest uprising revolt insurrection looting rampage violence protest demonstration',
)

/** Riots go on for days in many places: three banks burn in one, and two shops in another. */
function isOfManyScenes({ groups, roles }: TextEvents): boolean {
  return groups.some(
    ({ type, told }, at) =>
      type === 'protest' && roles[at]?.role === 'focus' && told.some(({ lemma }) => UNREST.has(lemma)),
  )
}

function figuresIn(sentence: ReadSentence): readonly MeasuredFigure[] {
  return sentence.mentions.flatMap((figure) => {
    if (figure.kind !== 'quantity' || isWithdrawn(sentence, figure)) return []
    const measured = measuredBy(sentence, figure)
    return measured ? [{ sentence, figure, measured }] : []
  })
}

/** Those that no attribute has already. */
function notTaken(
  figures: readonly MeasuredFigure[],
  { told, groups, entityFacts }: TextEvents,
): readonly MeasuredFigure[] {
  // What a crowd was counted for, where there was no crowd, is free; so is a price, where nothing was sold.
  const isSale = groups.some(({ type }) => type === 'acquisition')
  const isFree = ({ type, lemma }: TextEvents['told'][number]) => type === 'crowd' || (!isSale && isPrice(lemma))
  const read = told.filter((one) => !isFree(one)).flatMap((one) => one.facts)
  const facts = [...read, ...groups.flatMap((group) => group.facts), ...entityFacts]
  const taken = byPage(facts.filter(({ attribute }) => roleKind(attribute) === 'quantity'))
  return figures.filter(({ figure }) => {
    const near = [...new Set([pageOf(figure.start), pageOf(figure.end)])].flatMap((page) => taken.get(page) ?? [])
    return !near.some((fact) => isOfFigure(fact, figure))
  })
}

/** [price, purchase price, price tag] */
function isPrice(lemma: string): boolean {
  return lemma.endsWith('price') || lemma === 'price tag'
}

/** UTF-16 units: longer than a figure. */
const PAGE = 1024

function pageOf(offset: number): number {
  return Math.floor(offset / PAGE)
}

/** Facts by the pages of the text on which their evidence lies, so that a figure is held against those near it alone. */
function byPage(facts: readonly Fact[]): ReadonlyMap<number, readonly Fact[]> {
  const pages = new Map<number, Fact[]>()
  for (const fact of facts) {
    for (let page = pageOf(fact.evidence.start); page <= pageOf(fact.evidence.end); page += 1) {
      const known = pages.get(page)
      if (known) known.push(fact)
      else pages.set(page, [fact])
    }
  }
  return pages
}

/** Characters of a trigger and of what leads from it to its figure [killed at least 12 people]. */
const LONGEST_LEAD = 30

/** Evidence that runs from a trigger over other figures to its own holds those too. */
function isOfFigure({ evidence, value }: Fact, figure: QuantityMention): boolean {
  if (evidence.start >= figure.end || figure.start >= evidence.end) return false
  const isShort = evidence.end - evidence.start <= figure.end - figure.start + LONGEST_LEAD
  return isShort || value === figure.value || isSameNumber(value, figure.value)
}

/** [annual inflation of 3 percent, served six years overall, took 3 million euros from 2018 to 2021]: what words of time say nothing more of. */
const TIMELESS = wordSet('inflation tenure appeal departure dividend bribe')

/** What comes every year is another thing than what comes once [savings of 90 million euros *a year*]. */
function inItsTime(found: MeasuredFigure): readonly MeasuredFigure[] {
  if (found.measured.owner !== undefined || found.measured.isTimed) return [found]
  const time = TIMELESS.has(found.measured.of) ? 'story' : timeOf(found.sentence, found.measured)
  if (time === 'other' || (found.figure.dimension === 'ratio' && isForecast(found.sentence, found.measured))) return []
  const { measured } = found
  return [time === 'yearly' ? { ...found, measured: { ...measured, of: `${measured.of} a year` } } : found]
}

/** Null of what did not happen, or may not. */
function statusOf(sentence: ReadSentence, { head }: QuantityMention, { attribute, of }: Measured): ClaimStatus | null {
  const { tree } = sentence
  const clause = tree.clauseOf(head)
  if (!sentence.isVerb(clause)) return isComing(sentence, head, attribute) ? 'planned' : 'happened'
  if (isCaused(sentence, clause)) return 'happened'
  const modality = modalityOf(sentence, clause, 'verb')
  // [the treaty *will run* for 20 years]: so long it is from the day on which it was agreed.
  if (modality === 'planned' && attribute === 'duration' && isDeal(of)) return 'happened'
  if (modality === 'happened') return isDecided(sentence, clause, { attribute, of }) ? 'planned' : 'happened'
  if (modality !== 'planned') return null
  // [a fund of 900 million dollars *will pay* for repairs]: the fund is so large already.
  const isGiven =
    attribute !== 'count' && tree.childrenOf(clause, 'nsubj').some((at) => isWithin(tree.rangeOf(at), head))
  return isGiven ? 'happened' : 'planned'
}

/** Told as done, and yet to come [has pledged 250 monitors, announced 740 redundancies]. */
function isDecided(
  sentence: ReadSentence,
  clause: number,
  { attribute, of }: Pick<Measured, 'attribute' | 'of'>,
): boolean {
  if (isJobs(of) && isAnnounced(sentence, clause)) return true
  const isDoing = attribute === 'count' || attribute === 'amount' || of === WORKFORCE_CUT
  return isDoing && isToCome(sentence, clause)
}

const ANNOUNCING = wordSet('announce propose unveil confirm outline reveal report')

/** [*announced* the loss of 640 jobs, the decision *costs* 640 people their jobs]: who loses a job does so later. */
function isAnnounced({ tree, lemmas }: ReadSentence, verb: number): boolean {
  const { xpos = '' } = tree.tokens[verb] ?? {}
  return ANNOUNCING.has(lemmas[verb] ?? '') || xpos === 'VBZ' || xpos === 'VBP'
}

function isWithin({ first, last }: { readonly first: number; readonly last: number }, at: number): boolean {
  return first <= at && at <= last
}

/** [the news: 114 branches *will* go]: of no verb to the tree. */
function isComing({ forms }: ReadSentence, head: number, attribute: string): boolean {
  return attribute === 'count' && COMING.has(forms[head + 1] ?? '')
}

const COMING = new Set(['will', 'would', "'ll"])

const PRESENT = new Set(['is', 'are', 'am', "'s", "'re"])
const PROMISING = wordSet('pledge promise plan vow order commission')

/** What is decided before it is done; [is hunting four robbers, are fighting 30 fires] goes on now. */
const DECIDED = wordSet(`
  cut close shut sell build hire add create invest open launch recruit buy send deploy give offer axe shed scrap eliminate lay slash trim
  release free pay spend donate make bring take move extend reduce expand plan
`)

/** [*is cutting* 2,900 jobs, *has pledged* 250 monitors]: news tells plans so. */
function isToCome({ tree, forms, lemmas }: ReadSentence, verb: number): boolean {
  if (PROMISING.has(lemmas[verb] ?? '')) return true
  if (!DECIDED.has(lemmas[verb] ?? '')) return false
  return tree.tokens[verb]?.xpos === 'VBG' && tree.childrenOf(verb, 'aux').some((at) => PRESENT.has(forms[at] ?? ''))
}

const CAUSING = wordSet('force cause lead prompt compel oblige leave')

/** [*forcing* airlines *to cancel* 212 flights]: what was brought about was done. */
function isCaused({ tree, forms, lemmas }: ReadSentence, verb: number): boolean {
  const { head = -1, relation = '' } = tree.tokens[verb] ?? {}
  const isInfinitive = forms[verb - 1] === 'to' && (relation === 'xcomp' || relation === 'advcl')
  return isInfinitive && CAUSING.has(lemmas[head] ?? '') && tree.tokens[head]?.xpos !== 'VB'
}
