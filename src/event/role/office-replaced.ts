import type { DocumentParty, Office, PartyMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { officeWords } from '../entity/fact.ts'
import type { FoundValue } from '../fact.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { findArguments } from './argument.ts'
import type { RoleContext } from './context.ts'

/** [Professor Ana Brandt stepped down as governor]: a form of address, which nobody leaves. */
export const LEARNED: ReadonlySet<string> = wordSet('professor')

const CONFIDENCE = 0.7
const REPLACING = wordSet('replace succeed')
/** Tokens from who is named to whose post it is [named Brandt, the deputy mayor, *to replace* Reed]. */
const WIDEST = 24

/** The office of whom somebody replaces, as the text tells it anywhere [Foreign Minister Tom Reed resigned. … Brandt was named to replace him]. */
export function officeReplaced({ sentence, parties, before }: RoleContext, trigger: Trigger): readonly FoundValue[] {
  if (trigger.type !== 'appointment' || trigger.entry.form !== 'verb') return []
  const own = TAKING.has(trigger.lemma) ? ownOffice(sentence, parties, trigger) : []
  if (own.length > 0) return own
  const verb = REPLACING.has(trigger.lemma) ? trigger.at : replacingBehind(sentence, trigger.last)
  const replaced = verb < 0 ? placeTaken(sentence, trigger.last) : objectOf(sentence, verb)
  const held = replaced === undefined ? null : whoLeft(sentence, replaced, before)
  return held ? officeHeldBy(parties, held) : []
}

const PRONOUNS = new Set(['his', 'her', 'him', 'their', 'them'])

/** [Reed resigned. Ana Brandt will succeed *him*]: who the sentence before tells has left, else whom the words stand for. */
function whoLeft(
  sentence: ReadSentence,
  at: number,
  before: RoleContext['before'],
): Pick<PartyMention, 'party' | 'first' | 'last'> | null {
  const left = before?.type === 'resignation' ? before.facts.find(({ attribute }) => attribute === 'person') : undefined
  const party = left?.party ?? null
  if (party !== null && PRONOUNS.has(sentence.forms[at] ?? '')) return { party, first: at, last: at }
  return mentionAt(sentence, 'party', at)
}

/** The office that the text gives whoever is told of there. */
export function officeHeldBy(
  parties: readonly DocumentParty[],
  { party, first, last }: Pick<PartyMention, 'party' | 'first' | 'last'>,
): readonly FoundValue[] {
  const office = parties[party]?.offices.find(isHeld)
  if (!office) return []
  const value = officeWords({ ...office, tense: 'current' })
  return [{ attribute: 'office', value, party: null, first, last, confidence: CONFIDENCE }]
}

const FILLING = wordSet('take fill step')
const PLACES = wordSet('place shoes shoe seat job post')
/** Tokens between the verb and the place [*step* into Ana Brandt's *shoes*]. */
const WIDEST_PLACE = 6
/** Who gets an office, told by whose it was. */
export const NEXT_ONES: ReadonlySet<string> = wordSet('successor replacement')
const OWNERS = new Set(['his', 'her'])

/** Token of whose place is taken [nominated Brandt to take *his* place, to fill *Reed*'s shoes; was named as *his* successor]. */
export function placeTaken({ forms, lemmas }: ReadSentence, from: number): number | undefined {
  const verb = lemmas.findIndex((lemma, at) => at >= from && at < from + WIDEST && FILLING.has(lemma))
  const place =
    verb < 0
      ? lemmas.findIndex((lemma, at) => at > from && at < from + WIDEST && NEXT_ONES.has(lemma))
      : lemmas.findIndex((lemma, at) => at > verb && at <= verb + WIDEST_PLACE && PLACES.has(lemma))
  if (place < 0) return undefined
  if (OWNERS.has(forms[place - 1] ?? '')) return place - 1
  return forms[place - 1] === "'s" || forms[place - 1] === '’s' ? place - 2 : undefined
}

/** [she *took over* from Reed]: what she is now. */
const TAKING: ReadonlySet<string> = new Set(['take over', 'take over from'])

/** The only office that a text tells of who takes over. */
function ownOffice(sentence: ReadSentence, parties: readonly DocumentParty[], trigger: Trigger): readonly FoundValue[] {
  const subject = findArguments(sentence, trigger).find(({ name }) => name === 'subject')?.index ?? -1
  const mention = mentionAt(sentence, 'party', subject)
  const held = (parties[mention?.party ?? -1]?.offices ?? []).filter(({ tense }) => tense === 'current')
  const [office, ...others] = held
  if (!mention || !office || others.length > 0) return []
  const { first, last } = mention
  return [{ attribute: 'office', value: officeWords(office), party: null, first, last, confidence: CONFIDENCE }]
}

/** [Mayor, the former mayor]; not [Professor]. */
function isHeld({ tense, title }: Office): boolean {
  return (tense === 'current' || tense === 'former') && !LEARNED.has(title)
}

function objectOf(sentence: ReadSentence, verb: number): number | undefined {
  const args = findArguments(sentence, { at: verb, last: verb, entry: { form: 'verb' } })
  return args.find(({ name }) => name === 'object')?.index
}

/** [named Brandt *to replace* Reed] */
function replacingBehind({ forms, lemmas }: ReadSentence, from: number): number {
  for (let at = from + 1; at < from + WIDEST; at += 1) {
    if (forms[at] === '.' || forms[at] === ';') return -1
    if (REPLACING.has(lemmas[at] ?? '') && forms[at - 1] === 'to') return at
  }
  return -1
}
