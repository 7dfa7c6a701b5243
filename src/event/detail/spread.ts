import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { NOUNS } from '../lexicon/lexicon.ts'
import type { ReadSentence } from '../reading.ts'
import { verbBefore } from './measuring-verb.ts'
import type { Named } from './thing.ts'

const INFECTING = wordSet('infect sicken')
/** Of these another count is told [64 suspected cases]. */
const KINDS = wordSet('suspected probable confirmed laboratory-confirmed new active')

/** [recorded *540 cases* of cholera, cholera has *infected 710 people*]: how many an outbreak made ill. */
export function cases(sentence: ReadSentence, { counted, first, last }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  // [64 suspected cases]: the participle is no noun's to the tagger.
  const at = counted ?? (lemmas[last + 2] === 'case' ? last + 2 : null)
  if (at === null || !sentence.isTold(OUTBREAKS)) return null
  const end = Math.max(last, at)
  // [Four *of the* cases]
  if (forms.slice(first, at).includes('of')) return null
  if (lemmas[at] === 'case') {
    const kind = forms.slice(first, at).find((form) => KINDS.has(form))
    return kind === 'new'
      ? null
      : { of: kind === undefined ? CASES : `${kind} ${CASES}`, first, last: end, isApart: true }
  }
  const isInfected = INFECTING.has(lemmas[verbBefore(sentence, first)] ?? '') || isPassive(sentence, end)
  return isInfected ? { of: CASES, first, last: end, isApart: true } : null
}

export const CASES = 'cases'

/** [710 people *have been infected*] */
function isPassive({ lemmas, forms }: ReadSentence, end: number): boolean {
  const verb = [end + 1, end + 2, end + 3].find((at) => INFECTING.has(lemmas[at] ?? ''))
  return verb !== undefined && /^(?:were|was|been)$/.test(forms[verb - 1] ?? '')
}

/** Words of a text that tells of a disease. */
const OUTBREAKS: ReadonlySet<string> = new Set([
  ...wordSet('virus infection'),
  ...[...NOUNS].flatMap(([lemma, entries]) => (entries.some(({ group }) => group.family === 'epidemic') ? lemma : [])),
])
