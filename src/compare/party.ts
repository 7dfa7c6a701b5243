import type { Ladder, Level } from '../model/comparison.ts'
import type { PartyValue } from '../model/value.ts'
import { isFullPersonalName } from '../value/party/name.ts'
import { mayBeOneName, nameWords } from '../value/party/same-name.ts'
import { COMPANY_FORMS } from '../value/party/words.ts'
import { relateGenerations } from './party/generation.ts'
import { soundOf, transcriptionOf } from './party/sound.ts'
import { excerpt } from './text-excerpt.ts'

const DECLARE = 'declare them under `entities` in story.yaml'

const same: Level<PartyValue> = {
  name: 'same',
  relate: (left, right) =>
    left.canonical === right.canonical
      ? { relation: 'same', note: `${excerpt(left.written)} and ${excerpt(right.written)} name one party` }
      : null,
}

/** [Vincent Reed] and [Reed], [Fred Reed] and [Frederick C. Reed]: declared as two, which may be one under two names. */
const alike: Level<PartyValue> = {
  name: 'alike',
  relate: (left, right) =>
    left.entity !== null && right.entity !== null && mayBeOneName(tellingWords(left), tellingWords(right))
      ? {
          relation: 'unknown',
          note: `${excerpt(left.written)} and ${excerpt(right.written)} are declared as two parties and may be one; if so bring their names together in story.yaml`,
        }
      : null,
}

/** [Sorya Corp.] and [Sorya Browsers]: what a company's form is tells it from nobody. */
function tellingWords({ written, nature }: PartyValue): readonly string[] {
  const words = nameWords(written)
  return nature === 'organization' ? words.filter((word) => !COMPANY_FORMS.has(word)) : words
}

/** Two ids of `story.yaml`. A person and an organisation may each stand for the other, so they are left undecided. */
const entities: Level<PartyValue> = {
  name: 'entities',
  relate: (left, right) => {
    if (left.entity === null || right.entity === null) return null
    const names = `${excerpt(left.written)} and ${excerpt(right.written)}`
    return isMixed(left, right)
      ? { relation: 'unknown', note: `${names} are a person and an organization, and one may act for the other` }
      : { relation: 'conflicts', note: `${names} are declared as two parties` }
  },
}

/** [Martin King Jr.] and [Martin King Sr.] are two people; who is meant where only one has a suffix is not told. */
const generation: Level<PartyValue> = {
  name: 'generation',
  relate: (left, right) => {
    const names = `${excerpt(left.written)} and ${excerpt(right.written)}`
    switch (relateGenerations(left, right)) {
      case 'other':
        return { relation: 'conflicts', note: `${names} are two people of one family` }
      case 'open':
        return { relation: 'unknown', note: `${names} may be a parent and a child; ${DECLARE}` }
      case null:
        return null
    }
  },
}

/** A declared person, and a full name that shares no word with any of that person's names. */
const otherPerson: Level<PartyValue> = {
  name: 'other-person',
  relate: (left, right) =>
    isAnother(left, right) || isAnother(right, left)
      ? { relation: 'conflicts', note: `${excerpt(left.written)} and ${excerpt(right.written)} are two people` }
      : null,
}

/** [Smith], when two of the story are called so, and [John Smith] · [Ministry of Defence], [Russian Ministry of Defence] */
const partOfName: Level<PartyValue> = {
  name: 'part-of-name',
  relate: (left, right) => {
    if (isPartOfName(left, right)) return { relation: 'compatible', note: mayBe(left, right) }
    return isPartOfName(right, left) ? { relation: 'compatible', note: mayBe(right, left) } : null
  },
}

/** [Zelensky], [Zelenskyy] */
const transcription: Level<PartyValue> = {
  name: 'transcription',
  relate: (left, right) =>
    left.nature !== 'organization' && right.nature !== 'organization' && isTranscription(left, right)
      ? {
          relation: 'compatible',
          note: `${excerpt(left.written)} and ${excerpt(right.written)} may be one name in two transcriptions`,
        }
      : null,
}

const unknown: Level<PartyValue> = {
  name: 'unknown',
  relate: (left, right) => ({
    relation: 'unknown',
    note: `nothing known relates ${excerpt(left.written)} and ${excerpt(right.written)}; ${DECLARE}`,
  }),
}

/**
 * Levels: `same` party; two declared ones with names `alike`; two declared `entities`; `generation`; `other-person`; `part-of-name`; `transcription`; `unknown`.
 * Two parties that are both undeclared never conflict, unless their suffixes tell them apart: they may be two names of one.
 */
export const partyLadder: Ladder<PartyValue> = [
  same,
  alike,
  entities,
  generation,
  otherPerson,
  partOfName,
  transcription,
  unknown,
]

function isMixed(left: PartyValue, right: PartyValue): boolean {
  return left.nature !== right.nature && (left.nature === 'person' || right.nature === 'person')
}

function isAnother(declared: PartyValue, other: PartyValue): boolean {
  if (declared.entity === null || declared.nature !== 'person') return false
  return other.entity === null && isFullName(other) && !sharesWord(declared.words, other.words)
}

function isFullName(value: PartyValue): boolean {
  if (value.nature === 'organization') return false
  return (value.nature === 'person' && longWords(value.words).length > 1) || isFullPersonalName(value.written)
}

/** Whether a word of one is a word of the other, or may be the same name in another transcription. */
function sharesWord(left: readonly string[], right: readonly string[]): boolean {
  // Another script may spell the same name.
  if (!left.some(isLatin) || !right.some(isLatin)) return true
  const sounds = new Set(longWords(left).map(soundOf))
  return longWords(right).some((word) => sounds.has(soundOf(word)))
}

function isLatin(word: string): boolean {
  return /^[a-z]{2,}$/u.test(word)
}

/** Initials are shared by too many. */
function longWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 1)
}

function isPartOfName(part: PartyValue, whole: PartyValue): boolean {
  if (part.nature === 'organization') return part.entity === null && whole.canonical.endsWith(` ${part.canonical}`)
  if (!isFullName(whole) && !(whole.nature === 'person' && whole.entity !== null)) return false
  return hasAllWords(part.words, whole.words)
}

/** The same words once transcription is allowed for, or a surname and the full name that ends in it. */
function isTranscription(left: PartyValue, right: PartyValue): boolean {
  const [one, other] = [left, right].map(({ words }) => words.map(transcriptionOf)) as [string[], string[]] // two values, two lists
  if (one.length === other.length) return one.every((word, index) => word === other[index])
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const whole = one.length < other.length ? right : left
  return short.length === 1 && short[0] === long.at(-1) && isFullName(whole)
}

/** [J. Smith], [John Smith] */
function hasAllWords(words: readonly string[], whole: readonly string[]): boolean {
  const names = new Set(whole)
  const initials = new Set(whole.map((word) => word.slice(0, 1)))
  const isIn = (word: string) => names.has(word) || (word.length === 1 && initials.has(word))
  return words.every(isIn) && longWords(words).some((word) => names.has(word))
}

function mayBe(part: PartyValue, whole: PartyValue): string {
  return `${excerpt(part.written)} may be ${excerpt(whole.written)}`
}
