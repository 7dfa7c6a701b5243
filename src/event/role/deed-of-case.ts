import { wordSet } from '../../util/word-set.ts'
import { PROSECUTORS } from '../lexicon/crime-words.ts'
import { natureOf, type ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { type Argument, findArguments } from './argument.ts'

/** What a court has found, or is asked to find: the deed was done, and by whom only a verdict tells. */
interface Case {
  readonly isProved: boolean
  /** Token that heads who was found to have done it; null where that is not told. */
  readonly doer: number | null
}

const PROVING = wordSet('convict guilty sentence jail imprison')
const ALLEGING = wordSet('charge accuse indict')
const LEADS = new Set(['of', 'with', 'for'])
/** Tokens from the word of the court to what leads to the deed [convicted Reed, 52, on Tuesday *of*]. */
const WIDEST_LEAD = 12
/** Tokens from the deed to whom it was done to [the murder *of* two *women*]. */
const WIDEST_VICTIM = 4
const DEADLY: ReadonlySet<string> = new Set(['killing', 'shooting', 'stabbing'])
const ENDS = wordSet('; : who which that when where while but')

/** [convicted *of murdering* two women in Varo, charged *with the murder* of Ana Lind]: not [charged with murder]. */
export function caseOf(sentence: ReadSentence, trigger: Trigger): Case | null {
  if (trigger.type !== 'attack' || !DEADLY.has(trigger.entry.group.family ?? '')) return null
  const lead = leadOf(sentence, trigger)
  if (lead < 0 || !hasVictim(sentence, trigger)) return null
  if (sentence.lemmas[lead] === 'deny') return isDefendant(sentence, lead) ? { isProved: false, doer: null } : null
  const word = wordBefore(sentence, lead)
  if (word < 0) return null
  const lemma = sentence.lemmas[word] ?? ''
  if (lemma === 'accuse' && !isPassive(sentence, word) && !isByProsecutor(sentence, word)) return null
  return { isProved: PROVING.has(lemma), doer: doerOf(sentence, word) }
}

/** The preposition before the deed, or [*denied* murdering his wife]; -1 where none leads to it. */
function leadOf({ tree, forms, lemmas }: ReadSentence, { first, entry }: Trigger): number {
  let at = first - 1
  if (entry.form === 'verb' && tree.tokens[first]?.xpos !== 'VBG') return -1
  while (at > 0 && BEFORE_DEED.has(tree.tokens[at]?.upos ?? '')) at -= 1
  return LEADS.has(forms[at] ?? '') || lemmas[at] === 'deny' ? at : -1
}

const BEFORE_DEED = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PUNCT'])

function hasVictim({ mentions, forms }: ReadSentence, { last, entry }: Trigger): boolean {
  if (entry.form === 'noun' && forms[last + 1] !== 'of') return false
  return mentions.some(
    ({ kind, first }) => (kind === 'party' || kind === 'quantity') && first > last && first <= last + WIDEST_VICTIM,
  )
}

/** The word of the court that the preposition belongs to; -1 where none stands before it. */
function wordBefore({ lemmas, forms }: ReadSentence, lead: number): number {
  for (let at = lead - 1; at >= Math.max(0, lead - WIDEST_LEAD); at -= 1) {
    const lemma = lemmas[at] ?? ''
    if (ENDS.has(forms[at] ?? '')) return -1
    if (PROVING.has(lemma) || ALLEGING.has(lemma)) return at
  }
  return -1
}

/** [*Reed* denied murdering his wife]; not [the army denied killing anybody]. */
function isDefendant(sentence: ReadSentence, verb: number): boolean {
  const subject = argumentOf(sentence, verb, 'subject')
  return subject !== null && natureOf(sentence, subject) === 'person'
}

function isByProsecutor(sentence: ReadSentence, verb: number): boolean {
  return PROSECUTORS.has(sentence.lemmas[argumentOf(sentence, verb, 'subject') ?? -1] ?? '')
}

function isPassive({ tree, forms }: ReadSentence, verb: number): boolean {
  return tree.isPassive(verb) || (tree.tokens[verb]?.xpos === 'VBN' && forms[verb + 1] === 'of')
}

/** [sentenced *Reed*, *Reed* was found guilty]: whom the verb above is done to. */
function doerOf(sentence: ReadSentence, word: number): number | null {
  const { isVerb, lemmas } = sentence
  const verb = isVerb(word) ? word : [word - 1, word - 2, word - 3].find((at) => lemmas[at] === 'find')
  if (verb === undefined) return null
  return argumentOf(sentence, verb, 'object')
}

function argumentOf(sentence: ReadSentence, verb: number, wanted: string): number | null {
  const found = findArguments(sentence, { at: verb, last: verb, entry: { form: 'verb' } })
  return found.find(({ name }) => name === wanted)?.index ?? null
}

const OF_VERDICT = 0.8

/** [sentenced *Reed* for killing a guard]: neither the judge nor the accused, before there is a verdict, has done it. */
export function doersOf(sentence: ReadSentence, trigger: Trigger, args: readonly Argument[]): readonly Argument[] {
  const found = caseOf(sentence, trigger)
  if (!found) return args
  const others = args.filter(({ name }) => name !== 'subject' && name !== 'by')
  if (!found.isProved || found.doer === null) return others
  return [...others, { name: 'subject', index: found.doer, confidence: OF_VERDICT }]
}
