import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { countryOfDemonym } from '../../value/place/demonym-country.ts'
import { PERSON_NOUNS } from '../name/noun.ts'
import { SPEECH_VERBS } from '../quote/verb.ts'
import type { PartyDraft } from './draft.ts'
import type { Described } from './group.ts'
import type { Reading } from './reference-reading.ts'

/** [the transport minister, the Norwegian minister]: the one person told of before whose office it can be; null where several are. */
export function bearerOf(
  { lemma, modifiers, isDefinite, isPlural }: Described,
  { memory }: Reading,
): PartyDraft | null {
  if (!isDefinite || isPlural || modifiers.length === 0) return null
  const people = new Set(memory.since(0).map(({ draft }) => draft))
  const [first, ...others] = [...people].filter((draft) => draft.nature === 'person' && bears(draft, lemma, modifiers))
  return first && others.length === 0 ? first : null
}

function bears({ offices, nationality }: PartyDraft, lemma: string, modifiers: readonly string[]): boolean {
  return offices.some(({ title, organization, tense }) => {
    const words = title.toLowerCase().split(' ')
    if (tense === 'former' || words.at(-1) !== lemma) return false
    const lands = [organization, nationality?.value ?? null]
    return modifiers.every((word) => {
      const country = countryOfDemonym(word)
      return country === null ? words.includes(word.toLowerCase()) : lands.includes(country)
    })
  })
}

/** Who speaks for others, and seldom for who was told of right before. */
const SPEAKING_FOR: ReadonlySet<string> = wordSet(
  'spokesman spokeswoman spokesperson official source witness representative lawyer attorney aide reporter journalist expert analyst',
)

/**
 * [Brandt was blunt. “…,” *the mayor* said.]: behind a quotation that opens the sentence, the one person that acts in the
 * sentence before, where the text gives that person no other office and calls nobody else so.
 */
export function speakerBefore(described: Described, reading: Reading): PartyDraft | null {
  const { lemma, first, last, isDefinite, isPlural, owner } = described
  const { tree, memory, sentence } = reading
  if (!isDefinite || isPlural || owner || !PERSON_NOUNS.has(lemma) || SPEAKING_FOR.has(lemma)) return null
  if (!isTag(tree.tokens, first, last) || opensParagraph(reading)) return null
  const actors = memory.since(sentence - 1).filter((each) => each.sentence < sentence && !each.isQuoted)
  const [actor, ...others] = [
    ...new Set(actors.flatMap(({ draft, isSubject }) => (isSubject && isNamed(draft) ? draft : []))),
  ]
  const called = memory.calledBy(lemma)
  if (!actor || others.length > 0 || (called?.nature === 'person' && called !== actor)) return null
  return actor.offices.every(({ title }) => title.split(' ').at(-1) === lemma) ? actor : null
}

/** [“… *,” the mayor said*] */
function isTag(tokens: readonly SyntaxToken[], first: number, last: number): boolean {
  const start = tokens[first]?.upos === 'DET' ? first : first - 1
  const verb = tokens[last + 1]
  const isOpened = OPENING.has(tokens[0]?.form ?? '') && tokens[start]?.upos === 'DET'
  return isOpened && tokens[start - 1]?.upos === 'PUNCT' && verb?.upos === 'VERB' && SPEECH_VERBS.has(verb.lemma)
}

const OPENING: ReadonlySet<string> = new Set(['``', '"', '“', '‘', "'", '«', '„'])

function opensParagraph({ text, tree, before }: Reading): boolean {
  return before === null || text.slice(before.sentence.end, tree.sentence.start).includes('\n')
}

function isNamed({ nature, names }: PartyDraft): boolean {
  return nature === 'person' && /^\p{Lu}/u.test(names[0] ?? '')
}
