import type { PartyMention, PlaceMention } from '../../model/mention.ts'
import { placeChain } from '../circumstance/place-chain.ts'
import type { FoundValue, TriggerTold } from '../fact.ts'
import { subjectBefore } from '../order.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'
import { namedPerson } from './named-person.ts'

const CONFIDENCE = 0.8
/** Tokens from the birth to the name behind it [Born in Almara in 1936, the daughter of a fisherman,]. */
const WIDEST = 30

/** Where somebody was born, where no clause of its own says so [*Born in Almara*, Ana Brandt wrote; Brandt, *a native of Almara*, wrote]. */
export function bornTold(sentence: ReadSentence): readonly TriggerTold[] {
  const at = sentence.forms[0] === 'born' ? 0 : nativeIn(sentence)
  const place = at < 0 ? null : placeBehind(sentence, at + 2)
  const who = place && whoIs(sentence, at, place.last)
  const person = namedPerson(sentence.parties, who, { attribute: 'person', confidence: CONFIDENCE })
  if (!person || !place) return []
  const ground = place.chain ? { ground: place.chain } : {}
  const values: readonly FoundValue[] = [
    person,
    { attribute: 'location', party: null, confidence: CONFIDENCE, ...placeChain(sentence, place), ...ground },
  ]
  return [{ trigger: wordTrigger({ type: 'birth', lemma: 'bear', form: 'verb', at }), values }]
}

/** [*a native* of Almara] */
function nativeIn({ forms }: ReadSentence): number {
  return forms.findIndex((form, at) => form === 'native' && forms[at - 1] === 'a' && forms[at + 1] === 'of')
}

function placeBehind({ mentions }: ReadSentence, from: number): PlaceMention | null {
  const place = mentions.find(
    (mention): mention is PlaceMention =>
      mention.kind === 'place' && mention.first <= from + 1 && mention.last >= from && mention.first >= from - 1,
  )
  return place && !place.isMetonym ? place : null
}

/** [Born in Almara, …, *Ana Brandt* wrote; *Brandt*, a native of Almara,; *Brandt* was a native of Almara] */
function whoIs(sentence: ReadSentence, at: number, place: number): PartyMention | null {
  const { forms } = sentence
  const be = at - 2
  if (at > 1 && forms[at - 2] === ',') return mentionAt(sentence, 'party', at - 3)
  if (at > 1 && (forms[be] === 'was' || forms[be] === 'is'))
    return mentionAt(sentence, 'party', subjectBefore(sentence, be)?.last ?? -1)
  return at <= 1 ? subjectBehind(sentence, place) : null
}

/** What the first verb behind the opening comma is said of. */
function subjectBehind(sentence: ReadSentence, place: number): PartyMention | null {
  const { forms, mentions, isVerb, tree } = sentence
  const comma = forms.indexOf(',', place)
  if (comma < 0 || comma > place + WIDEST) return null
  const verb = forms.findIndex(
    (_, at) => at > comma && (isVerb(at) || tree.tokens[at]?.upos === 'AUX') && tree.tokens[at]?.xpos.startsWith('VB'),
  )
  if (verb < 0 || verb > place + WIDEST) return null
  const before = mentions.findLast(
    (mention): mention is PartyMention =>
      mention.kind === 'party' && mention.form !== 'description' && mention.first > comma && mention.last < verb,
  )
  return before && before.last >= verb - 2 ? before : null
}
