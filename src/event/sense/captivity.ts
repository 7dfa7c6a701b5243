import { wordSet } from '../../util/word-set.ts'
import { BODIES, CAPTIVES } from '../lexicon/captivity.ts'
import type { CaptivitySense } from '../lexicon/sense-name.ts'
import { mentionAt } from '../reading.ts'
import type { Senses, SenseView } from './view.ts'

/** Where or by whom somebody is held. */
const HELD = wordSet(`
  prison jail custody cell penitentiary detention inmate prisoner convict detainee remand correctional captor kidnapper abductor
  captivity hostage-taker jailer lockup hospital-wing wing guard warder
`)
const REACH = 12

/** [three inmates broke out of the prison, the girl escaped from her captors]; not [escaped injury, fled the fire]. */
function breaksOut({ argument, isPerson, isNear, type, sentence, at }: SenseView): string | null {
  const who = argument('subject', 'of', 'possessive', 'by')
  if (sentence.isVerb(at) && (who < 0 || !isPerson(who))) return null
  return isNear(HELD, REACH) ? type : null
}

/** [the hostages were freed, the group released 12 pupils], in a text of captives, [released on bail]; not [freed from the wreckage]. */
function setsFree(view: SenseView): string | null {
  const { argument, lemmaOf, sentence, isNear, type } = view
  if (!isSomebody(view, argument('object')) || WRECKS.has(lemmaOf('from'))) return null
  return sentence.isTold(CAPTIVES) || isNear(CUSTODY, CLOSE) ? type : null
}

/** Whoever is held by law or in war, and what lets him go. */
const CUSTODY = wordSet(
  'bail parole custody prison jail detention prisoner detainee inmate captive captured amnesty pardon',
)
const CLOSE = 8

/** [walked free from prison]; not [the goal went free]. */
function walksFree({ argument, isPerson, isNear, type }: SenseView): string | null {
  return isPerson(argument('subject')) && (isNear(HELD, REACH) || isNear(COURTS, REACH)) ? type : null
}

const COURTS = wordSet('court judge jury trial sentence')

const WRECKS = wordSet('wreckage wreck rubble debris car vehicle van lorry truck bus building lift elevator')

/** Also by a bare number [two were released]. */
function isSomebody({ isPerson, sentence }: SenseView, index: number): boolean {
  if (isPerson(index)) return true
  const quantity = index < 0 ? null : mentionAt(sentence, 'quantity', index)
  return quantity?.dimension === 'none' && quantity.counted === null
}

/** [crews rescued 12 people]; not [saved the goalkeeper's blushes, rescued the bank]. */
function savesPeople({ argument, sentence, type }: SenseView): string | null {
  const object = argument('object')
  const quantity = object < 0 ? null : mentionAt(sentence, 'quantity', object)
  return quantity?.dimension === 'people' && !BODIES.has(quantity.countedLemma ?? '') ? type : null
}

export const CAPTIVITY_SENSES: Senses<CaptivitySense> = {
  'breaks-out': breaksOut,
  'sets-free': setsFree,
  'walks-free': walksFree,
  'saves-people': savesPeople,
}
