import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { MARKED_TENSE } from './tag-sets.ts'

/** Adverbs without -ly that open a sentence. */
const OPENING = wordSet(
  `again also always back down even ever first further hence here however instead just last later maybe meanwhile moreover never next
  nonetheless not now off often once only otherwise out over perhaps rather second so sometimes soon still then there thereafter therefore
  third thus today together tomorrow tonight too twice up well yesterday yet`,
)

/**
 * What opens a sentence right before its verb, and is no adverb that does, is a name and acts [*Skyward* launched a rocket]; a form in
 * -ing helps no past form [*Shelling* hit a school].
 */
export function mendOpeningName(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const [first, verb] = tokens
  if (!first || !verb || !MARKED_TENSE.has(verb.xpos) || !(isUnlikely(first) || isNoHelp(first))) return tokens
  const isSubject = ({ head, relation }: SyntaxToken): boolean => head === 1 && /^(?:nsubj|csubj|expl)/.test(relation)
  if (tokens.some(isSubject)) return tokens
  const noun = isNoHelp(first)
    ? { ...first, lemma: first.form.toLowerCase(), upos: 'NOUN', xpos: 'NN' }
    : { ...first, lemma: first.form, upos: 'PROPN', xpos: 'NNP' }
  return [{ ...noun, relation: 'nsubj' }, ...tokens.slice(1)]
}

function isUnlikely({ form, upos, relation, head }: SyntaxToken): boolean {
  if (upos !== 'ADV' || relation !== 'advmod' || head !== 1) return false
  return /^[A-Z]/.test(form) && !form.endsWith('ly') && !OPENING.has(form.slice(0, LONGEST).toLowerCase())
}

function isNoHelp({ xpos, relation, head, form }: SyntaxToken): boolean {
  return xpos === 'VBG' && relation === 'aux' && head === 1 && !HELPING.has(form.slice(0, LONGEST).toLowerCase())
}

const HELPING: ReadonlySet<string> = new Set(['being', 'having', 'getting', 'going'])
const LONGEST = 16
