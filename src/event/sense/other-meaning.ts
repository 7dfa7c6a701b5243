import { wordSet } from '../../util/word-set.ts'
import type { MeaningSense } from '../lexicon/sense-name.ts'
import { madeByParties } from './agreement.ts'
import type { Senses, SenseView } from './view.ts'

/** Words of offices, courts and deals that people use of their own affairs too. */

const KEEPING = wordSet('have keep make miss book cancel get need postpone')

/** [the appointment of a judge]; not [had an appointment with her bank, a doctor's appointment]. */
function toOffice(view: SenseView): string | null {
  const { lemma, sentence, at, argument } = view
  if (lemma === 'appointment') {
    const { forms, lemmas } = sentence
    const isKept = lemmas.slice(Math.max(0, at - WIDEST_KEEPING), at).some((word) => KEEPING.has(word))
    if (forms[at + 1] === 'with' || (isKept && argument('of', 'as', 'to') < 0) || MEDICAL.has(lemmas[at - 1] ?? ''))
      return null
  }
  return lemma === 'promotion' && isOfTeam(view) ? null : madeByParties(view)
}

const EARNING = wordSet('win secure clinch seal earn gain achieve')
const LEAGUES = wordSet(
  'league division flight tier championship bundesliga relegation season play-off playoff serie liga ligue',
)

/** [Almara secured promotion to the First Division, sealed promotion, their promotion to the top flight]: a team's, to where it plays. */
function isOfTeam({ sentence, argument, at }: SenseView): boolean {
  const { lemmas, isTold } = sentence
  if (LEAGUES.has(lemmas[argument('to')] ?? '')) return true
  return EARNING.has(lemmas[at - 1] ?? '') && isTold(LEAGUES)
}

/** Tokens from the verb to its object [had *missed an* appointment]. */
const WIDEST_KEEPING = 4
const MEDICAL = wordSet('medical dental hospital doctor dentist clinic gp follow-up routine hairdresser')

const COURTS = wordSet('court jury judge juror tribunal panel inquest coroner magistrate bench trial case')

/** [the verdict of the jury, the verdict in his trial]; not [the verdict of her neighbours, of Ana Brandt]: what they think. */
function ofCourt(view: SenseView): string | null {
  const { argument, sentence, isActor } = view
  const by = argument('of')
  if (by >= 0 && isActor(by) && !COURTS.has(sentence.lemmas[by] ?? '')) return null
  return madeByParties(view)
}

/** [agreed with Northland on a border, agreed a deal]; not [agreed with every word of it]: what nobody makes an agreement with. */
function agrees(view: SenseView): string | null {
  const { argument, isActor, sentence, at } = view
  const partner = argument('with')
  const isOpinion = partner >= 0 && !isActor(partner) && sentence.forms[at + 1] === 'with'
  // [Witnesses and fire officers agree that the flames were first seen in the hall]: what happened, and no plan.
  const isOfFact = sentence.forms[at + 1] === 'that' && isOfPast(view)
  return isOpinion || isOfFact ? null : madeByParties(view)
}

/** The clause behind [that] tells of what was or is: it has no [will, should, would]. */
function isOfPast({ sentence: { tree }, at }: SenseView): boolean {
  const verb = tree.tokens.findIndex(({ xpos }, index) => index > at + 1 && /^(?:VB[DPZ]|MD)$/.test(xpos))
  return verb >= 0 && tree.tokens[verb]?.xpos !== 'MD'
}

export const MEANING_SENSES: Senses<MeaningSense> = {
  'to-office': toOffice,
  'of-court': ofCourt,
  agrees,
}
