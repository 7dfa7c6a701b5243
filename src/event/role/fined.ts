import type { PartyMention } from '../../model/mention.ts'
import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { findArguments } from './argument.ts'
import type { RoleContext } from './context.ts'
import { isNamed } from './is-named.ts'

const CONFIDENCE = 0.75
/** Tokens from a fine to whom it is on [a fine of 5 million euros *on* the social network Gamma]. */
const WIDEST = 14

/** Who was fined, a company as well as a person [fined Gamma 5 million euros, Gamma was fined, a fine on Gamma]. */
export function finedTold({ sentence, parties }: RoleContext, trigger: Trigger): readonly FoundValue[] {
  if (trigger.type !== 'sentence' || trigger.entry.group.sense !== 'fines') return []
  const mention = trigger.entry.form === 'verb' ? finedBy(sentence, trigger) : finedIn(sentence, trigger)
  const value = parties[mention?.party ?? -1]?.names[0]
  if (!mention || value === undefined || !isNamed(value)) return []
  const { party, first, last } = mention
  return [{ attribute: 'person', value, party, first, last, confidence: CONFIDENCE }]
}

function finedBy(sentence: ReadSentence, trigger: Trigger): PartyMention | null {
  const { mentions, tree } = sentence
  const fined = findArguments(sentence, trigger).find(({ name }) => name === 'object')
  if (tree.isPassive(trigger.at)) return fined ? partyWithin(mentions, fined.index, fined.index) : null
  const own = partyWithin(mentions, trigger.at + 1, trigger.at + 2)
  // [fined the ferry's owner, Varo Lines, 3 million euros]
  return fined && own?.form !== 'name' ? partyWithin(mentions, fined.index, fined.index + LONGEST_KIND - 1) : own
}

function finedIn(sentence: ReadSentence, trigger: Trigger): PartyMention | null {
  const { mentions, forms, lemmas } = sentence
  const { first, last } = trigger
  // [Varo Lines was ordered to *pay* a fine]
  const payer = findArguments(sentence, trigger).find(({ name }) => name === 'subject')
  if (payer && lemmas.slice(Math.max(0, first - LONGEST_KIND), first).includes('pay'))
    return partyWithin(mentions, payer.index, payer.index)
  for (let at = last + 1; at < last + WIDEST; at += 1) {
    if (forms[at] === '.' || forms[at] === ';') return null
    const found = LINKS.has(forms[at] ?? '') ? partyWithin(mentions, at + 1, at + LONGEST_KIND) : null
    if (found) return found
  }
  return null
}

const LINKS = new Set(['on', 'against'])
/** Words that say what a party is before its name [the social network]. */
const LONGEST_KIND = 4

function partyWithin(mentions: ReadSentence['mentions'], from: number, to: number): PartyMention | null {
  const found = mentions.filter(
    (mention): mention is PartyMention => mention.kind === 'party' && mention.last >= from && mention.first <= to,
  )
  return found.find(({ form }) => form === 'name') ?? found[0] ?? null
}
