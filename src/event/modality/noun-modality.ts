import type { ReadSentence } from '../reading.ts'
import { governorOf } from '../role/governor.ts'
import { isOfDeniedReport } from './denied-report.ts'
import type { Modality } from './name.ts'
import { isUnmade } from './unmade.ts'
import { isMissed, LONGEST_CHAIN, sameTime, verbModality } from './verb-modality.ts'
import {
  ACCUSATIONS,
  CALLED_OFF,
  CALLING_FOR,
  CANCELLED_MODIFIERS,
  DENIALS,
  INVITING,
  PLAN_NOUNS,
  PLANNED_MODIFIERS,
  POSTPONING,
  PREVENTING,
  REPORTED,
  SCHEDULING,
  THREAT_NOUNS,
  UNREAL_MODIFIERS,
  WANTING,
} from './words.ts'

/** What the noun's modifiers tell, else what governs it. */
export function nounModality(sentence: ReadSentence, at: number): Modality {
  const told = modifierModality(sentence, at)
  if (told === 'planned' && isGivenUp(sentence, at)) return 'cancelled'
  return told ?? nounGovernorModality(sentence, at)
}

/** [a *planned* meeting has been called off]: what became of the plan says more than that there was one. */
function isGivenUp(sentence: ReadSentence, at: number): boolean {
  const { tree, lemmas, forms } = sentence
  const governor = governorOf(tree, lemmas, at)
  if (governor?.as === 'object') return byObjectOf(sentence, governor.index) === 'cancelled'
  const verb = tree.tokens[at]?.head ?? -1
  return GIVING_UP[lemmas[verb] ?? '']?.includes(forms[verb + 1] ?? '') ?? false
}

/** [walked *away* from, pulled *out* of its planned merger] */
const GIVING_UP: Readonly<Record<string, readonly string[]>> = {
  walk: ['away'],
  pull: ['out', 'back'],
  back: ['out', 'away'],
  withdraw: ['from'],
}

function modifierModality({ tree, lemmas, forms }: ReadSentence, at: number): Modality | null {
  const start = Math.max(tree.rangeOf(at).first, at - 6)
  for (let index = start; index < at; index += 1) {
    // [a no-confidence vote]
    if (forms[index] === 'no' && tree.tokens[index]?.head === at && forms[index + 1] !== '-') return 'denied'
    // [a *meticulously planned* robbery]: how it was done.
    if (forms[index] === 'planned' && tree.tokens[index - 1]?.upos === 'ADV') continue
    const modality = wordModality(forms[index] ?? '', lemmas[index] ?? '')
    if (modality) return modality
  }
  return null
}

function wordModality(form: string, lemma: string): Modality | null {
  if (PLANNED_MODIFIERS.has(form)) return 'planned'
  if (CANCELLED_MODIFIERS.has(form)) return 'cancelled'
  return UNREAL_MODIFIERS.has(lemma) ? 'unreal' : null
}

function nounGovernorModality(sentence: ReadSentence, at: number): Modality {
  const { tree, lemmas, forms } = sentence
  if (isOfDeniedReport(sentence, at) || isUnmade(sentence, at)) return 'denied'
  const governor = governorOf(tree, lemmas, at)
  // [has denied arson *following* a fire]: no verb of what somebody does, and what came first was there.
  if (governor?.as === 'object' && forms[governor.index] === 'following') return 'happened'
  if (governor) return byGovernor(sentence, governor.index, governor.as)
  const head = tree.tokens[at]?.head ?? -1
  const lemma = lemmas[head] ?? ''
  if (tree.tokens[head]?.upos === 'VERB') return obliqueModality(sentence, at, head)
  // [failed to reach a deal at talks in Almara]
  if (PLAN_NOUNS.has(lemma)) return isWhereMade(sentence, at) ? 'happened' : 'planned'
  if (THREAT_NOUNS.has(lemma)) return 'unreal'
  // [is due in Almara for a visit]
  if (lemma === 'due') return 'planned'
  return forms[at - 1] === 'of' && lemma === 'ahead' ? 'planned' : 'happened'
}

function isWhereMade({ tree, forms }: ReadSentence, at: number): boolean {
  return tree.childrenOf(at, 'case').some((index) => forms[index] === 'at' || forms[index] === 'during')
}

const AGENDAS = new Set('agenda plan schedule programme program itinerary timetable'.split(' '))

/** [the upcoming agenda includes talks] */
function isOnAgenda({ tree, lemmas }: ReadSentence, verb: number): boolean {
  return tree.childrenOf(verb, 'nsubj').some((index) => AGENDAS.has(lemmas[index] ?? ''))
}

function byGovernor(sentence: ReadSentence, verb: number, as: 'subject' | 'object'): Modality {
  const lemma = sentence.lemmas[verb] ?? ''
  // [The quake almost destroyed the town]
  if (as === 'subject' && isMissed(sentence, verb)) return 'happened'
  const outer = isOnAgenda(sentence, verb) ? 'planned' : verbModality(sentence, verb, LONGEST_CHAIN)
  if (outer === 'denied' && (as === 'subject' || REPORTED.has(lemma)) && isDoer(sentence, verb)) return 'happened'
  if (as === 'subject' || outer === 'unreal') return outer
  return byObjectOf(sentence, verb) ?? outer
}

const REPELLING = new Set(['repel', 'repulse'])

/** What a verb does to what it governs [cancelled the talks]; null of most verbs. */
function byObjectOf(sentence: ReadSentence, verb: number): Modality | null {
  const lemma = sentence.lemmas[verb] ?? ''
  if (CALLED_OFF.has(lemma) || (lemma === 'call' && sentence.forms[verb + 1] === 'off')) return 'cancelled'
  if (POSTPONING.has(lemma)) return 'planned'
  if (DENIALS.has(lemma)) return 'denied'
  // [repulsed an attack]: it was made.
  if (REPELLING.has(lemma)) return 'happened'
  if (PREVENTING.has(lemma)) return 'cancelled'
  if (SCHEDULING.has(lemma)) return 'planned'
  return WANTING.has(lemma) || CALLING_FOR.has(lemma) ? 'unreal' : null
}

/** What is said not to have been [the raid never took place, the talks did not go ahead]. */
const OCCURRING = new Set('happen occur take go materialize materialise be exist come proceed'.split(' '))

/** [the raid did not kill anybody, is not believed to have done much harm]: what it did not do it was there to do. */
function isDoer({ tree, lemmas }: ReadSentence, verb: number): boolean {
  const [reported] = tree.childrenOf(verb, 'xcomp')
  const core = tree.isPassive(verb) ? reported : verb
  return core !== undefined && !OCCURRING.has(lemmas[core] ?? '')
}

/** [Sunday's election] */
function isDated({ mentions, tree }: ReadSentence, at: number): boolean {
  return mentions.some(
    ({ kind, last }) =>
      kind === 'date' && last < at && last > at - WIDEST_NOUN && tree.tokens[last + 1]?.xpos === 'POS',
  )
}

const WIDEST_NOUN = 5

/** [called for talks, accused of murder, will meet after the summit] */
function obliqueModality(sentence: ReadSentence, at: number, verb: number): Modality {
  const lemma = sentence.lemmas[verb] ?? ''
  const marker = sentence.tree.childrenOf(at, 'case').map((index) => sentence.forms[index] ?? '')
  if (ACCUSATIONS.has(lemma) && (marker.includes('of') || marker.includes('with'))) return 'unreal'
  if (CALLING_FOR.has(lemma) && marker.includes('for')) return 'unreal'
  if (INVITING.has(lemma) && marker.includes('to')) return 'planned'
  if (marker.includes('ahead')) return 'planned'
  if (marker.includes('of') && sentence.forms.includes('ahead')) return 'planned'
  // [are eligible to vote in Sunday's election]: it is known when it is held.
  if (isDated(sentence, at)) return 'happened'
  if (marker.includes('at') || marker.includes('for') || marker.includes('in')) {
    return sameTime(verbModality(sentence, verb, LONGEST_CHAIN))
  }
  return 'happened'
}
