import { remembered } from '../util/remembered.ts'
import { wordSet } from '../util/word-set.ts'
import { withoutAdded } from './harm/added.ts'
import { amongHarm } from './harm/among.ts'
import { withAsOf } from './harm/as-of.ts'
import { isBackgroundFigure } from './harm/background.ts'
import { severityAt } from './harm/beside.ts'
import { pairHarm, withCompanions } from './harm/companion.ts'
import { custodyHarm, HOLDING } from './harm/custody.ts'
import { DAMAGES, damageHarm } from './harm/damage.ts'
import { FATALLY, fatalHarm } from './harm/fatal.ts'
import { type Harm, isPartial, quantityHarm } from './harm/figure.ts'
import { withListed } from './harm/list.ts'
import { isHarmNoun, nounHarm } from './harm/noun.ts'
import { frontedFigure } from './harm/numbered.ts'
import { HARM_PHRASE_VERBS, type HarmPhrase, HOSPITALISED, harmPhraseAt, TRAPPED } from './harm/phrase.ts'
import { LOOKING, soughtHarm } from './harm/sought.ts'
import { INJURIES, suffererHarm } from './harm/sufferer.ts'
import { withSums } from './harm/sum.ts'
import { SURVIVALS, survivorHarm } from './harm/survivor.ts'
import { isUnfound, SEEKING } from './harm/unfound.ts'
import { adjectiveHarm, verbHarm } from './harm/verb.ts'
import { isWide } from './harm/wide-scope.ts'
import { HARM_ADJECTIVES, HARM_TO_OBJECT, HARM_TO_SUBJECT, OF_ONE_KIND } from './harm/words.ts'
import { isPassiveByOrder, objectAfter } from './order.ts'
import type { ReadSentence } from './reading.ts'
import { isWithdrawn } from './withdrawn.ts'

export interface FoundHarm {
  readonly figures: readonly Harm[]
  /** Tokens whose figures count over a war or since long ago: what they tell is no event of the story. */
  readonly background: ReadonlySet<number>
}

/** The figures of one sentence. */
export function findHarm(sentence: ReadSentence): FoundHarm {
  const found: Harm[] = []
  for (let at = 0; at < sentence.lemmas.length; at += 1) {
    if (mayHarm(sentence, at)) found.push(...harmAt(sentence, at))
  }
  if (found.length === 0) return NO_HARM
  const background = new Set(found.filter((harm) => isBackgroundFigure(sentence, harm)).map(({ at }) => at))
  const told = found.filter(
    (harm) => !background.has(harm.at) && !isOutdated(sentence, harm) && !isWithdrawn(sentence, harm),
  )
  const figures = withoutRises(
    sentence,
    withoutAdded(sentence, withSums(sentence, withCompanions(sentence, withListed(sentence, withoutDoubles(told))))),
  )
  return { figures: withAsOf(sentence, figures).map((harm) => inDegree(sentence, harm)), background }
}

/** [six were *seriously* injured; has risen *to* 19] */
function inDegree(sentence: ReadSentence, harm: Harm): Harm {
  // [one was seriously hurt and 17 others]: all of them.
  const isSum = harm.first < harm.at && harm.at < harm.last
  const degree = isSum ? null : severityAt(sentence, harm.attribute, harm.at)
  const scoped = degree === null ? harm : { ...harm, of: harm.of === null ? degree : `${harm.of} ${degree}` }
  return isRaised(sentence, harm) ? { ...scoped, isRaised: true } : scoped
}

/** [raising a toll that *had stood at* four]: no longer so. */
function isOutdated({ forms, lemmas }: ReadSentence, { first }: Harm): boolean {
  const start = forms[first - 1] === 'least' ? first - 2 : first
  return forms[start - 1] === 'at' && STANDING.has(lemmas[start - 2] ?? '') && PERFECT.has(forms[start - 3] ?? '')
}

const STANDING = wordSet('stand put set remain')
const PERFECT = new Set(['had', 'been', 'previously', 'earlier'])

const RAISING = wordSet('rise climb increase jump grow mount raise bring')

/** [the number of injured *has risen to* 19] */
function isRaised({ forms, lemmas }: ReadSentence, { first }: Harm): boolean {
  return (
    forms[first - 1] === 'to' &&
    lemmas.slice(Math.max(0, first - LONGEST_RISE), first).some((lemma) => RAISING.has(lemma))
  )
}

/** Tokens from the verb to the figure [raising the number of dead *to* 19]. */
const LONGEST_RISE = 9

const NO_HARM: FoundHarm = { figures: [], background: new Set() }

/** Nearly all words are spared the rest. */
function mayHarm({ lemmas, forms }: ReadSentence, at: number): boolean {
  return isHarmLemma(lemmas[at] ?? '') || HARM_ADJECTIVES.has(forms[at] ?? '')
}

const isHarmLemma = remembered((lemma) => {
  if (
    lemma === FATALLY ||
    isHarmNoun(lemma) ||
    INJURIES.has(lemma) ||
    DAMAGES.has(lemma) ||
    SURVIVALS.has(lemma) ||
    SEEKING.has(lemma) ||
    HOLDING.has(lemma)
  )
    return true
  return LOOKING.has(lemma) || isHarmVerb(lemma) || HARM_PHRASE_VERBS.has(lemma)
})

function isHarmVerb(lemma: string): boolean {
  return HARM_TO_OBJECT.has(lemma) || HARM_TO_SUBJECT.has(lemma)
}

function harmAt(sentence: ReadSentence, at: number): readonly Harm[] {
  const some = amongHarm(sentence, at)
  if (some.length > 0) return some
  const fronted = frontedFigure(sentence, at)
  return fronted ? quantityHarm(sentence, fronted.figure, at, fronted.attribute, FRONTED) : wholeHarmAt(sentence, at)
}

function wholeHarmAt(sentence: ReadSentence, at: number): readonly Harm[] {
  if (areHelped(sentence, at)) return []
  const lemma = sentence.lemmas[at] ?? ''
  if (SURVIVALS.has(lemma)) return survivorHarm(sentence, at)
  if (SEEKING.has(lemma) && isUnfound(sentence, at)) return verbHarm(sentence, at, 'missing', 'object')
  if (LOOKING.has(lemma)) return soughtHarm(sentence, at)
  if (lemma === FATALLY) return fatalHarm(sentence, at)
  const done = doneTo(sentence, at) ?? harmPhraseAt(sentence, at)
  if (done) return verbOrPair(sentence, at, done)
  const adjective = HARM_ADJECTIVES.get(sentence.forms[at] ?? '')
  if (adjective && !isShared(sentence, at))
    return isShooting(sentence, at - 1) ? [] : stateHarm(sentence, at, adjective)
  return [
    ...nounHarm(sentence, at),
    ...damageHarm(sentence, at),
    ...(INJURIES.has(lemma) ? suffererHarm(sentence, at) : []),
    ...custodyHarm(sentence, at),
  ]
}

function verbOrPair(
  sentence: ReadSentence,
  at: number,
  { attribute, role, of }: Omit<HarmPhrase, 'verbs' | 'endings'>,
): readonly Harm[] {
  const found = withScope(sentence, verbHarm(sentence, at, attribute, role), of)
  return found.length > 0 ? found : pairHarm(sentence, at)
}

/** Less than a toll: [Killed in all were 14 people]. */
const FRONTED = 0.75

/** [two helicopters are *evacuating injured*]: who has something done to them, uncounted. */
function areHelped({ tree, forms }: ReadSentence, at: number): boolean {
  return HARM_ADJECTIVES.has(forms[at] ?? '') && tree.tokens[at - 1]?.xpos === 'VBG' && forms[at - 1] !== 'being'
}

/** [two gunmen *shot* dead the mayor]: of the verb, which says who is dead. */
function isShooting(sentence: ReadSentence, at: number): boolean {
  return sentence.lemmas[at] === 'shoot' && sentence.isVerb(at) && !isPassiveByOrder(sentence, at)
}

/** [left 12 dead, 23 are trapped] */
function stateHarm(sentence: ReadSentence, at: number, attribute: string): readonly Harm[] {
  return withScope(sentence, adjectiveHarm(sentence, at, attribute), SCOPED.get(sentence.forms[at] ?? '') ?? null)
}

/** What a verb alone tells of its object or its subject. */
function doneTo(sentence: ReadSentence, at: number): Omit<HarmPhrase, 'verbs' | 'endings'> | null {
  if (!sentence.isVerb(at) || isShared(sentence, at)) return null
  const lemma = sentence.lemmas[at] ?? ''
  // [a man was fatally shot]
  if (sentence.forms[at - 1] === FATALLY) return { attribute: 'killed', role: 'object', of: null }
  // [31 prisoners fled a jail]
  if (lemma === 'flee' && PRISONS.has(sentence.lemmas[objectAfter(sentence, at)?.head ?? -1] ?? ''))
    return { attribute: 'escaped', role: 'subject', of: null }
  // [two boys drowned; a storm drowned two boys]
  const isOwn = HARM_TO_SUBJECT.has(lemma) && !isPassiveByOrder(sentence, at) && !objectAfter(sentence, at)
  const toObject = isOwn ? undefined : HARM_TO_OBJECT.get(lemma)
  if (toObject) return { attribute: toObject, role: 'object', of: SCOPED.get(lemma) ?? null }
  const toSubject = HARM_TO_SUBJECT.get(lemma)
  return toSubject ? { attribute: toSubject, role: 'subject', of: null } : null
}

const PRISONS = new Set(['prison', 'jail', 'penitentiary', 'custody', 'camp'])

/** Words that tell of a part of those whom their attribute counts. */
const SCOPED: ReadonlyMap<string, string> = new Map([
  ['hospitalize', HOSPITALISED],
  ['hospitalise', HOSPITALISED],
  ['trap', TRAPPED],
  ['trapped', TRAPPED],
])

/** [86 were taken to hospital, three children were]; beside the dead, [31 others] are all who were hurt. */
function withScope(sentence: ReadSentence, harms: readonly Harm[], scope: string | null): readonly Harm[] {
  if (scope === null) return harms
  return harms.map((harm) => {
    if (scope === HOSPITALISED && isPartial(sentence, harm)) return harm
    return { ...harm, of: isWide(harm.of) || !harm.of ? scope : `${scope} ${harm.of}` }
  })
}

/** [killed or wounded 12]: how many of which is not told. */
function isShared({ forms, lemmas }: ReadSentence, at: number): boolean {
  return [2, -2].some((step) => {
    const joint = forms[at + step / 2]
    if (joint !== 'or' && joint !== 'and') return false
    const other = lemmas[at + step] ?? ''
    return HARM_TO_OBJECT.has(other) || HARM_ADJECTIVES.has(forms[at + step] ?? '')
  })
}

const TOLLS = new Set(['toll', 'number', 'tally'])

/** [the toll rose to 35 as seven people died]: beside a toll, the other figures of the dead are parts of it. */
function withoutRises({ lemmas }: ReadSentence, figures: readonly Harm[]): readonly Harm[] {
  const toll = figures.find(
    ({ at, of, attribute }) => isKilled(attribute) && TOLLS.has(lemmas[at] ?? '') && of === null,
  )
  if (!toll) return figures
  return figures.filter(({ attribute, of, at }) => !isKilled(attribute) || of !== null || TOLLS.has(lemmas[at] ?? ''))
}

function isKilled(attribute: string): boolean {
  return attribute === 'killed'
}

/** One reading of a figure, the surest. */
function withoutDoubles(found: readonly Harm[]): readonly Harm[] {
  return found.filter((harm) => !found.some((other) => other !== harm && isReadBetter(found, harm, other)))
}

function isReadBetter(found: readonly Harm[], harm: Harm, other: Harm): boolean {
  if (other.first !== harm.first) return false
  // [all 47 girls who were abducted have been freed]: who was taken may be who came back.
  if (other.attribute !== harm.attribute && OF_ONE_KIND.has(other.attribute) && OF_ONE_KIND.has(harm.attribute))
    return false
  // [41 rebels were rounded up and executed]: what became of them.
  if (other.attribute === 'arrested' && isKilled(harm.attribute)) return false
  if (harm.attribute === 'arrested' && isKilled(other.attribute)) return true
  if (other.confidence !== harm.confidence) return other.confidence > harm.confidence
  return found.indexOf(other) < found.indexOf(harm)
}
