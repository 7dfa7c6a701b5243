import type { SentenceTree } from '../../model/syntax.ts'
import { isNameWord } from './core.ts'
import { isDemonym } from './demonym.ts'
import { nextOfName } from './join.ts'
import { endOfLand } from './land-name.ts'
import type { WordCounts } from './word-count.ts'

/** Tokens of a sentence, both ends included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** No name has more tokens; a run of more capitals is no sentence. */
const LONGEST_NAME = 14
/** Particles that begin a name with a hyphen [al-Assad]. */
const OPENING_PARTICLE = /^(?:al|el|as|ash|an|ad|az|ul|abu|bin|ibn|de|von|van|di|la|le|du|da)$/u

/** The names of a sentence as they are written, titles and all, in the order of the text. */
export function findNameRanges(tree: SentenceTree, counts: WordCounts): readonly TokenRange[] {
  const isName = (at: number): boolean => isNameWord(tree, at, counts)
  const ranges: TokenRange[] = []
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const land = endOfLand(tree.tokens, at)
    if (land >= at && !isName(land + 1)) {
      ranges.push({ first: at, last: land })
      at = land
      continue
    }
    if (!isName(at) || isPrefixed(tree, at)) continue
    const range = { first: withOpeningParticle(tree, at), last: lastOfName(tree, at, isName) }
    if (!isOnlyDemonyms(tree, range)) ranges.push(range)
    at = range.last
  }
  return ranges
}

const PREFIXED = /^(?:Ex|Anti|Pro|Non|Pre|Post)-\p{Ll}/u

/** [Ex-minister Ana Brandt]: a word that has its capital from the start of the sentence. */
function isPrefixed({ tokens }: SentenceTree, at: number): boolean {
  return PREFIXED.test(tokens[at]?.form ?? '')
}

function lastOfName(tree: SentenceTree, first: number, isName: (at: number) => boolean): number {
  let last = first
  for (let next = nextOfName(tree, first, last, isName); next !== null; ) {
    last = next
    next = last - first < LONGEST_NAME ? nextOfName(tree, first, last, isName) : null
  }
  return last
}

/** [al-Assad], [de Blasio] */
function withOpeningParticle({ tokens }: SentenceTree, first: number): number {
  const isHyphened = tokens[first - 1]?.form === '-'
  const before = tokens[first - (isHyphened ? 2 : 1)]
  if (!before || !OPENING_PARTICLE.test(before.form)) return first
  const isPart = isHyphened ? before.end === tokens[first - 1]?.start : before.upos === 'PROPN'
  return isPart ? first - (isHyphened ? 2 : 1) : first
}

function isOnlyDemonyms({ tokens }: SentenceTree, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at += 1) {
    const form = tokens[at]?.form.toLowerCase() ?? ''
    if (form !== '-' && !isDemonym(form)) return false
  }
  return true
}
