import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

const REACH = 4
export const FOR: ReadonlySet<string> = wordSet('for favour favor')

/** What voters said of a question, `yes` or `no`; null where the figure is of something else. */
export function answerAt(sentence: ReadSentence, mention: QuantityMention): string | null {
  return answerBehind(sentence, mention.last) ?? answerBeside(sentence, mention) ?? answerBy(sentence, mention)
}

const ANSWERS: ReadonlyMap<string, string> = new Map([
  ['no', 'no'],
  ['against', 'no'],
  ['yes', 'yes'],
  ['for', 'yes'],
  ['in', 'yes'],
])

/** [52 percent voted no, with 52 percent saying yes, 52 percent of voters voted in favour] */
function answerBehind({ lemmas, isVerb }: ReadSentence, last: number): string | null {
  for (let at = last + 1; at <= last + REACH; at += 1) {
    const isAnswering = lemmas[at] === 'voting' || (isVerb(at) && (lemmas[at] === 'vote' || lemmas[at] === 'say'))
    if (isAnswering) return ANSWERS.get(lemmas[at + 1] ?? '') ?? null
    // [54 percent of voters backed the plan]
    if (isVerb(at) && VOTERS.has(lemmas[at - 1] ?? '')) return BACKED.get(lemmas[at] ?? '') ?? null
  }
  return null
}

/** [approved it in a referendum, with 53.6 percent in favour] */
function answerBeside({ lemmas, isTold }: ReadSentence, { last }: QuantityMention): string | null {
  if (!isTold(ASKING)) return null
  if (lemmas[last + 1] === 'against') return 'no'
  return lemmas[last + 1] === 'in' && FOR.has(lemmas[last + 2] ?? '') ? 'yes' : null
}

const ASKING = wordSet('referendum plebiscite')

/** [rejected by 56 percent of voters]: who decided is who voted so. */
function answerBy({ lemmas, forms, isVerb }: ReadSentence, { first, last }: QuantityMention): string | null {
  const isOfVoters = forms[last + 1] === 'of' && lemmas.slice(last + 2, last + 5).some((lemma) => VOTERS.has(lemma))
  if (forms[first - 1] !== 'by' || !isOfVoters) return null
  const verb = lemmas.findLastIndex((lemma, at) => at < first && isVerb(at) && DECIDED.has(lemma))
  return verb < 0 ? null : (DECIDED.get(lemmas[verb] ?? '') ?? null)
}

const VOTERS = wordSet('voter electorate resident')
const BACKED: ReadonlyMap<string, string> = new Map([
  ['back', 'yes'],
  ['approve', 'yes'],
  ['support', 'yes'],
  ['favor', 'yes'],
  ['favour', 'yes'],
  ['endorse', 'yes'],
  ['reject', 'no'],
  ['oppose', 'no'],
])
const DECIDED: ReadonlyMap<string, string> = new Map([
  ['reject', 'no'],
  ['turn', 'no'],
  ['defeat', 'no'],
  ['approve', 'yes'],
  ['accept', 'yes'],
  ['back', 'yes'],
  ['adopt', 'yes'],
])
