import type { QuantityMention } from '../../model/mention.ts'
import { isPassiveByOrder, subjectBefore } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import { findArguments } from '../role/argument.ts'
import { figureAt, type Harm, quantityHarm } from './figure.ts'
import { isCounting, numberedAfter, putAt } from './numbered.ts'
import { figureAfter, figureBefore, ownFigure } from './order.ts'
import { describedWhole } from './whole.ts'

/** [killed 12 people, 12 people died; of headlines: 8 killed 25 injured] */
export function verbHarm(
  sentence: ReadSentence,
  at: number,
  attribute: string,
  role: 'object' | 'subject',
): readonly Harm[] {
  if (sentence.lemmas[at] === 'flee' && attribute === 'displaced' && !fleesHome(sentence, at)) return []
  const before = ownFigure(sentence, at)
  if (before) return quantityHarm(sentence, before, at, attribute, HEADLINE)
  const bare = bareSubject(sentence, at, role)
  if (bare) return quantityHarm(sentence, bare, at, attribute, HEADLINE)
  // [37 people were burnt or drowned]
  const part = role === 'subject' && isPassiveByOrder(sentence, at) ? 'object' : role
  const found = findArguments(sentence, { at, last: at, entry: { form: 'verb' } })
    .filter(({ name }) => name === part)
    .flatMap(({ index, confidence }) => figureAt(sentence, index, at, attribute, confidence))
  if (found.length > 0) return found
  return role === 'object' && isLoneOne(sentence, at + 1)
    ? [{ attribute, value: '1', party: null, of: null, first: at + 1, last: at + 1, confidence: LONE, at }]
    : harmByOrder(sentence, at, attribute, role)
}

const LONE = 0.75
const ENDING = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADP'])

/** [killing *one*, wounded *one* and arrested two]: a figure with nothing that it counts; not [killed one of them]. */
function isLoneOne({ forms, tree }: ReadSentence, at: number): boolean {
  if (forms[at] !== 'one' || forms[at + 1] === 'of' || forms[at + 1] === '-') return false
  const next = tree.tokens[at + 1]
  return next === undefined || ENDING.has(next.upos)
}

/** [Eight died and *19* were hurt]: a number alone right before the verb, whatever subject the tree shares with it. */
function bareSubject(sentence: ReadSentence, at: number, role: 'object' | 'subject'): QuantityMention | null {
  if (role === 'object' && !isPassiveByOrder(sentence, at)) return null
  const { tree, mentions, forms } = sentence
  let end = at - 1
  while (tree.tokens[end]?.upos === 'AUX' || tree.tokens[end]?.upos === 'ADV') end -= 1
  const found = mentions.find(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' && mention.last === end && mention.counted === null,
  )
  const before = forms[found?.first === undefined ? -1 : found.first - 1]
  // [marched in Almara; *17* were detained]
  return found && (before === 'and' || before === ';' || isOfWhole(forms, found.first)) ? found : null
}

/** [Of the 30 people who were taken, *12* have been released] */
function isOfWhole(forms: readonly string[], first: number): boolean {
  return forms[0] === 'of' && forms[first - 1] === ','
}

const HOMES = new Set(
  'home house village town city country area region fighting violence war conflict shelling flood shelter safety'.split(
    ' ',
  ),
)

const TRYING = new Set(['try', 'attempt', 'seek', 'want', 'hope'])

/** [thousands fled their homes]; not [two of the robbers fled, tried to flee the fighting]. */
function fleesHome({ lemmas, forms }: ReadSentence, at: number): boolean {
  if (forms[at - 1] === 'to' && TRYING.has(lemmas[at - 2] ?? '')) return false
  return lemmas.slice(at + 1, at + 8).some((lemma) => HOMES.has(lemma))
}

const HEADLINE = 0.75
const BY_ORDER = 0.65

function harmByOrder(
  sentence: ReadSentence,
  at: number,
  attribute: string,
  role: 'object' | 'subject',
): readonly Harm[] {
  const after = role === 'object' ? figureAfter(sentence, at) : null
  const own = after ? quantityHarm(sentence, after, at, attribute, BY_ORDER) : []
  if (own.length > 0) return own
  if (role === 'object' && (isActive(sentence, at) || actsOnSomebody(sentence, at))) return []
  const before = figureBefore(sentence, at) ?? describedWhole(sentence, at)
  if (before) return quantityHarm(sentence, before, at, attribute, BY_ORDER)
  // [18 people, most of them children, drowned]
  const subject = role === 'subject' || isPassiveByOrder(sentence, at) ? subjectBefore(sentence, at) : null
  return subject ? figureAt(sentence, subject.head, at, attribute, BY_ORDER) : []
}

/** Past forms that no passive has. */
const ACTIVE_FORMS = new Set(['took', 'drove', 'froze', 'slew', 'threw'])

/** [thousands *took* to the streets, two guards *hanging* on him]: whoever stands before it does it. */
function isActive({ tree, forms }: ReadSentence, at: number): boolean {
  if (ACTIVE_FORMS.has(forms[at] ?? '')) return true
  return tree.tokens[at]?.xpos === 'VBG' && forms[at - 1] !== 'being'
}

/** [a gunman killed *the mayor*, shot dead *Ana Brandt*]: somebody uncounted right behind, of whom the figure before is not. */
function actsOnSomebody(sentence: ReadSentence, at: number): boolean {
  const next = sentence.forms[at + 1] === 'dead' ? at + 2 : at + 1
  if (!STARTS.has(sentence.tree.tokens[next]?.upos ?? '') || isPassiveByOrder(sentence, at)) return false
  return !sentence.mentions.some(({ kind, first }) => kind === 'date' && first === next)
}

/** What begins a noun phrase of a sentence; of a headline a participle may stand before another noun [two killed house fire]. */
const STARTS = new Set(['DET', 'PROPN', 'PRON'])

/** [left 12 dead, 12 people are missing, dozens injured]; not [the dead man]. */
export function adjectiveHarm(sentence: ReadSentence, at: number, attribute: string): readonly Harm[] {
  const next = sentence.tree.tokens[at + 1]?.upos
  const isOfNoun = (next === 'NOUN' || next === 'PROPN') && !isCounting(sentence, at + 1)
  if (isOfNoun || isFeared(sentence, at)) return []
  const quantity = ownFigure(sentence, at) ?? ofThe(sentence, at) ?? figureBefore(sentence, beforeState(sentence, at))
  return quantity ? quantityHarm(sentence, quantity, at, attribute, 0.75) : []
}

/** [the injured numbered 23, put the dead at 31] */
function ofThe(sentence: ReadSentence, at: number): QuantityMention | null {
  if (sentence.forms[at - 1] !== 'the') return null
  return numberedAfter(sentence, at) ?? putAt(sentence, at)
}

const STAYING = new Set(['remain', 'stay', 'go', 'lie'])

/** [three people *remained* missing] */
function beforeState({ lemmas, tree }: ReadSentence, at: number): number {
  let verb = at - 1
  while (tree.tokens[verb]?.upos === 'ADV') verb -= 1
  return STAYING.has(lemmas[verb] ?? '') && tree.tokens[verb - 1]?.upos !== 'AUX' ? verb : at
}

function isFeared({ lemmas }: ReadSentence, at: number): boolean {
  return lemmas
    .slice(Math.max(0, at - 3), at)
    .some((lemma) => lemma === 'fear' || lemma === 'presume' || lemma === 'believe')
}
