import type { Mention } from '../model/mention.ts'
import type { SyntaxToken } from '../model/syntax.ts'
import { AMBIGUOUS_FORMS } from './lexicon/past-forms.ts'

const NOUNS = new Set(['NOUN', 'PROPN'])
const BEFORE_HEADLINE_VERB = new Set(['NOUN', 'PROPN', 'VERB'])
const OBJECT_STARTS = new Set(['DET', 'PROPN', 'NUM', 'PRON', 'ADJ'])

/** The lemma of a verb that the tagger took for something else; null where it took it right. */
export function hiddenVerb(tokens: readonly SyntaxToken[], at: number, mentions: readonly Mention[]): string | null {
  const token = tokens[at]
  if (!token || token.upos === 'VERB' || token.upos === 'PUNCT') return null
  const form = token.form.slice(0, 16).toLowerCase()
  if (form === 'dead' && isDeadAt(tokens, at)) return 'die'
  if (form === 'headed') return token.upos === 'ADJ' ? 'head' : null
  const past = AMBIGUOUS_FORMS.get(form)
  if (past && (isPassive(tokens, at) || isBetweenPhrases(tokens, at))) return past
  if (form === 'set' && SET_OFF.has(tokens[at + 1]?.form ?? '') && NOUNS.has(tokens[at - 1]?.upos ?? '')) return 'set'
  return isHeadlineVerb(tokens, at, mentions) ? token.lemma.slice(0, 64).toLowerCase() : null
}

/** [the attack *set* fire to a depot] */
const SET_OFF = new Set(['fire', 'ablaze', 'alight', 'off'])

/** [Ana Brandt *dead* at 87; Ana Brandt, 87, dead]: of one whose name stands before it. */
function isDeadAt(tokens: readonly SyntaxToken[], at: number): boolean {
  const before = tokens[at - 1]
  const isAged = ['at', 'aged'].includes(tokens[at + 1]?.form ?? '') && tokens[at + 2]?.upos === 'NUM'
  if (before?.upos === 'PROPN') return isAged
  const isAfterAge = before?.form === ',' && tokens[at - 2]?.upos === 'NUM' && tokens[at - 4]?.upos === 'PROPN'
  return isAfterAge && (isAged || tokens[at + 1] === undefined)
}

/** [was shot on Monday]; not [was a shot]. */
function isPassive(tokens: readonly SyntaxToken[], at: number): boolean {
  let before = at - 1
  while (tokens[before]?.upos === 'ADV') before -= 1
  return tokens[before]?.lemma === 'be' && !NOUNS.has(tokens[at + 1]?.upos ?? '')
}

/** [an earthquake hit southern Northland] */
function isBetweenPhrases(tokens: readonly SyntaxToken[], at: number): boolean {
  const isBehindNoun = NOUNS.has(tokens[at - 1]?.upos ?? '') || isMagnitude(tokens, at - 1)
  return isBehindNoun && OBJECT_STARTS.has(tokens[at + 1]?.upos ?? '')
}

/** [a quake of *magnitude 6.1* hit Almara] */
function isMagnitude(tokens: readonly SyntaxToken[], at: number): boolean {
  return tokens[at]?.upos === 'NUM' && tokens[at - 1]?.lemma === 'magnitude'
}

/** [Northland strikes *kill* 20 civilians]: no noun that a figure follows. */
const HARMING = new Set(['kill', 'injure', 'wound', 'hurt'])

const BLOWS = new Set(['hits', 'rocks', 'rattles', 'shakes', 'jolts', 'batters', 'lashes', 'pounds', 'rips', 'tears'])
const STRIKING = new Set(
  'rocket missile drone shell bomb blast explosion earthquake quake tremor storm cyclone typhoon hurricane tornado fire blaze'.split(
    ' ',
  ),
)

/** [rocket *hits* market, quake *rocks* Almara]: done by what strikes, to what is named right behind. */
function isBlow(tokens: readonly SyntaxToken[], at: number): boolean {
  if (!BLOWS.has(tokens[at]?.form ?? '') || !STRIKING.has(tokens[at - 1]?.lemma.toLowerCase() ?? '')) return false
  const after = tokens[at + 1]
  return NOUNS.has(after?.upos ?? '') || after?.upos === 'ADJ' || after?.upos === 'ADP'
}

/**
 * [Northland army kills 62 rebels]: taggers take the verbs of headlines for plural nouns, which no number or article
 * would follow.
 */
function isHeadlineVerb(tokens: readonly SyntaxToken[], at: number, mentions: readonly Mention[]): boolean {
  const xpos = tokens[at]?.xpos
  const isHarm = xpos === 'NN' && HARMING.has(tokens[at]?.form ?? '')
  if (xpos !== 'NNS' && xpos !== 'JJ' && xpos !== 'NNPS' && !isHarm) return false
  if (!BEFORE_HEADLINE_VERB.has(tokens[at - 1]?.upos ?? '')) return false
  if (isBlow(tokens, at)) return true
  const after = tokens[at + 1]?.upos
  return (
    after === 'NUM' || after === 'DET' || mentions.some(({ kind, first }) => kind === 'quantity' && first === at + 1)
  )
}
