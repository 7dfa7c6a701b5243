import type { SyntaxToken } from '../model/syntax.ts'
import { wordSet } from '../util/word-set.ts'
import type { Chunk } from './chunk.ts'
import { RELATIVE_PRONOUNS } from './lexicon/relative-pronouns.ts'
import { VEHICLES } from './lexicon/thing-words.ts'
import type { ReadSentence } from './reading.ts'

/** What stands between a subject and its verb besides a relative pronoun. */
export const BEFORE_VERB: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])
/** Longest stretch between two commas taken for an aside [Brandt, the minister of trade, met]. */
const LONGEST_ASIDE = 14

/** [agreed to buy, is set to launch, plans to be sold]: the verb or adjective right before an infinitive, else the verb itself. */
export function controllerOf(sentence: ReadSentence, verb: number): number {
  const { tree, forms, lemmas } = sentence
  let at = verb - 1
  while (BEFORE_VERB.has(tree.tokens[at]?.upos ?? '') && forms[at] !== 'to') at -= 1
  const index = beforeDate(sentence, at - 1)
  const governor = forms[at] === 'to' ? tree.tokens[index] : undefined
  if (governor?.upos === 'VERB' || governor?.upos === 'ADJ') return index
  if (governor && forms[at] === 'to') {
    const coming = comingBefore(sentence, at)
    if (coming >= 0) return coming
  }
  return governor && RESOLVES.has(lemmas[index] ?? '') ? verbOf(tree.tokens, index) : verb
}

/** What one does and thereby reaches something else [came from behind to win, broke the record to win]. */
export const COMING: ReadonlySet<string> = wordSet(
  'come rally recover fight battle break clock shoot fire card sink hold storm surge power sprint pull score hit',
)
/** Tokens from the verb to the infinitive [*came* from two goals down *to* win]. */
const WIDEST_COMING = 7

/** [came from behind to win]: the verb before, with no other between; -1 where there is none. */
function comingBefore({ lemmas, isVerb, tree }: ReadSentence, to: number): number {
  for (let at = to - 1; at >= Math.max(0, to - WIDEST_COMING); at -= 1) {
    const upos = tree.tokens[at]?.upos
    if (upos === 'PUNCT') return -1
    if (isVerb(at) && tree.tokens[at - 1]?.upos !== 'DET') return COMING.has(lemmas[at] ?? '') ? at : -1
  }
  return -1
}

/** [agreed *on Monday* to buy]: the token before the date that ends at one; else that one. */
export function beforeDate({ mentions, tree }: ReadSentence, at: number): number {
  const date = mentions.find(({ kind, last }) => kind === 'date' && last === at)
  if (!date) return at
  return tree.tokens[date.first - 1]?.upos === 'ADP' ? date.first - 2 : date.first - 1
}

/** Nouns of what their owner will do [struck a deal to buy]. */
const RESOLVES = wordSet('deal agreement plan decision bid offer contract pact intention promise pledge')
const WIDEST_PHRASE = 6

/** The verb whose object a noun is, by order: the nearest before it; the noun itself where none is near. */
function verbOf(tokens: readonly SyntaxToken[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - WIDEST_PHRASE); at -= 1) if (tokens[at]?.upos === 'VERB') return at
  return noun
}

/** Who or what a verb is said of, by order alone: the last noun phrase before it that no preposition governs. */
export function subjectBefore(sentence: ReadSentence, verb: number): Chunk | null {
  const { tokens } = sentence.tree
  let at = coordinatedVerb(sentence, verb) - 1
  while (at >= 0 && (BEFORE_VERB.has(tokens[at]?.upos ?? '') || RELATIVE_PRONOUNS.has(sentence.forms[at] ?? '')))
    at -= 1
  if (tokens[at]?.form === ',') at = beforeAside(tokens, at)
  return withoutPrepositions(sentence, beforeDate(sentence, at))
}

/** [was shot and killed]: the first of verbs joined by `and`, which have one subject. */
function coordinatedVerb({ forms, isVerb }: ReadSentence, verb: number): number {
  return forms[verb - 1] === 'and' && isVerb(verb - 2) ? verb - 2 : verb
}

/** The token before the comma that opens the aside which the comma at `comma` closes; the one before `comma` if none does. */
function beforeAside(tokens: readonly SyntaxToken[], comma: number): number {
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_ASIDE); at -= 1) {
    const token = tokens[at]
    if (token?.form === ',') return at - 1
    if (token?.xpos === 'VBD' || token?.xpos === 'VBZ' || token?.xpos === 'VBP') break
  }
  return comma - 1
}

/** [ministers from three countries]: from the phrase that ends at a token back to the one that heads it. */
function withoutPrepositions(sentence: ReadSentence, end: number): Chunk | null {
  const { chunks, tree } = sentence
  let at = chunks.findIndex((chunk) => chunk.last === end)
  const own = chunks[at]
  if (own && opensClause(sentence, own)) return own
  while (at >= 0) {
    const chunk = chunks[at]
    const link = chunk && linkBefore(tree.tokens, chunk)
    if (!chunk || link === undefined || link < 0 || opensByVehicle(sentence, chunk)) return chunk ?? null
    at = chunks[at - 1]?.last === link - 1 ? at - 1 : -1
  }
  return null
}

/** [seven died after *a jet* bound for Almara ploughed into a hillside]: after no vehicle does anything happen. */
export function opensByVehicle({ forms, lemmas }: ReadSentence, { preposition, head }: Chunk): boolean {
  return OPENING.has(forms[preposition] ?? '') && VEHICLES.has(lemmas[head] ?? '')
}

const OPENING = wordSet('after before until since because while once')
/** What an `as` behind it belongs to [acted as, such as]; participles are of them [known as]. */
const WITH_AS = wordSet('act serve work know describe name see treat such same regard pose view dress well use')

/** [scored twice *as Northfield* beat Ashford]: no preposition, though the tagger takes it for one. */
function opensClause({ forms, tree }: ReadSentence, { preposition, head }: Chunk): boolean {
  const word = forms[preposition] ?? ''
  const before = tree.tokens[preposition - 1]
  if (word === 'as') return before?.xpos !== 'VBN' && !WITH_AS.has(before?.lemma ?? '')
  return OPENING.has(word) && tree.tokens[head]?.upos === 'PROPN'
}

const SAYING = wordSet('say report state announce add confirm')

/** [Ana Brandt and Tom Reed met]: a phrase and those joined to it; not what is another verb's [met Reed and Falk left]. */
export function coordinatesBefore(sentence: ReadSentence, chunk: Chunk): readonly Chunk[] {
  const found = [chunk]
  for (let before = joinedBefore(sentence, chunk, false); before; before = joinedBefore(sentence, before, true))
    found.unshift(before)
  return found
}

/** The phrase that `and` or, further back, a comma joins to one; null where none is. */
function joinedBefore({ chunks, forms, lemmas, tree }: ReadSentence, chunk: Chunk, isList: boolean): Chunk | null {
  const link = chunk.first - 1
  const isAnd = forms[link] === 'and'
  if (!isAnd && !(isList && forms[link] === ',')) return null
  const end = ageBefore(tree.tokens, isAnd ? link - 1 : link) ?? link - 1
  const at = chunks.indexOf(chunk)
  const before = [chunks[at - 1], chunks[at - 2]].find((each) => each?.last === end)
  if (!before || before.preposition >= 0) return null
  const isObject = tree.tokens[before.first - 1]?.upos === 'VERB' && !SAYING.has(lemmas[before.first - 1] ?? '')
  return isObject ? null : before
}

/** [Reed, *aged 56,* and Brandt]: the token before an age that ends at a comma; null where none does. */
function ageBefore(tokens: readonly SyntaxToken[], comma: number): number | null {
  if (tokens[comma]?.form !== ',' || tokens[comma - 1]?.upos !== 'NUM') return null
  const opening = [comma - 2, comma - 3].find((at) => tokens[at]?.form === ',')
  return opening === undefined ? null : opening - 1
}

/** The preposition or participle that ties a phrase to the one before [officials from Oslo, a rocket carrying a probe]. */
function linkBefore(tokens: readonly SyntaxToken[], { first, preposition }: Chunk): number {
  if (preposition >= 0) return preposition
  return tokens[first - 1]?.xpos === 'VBG' && tokens[first - 1]?.upos === 'VERB' ? first - 1 : -1
}

/** The noun phrase right after a verb or its particle, by order alone. */
export function objectAfter({ chunks, tree, mentions }: ReadSentence, verb: number): Chunk | null {
  let at = verb + 1
  while (tree.tokens[at]?.upos === 'ADV' || tree.tokens[at]?.xpos === 'RP' || tree.tokens[at]?.form === '-') at += 1
  // [won *Sunday's* run-off]
  const day = mentions.find(({ kind, first }) => kind === 'date' && first === at)
  if (day && tree.tokens[day.last + 1]?.xpos === 'POS') at = day.last + 2
  const chunk = chunks.find(({ first }) => first === at)
  return chunk && chunk.preposition < 0 ? ownedBy(chunks, chunk, tree.tokens) : null
}

/** [Brandt's visit, Almara-based Sirrus]: the visit, Sirrus. */
export function ownedBy(chunks: readonly Chunk[], chunk: Chunk, tokens: readonly SyntaxToken[]): Chunk {
  const isSeat = tokens[chunk.last + 1]?.form === '-' && tokens[chunk.last + 2]?.form === 'based'
  if (isSeat) return chunks.find(({ first }) => first === chunk.last + 3) ?? chunk
  if (tokens[chunk.last + 1]?.xpos !== 'POS') return chunk
  return chunks.find(({ first }) => first === chunk.last + 2) ?? chunk
}

/** Noun phrases with a preposition that follow a token before the next verb or stop, in order. */
export function phrasesAfter({ chunks, tree }: ReadSentence, from: number): readonly Chunk[] {
  let end = from + 1
  while (end < tree.tokens.length && !endsPhrase(tree.tokens[end])) end += 1
  return chunks.filter(({ first, preposition }) => preposition > from && first < end)
}

function endsPhrase(token: SyntaxToken | undefined): boolean {
  if (!token) return true
  if (token.upos === 'SCONJ' || token.form === ';' || token.form === ':') return true
  return token.upos === 'VERB' || token.upos === 'AUX'
}

/** A participle of these is one of a past tense without `have`, as nobody is acted on [crashed in, met in]. */
const INTRANSITIVE = wordSet(`
  meet crash protest die rally march collide explode resign agree talk speak vote fly travel erupt occur happen fall riot demonstrate
  convene gather negotiate perish collapse burn sink strike hit clash fight retire quit leave go come arrive head lift blast touch
  land take succumb drown plead testify merge triumph win lose advance slam plough plow plunge plummet veer skid swerve careen derail
  capsize topple
`)

const BEHIND_VERB = new Set(['down', 'dead'])

/**
 * [the man accused of; of headlines Teacher jailed for theft]: a participle behind its noun, with no auxiliary before and
 * nothing acted on behind it.
 */
function isReduced({ tree, lemmas, isTitle }: ReadSentence, verb: number): boolean {
  const { tokens } = tree
  const isParticiple = tokens[verb]?.xpos === 'VBN' || (isTitle && tokens[verb]?.xpos === 'VBD')
  // [Mayor gunned *down* at festival]
  const next = isTitle && BEHIND_VERB.has(tokens[verb + 1]?.form ?? '') ? verb + 2 : verb + 1
  if (!isParticiple || tokens[next]?.upos !== 'ADP' || INTRANSITIVE.has(lemmas[verb] ?? '')) return false
  return !lemmas.slice(Math.max(0, verb - 3), verb).includes('have')
}

/** [spoke by phone, travelled by train]: how, and not who. */
const MEANS: ReadonlySet<string> = new Set(
  'phone telephone video videolink email e-mail letter train car bus plane air sea road boat helicopter mistake'.split(
    ' ',
  ),
)

/** [appointed by the king]; not [voted by 331 to 210]. */
function isDoneBy({ forms, tree }: ReadSentence, verb: number): boolean {
  if (forms[verb + 1] === 'by' && MEANS.has(forms[verb + 2] ?? '')) return false
  return forms[verb + 1] === 'by' && !(tree.tokens[verb + 2]?.upos === 'NUM' && forms[verb + 3] === 'to')
}

/**
 * A form of `be` or `get` stands before the participle or before the one it is coordinated with, or `by` behind it [was
 * quickly arrested; was shot and killed; Reed, appointed by the king].
 */
export function isPassiveByOrder(sentence: ReadSentence, verb: number): boolean {
  const { tree, lemmas, forms, isVerb } = sentence
  const { xpos, upos } = tree.tokens[verb] ?? {}
  if (xpos !== 'VBN' && xpos !== 'VBD' && upos === 'VERB') return false
  if (isDoneBy(sentence, verb) || isReduced(sentence, verb)) return true
  let at = verb - 1
  while (tree.tokens[at]?.upos === 'ADV' || tree.tokens[at]?.upos === 'PART') at -= 1
  if (forms[at] === 'and' && isVerb(at - 1) && at - 1 < verb) return isPassiveByOrder(sentence, at - 1)
  return lemmas[at] === 'be' || lemmas[at] === 'get'
}
