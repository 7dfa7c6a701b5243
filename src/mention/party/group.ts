import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { PERSON_NOUNS } from '../name/noun.ts'
import type { TokenRange } from '../name/span.ts'
import { OFFICE_NOUNS } from '../office-title.ts'

/** A phrase for people without their names. */
export interface Described extends TokenRange {
  readonly head: number
  readonly lemma: string
  readonly isPlural: boolean
  readonly isDefinite: boolean
  /** Told of as a person, whatever the noun [a *roofer* who strangled his neighbour]. */
  readonly isSomebody: boolean
  /** More often no one's [head, star]: a person only beside a name. */
  readonly isAmbiguous: boolean
  /** Words before the noun, determiners and figures left out. */
  readonly modifiers: readonly string[]
  /** Whose it is, behind the noun [the government *of Northland*]: first and last token; null where nothing tells. */
  readonly owner: TokenRange | null
}

/** Nouns of people that stand for many, or are no one's work. Lemmas. */
const GROUP_NOUNS: ReadonlySet<string> = wordSet(`
  people person police force troop authority crew army military government opposition rebel militia coalition regime
  public crowd mob gang family couple
  civilian protester demonstrator victim survivor official resident villager refugee migrant hostage worker soldier
  officer police staff team rescuer medic militant insurgent separatist
  fighter gunman attacker bomber terrorist jihadist extremist islamist pirate prosecutor investigator lawmaker
  lawyer woman man child boy girl baby infant adult teenager youth student pupil
  passenger driver pilot sailor fisherman farmer miner engineer scientist astronaut cosmonaut player fan supporter
  voter leader minister diplomat negotiator spokesman citizen national foreigner
  others majority minority neighbor neighbour relative parent mother father brother sister son daughter wife husband
  friend colleague activist journalist reporter doctor nurse patient prisoner inmate detainee suspect
  robber thief crook driver homeowner shooter killer murderer carjacker gangbanger molester mum mom dad rep source media press witness other crewmember teammate sibling spouse moviegoer fan
  administration parliament congress senate court jury ministry council committee commission company firm agency
  bank airline union party group organization organisation movement watchdog resistance observatory
`)
/** Nouns that are more often no one's. */
const AMBIGUOUS: ReadonlySet<string> = wordSet(
  'head star model guide graphic forward receiver double icon legend porter ruler hooker potter mason peer party talent host cook minor lead label',
)
const MODIFIERS: ReadonlySet<string> = wordSet('ADJ NOUN PROPN')
const DETERMINERS: ReadonlySet<string> = wordSet('the this that these those his her their its our my your')
const LONGEST_PHRASE = 8

/** Whether a token belongs to a name, or bars a phrase from going on before it. */
type IsTaken = (at: number) => boolean

/** [three masked gunmen], [the police], [the Surgeon General]: phrases of people, by order and tags. */
export function findDescribed(tree: SentenceTree, isTaken: IsTaken, isBarrier: IsTaken): readonly Described[] {
  const found: Described[] = []
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const token = tree.tokens[at]
    // In this order: most words are told apart by their tag and lemma.
    if (
      !token ||
      !(isHuman(token) || isSomebody(tree.tokens, at)) ||
      isTaken(at) ||
      isInsidePhrase(tree.tokens, at, isTaken)
    )
      continue
    if (tree.tokens[at - 1]?.form === '-' && token.upos === 'PROPN') continue
    found.push(describe(tree.tokens, at, isBarrier))
  }
  return found
}

/** In titles and headlines the tagger takes nouns for names: [the Surgeon General], [Robbers]. */
function isHuman({ upos, lemma }: SyntaxToken): boolean {
  if (upos === 'NOUN') return isHumanNoun(lemma) || (lemma.endsWith('men') && isHumanNoun(singular(lemma)))
  if (upos !== 'PROPN') return false
  const word = lemma.toLowerCase()
  return OFFICE_NOUNS.has(word) || (word.endsWith('s') && isHumanNoun(singular(word)))
}

/** [a *roofer* who was jailed]: things are told of with `which` or `that`. */
function isSomebody(tokens: readonly SyntaxToken[], at: number): boolean {
  return tokens[at + 1]?.form === 'who' && tokens[at]?.xpos === 'NN' && !NO_SINGLE.has(tokens[at]?.lemma ?? '')
}

/** [the part of the family who came] */
const NO_SINGLE: ReadonlySet<string> = wordSet(
  'part half third rest number lot handful pair couple trio dozen duo percentage share',
)

const HUMAN_NOUNS: ReadonlySet<string> = new Set([...PERSON_NOUNS, ...GROUP_NOUNS])

function isHumanNoun(lemma: string): boolean {
  return HUMAN_NOUNS.has(lemma)
}

/** As the lemma would be, where the tagger does not see the plural [gunmen, Robbers]. */
function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** [police station], [government forces]: the noun behind it is what the phrase is about. Days are none of it. */
function isInsidePhrase(tokens: readonly SyntaxToken[], at: number, isTaken: IsTaken): boolean {
  const next = tokens[at + 1]
  if (next?.form === '-' && next.start === tokens[at]?.end) return true
  if (next?.upos === 'NOUN') return tokens[at]?.head === at + 1 || tokens[at]?.relation === 'compound'
  return next?.upos === 'PROPN' && isTaken(at + 1) && tokens[at]?.upos === 'PROPN'
}

function describe(tokens: readonly SyntaxToken[], head: number, isBarrier: IsTaken): Described {
  const first = startOf(tokens, head, isBarrier)
  const modifiers = tokens
    .slice(first, head)
    .filter(({ upos, xpos }) => upos !== 'NUM' && xpos !== 'POS')
    .map(({ form }) => form)
  const before = tokens[first - 1]?.form.toLowerCase() ?? ''
  const token = tokens[head]
  const written = token?.lemma.toLowerCase() ?? ''
  const lemma = token?.upos === 'PROPN' || written.endsWith('men') ? singular(written) : written
  const xpos = token?.xpos ?? ''
  return {
    first,
    last: head,
    head,
    lemma,
    modifiers,
    isPlural: xpos === 'NNS' || xpos === 'NNPS' || written.endsWith('men'),
    isDefinite: DETERMINERS.has(before),
    isSomebody: isSomebody(tokens, head) && !isHumanNoun(lemma),
    isAmbiguous: AMBIGUOUS.has(lemma),
    owner: RULING.has(lemma) ? ownerBehind(tokens, head) : fieldBehind(tokens, head, lemma),
  }
}

/** What countries and towns have one of each. */
export const RULING: ReadonlySet<string> = wordSet(
  'government parliament army military police junta cabinet senate congress court council opposition',
)

/** [the ministry *of health*, the ministry of the interior]: what tells one of a government's from the others. */
function fieldBehind(tokens: readonly SyntaxToken[], head: number, lemma: string): TokenRange | null {
  if (lemma !== 'ministry' || tokens[head + 1]?.form !== 'of') return null
  const first = head + (tokens[head + 2]?.form === 'the' ? 3 : 2)
  const last = tokens[first]?.upos === 'ADJ' && tokens[first + 1]?.upos === 'NOUN' ? first + 1 : first
  const isField = tokens[last]?.upos === 'NOUN' || tokens[last]?.form === 'interior'
  return isField ? { first: head + 1, last } : null
}

/** [the government *of Northland*, the parliament *of the United States*] */
function ownerBehind(tokens: readonly SyntaxToken[], head: number): TokenRange | null {
  if (tokens[head + 1]?.form !== 'of') return null
  const first = head + (tokens[head + 2]?.form === 'the' ? 3 : 2)
  let last = first - 1
  while (isNameWord(tokens[last + 1])) last += 1
  return last < first ? null : { first: head + 1, last }
}

function isNameWord(token: SyntaxToken | undefined): boolean {
  return (token?.upos === 'PROPN' || token?.upos === 'ADJ') && /^\p{Lu}/u.test(token.form)
}

/** Back to the figure or the first word that can stand before the noun. */
function startOf(tokens: readonly SyntaxToken[], head: number, isBarrier: IsTaken): number {
  let first = head
  while (head - first < LONGEST_PHRASE && canModify(tokens, first - 1) && !isBarrier(first - 1)) first -= 1
  if (tokens[first]?.form === '-') first += 1
  // [a hit-and-*run* driver]: the end of a word that began before.
  if (first < head && tokens[first - 1]?.form === '-') first += 1
  return isCount(tokens[first - 1]) ? first - 1 : first
}

/** [12], [three]; not [2016] and not [5:46] */
function isCount(token: SyntaxToken | undefined): boolean {
  return token?.upos === 'NUM' && !/^(?:\d{4}|.*[:/@].*)$/u.test(token.form)
}

function canModify(tokens: readonly SyntaxToken[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.xpos === 'VBN') return isBeforeAttribute(tokens[at - 1])
  if (TIMES.has(token.lemma)) return false
  const isAge = token.form === 'old' && tokens[at - 1]?.form === '-'
  return (MODIFIERS.has(token.upos) || token.form === '-') && !isAge
}

/** [last month thieves broke in] */
const TIMES: ReadonlySet<string> = wordSet(
  'month week year day night morning afternoon evening today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday time',
)

/** [the wounded men], [two hooded men]; not [killed men] */
function isBeforeAttribute(token: SyntaxToken | undefined): boolean {
  return token?.upos === 'DET' || token?.upos === 'NUM' || token?.upos === 'ADJ'
}
