import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { mentionAt, type ReadSentence, wordsOf } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { findArguments } from './argument.ts'
import type { RoleContext } from './context.ts'
import { isNamed } from './is-named.ts'

const CONFIDENCE = 0.75

/** What is opened once, with speeches. */
export const OPENED: ReadonlySet<string> = wordSet(`
  museum gallery bridge tunnel airport terminal hospital clinic university station railway metro tramline motorway highway stadium arena plant
  factory hotel library theatre theater embassy consulate mosque temple church cathedral synagogue centre center exhibition dam canal
  port harbour memorial monument shipyard mine refinery campus zoo aquarium store supermarket mall headquarters pipeline academy laboratory
  observatory interconnector tower skyscraper planetarium crematorium brewery ferry-terminal
`)
/** What closes for good, and jobs with it; schools and airports reopen. */
export const CLOSED: ReadonlySet<string> = wordSet(
  'plant factory mill mine colliery refinery smelter shipyard store branch shop supermarket newspaper brewery foundry steelworks site',
)

/** The token of what opens or closes; -1 where the clause has none. */
export function venueOf(
  sentence: ReadSentence,
  trigger: Pick<Trigger, 'at' | 'last'> & { readonly entry: { readonly form: 'verb' | 'noun' } },
  venues: ReadonlySet<string>,
): number {
  const args = findArguments(sentence, trigger)
  const names = trigger.entry.form === 'verb' ? ['object', 'subject'] : ['of', 'possessive', 'modifier']
  const found = names.flatMap((name) => args.filter((argument) => argument.name === name))
  return found.find(({ index }) => venues.has(sentence.lemmas[index] ?? ''))?.index ?? -1
}

/** What was opened or closed, by its name [the Langskib Museum]. */
export function venueTold({ sentence, parties, text }: RoleContext, trigger: Trigger): readonly FoundValue[] {
  const venues = trigger.type === 'opening' ? OPENED : trigger.type === 'closure' ? CLOSED : null
  const index = venues ? venueOf(sentence, trigger, venues) : -1
  const chunk = sentence.chunks.find(({ first, last }) => first <= index && index <= last)
  if (!chunk) return []
  const mention = mentionAt(sentence, 'party', index)
  const { first, last } = { first: withoutArticle(sentence, chunk.first), last: chunk.last }
  const value = parties[mention?.party ?? -1]?.names[0] ?? wordsOf(sentence, first, last, text)
  if (!isNamed(value)) return []
  return [{ attribute: 'target', value, party: mention?.party ?? null, first, last, confidence: CONFIDENCE }]
}

function withoutArticle({ tree }: ReadSentence, first: number): number {
  const upos = tree.tokens[first]?.upos
  return upos === 'DET' || upos === 'PRON' ? first + 1 : first
}
