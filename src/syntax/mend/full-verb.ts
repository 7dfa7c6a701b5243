import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { lemmaOf } from '../token/lemma.ts'

/** Auxiliaries that a plain verb follows. */
const BEFORE_PLAIN = wordSet('do can could will would shall should may might must')
/** Dependents of what stands with a noun and with no verb. */
const OF_NOUN = wordSet('det amod nmod:poss cop nummod compound')
/** Relations of a word that heads a clause, and those that a noun in a clause's place is given. */
const OF_CLAUSE = wordSet('root conj advcl acl acl:relcl ccomp xcomp parataxis dep nsubj appos')
const HELPING = wordSet('aux aux:pass cop')

/**
 * What has an object is a verb, whatever its tag: `has` or `did` that helps no other [The House *did* its job], and a noun without article
 * [how he could *phone* her], also one that a modal helps.
 */
export function mendFullVerbs(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended: SyntaxToken[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = signOfVerb(tokens[at], at)
    const token = tokens[verb]
    if (!token || !(isFull(token) || (isClause(token) && !isOfNouns(tokens, verb)))) continue
    const xpos = token.upos === 'AUX' ? token.xpos : verbTag(tokens, verb)
    mended ??= [...tokens]
    mended[verb] = { ...token, upos: 'VERB', xpos, lemma: lemmaOf(token.form, 'VERB', xpos) }
  }
  return mended ?? tokens
}

/** The word that an object or an auxiliary makes a verb; -1 for another dependent. */
function signOfVerb(token: SyntaxToken | undefined, at: number): number {
  if (token?.relation === 'obj') return token.head < at ? token.head : -1
  return token?.relation === 'aux' && BEFORE_PLAIN.has(token.lemma) ? token.head : -1
}

function isOfNouns(tokens: readonly SyntaxToken[], word: number): boolean {
  return tokens.some(({ head, relation }) => head === word && OF_NOUN.has(relation))
}

/** An auxiliary by its tag that is one of no verb; `be` has no object. */
function isFull({ upos, xpos, lemma, relation }: SyntaxToken): boolean {
  return upos === 'AUX' && xpos !== 'MD' && lemma !== 'be' && !HELPING.has(relation)
}

function isClause({ upos, relation }: SyntaxToken): boolean {
  return upos === 'NOUN' && OF_CLAUSE.has(relation)
}

function verbTag(tokens: readonly SyntaxToken[], verb: number): string {
  if (tokens[verb]?.xpos === 'NNS') return 'VBZ'
  const isPlain = tokens.some(({ head, relation, form }) => head === verb && (relation === 'aux' || form === 'to'))
  return isPlain ? 'VB' : 'VBP'
}
