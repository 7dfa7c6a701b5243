import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { DENIALS } from './words.ts'

/** What is heard of somebody, and may be denied. */
const REPORTS = wordSet('report claim rumor rumour speculation allegation suggestion news story assertion')
const FALSE = wordSet('false untrue baseless unfounded fake wrong incorrect fabricated groundless inaccurate')

/** Tokens from `that` to the verb of what was reported, from a denial to what it denies, and from the verb to what is said of the report. */
const LONGEST_CLAUSE = 18
const WIDEST_DENIAL = 5
const WIDEST_VERDICT = 14

/** [denied reports that Brandt had resigned; reports that she had resigned were false]: by order, as trees seldom hang the clause by its noun. */
export function isDeniedReport({ tree, lemmas, forms }: ReadSentence, at: number): boolean {
  const that = forms.lastIndexOf('that', at)
  if (that < 1 || at - that > LONGEST_CLAUSE || !REPORTS.has(lemmas[that - 1] ?? '')) return false
  if (tree.tokens.slice(that + 1, at).some(({ upos, xpos }) => upos === 'VERB' && xpos !== 'VBG')) return false
  return isDenied(lemmas, that - 1) || isFalse(lemmas, at)
}

/** [denied reports of a meeting] */
export function isOfDeniedReport({ lemmas, forms, chunks }: ReadSentence, at: number): boolean {
  const of = (chunks.find(({ first, last }) => first <= at && at <= last)?.first ?? at) - 1
  return forms[of] === 'of' && REPORTS.has(lemmas[of - 1] ?? '') && isDenied(lemmas, of - 1)
}

function isDenied(lemmas: readonly string[], report: number): boolean {
  return lemmas.slice(Math.max(0, report - WIDEST_DENIAL), report).some((lemma) => DENIALS.has(lemma))
}

function isFalse(lemmas: readonly string[], at: number): boolean {
  const verdict = lemmas.findIndex((lemma, index) => index > at && FALSE.has(lemma))
  return verdict > 0 && verdict <= at + WIDEST_VERDICT && lemmas.slice(at + 1, verdict).includes('be')
}
