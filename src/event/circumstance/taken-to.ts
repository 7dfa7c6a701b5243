import type { PlaceMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

/** What is done with people after something happened to them. */
const TAKING = wordSet(`
  take bring move evacuate rush airlift fly ferry transfer transport relocate send admit escort carry drive bus house shelter refer
  accommodate discharge deliver lodge
`)
const WARDS = wordSet('hospital clinic')
/** Tokens between the preposition and where they are [to the nearest *district hospital*]. */
const WIDEST_GOAL = 4
/** Tokens between the verb and the preposition [took the 12 injured miners to]. */
const WIDEST_TAKEN = 6
const TO = new Set(['to', 'at', 'in'])

/** [taken to a hospital in Almara, evacuated to schools in Almara and Brenn, died in hospital in Almara]: where the victims are. */
export function isTakenTo(sentence: ReadSentence, place: PlaceMention): boolean {
  const { forms, lemmas, isVerb } = sentence
  const first = firstOfList(sentence, place).first
  if (forms[first - 1] !== 'in') return false
  const goal = first - 2
  if (WARDS.has(lemmas[goal] ?? '') && forms[goal - 1] === 'in') return true
  const lead =
    goal -
    1 -
    forms
      .slice(Math.max(0, goal - WIDEST_GOAL), goal)
      .reverse()
      .findIndex((form) => TO.has(form))
  if (lead >= goal) return false
  if (WARDS.has(lemmas[goal] ?? '') && forms[lead] === 'to') return true
  const from = Math.max(0, lead - WIDEST_TAKEN)
  // [a bus to Almara overturned in Brenn]
  if (forms.slice(lead, goal + 1).some((_, step) => isVerb(lead + step))) return false
  return lemmas.slice(from, lead).some((lemma, step) => TAKING.has(lemma) && !HELD.has(lemmas[from + step + 1] ?? ''))
}

/** [took *part* in a march in Almara, took *place* in a hall in Almara]: nobody is taken anywhere. */
const HELD = new Set(['part', 'place'])

/** [in Almara, Tarn *and Brenn*]: the first of places that are listed. */
function firstOfList({ mentions, forms }: ReadSentence, place: PlaceMention): PlaceMention {
  let at = place
  for (
    let before = placeBefore(mentions, at);
    before && isJoined(forms, before, at);
    before = placeBefore(mentions, at)
  )
    at = before
  return at
}

function placeBefore(mentions: ReadSentence['mentions'], { first }: PlaceMention): PlaceMention | undefined {
  return mentions.findLast((mention): mention is PlaceMention => mention.kind === 'place' && mention.last < first)
}

function isJoined(forms: readonly string[], { last }: PlaceMention, { first }: PlaceMention): boolean {
  const joint = forms.slice(last + 1, first).join(' ')
  return joint === 'and' || joint === ',' || joint === ', and'
}
