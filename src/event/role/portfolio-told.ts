import type { DocumentParty, PartyMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { TriggerTold } from '../fact.ts'
import { subjectBefore } from '../order.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'
import { isNamed } from './is-named.ts'

const CONFIDENCE = 0.8
/** What a government has a minister for, called by that alone, with a capital. */
export const PORTFOLIOS: ReadonlySet<string> = wordSet(
  'health finance transport defence defense education interior justice agriculture housing energy trade labour labor environment culture tourism industry',
)
const GETTING = wordSet('get take')
const MOVING = wordSet('move go switch shift')
const GIVEN = wordSet('give hand assign')
const CABINETS = wordSet('cabinet minister reshuffle shuffle government')
/** Tokens from the verb to the portfolio [was handed *the* Transport *brief*, moves from Health to]. */
const WIDEST = 6

/** [Ana Brandt moves from Health to Finance; Tom Reed gets Transport, was handed the transport brief], in a text of a cabinet. */
export function portfoliosTold(sentence: ReadSentence, parties: readonly DocumentParty[]): readonly TriggerTold[] {
  if (!sentence.isTold(CABINETS)) return []
  return sentence.lemmas.flatMap((_, verb) => portfolioAt(sentence, verb, parties) ?? [])
}

function portfolioAt(sentence: ReadSentence, verb: number, parties: readonly DocumentParty[]): TriggerTold | null {
  const at = sentence.isVerb(verb) ? portfolioOf(sentence, verb) : -1
  const who = at < 0 ? null : holderBefore(sentence, verb)
  const name = parties[who?.party ?? -1]?.names[0]
  if (!who || name === undefined || !isNamed(name) || parties[who.party]?.nature !== 'person') return null
  const base = { confidence: CONFIDENCE }
  return {
    trigger: wordTrigger({ type: 'appointment', lemma: sentence.lemmas[verb] ?? '', form: 'verb', at: verb }),
    clause: verb,
    values: [
      { ...base, attribute: 'person', value: name, party: who.party, first: who.first, last: who.last },
      {
        ...base,
        attribute: 'office',
        value: `${sentence.lemmas[at]?.toLowerCase()} minister`,
        party: null,
        first: at,
        last: at,
      },
    ],
  }
}

function portfolioOf(sentence: ReadSentence, verb: number): number {
  const { lemmas, forms } = sentence
  const lemma = lemmas[verb] ?? ''
  const isGiven = GIVEN.has(lemma) && lemmas.slice(Math.max(0, verb - 2), verb).includes('be')
  const isMoved = MOVING.has(lemma)
  if (!isGiven && !isMoved && !GETTING.has(lemma)) return -1
  for (let at = verb + 1; at <= verb + WIDEST; at += 1) {
    if (!isPortfolio(sentence, at)) continue
    if (!isMoved) return at - verb <= 2 || isBrief(lemmas, at) ? at : -1
    if (forms[at - 1] === 'to') return at
  }
  return -1
}

const BRIEFS = wordSet('portfolio brief')

function isBrief(lemmas: readonly string[], at: number): boolean {
  return BRIEFS.has(lemmas[at + 1] ?? '')
}

/** [gets *Transport*, the *transport* portfolio]; not [gets Transport Minister Tom Reed, took Health Canada]. */
function isPortfolio({ tree, lemmas }: ReadSentence, at: number): boolean {
  if (!PORTFOLIOS.has(lemmas[at]?.toLowerCase() ?? '')) return false
  if (isBrief(lemmas, at)) return true
  return /^\p{Lu}\p{Ll}/u.test(tree.tokens[at]?.form ?? '') && !NOUNS.has(tree.tokens[at + 1]?.upos ?? '')
}

const NOUNS = new Set(['NOUN', 'PROPN'])

function holderBefore(sentence: ReadSentence, verb: number): PartyMention | null {
  const subject = subjectBefore(sentence, verb)
  const mention = subject && mentionAt(sentence, 'party', subject.last)
  return mention?.form === 'name' ? mention : null
}
