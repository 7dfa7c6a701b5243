import type { SentenceTree, SyntaxToken } from '../model/syntax.ts'
import { PERSON_NOUNS } from './name-noun.ts'
import type { TokenRange } from './name-span.ts'
import { wordSet } from './name-table.ts'

/** A phrase for people without their names. */
export interface Described extends TokenRange {
  readonly head: number
  readonly lemma: string
  readonly isPlural: boolean
  readonly isDefinite: boolean
  /** Words before the noun, determiners and figures left out. */
  readonly modifiers: readonly string[]
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
  administration parliament congress senate court jury ministry council committee commission company firm agency
  bank airline union party group organization organisation movement watchdog
`)
const ROLES: ReadonlySet<string> = wordSet(
  'nsubj nsubj:pass obj iobj obl:agent conj appos obl nmod nmod:poss root dep compound',
)
const MODIFIERS: ReadonlySet<string> = wordSet('ADJ NOUN PROPN')
const DETERMINERS: ReadonlySet<string> = wordSet('the this that these those his her their its our my your')
const LONGEST_PHRASE = 8

/** [three masked gunmen], [the police]: phrases of people that are an argument of something. */
export function findDescribed(tree: SentenceTree, isTaken: (at: number) => boolean): readonly Described[] {
  const found: Described[] = []
  for (const [at, token] of tree.tokens.entries()) {
    if (!isHuman(token) || isTaken(at) || isInsidePhrase(tree, at)) continue
    found.push(describe(tree.tokens, at))
  }
  return found
}

function isHuman({ upos, lemma, relation }: SyntaxToken): boolean {
  return upos === 'NOUN' && ROLES.has(relation) && (PERSON_NOUNS.has(lemma) || GROUP_NOUNS.has(lemma))
}

/** [police station], [government forces]: the noun behind it is what the phrase is about. */
function isInsidePhrase({ tokens }: SentenceTree, at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.relation === 'compound') return true
  return next?.upos === 'NOUN' && next.relation !== 'compound' && tokens[at]?.head === at + 1
}

function describe(tokens: readonly SyntaxToken[], head: number): Described {
  let first = head
  while (head - first < LONGEST_PHRASE && canModify(tokens, first - 1)) first -= 1
  if (tokens[first]?.form === '-') first += 1
  const modifiers = tokens
    .slice(first, head)
    .filter(({ upos, xpos }) => upos !== 'NUM' && xpos !== 'POS')
    .map(({ form }) => form)
  const before = tokens[first - 1]?.form.toLowerCase() ?? ''
  const { lemma = '', xpos = '' } = tokens[head] ?? {}
  return { first, last: head, head, lemma, modifiers, isPlural: xpos === 'NNS', isDefinite: DETERMINERS.has(before) }
}

function canModify(tokens: readonly SyntaxToken[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  return MODIFIERS.has(token.upos) || token.upos === 'NUM' || token.form === '-' || token.xpos === 'VBN'
}
