import type { EntityFact } from '../../model/event.ts'
import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { plainFact } from '../fact.ts'
import { PLAYING } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'

const CONFIDENCE = 0.75
const CONTRACTS = wordSet('contract deal extension sign ink')
/** What has not come of it, or of another contract than the one that is signed. */
const OTHER = wordSet(
  'loan loanee option previous former current expire could would may might want offer hope not lease rent treaty truce',
)
/** Tokens between what is signed and the date [a *contract* that runs until June 2030, *signed* for the club until]. */
const WIDEST = 8

/** Until when a player or a coach is bound [a contract that runs until June 2030, has signed until the summer of 2030]. */
export function contractEnds(sentences: readonly ReadSentence[]): readonly EntityFact[] {
  if (!sentences[0]?.isTold(PLAYING)) return []
  const told = sentences.filter(({ isTitle, isHeadline }) => !isTitle && !isHeadline)
  const lone = lonePlayer(told)
  return told.flatMap((sentence) =>
    sentence.mentions.flatMap((date) =>
      date.kind === 'date' && date.reading === 'end' && date.value !== null
        ? (endTold(sentence, { ...date, value: date.value }, lone) ?? [])
        : [],
    ),
  )
}

/** Who alone is named by first and last name; null in a text of several people. */
function lonePlayer(sentences: readonly ReadSentence[]): number | null {
  const people = new Set(sentences.flatMap(({ mentions, parties }) => peopleAmong(mentions, parties)))
  const [one, ...others] = people
  return one !== undefined && others.length === 0 ? one : null
}

type Known = DateMention & { readonly value: string }

function endTold(sentence: ReadSentence, date: Known, lone: number | null): EntityFact | null {
  const { lemmas } = sentence
  const { value } = date
  const before = lemmas.slice(Math.max(0, date.first - WIDEST), date.first)
  if (
    !/^\d{4}/.test(value) ||
    !before.some((lemma) => CONTRACTS.has(lemma)) ||
    before.some((lemma) => OTHER.has(lemma))
  )
    return null
  const player = playerBefore(sentence, date.first, lone)
  if (player === null) return null
  const fact = plainFact({ attribute: 'contract-end', value, party: null, confidence: CONFIDENCE }, date)
  return { ...fact, entity: player }
}

/** The one person whom a sentence names before a token, else the only one that the text names; null of several [the 21-year-old signed]. */
function playerBefore({ mentions, parties }: ReadSentence, end: number, lone: number | null): number | null {
  const before = mentions.filter(({ first }) => first < end)
  // [Reed, who had his medical]: whose, the name tells.
  const named = before.filter((mention) => mention.kind === 'party' && mention.form === 'name')
  const people = [named, before].map((among) => new Set(peopleAmong(among, parties))).find(({ size }) => size > 0)
  const [one, ...others] = people ?? []
  return others.length > 0 ? null : (one ?? lone)
}

const DESCRIBED = /^(?:the|an?) |-old$|^$/i

/** People with a name; whom only an age tells is somebody else to the reader of names, and the player here. */
function peopleAmong(mentions: ReadSentence['mentions'], parties: ReadSentence['parties']): readonly number[] {
  return mentions.flatMap((mention) => {
    const { nature, names = [] } = mention.kind === 'party' ? (parties[mention.party] ?? {}) : {}
    return mention.kind === 'party' && nature === 'person' && !DESCRIBED.test(names[0] ?? '') ? mention.party : []
  })
}
