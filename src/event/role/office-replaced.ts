import type { DocumentParty, Office } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { officeWords } from '../entity/fact.ts'
import type { FoundValue } from '../fact.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { findArguments } from './argument.ts'

/** [Professor Ana Brandt stepped down as governor]: a form of address, which nobody leaves. */
export const LEARNED: ReadonlySet<string> = wordSet('professor')

const CONFIDENCE = 0.7
const REPLACING = wordSet('replace succeed')
/** Tokens from who is named to whose post it is [named Brandt, the deputy mayor, *to replace* Reed]. */
const WIDEST = 18

/** The office of whom somebody replaces, as the text tells it anywhere [Foreign Minister Tom Reed resigned. … Brandt was named to replace him]. */
export function officeReplaced(
  sentence: ReadSentence,
  parties: readonly DocumentParty[],
  trigger: Trigger,
): readonly FoundValue[] {
  if (trigger.type !== 'appointment' || trigger.entry.form !== 'verb') return []
  const own = TAKING.has(trigger.lemma) ? ownOffice(sentence, parties, trigger) : []
  if (own.length > 0) return own
  const verb = REPLACING.has(trigger.lemma) ? trigger.at : replacingBehind(sentence, trigger.last)
  const replaced = verb < 0 ? undefined : objectOf(sentence, verb)
  const mention = replaced === undefined ? null : mentionAt(sentence, 'party', replaced)
  const office = parties[mention?.party ?? -1]?.offices.find(isHeld)
  if (!mention || !office) return []
  const { first, last } = mention
  return [
    {
      attribute: 'office',
      value: officeWords({ ...office, tense: 'current' }),
      party: null,
      first,
      last,
      confidence: CONFIDENCE,
    },
  ]
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
