import type { SyntaxToken } from '../../model/syntax.ts'
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { isPastForm } from './past-form.ts'

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
/** Ends of a sentence of prose; a headline has none, and its participles are passives [Twelve held after riot]. */
const SENTENCE_END = /^[.!?]["'”’]*$/
const SPEECH_GAP = 8

/**
 * A sentence without a main verb, whose first noun a past participle seems to describe, was misread: most past forms are
 * both, and prose has a main verb [Students marched in Lisbon, police said]. The noun becomes the subject of the verb.
 */
export function mendMainVerb(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const root = tokens.findIndex(({ head }) => head < 0)
  if (root < 0 || !endsAsProse(tokens)) return tokens
  const noun = NOMINAL.has(tokens[root]?.upos ?? '') ? verblessRoot(tokens, root) : saidNoun(tokens, root)
  if (noun === null) return tokens
  const verb = describingVerb(tokens, noun)
  return verb === null ? tokens : remade(tokens, { noun, verb, root })
}

export function endsAsProse(tokens: readonly SyntaxToken[]): boolean {
  const [last, before] = [tokens.at(-1)?.form ?? '', tokens.at(-2)?.form ?? '']
  return SENTENCE_END.test(last) || (/^["'”’)]+$/.test(last) && SENTENCE_END.test(before))
}

function verblessRoot(tokens: readonly SyntaxToken[], root: number): number | null {
  return isClause(tokens, root) || tokens.some(isMainVerb) ? null : root
}

/** A noun with a subject or a copula is what a clause says. */
export function isClause(tokens: readonly SyntaxToken[], noun: number): boolean {
  return tokens.some(({ head, relation }) => head === noun && /^(?:nsubj|cop|csubj|expl)/.test(relation))
}

/** Another verb that could be the main one: not within a clause that says so by its relation. */
export function isMainVerb({ xpos, relation }: SyntaxToken): boolean {
  return FINITE_TAGS.has(xpos) && !/^(?:acl:relcl|advcl|ccomp|aux|csubj)/.test(relation)
}

/** What stands before [, police said.] as one of the parts of `said`, where there is no clause that was said. */
function saidNoun(tokens: readonly SyntaxToken[], root: number): number | null {
  if (tokens[root]?.xpos !== 'VBD' || tokens.length - root > SPEECH_GAP) return null
  const subject = tokens.findIndex(({ head, relation }) => head === root && relation === 'nsubj')
  const comma = tokens.findLastIndex(({ form }, at) => form === ',' && at < Math.max(subject, 0))
  if (subject < 0 || subject > root || comma < 0 || root - comma > SPEECH_GAP) return null
  const isNoun = ({ head, upos }: SyntaxToken, at: number): boolean =>
    head === root && at < comma && NOMINAL.has(upos) && !isClause(tokens, at)
  const noun = tokens.findIndex(isNoun)
  const isSaid = tokens.some(({ head, relation }, at) => head === root && relation === 'ccomp' && at !== noun)
  return noun < 0 || isSaid ? null : noun
}

/** The first past participle right behind a noun, without its agent, which would make it a passive. */
function describingVerb(tokens: readonly SyntaxToken[], noun: number): number | null {
  const verb = tokens.findIndex(({ head, relation }, at) => head === noun && at > noun && relation === 'acl')
  const isClose = tokens.slice(noun + 1, verb).every((token) => token.upos === 'ADV' || isDay(token))
  if (verb < 0 || !isClose || tokens[verb]?.xpos !== 'VBN' || !isPastForm(tokens[verb].form)) return null
  const isPassive = tokens.some(({ head, relation }) => head === verb && /^(?:obl:agent|aux)/.test(relation))
  return isPassive ? null : verb
}

const DAYS: ReadonlySet<string> = new Set(
  'on monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(' '),
)

/** [the minister *on Thursday* named her deputy] */
function isDay({ form }: SyntaxToken): boolean {
  return DAYS.has(form.toLowerCase())
}

interface Parts {
  readonly noun: number
  readonly verb: number
  readonly root: number
}

function remade(tokens: readonly SyntaxToken[], { noun, verb, root }: Parts): readonly SyntaxToken[] {
  const top = noun === root ? { head: -1, relation: 'root' } : { head: root, relation: 'ccomp' }
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, xpos: 'VBD', ...top }
    if (at === noun) return { ...token, head: verb, relation: 'nsubj' }
    return token.head === noun && at > noun ? { ...token, head: verb, relation: ofVerb(token.relation) } : token
  })
}

/** What follows the verb is its own: a place or time of the noun becomes one of the verb. */
function ofVerb(relation: string): string {
  return relation === 'nmod' ? 'obl' : relation
}
