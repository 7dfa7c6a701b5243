import type { SentenceTree } from '../../model/syntax.ts'
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../name/noun.ts'
import { titleRangeBefore } from '../office.ts'
import { ageAt, yearsEnding } from './age.ts'
import type { DraftMention, PartyDraft } from './draft.ts'
import type { Described } from './group.ts'
import type { Reading } from './reference-reading.ts'

/** [X, the Ruritanian space agency,], [the Ruritanian space agency, X,], [agency chief X] */
export function namedBeside(
  { first, last, lemma, isPlural }: Described,
  { tree, named }: Reading,
): DraftMention | null {
  const { tokens } = tree
  if (isPlural) return null
  const end = endOfPhrase(tree, last)
  const behind = named.find((mention) => mention.first === last + 1 || isBetweenCommas(tree, end, mention))
  if (behind && canBe(behind.draft, lemma)) return behind
  const opening = withAge(tokens, first)
  const start = tokens[opening - 1]?.upos === 'DET' ? opening - 1 : opening
  const isApart = tokens[start - 1]?.form === ','
  // [killed in Almara, police said]: the noun begins another clause.
  if (isApart && FINITE_TAGS.has(tokens[afterSeat(tokens, end)]?.xpos ?? '')) return null
  const ending = isApart ? beforeAge(tokens, start - 2) : start - 1
  const before = named.find((mention) => mention.last === ending)
  if (before && canBe(before.draft, lemma)) return before
  return null
}

/** [Brandt, a *47-year-old* lawyer]: where the phrase begins. */
function withAge(tokens: SentenceTree['tokens'], first: number): number {
  const years = yearsEnding(tokens, first - 1)
  return years ? tokens.indexOf(years, Math.max(0, first - LONGEST_AGE)) : first
}

/** Tokens of an age [47 - year - old]. */
const LONGEST_AGE = 6

/** [Brandt*, 57,* the minister who died]: the last token of the name. */
function beforeAge(tokens: SentenceTree['tokens'], at: number): number {
  const isAge = tokens[at]?.upos === 'NUM' && tokens[at - 1]?.form === ',' && ageAt(tokens[at]) !== null
  return isAge ? at - 2 : at
}

const LONGEST_SEAT = 4

/** [the ministry *in Almara* said]: the token behind the phrase and where it has its seat. */
function afterSeat(tokens: SentenceTree['tokens'], last: number): number {
  if (tokens[last + 1]?.form !== 'in') return last + 1
  let at = last + 2
  while (at < last + 2 + LONGEST_SEAT && INSIDE_COMPLEMENT.has(tokens[at]?.upos ?? '')) at += 1
  return at
}

const LONGEST_COMPLEMENT = 8

/** [the mayor | of Almara], [the head | of the city's police]: the last word before the comma. */
function endOfPhrase({ tokens }: SentenceTree, last: number): number {
  const link = tokens[last + 1]?.form ?? ''
  // [the actress and record-setting swimmer, Ana Brandt,]; not [the mayor and his wife, Ana Brandt,]
  const isAlsoThat = link === 'and' && ALSO.has(tokens[last + 2]?.upos ?? '')
  if (!isAlsoThat && !COMPLEMENT_LINKS.has(link)) return last
  for (let at = last + 1; at <= last + LONGEST_COMPLEMENT; at += 1) {
    const token = tokens[at + 1]
    if (token?.form === ',') return at
    if (!token || !(INSIDE_COMPLEMENT.has(token.upos) || token.xpos === 'POS' || isHyphened(tokens, at + 1)))
      return last
  }
  return last
}

/** [record*-setting*] */
function isHyphened(tokens: SentenceTree['tokens'], at: number): boolean {
  return tokens[at]?.form === '-' || tokens[at - 1]?.form === '-'
}

const ALSO: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB'])
const COMPLEMENT_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at'])
const INSIDE_COMPLEMENT: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'ADP', 'CCONJ'])

/** [the space agency, Roscosmos, agreed; its head, Minister Ana Brandt, agreed]; not [the agency, Roscosmos and others] */
function isBetweenCommas(tree: SentenceTree, before: number, mention: DraftMention): boolean {
  const { tokens } = tree
  const start = titleRangeBefore(tree, mention)?.start ?? mention.first
  const end = tokens[mention.last + 1]
  // [said its president, Ana Brandt.]
  const isClosed = end === undefined || end.form === ',' || end.xpos === '.' || end.form === ';'
  return start === before + 2 && tokens[before + 1]?.form === ',' && isClosed
}

export function canBe({ nature }: PartyDraft, noun: string): boolean {
  if (nature === 'person') return PERSON_NOUNS.has(noun)
  return nature === 'organization' || nature === 'unknown' ? ORGANIZATION_NOUNS.has(noun) : false
}
