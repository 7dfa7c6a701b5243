import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { lastWithin, skipBack } from '../near-words.ts'
import type { ReadSentence } from '../reading.ts'
import { subjectOf } from './measuring-verb.ts'
import type { Named } from './thing.ts'

export const DELIBERATION = 'deliberation'
const JURY = wordSet('jury juror')
/** Words of a text that tells of a jury, also where it calls them the seven women and five men. */
const JURY_TOLD = wordSet('jury juror deliberate deliberation')
const TAKING = wordSet('take need require spend')
const THEY = wordSet('they them it')
const REACHING = /^to (?:reach|return|find|decide|agree|convict|acquit|clear|come|arrive|deliver|make)\b/
const BEFORE_TIME = wordSet('for just only less than more under over about nearly almost some around little barely')
/** Tokens between a verb and its time, or the jury and its verb [the *jury* of seven women and five men *took*]. */
const WIDEST = 5
const WIDEST_JURY = 12

/**
 * How long a jury took [after *deliberating for three days*, *took the jury five hours*, *jurors needed* less than three hours,
 * was *out for* five hours, after five hours of *deliberations*].
 */
export function deliberated(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { first, last, dimension } = figure
  const { lemmas, forms } = sentence
  if (dimension !== 'time' || !sentence.isTold(JURY_TOLD)) return null
  const found = { of: DELIBERATION, first, last }
  const before = lemmas.slice(Math.max(0, first - WIDEST), first)
  const isNoun = /^of deliberat(?:ions?|ing)$/.test(`${forms[last + 1]} ${forms[last + 2]}`)
  if (before.includes('deliberate') || isNoun) return found
  const isOut = before.some((lemma) => JURY.has(lemma)) && /(?:be|stay) out (?:for )?/.test(before.join(' '))
  return isOut || isTaken(sentence, figure) ? found : null
}

/** [the jury of seven women and five men *took nine hours*, it *took them nine hours to reach* a verdict; It *took them nine hours*.] */
function isTaken(sentence: ReadSentence, { first, last }: QuantityMention): boolean {
  const { lemmas, forms } = sentence
  const lead = skipBack(lemmas, first, BEFORE_TIME)
  const verb = lastWithin(lemmas, lead + 1, WIDEST - 1, (lemma) => TAKING.has(lemma))
  if (verb < 0) return false
  const between = lemmas.slice(verb + 1, lead + 1).filter((lemma) => lemma !== 'the')
  if (between.length > 1 || between.some((lemma) => !JURY.has(lemma) && !THEY.has(lemma))) return false
  if (between.some((lemma) => JURY.has(lemma))) return true
  const subject = subjectOf(sentence, verb)
  const isOfJury = JURY.has(lemmas[subject] ?? '') || hasJuryBefore(sentence, verb)
  const isTheirs = THEY.has(forms[subject] ?? '') || between.length > 0
  const isWhole = lemmas[last + 1] === '.' && between.includes('they')
  return isOfJury || (isTheirs && (isWhole || REACHING.test(lemmas.slice(last + 1, last + 3).join(' '))))
}

/** [The *jury of seven women and five men* took]: nothing but who sat on it stands between. */
function hasJuryBefore({ lemmas, forms, isVerb }: ReadSentence, verb: number): boolean {
  const jury = lastWithin(lemmas, verb, WIDEST_JURY, (lemma) => JURY.has(lemma))
  if (jury < 0 || (forms[jury + 1] !== 'of' && jury !== verb - 1 && lemmas[jury + 1] !== 'have')) return false
  for (let at = jury + 1; at < verb; at += 1) if (forms[at] === ',' || isVerb(at)) return false
  return true
}
