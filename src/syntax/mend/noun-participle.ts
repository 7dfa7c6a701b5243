import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { NOUNS } from './tag-sets.ts'

/** What happens to somebody or something itself, so that a noun right behind the participle is what it happens to. Lemmas. */
const HAPPENING = wordSet(`
  escalate rise soar surge retire continue conflict deteriorate worsen dwindle emerge exist remain result ensue surround neighbour neighbor
  rage struggle depart fall die collapse crumble linger loom simmer wane plummet plunge tumble slump boom persist recur vary differ live
  sleep smoulder smolder swirl thrive flourish erupt ail bicker bleed weep wander riot migrate
`)
/** Those that a noun may follow as well as a clause. */
const PREPOSITIONS = wordSet(
  'of in by for with over about amid from at on to against despite between among under through into within',
)
const WITHIN_NOUN: ReadonlySet<string> = new Set(['amod', 'compound', 'nummod'])
const BEFORE: ReadonlySet<string> = new Set(['case', 'mark', 'det', 'punct', 'cc', 'amod', 'nmod:poss', 'nummod'])

/** A participle and the noun that was taken for its object. */
interface Pair {
  readonly participle: number
  readonly noun: number
}

/**
 * A participle of what nothing is done to describes the noun behind it [amid *escalating violence*, to replace *retiring judges*], which
 * takes its place.
 */
export function mendNounParticiple(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended = tokens
  for (let noun = 1; noun < tokens.length; noun += 1) {
    const pair = { participle: mended[noun]?.head ?? -1, noun }
    const relation = isPair(mended, pair) ? nounRelation(mended, pair) : null
    if (relation !== null) mended = turned(mended, pair, relation)
  }
  return mended
}

function isPair(tokens: readonly SyntaxToken[], { participle, noun }: Pair): boolean {
  const { relation, upos } = tokens[noun] ?? {}
  const verb = tokens[participle]
  if (relation !== 'obj' || upos !== 'NOUN' || participle >= noun) return false
  if (verb?.xpos !== 'VBG' || !HAPPENING.has(verb.lemma)) return false
  return tokens.every((token, at) => {
    if (at > participle && at < noun) return token.head === noun && WITHIN_NOUN.has(token.relation)
    if (token.head === noun && at < noun) return false
    return token.head !== participle || at >= noun || isBeforeNoun(token)
  })
}

function isBeforeNoun({ relation, form }: SyntaxToken): boolean {
  return BEFORE.has(relation) && (relation !== 'mark' || PREPOSITIONS.has(form.toLowerCase()))
}

/** What the noun is to the head of the participle; null where it does not show. */
function nounRelation(tokens: readonly SyntaxToken[], { participle, noun }: Pair): string | null {
  const { relation = '', head = -1 } = tokens[participle] ?? {}
  if (relation === 'root' || relation === 'conj') return relation
  const isLed = tokens.some(({ head: of, relation: as }) => of === participle && (as === 'case' || as === 'mark'))
  const isOfNoun = NOUNS.has(tokens[head]?.upos ?? '')
  if (isLed) return isOfNoun ? 'nmod' : 'obl'
  if (relation === 'xcomp') return hasDependent(tokens, head, OBJECT) ? null : 'obj'
  const mayBeSubject = (relation === 'advcl' || relation === 'csubj') && noun < head && !isOfNoun
  if (!mayBeSubject || hasDependent(tokens, head, SUBJECT)) return null
  return hasDependent(tokens, head, PASSIVE) ? 'nsubj:pass' : 'nsubj'
}

const OBJECT = /^(?:obj|ccomp)$/
const SUBJECT = /^nsubj/
const PASSIVE = /^aux:pass$/

function hasDependent(tokens: readonly SyntaxToken[], of: number, relations: RegExp): boolean {
  return tokens.some(({ head, relation }) => head === of && relations.test(relation))
}

function turned(tokens: readonly SyntaxToken[], { participle, noun }: Pair, relation: string): readonly SyntaxToken[] {
  const above = tokens[participle]?.head ?? -1
  return tokens.map((token, at) => {
    if (at === noun) return { ...token, head: above, relation }
    if (at === participle) return { ...token, head: noun, relation: 'amod' }
    return token.head === participle ? ofNoun(token, noun) : token
  })
}

/** What hung on the participle. */
function ofNoun(token: SyntaxToken, noun: number): SyntaxToken {
  if (token.relation === 'mark') return { ...token, upos: 'ADP', head: noun, relation: 'case' }
  return { ...token, head: noun, relation: token.relation === 'obl' ? 'nmod' : token.relation }
}
