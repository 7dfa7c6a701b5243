import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { wordSet } from '../../util/word-set.ts'
import { RELATIVE_PRONOUNS } from '../lexicon/relative-pronouns.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const UNITS = new Set(['day', 'week', 'month', 'year', 'hour', 'minute'])
const PARTING = new Set(['after', 'before', 'following'])

/** [a day after the vote]: a date that ends so is that of what follows it. */
export function isOfWhatFollows({ forms }: ReadSentence, last: number): boolean {
  return PARTING.has(forms[last] ?? '')
}

/** The word of an event, and what kind of one where that is known. */
interface Behind extends Pick<Trigger, 'first'> {
  readonly type?: string
  readonly form?: 'verb' | 'noun'
}

const FINDING = new Set(['show', 'reveal', 'indicate', 'find', 'conclude', 'establish', 'confirm'])
/** Tokens from the verb back to its `had` [*had* reportedly been shot]. */
const WIDEST_PERFECT = 3

/** [*on Wednesday* an autopsy showed that he had been shot]: when it was found out. */
function isOfFinding({ forms, lemmas, isVerb }: ReadSentence, last: number, first: number): boolean {
  if (!forms.slice(Math.max(0, first - WIDEST_PERFECT), first).includes('had')) return false
  return lemmas.slice(last + 1, first).some((lemma, step) => FINDING.has(lemma) && isVerb(last + 1 + step))
}

/** [*Tuesday* the crowd was calm, but on Wednesday a report said that he was shot]: another clause has a day of its own. */
function isBeforeOtherDay({ forms, mentions }: ReadSentence, last: number, first: number): boolean {
  const other = forms.findIndex((form, at) => at > last && at < first && form === 'but' && forms[at - 1] === ',')
  return other > 0 && mentions.some(({ kind, first: day }) => kind === 'date' && day > other && day < first)
}

/**
 * What stands before `after` belongs to what it tells of, not to what came before that [celebrated in Almara on Monday
 * after winning; on Tuesday, a day after two ships collided].
 */
export function isPartedFrom(sentence: ReadSentence, last: number, trigger: Behind): boolean {
  const { forms, lemmas } = sentence
  const { first } = trigger
  if (last >= first) return isBehindMainClause(sentence, last, trigger)
  if (last < first - 1 && PARTING.has(forms[first - 1] ?? '')) return !isOutcome(sentence, trigger)
  // [was jailed in Almara on Monday *for killing* a guard]
  if (forms[first - 1] === 'for' && sentence.tree.tokens[first]?.xpos === 'VBG') return true
  if (
    isFarFromWhere(sentence, last, first) ||
    isBeforeOtherDay(sentence, last, first) ||
    isOfFinding(sentence, last, first) ||
    isOfMourned(sentence, last, first) ||
    isOfAftermath(sentence, last) ||
    isAfterPublic(sentence, last, trigger)
  )
    return true
  const parting = forms.findIndex((form, at) => at > last && at < first && PARTING.has(form))
  return parting > 0 && UNITS.has(lemmas[parting - 1] ?? '')
}

/** What is done where a storm or a bomb has struck. */
const AFTERMATH = wordSet(`
  pick clean clear mop search dig hunt look sift assess count comb survey return reopen resume wake rebuild grieve mourn bury salvage scour
  inspect
`)

/** [residents *were picking* through rubble *on Wednesday after* a tornado flattened their homes] */
function isOfAftermath({ forms, lemmas, isVerb }: ReadSentence, last: number): boolean {
  if (!PARTING.has(forms[last + 1] ?? '')) return false
  return lemmas.slice(0, last).some((lemma, at) => AFTERMATH.has(lemma) && isVerb(at))
}

/** Of these a day before the `after` is that of what followed; people harmed are told of with what harmed them. */
const PUBLIC: ReadonlySet<string> = new Set(['election', 'meeting', 'call', 'visit', 'trial', 'sport-result'])
const WITHIN_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'SYM', 'NOUN', 'PROPN', 'PUNCT'])

/** [was declared president on Sunday *after a* run-off; celebrated on Sunday *after a 2-1* win] */
function isAfterPublic({ forms, tree, lemmas }: ReadSentence, last: number, { first, type, form }: Behind): boolean {
  if (form !== 'noun' || !PUBLIC.has(type ?? '')) return false
  let lead = first - 1
  while (lead > first - WIDEST_LEAD && WITHIN_PHRASE.has(tree.tokens[lead]?.upos ?? '') && forms[lead] !== ',')
    lead -= 1
  if (lead <= last || !PARTING.has(forms[lead] ?? '')) return false
  return !lemmas.slice(Math.max(0, lead - WIDEST_OUTCOME), lead).some((lemma) => LED_TO.has(lemma))
}

const WIDEST_LEAD = 6

/** [reached the final on Sunday after beating Ashford]: the result is told by what it led to, and both happened then. */
function isOutcome({ lemmas, tree }: ReadSentence, { first }: Pick<Trigger, 'first'>): boolean {
  return (
    BEATING.has(lemmas[first] ?? '') &&
    tree.tokens[first]?.xpos === 'VBG' &&
    lemmas.slice(Math.max(0, first - WIDEST_OUTCOME), first).some((lemma) => LED_TO.has(lemma))
  )
}

/** Tokens between what a result led to and its verb. */
const WIDEST_OUTCOME = 14
const BEATING = wordSet('beat defeat win edge overcome thrash lose rout crush outlast down stun')
const LED_TO = wordSet('reach advance become clinch book secure retain seal progress qualify crown move top exit')

/** Tokens from a place to its `where` [in Almara, a small town on the coast, where]. */
const WIDEST_PLACE = 5

/** [found on a road in Almara, north of the office where the shooting took place] */
function isFarFromWhere({ forms }: ReadSentence, last: number, first: number): boolean {
  const where = forms.lastIndexOf('where', first)
  return where - last > WIDEST_PLACE && first - where <= WIDEST_PLACE
}

/** [held a day of mourning on Thursday *for the 19 people who* died; a vigil on Friday *for* the pupils *who* drowned] */
function isOfMourned({ forms }: ReadSentence, last: number, first: number): boolean {
  const who = forms.lastIndexOf('who', first)
  return who > last && forms.slice(last + 1, who).includes('for')
}

const LEADING = new Set(['after', 'before', 'following', 'since', 'until', 'despite', 'amid'])
/** Tokens of the phrase before its noun [two hours after the deadly shooting]. */
const WIDEST_PHRASE = 4

/** [About two hours after the shooting, officers stopped a car in Almara]: what the main clause tells is not the noun's. */
function isBehindMainClause({ forms, tree }: ReadSentence, last: number, { first }: Pick<Trigger, 'first'>): boolean {
  const lead = forms.slice(Math.max(0, first - WIDEST_PHRASE), first).findLastIndex((form) => LEADING.has(form))
  if (lead < 0) return false
  const start = Math.max(0, first - WIDEST_PHRASE) + lead
  if (tree.tokens.slice(0, first).some(({ xpos }) => FINITE_TAGS.has(xpos))) return false
  const comma = forms.indexOf(',', first)
  if (start > WIDEST_OPENING || comma < 0 || comma > last) return false
  return tree.tokens.slice(comma, last).some(({ xpos }) => FINITE_TAGS.has(xpos))
}

/** Tokens before the preposition [*About two hours* after]. */
const WIDEST_OPENING = 6

/** [after *midnight* in Almara, a bomb went off]: only says at what time. */
const HOURS = wordSet('midnight noon midday dawn dusk sunset sunrise daybreak nightfall dark')

/** [A week after the first cases in Almara, the toll rose]: where what the sentence opens with happened. */
export function isOfOpening({ forms, tree }: ReadSentence, last: number, { first }: Pick<Trigger, 'first'>): boolean {
  const lead = forms.slice(0, WIDEST_OPENING).findIndex((form) => PARTING.has(form))
  const comma = forms.indexOf(',', last)
  if (lead < 0 || lead >= last || comma < 0 || comma >= first) return false
  if (HOURS.has(forms[lead + 1] ?? '') || tree.tokens[lead + 1]?.upos === 'NUM') return false
  return !forms.slice(lead, last).includes(',')
}

/** [the first talks *since those in Varo* failed]: words so close behind it tell of what was before. */
export function isSince({ forms }: ReadSentence, first: number, from = 0): boolean {
  return forms.slice(Math.max(from, first - WIDEST_SINCE), first).includes('since')
}

const WIDEST_SINCE = 6

/** What becomes of an agreement on a day of its own. */
const TAKING_EFFECT = new Set([
  'come',
  'go',
  'take',
  'enter',
  'expire',
  'lapse',
  'end',
  'collapse',
  'start',
  'begin',
  'break',
])

/**
 * [a day after gunmen *who kidnapped* them let them go; a day after the truce came into force]: what is counted from is told
 * by another verb.
 */
export function isCountedFromElse(
  { forms, lemmas, tree }: ReadSentence,
  last: number,
  { first, last: end, type, entry }: Trigger,
): boolean {
  if (last >= first || !PARTING.has(forms[last] ?? '')) return false
  if (entry.form === 'verb') return RELATIVE_PRONOUNS.has(forms[first - 1] ?? '')
  const verb = tree.tokens.findIndex(({ xpos }, at) => at > end && FINITE_TAGS.has(xpos))
  return type === 'agreement' && TAKING_EFFECT.has(lemmas[verb] ?? '')
}

/** [16 were hurt*;* one of them died on Thursday]: of the clause behind the stop, where that has a verb. */
export function isPastStop({ forms, tree }: ReadSentence, date: number, last: number): boolean {
  const stop = forms.lastIndexOf(';', date)
  return stop > last && tree.tokens.slice(stop, date).some(({ upos }) => upos === 'VERB')
}
