import type { ClaimStatus } from '../model/record.ts'
import { governorOf } from './governor.ts'
import {
  ACCUSATIONS,
  CALLED_OFF,
  CALLING_FOR,
  CANCELLED_MODIFIERS,
  DENIALS,
  HELPING,
  NOT_DOING,
  PLAN_NOUNS,
  PLANNED_MODIFIERS,
  PLANNING,
  POSTPONING,
  PREVENTING,
  REPORTED,
  SCHEDULING,
  THREAT_NOUNS,
  UNREAL_MODIFIERS,
  WANTING,
  WISHING,
} from './modality-words.ts'
import type { ReadSentence } from './reading.ts'

/**
 * Whether the text tells it as done, planned, denied or called off; `unreal` is what may, should or would happen under a
 * condition, of which nothing is claimed.
 */
export type Modality = ClaimStatus | 'unreal'

/** Longest chain of verbs followed [is expected to agree to meet]. */
const LONGEST_CHAIN = 6

export function modalityOf(sentence: ReadSentence, at: number, form: 'verb' | 'noun'): Modality {
  return form === 'verb' ? verbModality(sentence, at, LONGEST_CHAIN) : nounModality(sentence, at)
}

function verbModality(sentence: ReadSentence, at: number, steps: number): Modality {
  const own = auxiliaryModality(sentence, at)
  if (own) return own
  if (isConditional(sentence, at)) return 'unreal'
  return steps > 0 ? governedModality(sentence, at, steps) : 'unreal'
}

/** What the verb's own auxiliaries and negation tell; [said he would meet] is a plan as told in the past. */
function auxiliaryModality({ tree, forms, lemmas }: ReadSentence, at: number): Modality | null {
  const words = tree.childrenOf(at, 'aux', 'advmod', 'cop').filter((index) => index < at && index >= at - 8)
  const before = [...new Set([...words, ...leadingWords(tree.tokens, at)])]
  const isNegated = before.some((index) => NEGATIONS.has(forms[index] ?? ''))
  const modal = before.find((index) => tree.tokens[index]?.xpos === 'MD')
  if (modal === undefined) return isNegated ? 'denied' : null
  const lemma = lemmas[modal] ?? ''
  if (lemma !== 'will' && lemma !== 'shall' && forms[modal] !== 'would') return 'unreal'
  if (isNegated) return 'denied'
  if (forms[modal] !== 'would') return 'planned'
  return tree.tokens[at]?.relation === 'ccomp' ? 'planned' : 'unreal'
}

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'n’t'])

/** Auxiliaries and adverbs right before a verb, whatever the tree makes of them. */
function leadingWords(tokens: ReadSentence['tree']['tokens'], at: number): readonly number[] {
  const found: number[] = []
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    const upos = tokens[index]?.upos
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PART') break
    found.push(index)
  }
  return found
}

const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest'])

/** [if they meet]; a question. */
function isConditional({ tree, forms }: ReadSentence, at: number): boolean {
  if (tree.childrenOf(at, 'mark').some((index) => CONDITIONS.has(forms[index] ?? ''))) return true
  return tree.tokens.at(-1)?.form === '?'
}

/** What the verb or noun that governs the clause tells of it. */
function governedModality(sentence: ReadSentence, at: number, steps: number): Modality {
  const { tree, forms } = sentence
  const token = tree.tokens[at]
  const head = token?.head ?? -1
  const relation = token?.relation ?? ''
  const isInfinitive = forms[at - 1] === 'to' || tree.childrenOf(at, 'mark').some((index) => forms[index] === 'to')
  if (head < 0) return isInfinitive ? 'planned' : 'happened'
  if (isInfinitive)
    return purposeModality(sentence, at, head, steps) ?? infinitiveModality(sentence, head, relation, steps)
  if (relation === 'conj') return verbModality(sentence, head, steps - 1)
  const reported = complementModality(sentence.lemmas[head] ?? '', relation)
  if (reported) return reported
  return token?.xpos === 'VBG' ? gerundModality(sentence, at, head, relation, steps) : 'happened'
}

/** [denied that they met, hopes they meet] */
function complementModality(governor: string, relation: string): Modality | null {
  if (relation === 'ccomp' && DENIALS.has(governor)) return 'denied'
  return (relation === 'ccomp' || relation === 'xcomp') && WISHING.has(governor) ? 'unreal' : null
}

function purposeModality(sentence: ReadSentence, at: number, head: number, steps: number): Modality | null {
  const governor = sentence.lemmas[head] ?? ''
  if (PLANNING.has(governor) || PLAN_NOUNS.has(governor)) return null
  return TALKING.has(sentence.lemmas[at] ?? '') ? sameTime(verbModality(sentence, head, steps - 1)) : null
}

/** [met to discuss trade]: the purpose is what they did. */
const TALKING = new Set(['discuss'])

function infinitiveModality(sentence: ReadSentence, head: number, relation: string, steps: number): Modality {
  const governor = sentence.lemmas[head] ?? ''
  if (REPORTED.has(governor)) return sentence.forms.includes('have') ? 'happened' : 'unreal'
  if (PLANNING.has(governor) || PLAN_NOUNS.has(governor)) return negated(sentence, head) ? 'denied' : 'planned'
  if (NOT_DOING.has(governor)) return 'denied'
  if (HELPING.has(governor)) return verbModality(sentence, head, steps - 1)
  const fate = fateOf(sentence, head)
  if (fate) return fate
  return relation === 'root' ? 'planned' : 'unreal'
}

/** [an attempt to launch was postponed]: what became of the attempt became of the launch. */
function fateOf({ tree, lemmas }: ReadSentence, noun: number): Modality | null {
  const governor = tree.tokens[noun]?.upos === 'NOUN' ? governorOf(tree, lemmas, noun) : null
  const verb = governor?.as === 'object' ? (lemmas[governor.index] ?? '') : followingVerb(tree, lemmas, noun)
  if (POSTPONING.has(verb)) return 'planned'
  return CALLED_OFF.has(verb) ? 'cancelled' : null
}

/** [an attempt to launch a crew that was postponed]: said of the crew, meant of the attempt. */
function followingVerb(tree: ReadSentence['tree'], lemmas: readonly string[], noun: number): string {
  if (!ATTEMPTS.has(lemmas[noun] ?? '')) return ''
  const at = lemmas.findIndex(
    (lemma, index) => index > noun && (POSTPONING.has(lemma) || CALLED_OFF.has(lemma)) && tree.isPassive(index),
  )
  return lemmas[at] ?? ''
}

const ATTEMPTS = new Set('attempt effort bid plan try'.split(' '))

function negated(sentence: ReadSentence, at: number): boolean {
  return auxiliaryModality(sentence, at) === 'denied'
}

/** [denied killing, accused of killing, after killing] */
function gerundModality(sentence: ReadSentence, at: number, head: number, relation: string, steps: number): Modality {
  const governor = sentence.lemmas[head] ?? ''
  if (DENIALS.has(governor)) return 'denied'
  if (ACCUSATIONS.has(governor) && sentence.tree.childrenOf(at, 'mark', 'case').length > 0) return 'unreal'
  if (THREAT_NOUNS.has(governor) || WISHING.has(governor) || PREVENTING.has(governor)) return 'unreal'
  if (relation === 'xcomp' || relation === 'advcl') return sameTime(verbModality(sentence, head, steps - 1))
  return 'happened'
}

/** What goes with a plan is planned; what goes with a denial is not thereby denied. */
function sameTime(modality: Modality): Modality {
  return modality === 'planned' || modality === 'unreal' ? modality : 'happened'
}

function nounModality(sentence: ReadSentence, at: number): Modality {
  return modifierModality(sentence, at) ?? nounGovernorModality(sentence, at)
}

function modifierModality({ tree, lemmas, forms }: ReadSentence, at: number): Modality | null {
  const start = Math.max(tree.rangeOf(at).first, at - 6)
  for (let index = start; index < at; index += 1) {
    if (forms[index] === 'no' && tree.tokens[index]?.head === at) return 'denied'
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
  const governor = governorOf(tree, lemmas, at)
  if (governor) return byGovernor(sentence, governor.index, governor.as)
  const head = tree.tokens[at]?.head ?? -1
  const lemma = lemmas[head] ?? ''
  if (tree.tokens[head]?.upos === 'VERB') return obliqueModality(sentence, at, head)
  if (PLAN_NOUNS.has(lemma)) return 'planned'
  if (THREAT_NOUNS.has(lemma)) return 'unreal'
  return forms[at - 1] === 'of' && lemma === 'ahead' ? 'planned' : 'happened'
}

const AGENDAS = new Set('agenda plan schedule programme program itinerary timetable'.split(' '))

/** [the upcoming agenda includes talks] */
function isOnAgenda({ tree, lemmas }: ReadSentence, verb: number): boolean {
  return tree.childrenOf(verb, 'nsubj').some((index) => AGENDAS.has(lemmas[index] ?? ''))
}

function byGovernor(sentence: ReadSentence, verb: number, as: 'subject' | 'object'): Modality {
  const lemma = sentence.lemmas[verb] ?? ''
  const outer = isOnAgenda(sentence, verb) ? 'planned' : verbModality(sentence, verb, LONGEST_CHAIN)
  if (as === 'subject') return outer
  if (outer === 'unreal') return 'unreal'
  if (CALLED_OFF.has(lemma) || (lemma === 'call' && sentence.forms[verb + 1] === 'off')) return 'cancelled'
  if (POSTPONING.has(lemma)) return 'planned'
  if (DENIALS.has(lemma)) return 'denied'
  if (PREVENTING.has(lemma)) return 'cancelled'
  if (SCHEDULING.has(lemma)) return 'planned'
  if (WANTING.has(lemma) || CALLING_FOR.has(lemma)) return 'unreal'
  return outer
}

/** [called for talks, accused of murder, will meet after the summit] */
function obliqueModality(sentence: ReadSentence, at: number, verb: number): Modality {
  const lemma = sentence.lemmas[verb] ?? ''
  const marker = sentence.tree.childrenOf(at, 'case').map((index) => sentence.forms[index] ?? '')
  if (ACCUSATIONS.has(lemma) && (marker.includes('of') || marker.includes('with'))) return 'unreal'
  if (CALLING_FOR.has(lemma) && marker.includes('for')) return 'unreal'
  if (marker.includes('ahead')) return 'planned'
  if (marker.includes('of') && sentence.forms.includes('ahead')) return 'planned'
  if (marker.includes('at') || marker.includes('for') || marker.includes('in')) {
    return sameTime(verbModality(sentence, verb, LONGEST_CHAIN))
  }
  return 'happened'
}
