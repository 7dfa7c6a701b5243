import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { NOMINAL } from './tag-sets.ts'

/** When something was done by, or by how much. Lemmas. */
const TIMES_AND_SHARES = wordSet(`
  time day night morning afternoon evening week weekend month year decade century dawn dusk midnight noon end beginning start moment date
  deadline monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december half third quarter fifth tenth percent cent point margin amount average degree metre meter foot mile kilometre kilometer
`)
const SHARES = wordSet('half third quarter fifth tenth percent cent')
/** How it was done, where such a word stands alone. Lemmas. */
const MEANS = wordSet(`
  force mistake accident chance hand phone telephone email mail post letter fax radio law default design nature definition birth name proxy
  lot consensus decree road rail air sea land boat car bus train plane ferry bicycle way means virtue law right
`)
/** What nobody makes or writes: whoever comes after did what the verb says. Lemmas. */
const NO_WORKS = wordSet(`
  place way home hospital clinic court prison jail custody house street city town village country hotel airport hall role post job reason
  leg arm head chest back neck face hand foot stomach shoulder million billion
`)
const OF_VERB = /^(?:obj|obl|obl:unmarked|advmod)$/

/**
 * What `by` leads under a passive is who did it [is opposed *by many*], also where the noun between took it [was succeeded as governor
 * *by Lena Marsh*], unless that is an act or a work that is somebody's itself [killed in an attack *by gunmen*]. A time, a share or a
 * means is none [finished *by Friday*].
 */
export function mendPassiveAgent(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended: SyntaxToken[] | null = null
  for (let by = 0; by < tokens.length; by += 1) {
    const at = tokens[by]?.head ?? -1
    const arc = isBy(tokens[by]) && at > by ? agreedArc(mended ?? tokens, at) : null
    const token = tokens[at]
    if (!arc || !token) continue
    mended ??= [...tokens]
    mended[at] = { ...token, ...arc }
  }
  return mended ?? tokens
}

function isBy(token: SyntaxToken | undefined): boolean {
  return token?.relation === 'case' && (token.form === 'by' || token.form === 'By')
}

type Arc = Pick<SyntaxToken, 'head' | 'relation'>

/** Of what `by` leads; null where it stays. */
function agreedArc(tokens: readonly SyntaxToken[], at: number): Arc | null {
  const { head = -1, relation = '' } = tokens[at] ?? {}
  const mayAct = isAgent(tokens, at)
  if (relation === 'obl:agent') return mayAct || !isMeasured(tokens, at) ? null : { head, relation: 'obl' }
  if (!mayAct || head > at) return null
  if (relation === 'obl' && tokens[head]?.upos === 'VERB')
    return takesAgent(tokens, head) && hasHelper(tokens, head) ? { head, relation: 'obl:agent' } : null
  const verb = tokens[head]?.head ?? -1
  const isMisplaced = MISPLACED.test(relation) && verb < head && isNoWork(tokens, head) && takesAgent(tokens, verb)
  return isMisplaced ? { head: verb, relation: 'obl:agent' } : null
}

function isAgent(tokens: readonly SyntaxToken[], at: number): boolean {
  const { upos = '', form = '', lemma = '' } = tokens[at] ?? {}
  if (isMeasured(tokens, at) || (MEANS.has(lemma) && isBy(tokens[at - 1]))) return false
  return NOMINAL.has(upos) || upos === 'DET' || upos === 'ADJ' || (upos === 'NUM' && !/\d/.test(form))
}

function isMeasured(tokens: readonly SyntaxToken[], at: number): boolean {
  const { upos, form = '', lemma = '' } = tokens[at] ?? {}
  if (TIMES_AND_SHARES.has(lemma.toLowerCase())) return !isShareOf(tokens, at)
  return /^[%$€£]$/.test(form) || (upos === 'NUM' && /\d/.test(form))
}

/** [by a third *of voters*] */
function isShareOf(tokens: readonly SyntaxToken[], at: number): boolean {
  return (
    tokens[at + 1]?.form === 'of' &&
    tokens[tokens[at + 1]?.head ?? -1]?.head === at &&
    SHARES.has(tokens[at]?.lemma ?? '')
  )
}

/** A passive verb without agent. */
function takesAgent(tokens: readonly SyntaxToken[], verb: number): boolean {
  const { upos, xpos, relation } = tokens[verb] ?? {}
  if (upos !== 'VERB' || xpos !== 'VBN') return false
  if (tokens.some((token) => token.head === verb && token.relation === 'obl:agent')) return false
  return (
    hasHelper(tokens, verb) ||
    (relation === 'acl' && !tokens.some((token) => token.head === verb && ACTIVE.test(token.relation)))
  )
}

const MISPLACED = /^(?:nmod|obl)$/
const ACTIVE = /^(?:nsubj|obj|aux)$/

function hasHelper(tokens: readonly SyntaxToken[], verb: number): boolean {
  return tokens.some(({ head, relation }) => head === verb && (relation === 'aux:pass' || relation === 'cop'))
}

/** A name, a sum, a time, an office somebody is chosen as, and what else nobody makes. */
function isNoWork(tokens: readonly SyntaxToken[], at: number): boolean {
  const { upos, relation = '', lemma = '' } = tokens[at] ?? {}
  if (!OF_VERB.test(relation)) return false
  if (upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || isMeasured(tokens, at) || NO_WORKS.has(lemma))
    return true
  return tokens.some(({ head, relation: other, form }) => head === at && other === 'case' && /^as$/i.test(form))
}
