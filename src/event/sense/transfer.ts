import { wordSet } from '../../util/word-set.ts'
import type { TransferSense } from '../lexicon/sense-name.ts'
import { PLAYING } from '../lexicon/thing-words.ts'
import type { Senses, SenseView } from './view.ts'

/** By whom a club is left for another, beside the name. */
const PLAYERS = wordSet('striker midfielder defender goalkeeper winger forward centre-back player footballer')

/** [Northfield have signed striker Karl Reed from Ashford for £42 million]; not [signed the bill]. */
function signsPlayer(view: SenseView): string | null {
  const { sentence, argument, isPerson, type } = view
  if (!sentence.isTold(PLAYING) || !(isPerson(argument('object')) || isSomebodySigned(view))) return null
  return argument('from') >= 0 || isPaid(sentence) ? type : null
}

/** Words between the verb and who is signed [signed *Northland forward* Karl Reed]. */
const WIDEST_SIGNED = 5

/** By name right behind, where the tree takes a nation for who it is. */
function isSomebodySigned({ sentence: { mentions, parties }, last }: SenseView): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'party' &&
      mention.form === 'name' &&
      parties[mention.party]?.nature === 'person' &&
      mention.first > last &&
      mention.first <= last + WIDEST_SIGNED,
  )
}

/** [He leaves Northfield for Ashford for £42 million]; not [left the pitch]. */
function leavesClub({ sentence, argument, isPerson, isName, type }: SenseView): string | null {
  const isMoving = isPerson(argument('subject')) && isName(argument('object')) && isPaid(sentence)
  return isMoving && sentence.isTold(PLAYING) ? type : null
}

/** [Reed has joined Northfield from Ashford]; not [joined the party]. */
function joinsClub(view: SenseView): string | null {
  const { sentence, argument, isPerson, isName, type } = view
  if (isLikened(view)) return null
  return sentence.isTold(PLAYING) && isPerson(argument('subject')) && isName(argument('object')) ? type : null
}

const RANKS = wordSet('only first second third fourth fifth latest youngest oldest')
/** Tokens from the verb to what somebody is like others in. */
const WIDEST_LIKENESS = 14

/** [joined Reed and Falk *as the only* players with two goals]: nobody moves. */
function isLikened({ sentence: { forms }, last }: SenseView): boolean {
  const as = forms.indexOf('as', last + 1)
  return as > 0 && as <= last + WIDEST_LIKENESS && forms[as + 1] === 'the' && RANKS.has(forms[as + 2] ?? '')
}

/** [Ashford will get £42 million for the forward] */
function soldPlayer({ sentence, argument, isPerson, lemmaOf, last, type }: SenseView): string | null {
  const isBehind = sentence.mentions.some(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'money' && mention.first <= last + 2,
  )
  const isPlayer = PLAYERS.has(lemmaOf('for')) || isPerson(argument('for'))
  return isBehind && isPlayer && argument('for') >= 0 && sentence.isTold(PLAYING) ? type : null
}

function isPaid({ mentions }: SenseView['sentence']): boolean {
  return mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'money')
}

export const TRANSFER_SENSES: Senses<TransferSense> = {
  'signs-player': signsPlayer,
  'joins-club': joinsClub,
  'leaves-club': leavesClub,
  'sold-player': soldPlayer,
}
