import { describe, test } from 'vitest'
import { expectVerdict, type Row } from '../support/row.ts'

type TextRow = Omit<Row, 'type' | 'attribute' | 'attributes'>

const ONE_TEXT: readonly TextRow[] = [
  { title: 'two spaces are one', left: 'Final  round', right: 'Final round', verdict: 'corroborated' },
  { title: 'a line break is a space', left: 'Final\nround', right: 'Final round', verdict: 'corroborated' },
  { title: 'a tab is a space', left: 'Final\tround', right: 'Final round', verdict: 'corroborated' },
  { title: 'a hard space is a space', left: 'Final\u00a0round', right: 'Final round', verdict: 'corroborated' },
  {
    title: 'space around a text is no part of it',
    left: ' Final round ',
    right: 'Final round',
    verdict: 'corroborated',
  },
  { title: 'one text in two papers is one text', left: 'Flight 12', right: 'Flight 12', verdict: 'corroborated' },
  {
    title: 'a text that was announced and came about is one text',
    left: { value: 'Route 7', status: 'planned' },
    right: 'Route 7',
    verdict: 'corroborated',
  },
]

const OPEN_TEXTS: readonly TextRow[] = [
  {
    title: 'two numbers in words of a text are left open',
    left: 'Flight 12',
    right: 'Flight 14',
    verdict: 'unresolved',
  },
  {
    title: 'a negated text is left open',
    left: 'open to the public',
    right: 'not open to the public',
    verdict: 'unresolved',
  },
  { title: 'opposite texts are left open', left: 'guilty', right: 'not guilty', verdict: 'unresolved' },
  {
    title: 'two dates written as text are left open',
    left: '4 March 2026',
    right: '5 March 2026',
    verdict: 'unresolved',
  },
  { title: 'a text that goes on is left open', left: 'Route 7', right: 'Route 7 via the coast', verdict: 'unresolved' },
  {
    title: 'texts of two speakers are left open',
    left: { value: 'Route 7', by: 'police' },
    right: { value: 'Route 9', by: 'the operator' },
    verdict: 'unresolved',
  },
]

const MANY_TEXTS: readonly TextRow[] = [
  { title: 'texts of which many are true add up', left: 'Route 7', right: 'Route 9', verdict: 'uncorroborated' },
  {
    title: 'a text that one paper leaves out is only in the other',
    left: 'Route 7',
    right: ['Route 7', 'Route 9'],
    verdict: 'corroborated',
  },
]

describe('one text', () => {
  test.each(ONE_TEXT)('$title', (row) => expectVerdict({ ...row, ...textAttribute('one') }))
})

describe('texts that differ', () => {
  test.each(OPEN_TEXTS)('$title', (row) => expectVerdict({ ...row, ...textAttribute('one') }))
})

describe('many texts', () => {
  test.each(MANY_TEXTS)('$title', (row) => expectVerdict({ ...row, ...textAttribute('many') }))
})

function textAttribute(values: 'one' | 'many'): Pick<Row, 'attribute' | 'attributes'> {
  return { attribute: 'route', attributes: { route: { kind: 'text', values } } }
}
