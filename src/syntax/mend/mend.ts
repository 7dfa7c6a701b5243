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
import {
  ANY,
  CASE,
  COMMA,
  COMPLEMENT,
  COMPOUND,
  DASH,
  HAVE,
  LED,
  OPENER,
  PLAIN_VERB,
  RELATIVE,
  signsOf,
} from './sentence-signs.ts'
import { mendTrailingSpeech } from './trailing-speech.ts'

/** Tags, heads and relations of a sentence, with what it can say of them. */
type Mend = (tokens: readonly SyntaxToken[]) => readonly SyntaxToken[]

/**
 * A parser that takes nothing back decides before it has seen the whole tree; these look at the whole. Heads come first, as relations
 * must agree with the dependents of the heads that stay; clauses are remade last, from relations that agree, the inner before the
 * whole.
 */
const MENDS: readonly (readonly [next: Mend, needs: number])[] = [
  [raiseHeads, COMPOUND | LED],
  [agreeCases, CASE],
  [mendNouns, PLAIN_VERB],
  [mendMatchScore, DASH],
  [mendListObject, COMMA],
  [agreeRelations, ANY],
  [mendOpeningName, ANY],
  [mendPerfect, HAVE | COMPLEMENT],
  [mendRelativeClause, RELATIVE | COMMA],
  [mendOpenedClause, OPENER],
  [mendSaidSubject, COMPLEMENT],
  [mendMainVerb, ANY],
  [mendTrailingSpeech, COMMA],
]

/** A tree stays a tree: what would make arcs cross is left as it is. Nothing looks at a sentence without what it mends. */
export function mend(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended = tokens
  let signs = signsOf(tokens)
  for (const [next, needs] of MENDS) {
    const after = (signs & needs) === needs ? next(mended) : mended
    if (after === mended || !isTree(after)) continue
    mended = after
    signs = signsOf(after)
  }
  return mended
}
