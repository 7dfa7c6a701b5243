import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

const VOTERS = wordSet('member policymaker director judge justice governor ratesetter trustee')
const BODIES = wordSet('board committee panel council court bank bench tribunal commission')
const BACKING = wordSet('back support favour favor approve endorse')
const OPPOSING = wordSet('oppose reject dissent')
/** Tokens from the voters to how they voted [six members of the bank's policy board *voted for*]. */
const WIDEST = 8

/** [*Six of the nine board members backed* the move, two members voted against]: what a board decides is no election. */
export function boardVotes(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { lemmas, forms, isVerb } = sentence
  const { counted, first } = figure
  if (counted === null || !VOTERS.has(lemmas[counted] ?? '') || forms[first - 2] === 'of') return null
  if (forms[first - 1] === 'of' || !sentence.isTold(BODIES)) return null
  for (let at = counted + 1; at <= counted + WIDEST; at += 1) {
    if (!isVerb(at)) continue
    const of = sideOf(lemmas[at] ?? '', forms[at + 1] ?? '')
    return of === null ? null : { of, first, last: at, isApart: true }
  }
  return null
}

const FOR = 'votes in favour'
const AGAINST = 'votes against'
const SIDES: ReadonlyMap<string, string> = new Map([
  ['for', FOR],
  ['in', FOR],
  ['to', FOR],
  ['against', AGAINST],
])

function sideOf(verb: string, next: string): string | null {
  if (verb === 'vote') return SIDES.get(next) ?? null
  if (BACKING.has(verb)) return FOR
  return OPPOSING.has(verb) ? AGAINST : null
}
