import { wordSet } from '../../util/word-set.ts'
import { PROSECUTORS } from '../lexicon/crime-words.ts'
import type { SenseView } from './view.ts'

/** [prosecutors accuse Reed of killing a guard]: he is charged with it, and they do not only say so. */
export function isCharging({ lemma, lemmaOf, argument, isPerson }: SenseView): boolean {
  return lemma === 'accuse' && PROSECUTORS.has(lemmaOf('subject', 'by')) && isPerson(argument('object'))
}

const VIOLENT = wordSet('murder manslaughter homicide rape arson')
/** What people deny outside of courts too. */
const PLEADED = wordSet(`
  murder manslaughter homicide rape arson assault theft robbery burglary fraud bribery treason espionage kidnapping trafficking
  smuggling conspiracy perjury embezzlement extortion blackmail
`)
const COURT = wordSet('court judge jury juror prosecutor trial magistrate hearing defendant')
/** Tokens behind the verb to the crime [denies *two counts of* fraud]. */
const WIDEST_COUNT = 4
/** Tokens around it in which a court stands. */
const NEAR_COURT = 14

/** [Reed denied murder, denies two counts of fraud at Almara Crown Court]; not [denied any link to the murder]. */
export function answersCharge(view: SenseView): string | null {
  const { argument, isPerson, isNear, sentence, last, type } = view
  if (!isPerson(argument('subject'))) return null
  const behind = sentence.lemmas.slice(last + 1, last + 1 + WIDEST_COUNT)
  const crime = behind.findIndex((lemma) => PLEADED.has(lemma))
  if (crime < 0 || !behind.slice(0, crime).every((_, step) => isOfCount(view, last + 1 + step))) return null
  return (crime === 0 && VIOLENT.has(behind[0] ?? '')) || isNear(COURT, NEAR_COURT) ? type : null
}

const COUNTED = wordSet('count charge of')

function isOfCount({ sentence }: SenseView, at: number): boolean {
  return COUNTED.has(sentence.lemmas[at] ?? '') || sentence.tree.tokens[at]?.upos === 'NUM'
}
