import type { QuantityMention } from '../../model/mention.ts'
import { groupMap } from '../../util/collection.ts'
import { canBeSame } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'
import { type Measured, measuredBy } from './measured.ts'

/** Whether the text gives figures that are not one for things of this name [62 of its 148 stores; nine boats … two boats]. */
export function toldTwice(
  sentences: readonly ReadSentence[],
): (figure: QuantityMention, measured: Measured) => boolean {
  const named = sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((figure) => {
      if (figure.kind !== 'quantity' || isSome(sentence, figure)) return []
      const name = nameOf(figure, measuredBy(sentence, figure))
      return name === null ? [] : [{ name, value: figure.value }]
    }),
  )
  const figures = groupMap(named, ({ name }) => name)
  return (figure, measured) => {
    const all = figures.get(nameOf(figure, measured) ?? '') ?? []
    return !all.every(({ value }) => all.every((other) => canBeSame(value, other.value)))
  }
}

/** Of counts the noun alone: six rifles are among ten assault rifles. */
function nameOf({ countedLemma }: QuantityMention, measured: Measured | null): string | null {
  if (countedLemma !== null && (measured === null || measured.attribute === 'count')) return `count ${countedLemma}`
  return measured && `${measured.attribute} ${measured.of}`
}

/** [twenty *of the* satellites]: how many there are in all another figure says; not [62 of its *148* stores]. */
function isSome({ forms, tree }: ReadSentence, { first, counted }: QuantityMention): boolean {
  if (counted === null) return false
  const of = forms.indexOf('of', first)
  return of >= 0 && of < counted && !tree.tokens.slice(of, counted).some(({ upos }) => upos === 'NUM')
}
