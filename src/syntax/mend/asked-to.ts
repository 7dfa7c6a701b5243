import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/** Somebody is brought to do something. Lemmas. */
const ASKING = wordSet(`
  ask tell order urge force require request compel oblige allow permit enable encourage persuade convince invite instruct warn advise remind
  command direct authorise authorize pressure press summon beg implore challenge forbid empower motivate inspire prompt lead cause help want
  expect
`)
/** The same with a preposition before who is asked. */
const ASKED_BY: ReadonlyMap<string, RegExp> = new Map([
  ['call', /^(?:up)?on$/i],
  ['appeal', /^to$/i],
  ['plead', /^with$/i],
])
/** Somebody does or will do it themselves. Lemmas. */
const WILLING = wordSet(`
  agree plan vow promise pledge refuse decide hope try attempt intend threaten fail manage decline vote opt
`)
/** Nouns that tell themselves what is to be done. Lemmas. */
const TOLD_OF = wordSet(`
  permission right plan attempt effort bid decision vote move order request chance opportunity ability power deal agreement law bill measure
  way need time step motion proposal promise pledge threat refusal willingness desire wish campaign help aid money fund cash support approval
  permit licence license mission operation authority mandate probe inquiry inquest call warrant rule resolution strategy scheme push drive
  pressure reason something anything nothing question
`)
const OBJECT: ReadonlySet<string> = new Set(['obj', 'iobj'])
const IN_PHRASE: ReadonlySet<string> = new Set(['nmod', 'nmod:unmarked', 'conj', 'appos', 'flat', 'compound'])

/**
 * What somebody is asked or made to do hangs on the verb that says so, not on whoever is asked [ordered the firm *to pay*], and is no
 * purpose; so does what somebody agrees to behind a time [agreed last week *to sell* it].
 */
export function mendAskedTo(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended = tokens
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = isInfinitive(mended, at) ? askingVerb(mended, at) : -1
    if (verb >= 0)
      mended = mended.map((token, other) => (other === at ? { ...token, head: verb, relation: 'xcomp' } : token))
  }
  return mended
}

/** A clause with `to` and no other mark, which is taken for a noun's or a purpose. */
function isInfinitive(tokens: readonly SyntaxToken[], at: number): boolean {
  const { xpos, relation, head = -1 } = tokens[at] ?? {}
  if (xpos !== 'VB' || head > at || (relation !== 'acl' && relation !== 'advcl')) return false
  const marks = tokens.filter((token) => token.head === at && (token.relation === 'mark' || token.relation === 'nsubj'))
  return marks.length === 1 && marks[0]?.xpos === 'TO'
}

/** The verb that says what is to be done; -1 where none does. */
function askingVerb(tokens: readonly SyntaxToken[], at: number): number {
  const { head = -1, relation } = tokens[at] ?? {}
  const top = relation === 'acl' ? phraseTop(tokens, head) : head
  const verb = relation === 'acl' ? (tokens[top]?.head ?? -1) : head
  const { upos, lemma = '' } = tokens[verb] ?? {}
  if (upos !== 'VERB' || verb > head) return -1
  const dependents = tokens.filter((token, other) => token.head === verb && other < at)
  if (dependents.some(({ relation: of }) => of === 'xcomp' || of === 'ccomp')) return -1
  const role = relation === 'acl' ? (tokens[top]?.relation ?? '') : ''
  return isAskedOf(tokens, { verb, lemma, role, dependents }) ? verb : -1
}

interface Asked {
  readonly verb: number
  readonly lemma: string
  /** What the phrase that took the clause is to the verb; empty where none did. */
  readonly role: string
  /** Those of the verb, before the clause. */
  readonly dependents: readonly SyntaxToken[]
}

function isAskedOf(tokens: readonly SyntaxToken[], { verb, lemma, role, dependents }: Asked): boolean {
  const objects = dependents.filter(({ relation }) => OBJECT.has(relation)).length
  const isPassive = dependents.some(({ relation }) => relation === 'aux:pass')
  if (ASKING.has(lemma))
    return isPassive
      ? role === '' && objects === 0
      : objects === 1 && (role === '' || role === 'obl' || OBJECT.has(role))
  if (WILLING.has(lemma)) return objects === 0 && !isPassive && (role === '' || role === 'obl:unmarked')
  const preposition = ASKED_BY.get(lemma)
  if (!preposition || objects > 0 || (role !== '' && role !== 'obl')) return false
  return tokens.some(
    ({ relation, form, head }) =>
      relation === 'case' && preposition.test(form) && tokens[head]?.relation === 'obl' && tokens[head]?.head === verb,
  )
}

/** The word of the whole phrase, whose words may be told of themselves: -1 where one is. */
function phraseTop(tokens: readonly SyntaxToken[], noun: number): number {
  let at = noun
  while (IN_PHRASE.has(tokens[at]?.relation ?? '') && !TOLD_OF.has(tokens[at]?.lemma ?? '')) at = tokens[at]?.head ?? -1
  return TOLD_OF.has(tokens[at]?.lemma ?? '') ? -1 : at
}
