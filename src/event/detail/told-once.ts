import type { QuantityMention } from '../../model/mention.ts'
import { groupMap } from '../../util/collection.ts'
import { foldThings } from '../../value/thing-name.ts'
import { canBeSame, inDigits } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'
import type { Measured } from './measured.ts'

export interface MeasuredFigure {
  readonly sentence: ReadSentence
  readonly figure: QuantityMention
  readonly measured: Measured
}

/**
 * Those of which a text gives no other figure under their name: it tells of two things then, and nothing says which is the
 * story's [two boats closed in … seized three boats, 62 of its 148 stores].
 */
export function toldOnce<T extends MeasuredFigure>(figures: readonly T[]): readonly T[] {
  const byName = groupMap(figures, nameOf)
  const single = new Set([...byName].filter(([, all]) => isOneFigure(all)).map(([name]) => name))
  return figures.filter((one) => single.has(nameOf(one)) && !isPartAndWhole(one))
}

/** More ways to tell one figure than a text has; so each name takes bounded time. */
const MOST_WORDINGS = 16

function isOneFigure(figures: readonly MeasuredFigure[]): boolean {
  const values = [...new Set(figures.map(({ figure }) => figure.value))]
  return values.length <= MOST_WORDINGS && values.every((left) => values.every((right) => canBeSame(left, right)))
}

/** Of counts the noun alone: six rifles are among ten assault rifles. */
function nameOf({ figure, measured }: MeasuredFigure): string {
  const { attribute, of, isApart, owner } = measured
  // [clocked 2:05, clocked 2:07]: of two racers.
  if (attribute !== 'count') return `${attribute} ${foldThings(of)} ${owner ?? ''}`
  const name = isApart ? of : (figure.countedLemma ?? of)
  // [640 people will lose their jobs, some of the 900 jobs]
  return `${attribute} ${foldThings(name).replace(/s$/u, '')}`
}

/** [62 of its *148 stores*]: close before the figure stands another that is a part of it. */
function isPartAndWhole({ sentence: { forms, tree }, figure: { first } }: MeasuredFigure): boolean {
  const of = [first - 1, first - 2].find((at) => forms[at] === 'of')
  return of !== undefined && tree.tokens[of - 1]?.upos === 'NUM' && forms[of - 1] !== 'one'
}

const RESTS = new Set(['remaining', 'other', 'rest'])

/** The figures that a text tells of those who were left [stopped the *remaining three* skiffs]. */
export function restsIn(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ mentions, forms }) =>
      mentions.flatMap((mention) => {
        if (mention.kind !== 'quantity') return []
        return forms.slice(mention.first - 1, mention.last + 1).some((form) => RESTS.has(form))
          ? [numberOf(mention)]
          : []
      }),
    ),
  )
}

/** [*the* three boats], of which a text has told as the remaining three. */
export function isRest({ sentence: { forms }, figure }: MeasuredFigure, rests: ReadonlySet<string>): boolean {
  return forms[figure.first - 1] === 'the' && rests.has(numberOf(figure))
}

function numberOf({ value }: QuantityMention): string {
  return inDigits(value)
}
