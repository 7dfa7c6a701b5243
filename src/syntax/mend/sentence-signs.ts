import type { SyntaxToken } from '../../model/syntax.ts'

/** What a sentence must hold for something to be mended in it: one look tells, where each mend would look for itself. */
export const ANY = 0
/** A word of a compound before its head. */
export const COMPOUND = 1
/** A preposition or an owner. */
export const LED = 2
/** A mark of case that is `'s` or an adverb. */
export const CASE = 4
export const PLAIN_VERB = 8
export const DASH = 16
export const COMMA = 32
export const HAVE = 64
/** An open or a closed complement. */
export const COMPLEMENT = 128
/** A relative pronoun. */
export const RELATIVE = 256
/** A preposition that opens clauses too. */
export const OPENER = 512
/** A verb in the third person of the present. */
export const THIRD = 1024
/** `dead` */
export const DEAD = 2048
export const OBJECT = 4096
/** A word that opens a clause. */
export const MARK = 8192
/** A helper of the passive. */
export const PASSIVE = 16384
/** `by` as a preposition. */
export const BY = 32768
/** A present participle. */
export const PARTICIPLE = 65536
/** `to` before a verb. */
export const INFINITIVE = 131072
/** `to` or `into` as a preposition. */
export const GOAL = 262144
/** `Monday`, `today` */
export const DAY = 524288
/** A past participle. */
export const PAST_PARTICIPLE = 1048576

const OF_RELATION: ReadonlyMap<string, number> = new Map([
  ['compound', COMPOUND],
  ['case', LED],
  ['nmod:poss', LED],
  ['xcomp', COMPLEMENT],
  ['ccomp', COMPLEMENT],
  ['obj', OBJECT],
  ['mark', MARK],
  ['aux:pass', PASSIVE],
])
const OF_TAG: ReadonlyMap<string, number> = new Map([
  ['VB', PLAIN_VERB],
  ['VBP', PLAIN_VERB],
  ['VBZ', THIRD],
  ['VBG', PARTICIPLE],
  ['VBN', PAST_PARTICIPLE],
  ['TO', INFINITIVE],
  ['WP', RELATIVE],
  ['WDT', RELATIVE],
])

export function signsOf(tokens: readonly SyntaxToken[]): number {
  let signs = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    signs |= (OF_RELATION.get(token.relation) ?? 0) | (OF_TAG.get(token.xpos) ?? 0)
    if (token.form.length === 1) signs |= signOfMark(token.form)
    if (token.relation === 'case') signs |= signsOfCase(token)
    if (token.lemma === 'have') signs |= HAVE
    if (token.form === 'dead') signs |= DEAD
    if (isDay(token.form)) signs |= DAY
  }
  return signs
}

/** [Monday, today] */
function isDay(form: string): boolean {
  return form.endsWith('day') || form === 'tomorrow' || form === 'tonight'
}

function signOfMark(form: string): number {
  if (form === ',') return COMMA
  return form === '-' || form === '–' ? DASH : 0
}

function signsOfCase({ form, upos, xpos }: SyntaxToken): number {
  const sign = xpos === 'POS' || upos === 'ADV' ? CASE : 0
  if (form === 'by' || form === 'By') return sign | BY
  if (form === 'to' || form === 'into' || form === 'onto') return sign | GOAL
  return OPENERS.has(form) ? sign | OPENER : sign
}

/** Prepositions that open clauses too. */
export const OPENERS: ReadonlySet<string> = new Set(['as', 'after', 'before', 'since', 'until', 'till'])
