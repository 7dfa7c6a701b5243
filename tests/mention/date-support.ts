import { expect } from 'vitest'
import { findDates } from '../../src/mention/date.ts'
import { findQuantities } from '../../src/mention/quantity.ts'
import type { DateMention, QuantityMention } from '../../src/model/mention.ts'
import type { SentenceTree } from '../../src/model/syntax.ts'
import { loadParser } from '../../src/syntax/load-parser.ts'
import { openTree } from '../../src/syntax/open-tree.ts'
import { parseText } from '../../src/syntax/parse-text.ts'
import { once } from '../../src/util/once.ts'

const parser = once(() => loadParser('src/syntax/weights.bin'))

/** The day on which the sentences of the tests are written: a Friday. */
export const WRITTEN = '2025-08-01'

function sentencesOf(text: string): readonly SentenceTree[] {
  return parseText(text, parser()).map(openTree)
}

export function datesIn(text: string, written: string | null = WRITTEN): readonly DateMention[] {
  return findDates(sentencesOf(text), {
    written,
    places: { resolve: () => [] },
    datelinePlace: null,
    publisher: null,
  })
}

export function quantitiesIn(text: string): readonly QuantityMention[] {
  const sentences = sentencesOf(text)
  const dates = findDates(sentences, {
    written: WRITTEN,
    places: { resolve: () => [] },
    datelinePlace: null,
    publisher: null,
  })
  return findQuantities(sentences, dates)
}

/** `[on Thursday] 2025-07-31`, with the reading where it is no point: `[since 2018] 2018 start`. */
function dateLines(text: string, written: string | null = WRITTEN): readonly string[] {
  return datesIn(text, written).map((date) => {
    const reading = date.reading === 'point' ? '' : ` ${date.reading}`
    return `[${date.text}] ${date.value ?? 'open'}${reading}`
  })
}

/** Expects these dates and no other; an empty text expects none. */
export function expectDates(text: string, expected: string, written: string | null = WRITTEN): void {
  expect(dateLines(text, written).join('; ')).toBe(expected)
}
