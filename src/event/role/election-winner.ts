import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { modalityOf } from '../modality.ts'
import { mentionAt, natureOf, type ReadSentence } from '../reading.ts'
import { isRunOff } from '../run-off.ts'
import type { Trigger } from '../trigger.ts'
import { type Argument, findArguments } from './argument.ts'
import type { RoleContext } from './context.ts'
import { partyValue } from './party-value.ts'

const WINNING = wordSet('win clinch sweep')
const BEATING = wordSet('beat defeat unseat oust trounce edge best topple')
/** What is won by whoever wins an election; a party may win votes, seats and states without that. */
const PRIZES = wordSet(`
  election by-election runoff run-off vote poll primary caucus presidency premiership mayoralty governorship race contest round
  ballot re-election reelection term seat majority victory landslide office nomination leadership referendum
`)
const LIKELY = 0.85

/** Who won, told by a verb of its own beside the election [beat Reed in Sunday's runoff; lost to Brandt; won the election]. */
export function electionWinner(context: RoleContext, trigger: Trigger): readonly FoundValue[] {
  if (trigger.type !== 'election') return []
  const { sentence } = context
  for (let at = 0; at < sentence.lemmas.length; at += 1) {
    if (!sentence.isVerb(at)) continue
    const winner = winnerBy(sentence, at) ?? winnerByShare(sentence, at)
    const value = winner ? partyAt(context, winner) : null
    if (value && modalityOf(sentence, at, 'verb') === 'happened') return [value]
  }
  return []
}

/** The argument that a verb says has won; null where it says nothing of the kind. */
function winnerBy(sentence: ReadSentence, at: number): Argument | null {
  const lemma = sentence.lemmas[at] ?? ''
  if (DECLARING.has(lemma)) return declaredWinner(sentence, at)
  if (!WINNING.has(lemma) && !BEATING.has(lemma) && lemma !== 'lose') return null
  const found = findArguments(sentence, { at, last: at, entry: { form: 'verb' } })
  const argument = (name: string) => found.find((each) => each.name === name) ?? null
  if (lemma === 'lose') return argument('to')
  const object = argument('object')
  if (BEATING.has(lemma)) return object && natureOf(sentence, object.index) === 'person' ? argument('subject') : null
  return object && isPrize(sentence, object.index) ? argument('subject') : null
}

const GETTING = wordSet('take win get receive secure garner poll capture')
/** Words of a share that is no result, or not the whole one. */
/** Tokens on either side of the verb. */
const WIDEST_CLAUSE = 12
const UNDONE = wordSet('poll projection forecast count tally partial exit lead survey first seat')
const HALF = 50

/** [Brandt *took 51.8 percent in the run-off*]: more than half is a win; not [led the first round with 51 percent]. */
function winnerByShare(sentence: ReadSentence, at: number): Argument | null {
  const { lemmas, forms, mentions } = sentence
  const clause = lemmas.slice(Math.max(0, at - WIDEST_CLAUSE), at + WIDEST_CLAUSE)
  if (!GETTING.has(lemmas[at] ?? '') || clause.some((lemma) => UNDONE.has(lemma))) return null
  const share = mentions.find(({ kind, first }) => kind === 'quantity' && first === at + 1)
  if (share?.kind !== 'quantity' || share.dimension !== 'ratio') return null
  const isMost = Number.parseFloat(share.value) > HALF && Number.parseFloat(share.value) <= 100
  const behind = forms.slice(share.last + 1, share.last + 1 + WIDEST_NAME).join(' ')
  if (!isMost || !OF_VOTE.test(behind)) return null
  const subject = findArguments(sentence, { at, last: at, entry: { form: 'verb' } }).find(
    ({ name }) => name === 'subject',
  )
  return subject && natureOf(sentence, subject.index) === 'person' ? subject : null
}

const OF_VOTE =
  /^(?:of (?:the )?(?:\S+ )?votes?(?: cast)?|in (?:the|a|\S+'s|sunday) ?(?:'s )?(?:run ?- ?off|runoff|second round|decider))/

const DECLARING = wordSet('declare proclaim name announce')
const WINNER = wordSet('winner victor president-elect')
/** Tokens from the verb to what it makes of somebody [declared Ana Brandt the winner of]. */
const WIDEST_NAME = 7

/** [the commission declared Ana Brandt *the winner*, Brandt was declared the winner] */
export function declaredWinner(sentence: ReadSentence, at: number): Argument | null {
  const { lemmas } = sentence
  if (!lemmas.slice(at + 1, at + 1 + WIDEST_NAME).some((lemma) => WINNER.has(lemma))) return null
  const object = findArguments(sentence, { at, last: at, entry: { form: 'verb' } }).find(
    ({ name }) => name === 'object',
  )
  return object && mentionAt(sentence, 'party', object.index)?.form === 'name' ? object : null
}

/** [won the election, won a second term, won 53.4 percent of the vote]; not [won 24 seats, won 20 percent]. */
function isPrize(sentence: ReadSentence, index: number): boolean {
  const share = mentionAt(sentence, 'quantity', index)
  if (share) return share.dimension === 'ratio' && Number.parseFloat(share.value) > HALF
  return PRIZES.has(sentence.lemmas[index] ?? '') || isRunOff(sentence.forms, index)
}

function partyAt(context: RoleContext, argument: Argument): FoundValue | null {
  const value = partyValue(context, 'winner', argument)
  return value && /\p{Lu}/u.test(value.value) ? { ...value, confidence: value.confidence * LIKELY } : null
}
