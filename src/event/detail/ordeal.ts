import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { doerOf } from '../entity/of-whom.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** How long somebody lay trapped, was lost or drifted: a figure of that person alone. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['trap', 'trapped'],
  ['trapped', 'trapped'],
  ['bury', 'trapped'],
  ['buried', 'trapped'],
  ['pin', 'trapped'],
  ['entomb', 'trapped'],
  ['stuck', 'trapped'],
  ['stick', 'trapped'],
  ['strand', 'stranded'],
  ['stranded', 'stranded'],
  ['maroon', 'stranded'],
  ['missing', 'missing'],
  ['lost', 'missing'],
  ['drift', 'adrift'],
  ['adrift', 'adrift'],
])
/** What one lies under. */
const RUBBLE = wordSet('rubble debris wreckage wreck ruin snow mud avalanche well shaft lift elevator')
const UNDER = wordSet('under beneath in inside buried trapped pinned amid')
const HELD = wordSet('after for spend survive endure')
/** Tokens between a state and its time [*trapped* under her own roof in Almara *for* nine hours]. */
const WIDEST = 10
/** Of plans, guesses and more than one. */
const OPEN = wordSet('could might may would can will if up')

export function ordeal(sentence: ReadSentence, figure: QuantityMention): Named | null {
  if (figure.dimension !== 'time') return null
  const { lemmas } = sentence
  const found = stateBefore(sentence, figure) ?? stateBehind(sentence, figure)
  if (!found || lemmas.slice(Math.max(0, found.first - 3), found.first).some((lemma) => OPEN.has(lemma))) return null
  const who = personIn(sentence, found)
  return who === null ? null : { ...found, owner: who }
}

/** [was *trapped* under her roof *for nine hours*] */
function stateBefore({ lemmas, forms }: ReadSentence, { first, last }: QuantityMention): Named | null {
  if (forms[first - 1] !== 'for') return null
  for (let at = first - 2; at >= Math.max(0, first - WIDEST); at -= 1) {
    if (forms[at] === ',' || forms[at] === 'and') return null
    const of = STATES.get(lemmas[at] ?? '') ?? STATES.get(forms[at] ?? '')
    if (of !== undefined) return { of, first: at, last }
  }
  return null
}

/** [*after 14 hours under* the rubble, *spent* three days *adrift*] */
function stateBehind({ lemmas, forms }: ReadSentence, { first, last }: QuantityMention): Named | null {
  if (!HELD.has((lemmas[first - 1] ?? '').toLowerCase())) return null
  const of = STATES.get(lemmas[last + 1] ?? '') ?? STATES.get(forms[last + 1] ?? '')
  if (of !== undefined) return { of, first: first - 1, last: last + 1 }
  const lies = lemmas.slice(last + 2, last + 6).findIndex((lemma) => RUBBLE.has(lemma))
  const isAtSea = /^(?:in|at) (?:the )?(?:open )?(?:sea|water|ocean|waves)\b/.test(
    forms.slice(last + 1, last + 5).join(' '),
  )
  if (isAtSea) return { of: 'adrift', first: first - 1, last: last + 1 }
  return UNDER.has(forms[last + 1] ?? '') && lies >= 0
    ? { of: 'trapped', first: first - 1, last: last + 2 + lies }
    : null
}

/** The one person of whom it is told; null of several, or of somebody without a name. */
export function personIn(sentence: ReadSentence, { first }: Pick<Named, 'first'>): number | null {
  const { mentions, isVerb } = sentence
  const people = mentions.flatMap((mention) =>
    mention.kind === 'party' && isNamed(sentence, mention.party) ? [mention] : [],
  )
  const [one, ...others] = [...new Set(people.map(({ party }) => party))]
  if (one !== undefined && others.length === 0) return one
  const doer = isVerb(first) ? doerOf(sentence, first) : null
  const nearest = doer ?? people.findLast((mention) => mention.last < first)
  return nearest && isNamed(sentence, nearest.party) ? nearest.party : null
}

function isNamed({ parties }: ReadSentence, party: number): boolean {
  const { nature = null, names = [] } = parties[party] ?? {}
  return nature === 'person' && /^(?!The |An? )\p{Lu}/u.test(names[0] ?? '')
}
