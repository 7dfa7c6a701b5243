import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/** What moves something somewhere or hands it to somebody. Lemmas. */
const MOVING = wordSet(`
  launch send transfer move bring transport deliver ship fly carry evacuate rush airlift deport extradite export donate return relocate haul
  smuggle escort tow hand sell give present lend lease pay distribute supply cede entrust dispatch deploy divert redirect forward leak
`)
/** Nouns that lead somewhere themselves, or are of somebody there. Lemmas. */
const LEADING = wordSet(`
  access answer response reaction visit trip journey threat damage invitation reference road route path key guide way end return entrance
  link right claim attack approach thanks tribute solution amendment change ambassador envoy adviser advisor heir successor witness exception
  alternative commitment contribution reply objection opposition resistance support flight train bus bridge border door gate attention harm
  relief justice introduction preface sequel subsidiary testament contender
`)
const GOAL = /^(?:to|into|onto)$/i

/**
 * Where something is moved hangs on the verb, not on what is moved or on where it comes from [deported 40 migrants *to Sarnia*], unless it
 * is a noun that leads somewhere itself [sent answers *to their questions*].
 */
export function mendMoveGoal(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended: SyntaxToken[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const verb = token?.relation === 'nmod' && token.head < at ? movingVerb(tokens, token.head) : -1
    if (!token || verb < 0 || !isGoal(tokens, at)) continue
    mended ??= [...tokens]
    mended[at] = { ...token, head: verb, relation: 'obl' }
  }
  return mended ?? tokens
}

/** The verb that moves the noun or a sum of it, or moves something from there; -1 where none does. */
function movingVerb(tokens: readonly SyntaxToken[], noun: number): number {
  const { relation, head = -1, upos } = tokens[noun] ?? {}
  const object = relation === 'nummod' && head < noun ? head : noun
  const { relation: role, head: verb = -1, lemma = '' } = tokens[object] ?? {}
  const isMoved = role === 'obj' && upos !== 'PRON' && !LEADING.has(lemma)
  if (verb > object || !(isMoved || (role === 'obl' && hasCase(tokens, object, /^from$/i)))) return -1
  return tokens[verb]?.upos === 'VERB' && MOVING.has(tokens[verb]?.lemma ?? '') ? verb : -1
}

function isGoal(tokens: readonly SyntaxToken[], at: number): boolean {
  return hasCase(tokens, at, GOAL)
}

function hasCase(tokens: readonly SyntaxToken[], at: number, preposition: RegExp): boolean {
  return tokens.some(({ head, relation, form }) => head === at && relation === 'case' && preposition.test(form))
}
