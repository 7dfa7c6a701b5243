import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { holderOf } from '../role/vote-holder.ts'
import type { Named } from './thing.ts'

const SEAT = 'seat'
/** Tokens from a part to the seats there are [74 *of the assembly's 140 seats*]. */
const WIDEST = 6
const MOVING = wordSet('gain lose add win-back')

/** [the Liberal Union *won 74 of the 140 seats*, secured 47 seats]: whose seats, since a text tells those of many. */
export function seatsHeld(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  const { first } = figure
  const last = seatsBehind(sentence, figure)
  // [one of 140 seats, half of the 140 seats, 12 more seats, gained 12 seats]
  if (last < 0 || forms[first - 1] === 'of' || forms[first - 2] === 'of' || !sentence.isTold(VOTED)) return null
  const lead = lemmas.slice(Math.max(0, first - 3), first)
  if (lead.some((lemma) => MOVING.has(lemma)) || forms.slice(first, last).some((form) => ADDED.has(form))) return null
  const holder =
    givenTo(sentence, first) ??
    holderOf({ sentence, parties: sentence.parties }, { first: leadingAdverb(sentence, first), last })
  return holder === null ? null : { of: `seats of ${holder}`, first, last, isApart: true }
}

/** [the vote *gave the Greens* 16 seats] */
function givenTo({ mentions, lemmas, forms, parties }: ReadSentence, first: number): string | null {
  const who = mentions.find((mention) => mention.kind === 'party' && mention.last === first - 1)
  if (who?.kind !== 'party') return null
  const verb = forms[who.first - 1] === 'the' ? who.first - 2 : who.first - 1
  const name = parties[who.party]?.names[0]
  return lemmas[verb] === 'give' && name !== undefined && /\p{Lu}/u.test(name) ? name : null
}

const VOTED = wordSet('election vote ballot poll parliament parliamentary')
const ADDED = wordSet('more additional extra new vacant empty')

/** Token of the seats that a figure counts; -1 of other things. */
function seatsBehind({ lemmas, forms }: ReadSentence, { counted, last }: QuantityMention): number {
  if (counted !== null) return lemmas[counted] === SEAT ? counted : -1
  if (forms[last + 1] !== 'of') return -1
  const at = lemmas.slice(last + 2, last + 2 + WIDEST).indexOf(SEAT)
  return at < 0 ? -1 : last + 2 + at
}

/** [won *just* 48 seats] */
function leadingAdverb({ tree }: ReadSentence, first: number): number {
  return tree.tokens[first - 1]?.upos === 'ADV' ? first - 1 : first
}
