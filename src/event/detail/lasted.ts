import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { lastWithin } from '../near-words.ts'
import type { ReadSentence } from '../reading.ts'
import { subjectOf } from './measuring-verb.ts'
import type { Named } from './thing.ts'

/** How long what happened went on, in other words than that it lasted. Tokens between a verb and its time. */
const WIDEST = 9

const FIRES = wordSet('fire blaze wildfire inferno flame bushfire it')
const BURNING = wordSet('burn rage blaze smoulder smolder')
const QUENCHING = wordSet('extinguish douse contain control quell tackle subdue')

/** [the blaze *burned for six hours*; it took crews *six hours to put out* the fire, was under control *after six hours*] */
export function burnedFor(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  if (dimension !== 'time' || !sentence.isTold(FIRE_TOLD)) return null
  const verb = lastWithin(lemmas, first - 1, WIDEST, (lemma) => BURNING.has(lemma))
  if (forms[first - 1] === 'for' && verb >= 0 && FIRES.has(lemmas[subjectOf(sentence, verb)] ?? ''))
    return { of: 'fire', first: verb, last }
  const behind = lemmas.slice(last + 1, last + 5)
  const isToQuench =
    behind[0] === 'to' &&
    (QUENCHING.has(behind[1] ?? '') || /^put (?:out|it|the)|^bring/.test(behind.slice(1).join(' ')))
  const isQuenched =
    forms[first - 1] === 'after' &&
    /under control|extinguish|put out|douse/.test(lemmas.slice(Math.max(0, first - WIDEST), first).join(' '))
  const isTaken = isToQuench && lemmas.slice(Math.max(0, first - WIDEST), first).includes('take')
  return isTaken || isQuenched ? { of: 'firefighting', first, last } : null
}

const FIRE_TOLD = wordSet('fire blaze wildfire inferno')

/** What goes on for a time and is ended. */
const SPELLS = wordSet(
  'strike walkout siege standoff stand-off blockade trial occupation hunger war ceasefire truce search manhunt curfew lockdown',
)
const ENDING = wordSet('end stop finish conclude lift suspend over break')
const ON = new Set(['on'])

/** [the *strike* ended on Monday *after 12 days*, called off their *strike after 12 days*, a *trial* that *went on for* 11 weeks] */
export function endedAfter(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  if (dimension !== 'time') return null
  const lead = forms[first - 1]
  if (lead === 'for' && ON.has(forms[first - 2] ?? '') && /^(?:go|drag|carry)$/.test(lemmas[first - 3] ?? '')) {
    const spell = lastWithin(lemmas, first - 3, WIDEST, (lemma) => SPELLS.has(lemma))
    return spell < 0 ? null : { of: nameOf(lemmas, spell), first: spell, last }
  }
  // [ended after 12 days of talks]: of something else.
  if (lead !== 'after' || forms[last + 1] === 'of' || forms[last + 1] === 'in' || forms[last + 1] === 'as') return null
  const from = lemmas.slice(Math.max(0, first - WIDEST), first)
  const isEnded = from.some((lemma) => ENDING.has(lemma)) || from.join(' ').includes('call off')
  const spell = lastWithin(lemmas, first - 1, WIDEST, (lemma) => SPELLS.has(lemma))
  return isEnded && spell >= 0 ? { of: nameOf(lemmas, spell), first: spell, last } : null
}

function nameOf(lemmas: readonly string[], spell: number): string {
  return lemmas[spell] === 'hunger' ? 'strike' : (lemmas[spell] ?? '')
}

const GOING = wordSet('flight train plane ferry departure arrival service launch start kick-off match game bus')

/** [the flight was *delayed by nine hours*, landed *nine hours late*] */
export function delayedBy(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  if (dimension !== 'time' || !sentence.isTold(GOING)) return null
  const isDelayed = (forms[first - 1] === 'by' || forms[first - 1] === 'for') && lemmas[first - 2] === 'delay'
  const isLate = forms[last + 1] === 'late' && forms[last + 2] !== 'in'
  return isDelayed || isLate
    ? { of: 'delay', first: isDelayed ? first - 2 : first, last: isLate ? last + 1 : last }
    : null
}

const BLOCKING = wordSet('block blockade barricade occupy')

/** [*blocked* the road *for six hours*]: what others tell as a blockade that lasted six hours. */
export function blockedFor(
  { lemmas, forms, isVerb }: ReadSentence,
  { first, last, dimension }: QuantityMention,
): Named | null {
  if (dimension !== 'time' || forms[first - 1] !== 'for') return null
  const verb = lastWithin(lemmas, first - 1, WIDEST, (lemma, at) => BLOCKING.has(lemma) && isVerb(at))
  return verb < 0 ? null : { of: lemmas[verb] === 'occupy' ? 'occupation' : 'blockade', first: verb, last }
}
