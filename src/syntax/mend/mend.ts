import type { SyntaxToken } from '../../model/syntax.ts'
import { agreeCases } from './agree-cases.ts'
import { agreeRelations } from './agree-relations.ts'
import { mendAskedTo } from './asked-to.ts'
import { mendCasedSubject } from './cased-subject.ts'
import { mendClauseSubject } from './clause-subject.ts'
import { mendDayOfParticiple } from './day-of-participle.ts'
import { mendDescribedNoun } from './described-noun.ts'
import { mendFullVerbs } from './full-verb.ts'
import { mendHave } from './have-object.ts'
import { isTree } from './is-tree.ts'
import { mendListObject } from './list-object.ts'
import { mendMainVerb } from './main-verb.ts'
import { mendMatchScore } from './match-score.ts'
import { mendMoveGoal } from './move-goal.ts'
import { mendNoPassive } from './no-passive.ts'
import { mendNouns } from './noun-after-all.ts'
import { mendNounParticiple } from './noun-participle.ts'
import { mendNounVerbNoun } from './noun-verb-noun.ts'
import { mendOpenedClause } from './opened-clause.ts'
import { mendOpeningName } from './opening-name.ts'
import { mendPassiveAgent } from './passive-agent.ts'
import { mendPastTags } from './past-tag.ts'
import { mendPerfect } from './perfect.ts'
import { mendPhrasalObject } from './phrasal-object.ts'
import { mendPluralSubject } from './plural-subject.ts'
import { raiseClauses } from './raise-clause.ts'
import { raiseHeads } from './raise-heads.ts'
import { mendRelativeClause } from './relative-clause.ts'
import { mendSaidSubject } from './said-subject.ts'
import {
  ANY,
  BY,
  CASE,
  COMMA,
  COMPLEMENT,
  COMPOUND,
  DASH,
  DAY,
  DEAD,
  GOAL,
  HAVE,
  INFINITIVE,
  LED,
  MARK,
  OBJECT,
  OPENER,
  PARTICIPLE,
  PASSIVE,
  PAST_PARTICIPLE,
  PLAIN_VERB,
  RELATIVE,
  signsOf,
  THIRD,
} from './sentence-signs.ts'
import { mendSharedObject } from './shared-object.ts'
import { mendSharedPassive } from './shared-passive.ts'
import { mendShotDead } from './shot-dead.ts'
import { mendTimeAfterNoun } from './time-after-noun.ts'
import { mendTimeObject } from './time-object.ts'
import { mendTrailingSpeech } from './trailing-speech.ts'
import { mendTwoObjects } from './two-objects.ts'
import { mendVerbs } from './verb-after-all.ts'

/** Tags, heads and relations of a sentence, with what it can say of them. */
type Mend = (tokens: readonly SyntaxToken[]) => readonly SyntaxToken[]

/**
 * A parser decides before it has seen the whole tree, in each of its branches; these look at the whole. Heads come first, as relations
 * must agree with the dependents of the heads that stay; clauses are remade last, from relations that agree, the inner before the
 * whole.
 */
const MENDS: readonly { readonly next: Mend; readonly needs: number }[] = [
  { next: raiseHeads, needs: COMPOUND | LED },
  { next: agreeCases, needs: CASE },
  { next: mendNouns, needs: PLAIN_VERB },
  { next: mendPluralSubject, needs: THIRD },
  { next: mendShotDead, needs: DEAD },
  { next: mendVerbs, needs: ANY },
  { next: mendPhrasalObject, needs: LED },
  { next: mendHave, needs: HAVE },
  { next: mendFullVerbs, needs: ANY },
  { next: mendPastTags, needs: PLAIN_VERB },
  { next: mendNoPassive, needs: PAST_PARTICIPLE },
  { next: mendMatchScore, needs: DASH },
  { next: mendListObject, needs: COMMA },
  { next: mendTimeAfterNoun, needs: DAY },
  { next: mendDayOfParticiple, needs: DAY | PAST_PARTICIPLE },
  { next: mendNounParticiple, needs: PARTICIPLE | OBJECT },
  { next: agreeRelations, needs: ANY },
  { next: mendPassiveAgent, needs: BY },
  { next: mendAskedTo, needs: INFINITIVE | MARK },
  { next: mendMoveGoal, needs: GOAL | OBJECT },
  { next: raiseClauses, needs: MARK },
  { next: mendClauseSubject, needs: OBJECT },
  { next: mendTwoObjects, needs: OBJECT },
  { next: mendSharedObject, needs: OBJECT },
  { next: mendTimeObject, needs: OBJECT },
  { next: mendOpeningName, needs: ANY },
  { next: mendPerfect, needs: HAVE | COMPLEMENT },
  { next: mendRelativeClause, needs: RELATIVE | COMMA },
  { next: mendDescribedNoun, needs: RELATIVE },
  { next: mendOpenedClause, needs: OPENER },
  { next: mendSaidSubject, needs: COMPLEMENT },
  { next: mendCasedSubject, needs: LED },
  { next: mendNounVerbNoun, needs: COMPOUND },
  { next: mendMainVerb, needs: ANY },
  { next: mendSharedPassive, needs: PASSIVE },
  { next: mendTrailingSpeech, needs: COMMA },
]

/** A tree stays a tree: what would make arcs cross is left as it is. Nothing looks at a sentence without what it mends. */
export function mend(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended = tokens
  let signs = signsOf(tokens)
  for (const { next, needs } of MENDS) {
    const after = (signs & needs) === needs ? next(mended) : mended
    if (after === mended || !(haveSameHeads(mended, after) || isTree(after))) continue
    mended = after
    signs = signsOf(after)
  }
  return mended
}

/** Most mends change nothing but tags and relations. */
function haveSameHeads(left: readonly SyntaxToken[], right: readonly SyntaxToken[]): boolean {
  for (let at = 0; at < left.length; at += 1) if (left[at]?.head !== right[at]?.head) return false
  return true
}
