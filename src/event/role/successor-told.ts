import type { DocumentParty, PartyMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue, TriggerTold } from '../fact.ts'
import type { TokenSpan } from '../figure-of-else.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'
import { namedPerson } from './named-person.ts'
import { NEXT_ONES, officeHeldBy, placeTaken } from './office-replaced.ts'
import { PORTFOLIOS } from './portfolio-told.ts'

const CONFIDENCE = 0.8
const OWNERS = wordSet('his her the')
/** Tokens from [is] to the name [is *the party's chief whip,* Ana Brandt]. */
const WIDEST_NAME = 9

interface Successor {
  readonly at: number
  readonly who: PartyMention
  /** Of whom the office was; null where only the office is told. */
  readonly office: readonly FoundValue[]
  readonly clause: number
}

/**
 * Who gets an office that another has left, where no verb says so [His successor is Ana Brandt; The new man at Transport is
 * Tom Reed; Stepping into his shoes is Tom Reed].
 */
export function successorsTold(sentence: ReadSentence, parties: readonly DocumentParty[]): readonly TriggerTold[] {
  const found = successorIs(sentence, parties) ?? newOneIs(sentence, parties) ?? steppingIn(sentence, parties)
  if (!found) return []
  const { at, who, office, clause } = found
  const person = namedPerson(parties, who, { attribute: 'person', confidence: CONFIDENCE })
  if (!person) return []
  const trigger = wordTrigger({ type: 'appointment', lemma: 'successor', at })
  return [{ trigger, clause, values: [person, ...office] }]
}

/** [*His successor* is Ana Brandt, Reed's replacement will be the chief whip, Ana Brandt] */
function successorIs(sentence: ReadSentence, parties: readonly DocumentParty[]): Successor | null {
  const { lemmas, forms } = sentence
  const at = lemmas.findIndex((lemma) => NEXT_ONES.has(lemma))
  if (at < 1) return null
  const isOwned = forms[at - 1] === "'s" || forms[at - 1] === '’s'
  if (!isOwned && !OWNERS.has(forms[at - 1] ?? '')) return null
  const owner = mentionAt(sentence, 'party', isOwned ? at - 2 : at - 1)
  const be = beBehind(sentence, at)
  const who = be < 0 ? null : nameBehind(sentence, be)
  return who && { at, who, clause: be, office: owner && owner.party !== who.party ? officeHeldBy(parties, owner) : [] }
}

const ONES = wordSet('man woman face boss minister chief')
const LINKS = wordSet('at in for')

/** [The *new man at Transport* is Tom Reed] */
function newOneIs(sentence: ReadSentence, parties: readonly DocumentParty[]): Successor | null {
  const { forms, lemmas } = sentence
  const at = forms.findIndex((form, index) => form === 'new' && ONES.has(lemmas[index + 1] ?? '')) + 1
  if (at < 2 || forms[at - 2] !== 'the' || !LINKS.has(forms[at + 1] ?? '')) return null
  const be = beBehind(sentence, at)
  const who = be < 0 ? null : nameBehind(sentence, be)
  if (!who) return null
  const fields = lemmas.slice(at + 2, be).map((lemma) => lemma.toLowerCase())
  const range = { first: at + 2, last: be - 1 }
  const left = parties.findIndex(
    ({ offices }, party) =>
      party !== who.party && offices.some(({ title }) => fields.some((field) => title.includes(field))),
  )
  const field = fields.find((word) => PORTFOLIOS.has(word))
  const office =
    left < 0 ? (field === undefined ? [] : [ministry(field, range)]) : officeHeldBy(parties, { party: left, ...range })
  return office.length === 0 ? null : { at, who, clause: be, office }
}

function ministry(field: string, { first, last }: TokenSpan): FoundValue {
  return { attribute: 'office', value: `${field} minister`, party: null, first, last, confidence: CONFIDENCE }
}

const STEPPING = wordSet('stepping taking filling')

/** [*Stepping into his shoes* is Tom Reed, Taking Brandt's place is Tom Reed] */
function steppingIn(sentence: ReadSentence, parties: readonly DocumentParty[]): Successor | null {
  if (!STEPPING.has(sentence.forms[0] ?? '')) return null
  const be = beBehind(sentence, 0)
  const who = be < 0 ? null : nameBehind(sentence, be)
  const owner = placeTaken(sentence, 0)
  const mention = owner === undefined || owner > be ? null : mentionAt(sentence, 'party', owner)
  return who && mention && mention.party !== who.party
    ? { at: 0, who, clause: be, office: officeHeldBy(parties, mention) }
    : null
}

/** Tokens from the phrase to [is]. */
const WIDEST_PHRASE = 6

/** Not [is not, is yet to be, is expected by]. */
function beBehind({ lemmas, forms }: ReadSentence, from: number): number {
  const be = lemmas.findIndex((lemma, at) => at > from && at <= from + WIDEST_PHRASE && lemma === 'be')
  return be > 0 && !OPEN.has(forms[be + 1] ?? '') && !OPEN.has(forms[be - 1] ?? '') ? be : -1
}

const OPEN = wordSet("not n't n’t yet likely expected could may might should would thought said to")

/** The first name behind [is], in its own phrase or that of an office before it. */
function nameBehind({ mentions, isVerb, forms }: ReadSentence, be: number): PartyMention | null {
  const name = mentions.find(
    (mention): mention is PartyMention =>
      mention.kind === 'party' && mention.form === 'name' && mention.first > be && mention.first <= be + WIDEST_NAME,
  )
  if (!name) return null
  for (let at = be + 1; at < name.first; at += 1)
    if (isVerb(at) || forms[at] === 'of' || forms[at] === 'with') return null
  return name
}
