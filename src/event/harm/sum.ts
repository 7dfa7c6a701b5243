import { wordSet } from '../../util/word-set.ts'
import { PEOPLE } from '../lexicon/person-words.ts'
import type { ReadSentence } from '../reading.ts'
import { type Harm, isPartial } from './figure.ts'
import { isWide } from './wide-scope.ts'

/** Tokens between a figure and the next that is joined to it [three skiers *and* a guide]. */
const WIDEST_JOINT = 5

/**
 * Figures joined by `and` make a sum [three skiers and a guide, five women and a child were killed]; where what one stands
 * beside was not counted, it does not say how many there were in all.
 */
export function withSums(sentence: ReadSentence, figures: readonly Harm[]): readonly Harm[] {
  const chains = chainsOf(sentence, figures)
  const sums = chains.flatMap((chain) => sumOf(sentence, chain, figures))
  const joined = new Set(chains.flat())
  const own = figures.filter((harm) => (joined.has(harm) ? harm.of !== null : isWhole(sentence, harm)))
  return withOthers(sentence, [...sums, ...own])
}

/** [one passenger was seriously injured and *17 others* were hurt]: both together are all of them. */
function withOthers(sentence: ReadSentence, figures: readonly Harm[]): readonly Harm[] {
  const others = figures.find((harm) => harm.of === null && COUNTED.test(harm.value) && isPartial(sentence, harm))
  const some = others && figures.findLast((harm) => isBefore(harm, others))
  const total = some && totalOf([some, others])
  if (!some || total === null || total === undefined) return figures
  return [...figures.filter((harm) => harm !== some && harm !== others), { ...some, value: total, last: others.last }]
}

function isBefore(harm: Harm, { attribute, first, at }: Harm): boolean {
  return (
    harm.attribute === attribute && harm.of === null && harm.at !== at && harm.last < first && COUNTED.test(harm.value)
  )
}

/** Figures of one word that stand side by side, in their order. */
function chainsOf(sentence: ReadSentence, figures: readonly Harm[]): readonly (readonly Harm[])[] {
  const chains: Harm[][] = []
  for (const harm of figures.toSorted((left, right) => left.first - right.first)) {
    const chain = chains.find((known) => isJoined(sentence, known.at(-1), harm))
    if (chain) chain.push(harm)
    else chains.push([harm])
  }
  return chains.filter((chain) => chain.length > 1 && isClosed(sentence, chain))
}

/** `and` stands before the last. */
function isClosed({ forms }: ReadSentence, chain: readonly Harm[]): boolean {
  return forms.slice((chain.at(-2)?.last ?? 0) + 1, chain.at(-1)?.first).includes('and')
}

function isJoined({ forms, tree }: ReadSentence, left: Harm | undefined, right: Harm): boolean {
  if (!left || left.at !== right.at || left.attribute !== right.attribute) return false
  if (right.first <= left.last || right.first - left.last > WIDEST_JOINT) return false
  const between = forms.slice(left.last + 1, right.first)
  const isVerbless = tree.tokens.slice(left.last + 1, right.first).every(({ upos }) => upos !== 'VERB')
  // [12 people, three children and a nurse]: the first may be all of them.
  const isListed = between.includes('and') || (between[0] === ',' && left.of !== null)
  return isVerbless && isListed && !between.some((form) => PARTING.has(form))
}

/** Before who was among those counted [12 people, *including* two women and a child; three workers - two women and a man]. */
const PARTING = wordSet('including of them whom mostly mainly among - – — -- : (')

/** Those who did it are often not counted among those who died of it. */
const ATTACKERS = wordSet(`
  attackers attacker gunmen bombers assailants hijackers suspects militants terrorists rebels insurgents fighters jihadists guerrillas
  infiltrators robbers
`)
const COUNTED = /^(?:at least |about |more than |nearly )?\d+$/

function sumOf({ forms }: ReadSentence, chain: readonly Harm[], figures: readonly Harm[]): readonly Harm[] {
  const [first] = chain
  const last = chain.at(-1)
  if (
    !first ||
    !last ||
    PARTING.has(forms[first.first - 1] ?? '') ||
    !forms.slice(first.last, last.first).includes('and')
  )
    return []
  const hasWhole = figures.some(({ at, attribute }, place) => {
    const isOther = !chain.includes(figures[place] ?? first)
    return isOther && at === first.at && attribute === first.attribute
  })
  const total = chain.some(({ of }) => ATTACKERS.has(of ?? '')) || hasWhole ? null : totalOf(chain)
  return total === null
    ? []
    : [{ ...first, value: total, of: null, last: last.last, confidence: first.confidence * 0.95 }]
}

/** Only of plain figures; with one that is open to one side the sum is. */
function totalOf(chain: readonly Harm[]): string | null {
  if (!chain.every(({ value }) => COUNTED.test(value)) || isToldTwice(chain)) return null
  const total = chain.reduce((sum, { value }) => sum + Number(value.split(' ').at(-1)), 0)
  return chain.some(({ value }) => value.includes(' ')) ? `at least ${total}` : `${total}`
}

/** [two children, a girl and a boy]: who they were. */
function isToldTwice([first, ...others]: readonly Harm[]): boolean {
  return others.length > 1 && Number(first?.value) === others.reduce((sum, { value }) => sum + Number(value), 0)
}

/** A figure that would stand for all is left out where one more is joined to it that nobody counted, or it to one. */
function isWhole(sentence: ReadSentence, { first, last, of, value }: Harm): boolean {
  const { forms } = sentence
  // [Reed and a guide]; not [four died, and one man was missing]
  if (of === null && value === '1') return forms[first - 1] !== 'and' || forms[first - 2] === ','
  if (!isWide(of)) return true
  const isBesideOne =
    forms[last + 1] === 'and' && (isOneMore(sentence, last + 2) || forms[last + 2] === 'a' || forms[last + 2] === 'an')
  return !isBesideOne && !(forms[first - 1] === 'and' && isSomebody(sentence, first - 2))
}

/** [nine people and *the gunman*] */
function isOneMore(sentence: ReadSentence, at: number): boolean {
  return OWN.has(sentence.forms[at] ?? '') && [at + 1, at + 2].some((noun) => isSomebody(sentence, noun))
}

const OWN = wordSet('the his her their its')

/** [*the driver* and nine passengers]: one of them, whom no figure counts. */
function isSomebody({ lemmas, tree }: ReadSentence, noun: number): boolean {
  return tree.tokens[noun]?.xpos === 'NN' && PEOPLE.has(lemmas[noun] ?? '')
}
