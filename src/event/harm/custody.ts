import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { type Harm, quantityHarm } from './figure.ts'
import { figureBefore } from './order.ts'

/** Words that end in where those are who were arrested [in *custody*, behind *bars*]. */
export const CUSTODY: ReadonlySet<string> = new Set(['custody', 'bar', 'detention'])

const CONFIDENCE = 0.8
const SOME = wordSet('still remain remaining whom them other another further more')
/** Of whom the police holds some: whoever is counted otherwise is hardly arrested [12 lots are behind bars]. */
const HELD = wordSet('person people man woman suspect teenager youth individual')
const PLAIN = /^\d+(?:,\d{3})*$/

/**
 * [five people *are in custody*, five suspects are now behind bars]: so many have been arrested at least, as some may have been let
 * go.
 */
export function custodyHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { lemmas, forms } = sentence
  const isBehindBars = forms[at] === 'bars' && forms[at - 1] === 'behind'
  if (!CUSTODY.has(lemmas[at] ?? '')) return []
  const isIn = lemmas[at] !== 'bar' && forms[at - 1] === 'in'
  const verb = [at - 2, at - 3].find((index) => lemmas[index] === 'be') ?? -1
  if (verb < 0 || !(isBehindBars || isIn)) return []
  const figure = figureBefore(sentence, verb)
  if (!figure || !HELD.has(figure.countedLemma ?? '')) return []
  if (lemmas.slice(Math.max(0, figure.first - 3), at).some((lemma) => SOME.has(lemma))) return []
  return quantityHarm(sentence, figure, at, 'arrested', CONFIDENCE).map((harm) =>
    PLAIN.test(harm.value) ? { ...harm, value: `at least ${harm.value}` } : harm,
  )
}
