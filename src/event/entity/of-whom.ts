import type { PartyMention } from '../../model/mention.ts'
import { RELATIVE_PRONOUNS } from '../lexicon/relative-pronouns.ts'
import { subjectBefore } from '../order.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'

/** Whom a verb is said of: by the tree, else by order; a relative pronoun stands for the name right before it. */
export function doerOf(sentence: ReadSentence, verb: number): PartyMention | null {
  const { tree, forms } = sentence
  const subject = tree.argumentsOf(verb).find(({ role }) => role === 'subject')?.index ?? -1
  const isRelative = RELATIVE_PRONOUNS.has(forms[subject] ?? '') || RELATIVE_PRONOUNS.has(forms[verb - 1] ?? '')
  const pronoun = RELATIVE_PRONOUNS.has(forms[subject] ?? '') ? subject : verb - 1
  if (isRelative) return mentionAt(sentence, 'party', forms[pronoun - 1] === ',' ? pronoun - 2 : pronoun - 1)
  const named = subject < 0 ? null : mentionAt(sentence, 'party', subject)
  return named ?? mentionAt(sentence, 'party', subjectBefore(sentence, verb)?.last ?? -1)
}
