import type { ArgumentRole, ArgumentSource, PredicateArgument } from '../model/syntax.ts'
import { childrenOf, coordinatesOf, headOf, isRelation, type SyntaxTree } from './tree.ts'

/** The subject as written: in the passive it is what is acted on. */
interface SurfaceSubject {
  readonly index: number
  readonly source: ArgumentSource
}

/** Longest chain of coordination and control followed [`agreed to try to …`]. */
const LONGEST_CHAIN = 8
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(['promise', 'threaten', 'vow', 'pledge'])
/** What happens then, there, so or therefore, and not to them [`the day they met`]. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'time day week month year night morning moment way reason place'.split(' '),
)
const RELATIVE_WORDS: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that'])

/**
 * The arguments of a predicate, coordinated ones each. Subjects are shared along coordinated predicates and with open
 * complements and participles; a relative pronoun stands for the noun that its clause describes.
 */
export function argumentsOf(tree: SyntaxTree, predicate: number): readonly PredicateArgument[] {
  const found = [...ownArguments(tree, predicate), ...sharedArguments(tree, predicate)]
  return found
    .flatMap((argument) => resolveRelative(tree, predicate, argument))
    .flatMap((argument) => eachCoordinate(tree, argument))
}

/** `was built`, `the bridge built in 1990`, `get fired`. */
export function isPassive(tree: SyntaxTree, predicate: number): boolean {
  if (childrenOf(tree, predicate, 'nsubj:pass', 'aux:pass', 'csubj:pass', 'obl:agent').length > 0) return true
  const token = tree.tokens[predicate]
  if (token?.upos !== 'VERB' || token.xpos !== 'VBN' || childrenOf(tree, predicate, 'aux', 'nsubj').length > 0)
    return false
  if (childrenOf(tree, predicate, 'obj').length > 0) return false
  if (token.relation === 'conj') return isPassive(tree, token.head)
  return isRelation(token.relation, 'acl') || isRelation(token.relation, 'advcl')
}

function ownArguments(tree: SyntaxTree, predicate: number): readonly PredicateArgument[] {
  return childrenOf(tree, predicate).flatMap((index) => {
    const role = roleOf(tree.tokens[index]?.relation ?? '')
    return role ? [{ role, index, marker: markerOf(tree, index), source: 'own' as const }] : []
  })
}

function roleOf(relation: string): ArgumentRole | null {
  if (relation === 'nsubj:outer') return null
  if (relation === 'nsubj:pass' || relation === 'obj') return 'object'
  if (relation === 'nsubj' || relation === 'obl:agent') return 'subject'
  if (relation === 'iobj') return 'recipient'
  return isRelation(relation, 'obl') ? 'oblique' : null
}

function markerOf(tree: SyntaxTree, index: number): string {
  return childrenOf(tree, index, 'case')
    .flatMap((word) => [word, ...childrenOf(tree, word, 'fixed')])
    .map((word) => (tree.tokens[word]?.form ?? '').slice(0, 64).toLowerCase())
    .join(' ')
}

function sharedArguments(tree: SyntaxTree, predicate: number): readonly PredicateArgument[] {
  const shared = ownSubject(tree, predicate) === null ? sharedSubject(tree, predicate, LONGEST_CHAIN) : null
  const subject: PredicateArgument[] = shared
    ? [
        {
          role: isPassive(tree, predicate) ? 'object' : 'subject',
          index: shared.index,
          marker: '',
          source: shared.source,
        },
      ]
    : []
  return [...subject, ...sharedObject(tree, predicate), ...gapObject(tree, predicate)]
}

function ownSubject(tree: SyntaxTree, predicate: number): number | null {
  const subjects = childrenOf(tree, predicate, 'nsubj', 'csubj').filter(
    (index) => tree.tokens[index]?.relation !== 'nsubj:outer',
  )
  return subjects[0] ?? null
}

/** The subject that a predicate without one takes over from elsewhere; null where nothing says so. */
function sharedSubject(tree: SyntaxTree, predicate: number, steps: number): SurfaceSubject | null {
  const token = tree.tokens[predicate]
  const head = token?.head ?? -1
  if (!token || head < 0 || steps === 0) return null
  if (token.relation === 'conj') return subjectAlong(tree, head, steps, 'coordination')
  if (token.relation === 'xcomp') return controller(tree, head, steps)
  if (token.relation === 'acl' && isParticiple(token.xpos)) return { index: head, source: 'relative' }
  if (token.relation !== 'advcl' || !isParticiple(token.xpos)) return null
  return isSaidOfObject(tree, predicate) ? controller(tree, head, steps) : subjectAlong(tree, head, steps, 'control')
}

/** [`quoted him as saying`, `described the plan as wasting money`]: who did so, as the subject has it. */
function isSaidOfObject(tree: SyntaxTree, predicate: number): boolean {
  return childrenOf(tree, predicate, 'mark').some((mark) => tree.tokens[mark]?.form.toLowerCase() === 'as')
}

function isParticiple(xpos: string): boolean {
  return xpos === 'VBG' || xpos === 'VBN'
}

function subjectAlong(tree: SyntaxTree, head: number, steps: number, source: ArgumentSource): SurfaceSubject | null {
  const own = ownSubject(tree, head)
  if (own !== null) return { index: own, source }
  const shared = sharedSubject(tree, head, steps - 1)
  return shared && { index: shared.index, source: shared.source === 'relative' ? 'relative' : source }
}

/** [`asked him to go`: him, `promised him to go`: who promised] */
function controller(tree: SyntaxTree, head: number, steps: number): SurfaceSubject | null {
  const object = childrenOf(tree, head, 'obj', 'iobj')[0]
  const isSubjectControl = SUBJECT_CONTROL.has(tree.tokens[head]?.lemma ?? '')
  if (object !== undefined && !isSubjectControl) return { index: object, source: 'control' }
  return subjectAlong(tree, head, steps, 'control')
}

/** [`bought and sold shares`]: an object after the last of coordinated verbs belongs to each. */
function sharedObject(tree: SyntaxTree, predicate: number): readonly PredicateArgument[] {
  const token = tree.tokens[predicate]
  if (
    token?.relation !== 'conj' ||
    token.upos !== 'VERB' ||
    childrenOf(tree, predicate, 'obj', 'ccomp', 'xcomp').length > 0
  )
    return []
  if (isPassive(tree, predicate)) return []
  return childrenOf(tree, token.head, 'obj')
    .filter((index) => index > predicate)
    .map((index) => ({ role: 'object', index, marker: '', source: 'coordination' }))
}

/** [`the house they bought`]: a relative clause without pronoun and object lacks what it describes. */
function gapObject(tree: SyntaxTree, predicate: number): readonly PredicateArgument[] {
  const token = tree.tokens[predicate]
  if (token?.relation !== 'acl:relcl' || token.upos !== 'VERB' || isPassive(tree, predicate)) return []
  const hasGap =
    ownSubject(tree, predicate) !== null &&
    !CIRCUMSTANCES.has((tree.tokens[token.head]?.lemma ?? '').slice(0, 8).toLowerCase()) &&
    childrenOf(tree, predicate, 'obj', 'ccomp', 'xcomp').length === 0 &&
    !childrenOf(tree, predicate).some((index) => isRelativeWord(tree, index) || isStranded(tree, index))
  return hasGap ? [{ role: 'object', index: token.head, marker: '', source: 'relative' }] : []
}

function isRelativeWord(tree: SyntaxTree, index: number): boolean {
  const token = tree.tokens[index]
  if (!token) return false
  if (token.xpos === 'WRB') return true
  return token.upos === 'PRON' && RELATIVE_WORDS.has(token.form.slice(0, 8).toLowerCase())
}

/** [`the town they live in`] */
function isStranded(tree: SyntaxTree, index: number): boolean {
  return tree.tokens[index]?.upos === 'ADP' && isRelation(tree.tokens[index]?.relation ?? '', 'obl')
}

/** A relative pronoun stands for the noun that its clause describes, also within coordinated relative clauses. */
function resolveRelative(
  tree: SyntaxTree,
  predicate: number,
  argument: PredicateArgument,
): readonly PredicateArgument[] {
  if (!isRelativeWord(tree, argument.index)) return [argument]
  const noun = describedNoun(tree, headOf(tree, argument.index) >= 0 ? headOf(tree, argument.index) : predicate)
  return noun === null ? [argument] : [{ ...argument, index: noun, source: 'relative' }]
}

function describedNoun(tree: SyntaxTree, from: number): number | null {
  let at = from
  for (let step = 0; step < LONGEST_CHAIN && at >= 0; step += 1) {
    if (tree.tokens[at]?.relation === 'acl:relcl') return headOf(tree, at)
    at = headOf(tree, at)
  }
  return null
}

function eachCoordinate(tree: SyntaxTree, argument: PredicateArgument): readonly PredicateArgument[] {
  if (argument.source === 'relative') return [argument]
  return coordinatesOf(tree, argument.index).map((index, at) =>
    at === 0 ? argument : { ...argument, index, source: 'coordination' },
  )
}
