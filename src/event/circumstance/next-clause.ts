import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const JOINING = new Set(['and', 'but'])
const LATER = new Set(['then', 'later', 'afterwards', 'subsequently'])

/**
 * [gunmen attacked a bank, *and police found* the car on Monday]: of what came next. Without a comma [sank and went down in
 * the bay] it is mostly one happening.
 */
export function isOfNextClause(
  { forms, tree }: ReadSentence,
  head: number,
  first: number,
  { at, last }: Pick<Trigger, 'at' | 'last'>,
): boolean {
  const verb = tree.clauseOf(head)
  if (first < at || verb <= last || verb === at || tree.tokens[verb]?.upos !== 'VERB') return false
  const link = forms.findLastIndex((form, index) => index > last && index < verb && JOINING.has(form))
  if (link < 0) return false
  return forms[link - 1] === ',' || forms[link] === 'but' || LATER.has(forms[link + 1] ?? '')
}
