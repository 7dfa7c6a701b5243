import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** What was brought down, and what went dark: some of those that there are. */

const IN_THE_AIR = wordSet('drone missile rocket')
const DOWNING = wordSet('shoot down bring intercept destroy neutralise neutralize')
/** Tokens from the figure to the noun of what was downed, or to the verb [41 of *the 58 drones*]. */
const WIDEST_DOWNING = 6

/** [*shot down 41* of the 58 drones; of the 58 drones launched, *36 were brought down*]: not as many as there were. */
export function downed(sentence: ReadSentence, { first, last }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  const behind = lemmas.slice(last, last + 1 + WIDEST_DOWNING)
  const before = lemmas.slice(Math.max(0, first - WIDEST_DOWNING - 1), first)
  const what = behind.find((lemma) => IN_THE_AIR.has(lemma)) ?? before.findLast((lemma) => IN_THE_AIR.has(lemma))
  if (what === undefined) return null
  const isActive = isDowning(sentence, forms[first - 1] === 'down' ? first - 2 : first - 1)
  const passive = [...behind.keys()]
    .map((step) => last + step)
    .find((at) => isBeing(forms[at - 1]) && isDowning(sentence, at))
  const isFirst = passive !== undefined && !forms.slice(last, passive).some((form) => form === ',' || form === 'that')
  return isActive || isFirst
    ? { of: `${what}s downed`, first, last: Math.max(last, passive ?? last), isApart: true }
    : null
}

function isBeing(form: string | undefined): boolean {
  return form === 'were' || form === 'was' || form === 'been'
}

function isDowning({ lemmas, forms }: ReadSentence, verb: number): boolean {
  const lemma = lemmas[verb] ?? ''
  if (!DOWNING.has(lemma)) return false
  return (lemma !== 'shoot' && lemma !== 'bring') || forms[verb + 1] === 'down'
}

const SUPPLIED = wordSet('home house household property customer building')
const POWER = new Set(['power', 'electricity'])
/** Tokens between those that are supplied and what they lack. */
const WIDEST_OUTAGE = 4

/** [left *85,000 homes without power*, *electricity was cut off to 58,000 households*]: no harm to the homes. */
export function withoutPower({ lemmas, forms }: ReadSentence, figure: QuantityMention): Named | null {
  const { counted: at, first, last } = figure
  if (at === null || !SUPPLIED.has(lemmas[at] ?? '')) return null
  const behind = forms.slice(at + 1, at + 1 + WIDEST_OUTAGE)
  const isBehind =
    behind.some((form) => POWER.has(form)) && /(?:^| )(?:without|lost|lose|losing|no)(?: |$)/.test(behind.join(' '))
  const before = forms.slice(Math.max(0, first - WIDEST_CUT), first)
  const isBefore =
    before.some((form) => POWER.has(form)) && /(?:^| )cut(?: off)? (?:to|for|from|in)(?: |$)/.test(before.join(' '))
  return isBehind || isBefore ? { of: 'homes without power', first, last: Math.max(last, at), isApart: true } : null
}

/** Tokens from the power to those who lost it [*electricity* was cut off to]. */
const WIDEST_CUT = 7
