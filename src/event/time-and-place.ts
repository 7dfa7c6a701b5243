import type { DateMention, PlaceMention } from '../model/mention.ts'
import type { FoundValue } from './fact.ts'
import { wordSet } from './lexicon/word-set.ts'
import { ownersOf } from './owner.ts'
import type { ReadSentence } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** Dates and places of a sentence's triggers, by trigger; the surest first. */
export interface Circumstances {
  readonly values: ReadonlyMap<Trigger, readonly FoundValue[]>
  /** When the event before of the same kind was [the first meeting since 2018]. */
  readonly previous: ReadonlyMap<Trigger, FoundValue>
}

const UNRESOLVED = 'unresolved'

const LOCATIVE = wordSet(`
  in at near outside inside on within around across throughout off along beside outskirts
  northeast northwest southeast southwest north south east west nearby central
`)
const GOALS = wordSet('to into towards toward')

export function findCircumstances(sentence: ReadSentence, triggers: readonly Trigger[]): Circumstances {
  const values = new Map<Trigger, FoundValue[]>()
  const previous = new Map<Trigger, FoundValue>()
  if (triggers.length === 0) return { values, previous }
  for (const mention of sentence.mentions) {
    if (mention.kind === 'date') addDate(sentence, mention, triggers, values, previous)
    if (mention.kind === 'place' && !mention.isMetonym) addPlace(sentence, mention, triggers, values)
  }
  for (const found of values.values()) found.sort((left, right) => right.confidence - left.confidence)
  return { values, previous }
}

function addDate(
  sentence: ReadSentence,
  mention: DateMention,
  triggers: readonly Trigger[],
  values: Map<Trigger, FoundValue[]>,
  previous: Map<Trigger, FoundValue>,
): void {
  if (mention.reading !== 'point' && mention.reading !== 'previous') return
  const { first, last } = mention
  for (const { trigger, confidence } of ownersOf(sentence, mention.head, first, triggers)) {
    const value = { attribute: 'date', value: mention.value ?? UNRESOLVED, party: null, first, last, confidence }
    if (mention.reading === 'point') push(values, trigger, value)
    else if (trigger.type !== 'statement') previous.set(trigger, value)
  }
}

function addPlace(
  sentence: ReadSentence,
  mention: PlaceMention,
  triggers: readonly Trigger[],
  values: Map<Trigger, FoundValue[]>,
): void {
  const { first, last, head } = mention
  for (const { trigger, confidence } of ownersOf(sentence, head, first, triggers)) {
    const fit = placeFit(sentence, mention, trigger)
    if (fit === 0) continue
    push(values, trigger, {
      attribute: 'location',
      value: mention.value,
      party: null,
      first,
      last,
      confidence: confidence * fit,
    })
  }
}

/** How well the words before a place say that something happened there, 0 to 1. */
function placeFit(sentence: ReadSentence, { first, last, head }: PlaceMention, trigger: Trigger): number {
  const { tree, forms } = sentence
  const marker = tree.childrenOf(head, 'case').find((index) => index < head)
  const before = before2(forms, marker ?? first - 1)
  if (before.some((word) => LOCATIVE.has(word))) return 1
  if (trigger.type === 'visit' && before.some((word) => GOALS.has(word))) return 1
  const relation = tree.tokens[head]?.relation ?? ''
  if (relation === 'obj' || relation === 'nsubj:pass') return isActedOn(trigger) ? 0.85 : 0
  if (relation === 'appos' || relation === 'conj' || relation === 'nmod' || forms[first - 1] === ',')
    return followsPlace(sentence, first)
  return isScene(sentence, last, trigger) ? 0.75 : 0
}

function before2(forms: readonly string[], at: number): readonly string[] {
  return [
    forms[at] ?? '',
    forms[at - 1] === 'of' || forms[at] === 'of' ? (forms[at - 1] ?? '') : '',
    forms[at] === 'of' ? (forms[at - 2] ?? '') : '',
  ]
}

/** [the Almara bombing]; not [the Northland-Southland talks]. */
function isScene({ forms }: ReadSentence, last: number, { first, entry, type }: Trigger): boolean {
  return entry.form === 'noun' && last === first - 1 && forms[last - 1] !== '-' && PLACED.has(type)
}

const PLACED = new Set(['attack', 'disaster', 'accident', 'visit', 'protest'])

function isActedOn({ type, entry }: Trigger): boolean {
  return PLACED.has(type) && entry.form === 'verb'
}

/** [Almara, Northland]: a place right after another. */
function followsPlace({ mentions }: ReadSentence, first: number): number {
  return mentions.some(({ kind, last }) => kind === 'place' && last >= first - 3 && last < first) ? 0.7 : 0
}

function push(values: Map<Trigger, FoundValue[]>, trigger: Trigger, value: FoundValue): void {
  const known = values.get(trigger)
  if (known) known.push(value)
  else values.set(trigger, [value])
}
