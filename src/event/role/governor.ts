import type { SentenceTree } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/**
 * The verb that a noun of happening depends on as subject or object.
 * `light`: the verb says only that it happens, and its arguments are the noun's [hold talks, the talks took place];
 * `other`: it says something of it [the blast destroyed the bridge, they condemned the attack].
 */
export interface Governor {
  readonly index: number
  readonly kind: 'light' | 'other'
  readonly as: 'subject' | 'object'
}

/** What is done by carrying out: the noun is the object. */
const CARRYING = wordSet(`
  hold have make pay carry conduct launch stage give deliver sign reach take attend host mount perform do commit organize
  organise begin start open convene undertake complete finish conclude join strike clinch secure seal score record claim win
  suffer undergo sustain face hand impose close lead celebrate issue place perpetrate execute wage initiate plan schedule set arrange finalize
  finalise negotiate agree broker announce unleash enter resume continue end wrap pull serve receive get fight run cause trigger spark renew prolong
  hear feel cut
`)

const ATTENDING = wordSet(
  'attend join enter host schedule set arrange broker announce plan cover mount celebrate cause trigger spark get receive',
)
const UNDERGOING = wordSet('suffer undergo sustain face serve receive get')

/** What the subject of a carrying verb is to the noun: who does it [pay], is there [attend] or bears it [face trial]. */
export function partIn(lemma: string): 'subject' | 'attendant' | 'sufferer' {
  if (UNDERGOING.has(lemma)) return 'sufferer'
  return ATTENDING.has(lemma) ? 'attendant' : 'subject'
}

/** Verbs with somebody who is given the noun [handed Reed a sentence]. */
export const GIVING: ReadonlySet<string> = wordSet('give hand impose deliver grant award issue pass earn')

/** The verb says only that something happens. */
export function isLight(lemma: string): boolean {
  return CARRYING.has(lemma) || HAPPENING.has(lemma)
}

/** What happens: the noun is the subject. */
const HAPPENING = wordSet(`
  take occur happen begin start end open close conclude last continue resume follow come break erupt rage go be run unfold
  coincide proceed commence kick ensue arise finish hear
`)

export function governorOf(tree: SentenceTree, lemmas: readonly string[], noun: number): Governor | null {
  const above = verbAbove(tree, lemmas, noun)
  if (above?.kind === 'light') return above
  const below = relativeBelow(tree, lemmas, noun) ?? participleBelow(tree, lemmas, noun, GIVING)
  return below ?? above ?? participleBelow(tree, lemmas, noun, CARRYING)
}

/** What is done with an agreement. */
const SEALING = wordSet('sign conclude reach strike seal negotiate')

function isDoneInRelative(lemma: string): boolean {
  return GIVING.has(lemma) || SEALING.has(lemma)
}

/** [the sentence that a court gave to Reed, the truce that the two concluded] */
function relativeBelow(tree: SentenceTree, lemmas: readonly string[], noun: number): Governor | null {
  const index = tree
    .childrenOf(noun, 'acl:relcl')
    .find((child) => isDoneInRelative(lemmas[child] ?? '') && tree.childrenOf(child, 'nsubj').some((at) => at < child))
  return index === undefined ? null : { index, kind: 'light', as: 'object' }
}

function verbAbove(tree: SentenceTree, lemmas: readonly string[], noun: number): Governor | null {
  const head = outOfCoordination(tree, noun)
  const token = tree.tokens[head]
  const index = token?.head ?? -1
  const relation = token?.relation ?? ''
  const lemma = lemmas[index] ?? ''
  if (tree.tokens[index]?.upos !== 'VERB' && tree.tokens[index]?.upos !== 'AUX') return null
  if (relation === 'obj' || relation === 'nsubj:pass')
    return { index, kind: CARRYING.has(lemma) ? 'light' : 'other', as: 'object' }
  if (relation === 'nsubj' && isGivenTo(tree, lemmas, index)) return { index, kind: 'light', as: 'object' }
  if (relation === 'nsubj') return { index, kind: HAPPENING.has(lemma) ? 'light' : 'other', as: 'subject' }
  return null
}

/** [the sentence *handed* down to Reed]: a participle, also where the tree takes it for the verb of the sentence. */
function isGivenTo({ tokens }: SentenceTree, lemmas: readonly string[], verb: number): boolean {
  if (!GIVING.has(lemmas[verb] ?? '')) return false
  return [verb + 1, verb + 2].some((at) => tokens[at]?.form === 'to') && tokens[verb + 1]?.upos !== 'NOUN'
}

/** [talks held in Oslo; condemned the sentence handed down to Reed] */
function participleBelow(
  tree: SentenceTree,
  lemmas: readonly string[],
  noun: number,
  verbs: ReadonlySet<string>,
): Governor | null {
  const index = tree
    .childrenOf(noun, 'acl')
    .find((child) => tree.tokens[child]?.xpos === 'VBN' && verbs.has(lemmas[child] ?? ''))
  return index === undefined ? null : { index, kind: 'light', as: 'object' }
}

function outOfCoordination(tree: SentenceTree, index: number): number {
  const token = tree.tokens[index]
  const isShare = token?.relation === 'nmod' && SHARES.has(tree.tokens[token.head]?.lemma ?? '')
  return token?.relation === 'conj' || isShare ? token.head : index
}

/** [opened a second *round* of talks]: what is done with it is done with what it is of. */
const SHARES = wordSet('round series session set bout phase cycle stage')
