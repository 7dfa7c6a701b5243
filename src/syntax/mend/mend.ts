import type { SyntaxToken } from '../../model/syntax.ts'
import { agreeCases } from './agree-cases.ts'
import { agreeRelations } from './agree-relations.ts'
import { isTree } from './is-tree.ts'
import { mendListObject } from './list-object.ts'
import { mendMainVerb } from './main-verb.ts'
import { mendMatchScore } from './match-score.ts'
import { mendNouns } from './noun-after-all.ts'
import { mendOpenedClause } from './opened-clause.ts'
import { mendOpeningName } from './opening-name.ts'
import { mendPerfect } from './perfect.ts'
import { raiseHeads } from './raise-heads.ts'
import { mendRelativeClause } from './relative-clause.ts'
import { mendSaidSubject } from './said-subject.ts'
import { mendTrailingSpeech } from './trailing-speech.ts'

/** Tags, heads and relations of a sentence, with what it can say of them. */
type Mend = (tokens: readonly SyntaxToken[]) => readonly SyntaxToken[]

/**
 * A parser that takes nothing back decides before it has seen the whole tree; these look at the whole. Heads come first, as relations
 * must agree with the dependents of the heads that stay; clauses are remade last, from relations that agree, the inner before the
 * whole.
 */
const MENDS: readonly Mend[] = [
  raiseHeads,
  agreeCases,
  mendNouns,
  mendMatchScore,
  mendListObject,
  agreeRelations,
  mendOpeningName,
  mendPerfect,
  mendRelativeClause,
  mendOpenedClause,
  mendSaidSubject,
  mendMainVerb,
  mendTrailingSpeech,
]

/** A tree stays a tree: what would make arcs cross is left as it is. */
export function mend(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  return MENDS.reduce((before, next) => {
    const after = next(before)
    return after === before || isTree(after) ? after : before
  }, tokens)
}
