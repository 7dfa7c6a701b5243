import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { ToldEvent } from '../told-event.ts'

const REMAINS = wordSet('survivor victim body wreckage remains scene anniversary aftermath')
/** Tokens from what is left of something back from its noun [survivors *of the second strong* quake]. */
const WIDEST_REMAINS = 5

/** [rescuers *on Thursday* found survivors of the quake]: a later day than that of what happened. */
export function isOfRemains(
  { forms, lemmas }: ReadSentence,
  date: number,
  { form, at }: Pick<ToldEvent, 'form' | 'at'>,
): boolean {
  if (form !== 'noun' || date > at) return false
  const of = forms.lastIndexOf('of', at - 1)
  return of > date && of >= at - WIDEST_REMAINS && REMAINS.has(lemmas[of - 1] ?? '')
}

const STAGES = wordSet('weaken strengthen intensify dissipate downgrade upgrade approach head')

/** Tokens from a storm to how it went on [Typhoon *Marni had* weakened]. */
const WIDEST_STAGE = 4

/** [the typhoon *weakened* into a storm on Wednesday]: how it went on, and not when it struck. */
export function isOfStage(
  { lemmas, isVerb }: ReadSentence,
  { type, form, at }: Pick<ToldEvent, 'type' | 'form' | 'at'>,
): boolean {
  if (type !== 'disaster' || form !== 'noun') return false
  return lemmas.slice(at + 1, at + 1 + WIDEST_STAGE).some((lemma, step) => STAGES.has(lemma) && isVerb(at + 1 + step))
}
