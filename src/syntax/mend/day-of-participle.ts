import type { SyntaxToken } from '../../model/syntax.ts'

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** [the pact signed *on Sunday* promises a fund]: of the verb behind it, which has its subject, the day is no second one. */
export function mendDayOfParticiple(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const day = tokens.findIndex((_, at) => isSecondSubject(tokens, at))
  const participle = day < 0 ? -1 : participleBefore(tokens, day)
  if (participle < 0) return tokens
  return tokens.map((token, at) => {
    if (at === day) return { ...token, head: participle, relation: 'obl' }
    return at === day - 1 ? { ...token, head: day, relation: 'case' } : token
  })
}

function isSecondSubject(tokens: readonly SyntaxToken[], at: number): boolean {
  const { form = '', relation = '', head = -1 } = tokens[at] ?? {}
  return DAY.test(form) && tokens[at - 1]?.form === 'on' && SUBJECTS.has(relation) && head > at
}

/** What tells of the subject that the verb behind the day has already, or takes its place at the top of the tree. */
function participleBefore(tokens: readonly SyntaxToken[], day: number): number {
  const verb = tokens[day]?.head ?? -1
  const subject = tokens.findIndex(({ relation, head }, at) => at < day && head === verb && SUBJECTS.has(relation))
  return tokens.findLastIndex(({ head, relation, xpos }, at) => {
    if (at >= day || !PAST.has(xpos)) return false
    return subject < 0 ? at === tokens[verb]?.head : head === subject && relation.startsWith('acl')
  })
}

const PAST: ReadonlySet<string> = new Set(['VBN', 'VBD'])
