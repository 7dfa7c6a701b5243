import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/** Verbs that always have an object with such a word. Lemmas. */
const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['off', wordSet('call write seal cut put fight fend ward tear pay set cordon block close shake spin lay')],
  ['over', wordSet('take hand')],
  ['down', wordSet('shoot tear gun knock vote bring hunt')],
  ['in', wordSet('bring take')],
  ['on', wordSet('take')],
])
/** Where or when it is rather done. */
const CIRCUMSTANCES =
  /^(?:coast|shore|part|place|day|week|weekend|month|year|decade|century|time|course|morning|night|evening|afternoon)s?$/
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** What stands behind such a verb and its word is the object, and not where it is done [called off *the strike*, shot down *a drone*]. */
export function mendPhrasalObject(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended: SyntaxToken[] | null = null
  for (let particle = 1; particle < tokens.length; particle += 1) {
    const token = tokens[particle]
    const object = token?.relation === 'case' ? token.head : -1
    const phrase = tokens[object]
    if (!token || !phrase || !isPhrasal(tokens, particle, object)) continue
    mended ??= [...tokens]
    mended[particle] = { ...token, xpos: 'RP', head: particle - 1, relation: 'compound:prt' }
    mended[object] = { ...phrase, relation: 'obj' }
  }
  return mended ?? tokens
}

function isPhrasal(tokens: readonly SyntaxToken[], particle: number, object: number): boolean {
  const verb = particle - 1
  const { upos, lemma = '' } = tokens[verb] ?? {}
  if (upos !== 'VERB' || !PHRASAL.get(tokens[particle]?.form ?? '')?.has(lemma) || !mayBeObject(tokens, object, verb))
    return false
  return !tokens.some(
    ({ head, relation }, at) =>
      (head === verb && COMPLETE.test(relation)) || (head === object && relation === 'case' && at !== particle),
  )
}

const COMPLETE = /^(?:obj|iobj|aux:pass|nsubj:pass|compound:prt)$/

function mayBeObject(tokens: readonly SyntaxToken[], at: number, verb: number): boolean {
  const { head, relation = '', upos, form = '' } = tokens[at] ?? {}
  if (head !== verb || !PLACED.test(relation) || upos === 'NUM') return false
  return !CIRCUMSTANCES.test(form) && !CALENDAR.test(form)
}

const PLACED = /^(?:obl|nmod|obl:unmarked|advmod)$/
