/** The reader of figures: counts, measures, money, shares, durations, results. */
import type { AttributeDefinition } from '../model/attribute.ts'
import type { QuantityValue, UnresolvedValue, ValueProblem } from '../model/value.ts'
import { type Amount, COUNTED, type ImpliedUnit, readUnitWords } from './quantity/amount.ts'
import { withoutAside } from './quantity/aside.ts'
import { canonicalQuantity, canonicalScore } from './quantity/canonical.ts'
import { decimalText } from './quantity/decimal.ts'
import { type Expression, readExpression } from './quantity/expression.ts'
import { formatQuantity } from './quantity/format.ts'
import { readGroups } from './quantity/group.ts'
import { extentOf } from './quantity/interval.ts'
import { isOfCrowd } from './quantity/person.ts'
import { readScore } from './quantity/score.ts'
import { plainText, type Token, tokenize, trimmedText } from './quantity/token.ts'
import { readSentence, readWalkover, UNMEASURED } from './quantity/unmeasured.ts'
import { inFigures } from './quantity/wording.ts'
import { isUntold } from './untold.ts'
import type { ValueReader } from './value-reader.ts'

type Definition = Pick<AttributeDefinition, 'unit'>

/** A quantity is a phrase; nothing longer is read, which also bounds the time. In UTF-16 units. */
const LONGEST_TEXT = 300
const RATIO = 'ratio'
/** The unit of an age. */
const YEARS = 'years'
/** The unit of an attendance. */
const ATTENDEES = 'attendees'
/** No figure in the news has more digits. */
const MOST_DIGITS = 40
const EXCERPT = 40

export const quantityReader: ValueReader<QuantityValue> = {
  kind: 'quantity',
  parse: (text, _context, definition) => parseQuantity(text, definition),
  format: formatQuantity,
}

function parseQuantity(text: string, definition: Definition): QuantityValue | UnresolvedValue | ValueProblem {
  const written = text.trim()
  if (written === '') return problem('the figure is empty', 'write a figure like `12` or `at least 40`')
  if (written.length > LONGEST_TEXT) return tooLong(written)
  if (isUntold(trimmedText(written))) return { kind: 'unresolved', written, canonical: 'unresolved' }
  const value = readQuantity(written, definition)
  if ('problem' in value || isStable(value, definition)) return value
  return unreadable(written)
}

/** A canonical form must read as itself: a noun that reads as a unit, once other words are dropped, is refused. */
function isStable(value: QuantityValue, definition: Definition): boolean {
  if (value.counted === null) return true
  const again = readQuantity(value.canonical, definition)
  if ('problem' in again || again.canonical !== value.canonical) return false
  return again.dimension === value.dimension && again.unit === value.unit && again.counted === value.counted
}

function readQuantity(written: string, definition: Definition): QuantityValue | ValueProblem {
  const plain = trimmedText(written)
  if (definition.unit === 'score') return readWalkover(written, plain) ?? readResult(written, plain)
  const sentence = readSentence(written, plain)
  if (sentence) return sentence
  const { figure, bracket } = withoutAside(inFigures(plain))
  if (bracket !== null && !isConversion(figure, bracket)) return unreadable(written)
  return definition.unit === YEARS ? readAge(written, figure, definition) : readPlain(written, figure, definition)
}

function readPlain(written: string, plain: string, definition: Definition): QuantityValue | ValueProblem {
  const tokens = tokenize(readGroups(plain) ?? plain)
  return figureProblem(written, tokens) ?? readFigures(written, tokens, definition)
}

/** [10 km (6 miles)], [$1.6bn (€1.5bn)]: one thing told in two ways. The first is what the source goes by. */
function isConversion(figure: string, bracket: string): boolean {
  const [main, aside] = [figure, bracket].map((text) => readExpression(tokenize(text), null)?.high.unit)
  // [1,234,567 votes (51.9 %)] tells the count and its share.
  if ((main?.dimension === RATIO) !== (aside?.dimension === RATIO)) return true
  return Boolean(main && aside && main.dimension === aside.dimension && main.name !== aside.name)
}

const DECADE =
  /^(?:in )?(?:(?:his|her|their|the|its) )?(?:(?:early|mid|middle|late)[ -])?([1-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/i
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

/** [in her fifties], [late 40s]: any age of the decade, since how early is early differs. */
function readAge(written: string, plain: string, definition: Definition): QuantityValue | ValueProblem {
  const decade = DECADE.exec(plain)?.[1]
  if (decade === undefined) return readPlain(written, plain, definition)
  const first = /^\d/.test(decade) ? Number(decade.slice(0, 2)) : 10 * (DECADES.indexOf(decade.toLowerCase()) + 2)
  return readPlain(written, `[${first}..${first + 10}) years`, definition)
}

function readFigures(written: string, tokens: readonly Token[], definition: Definition): QuantityValue | ValueProblem {
  const implied = definition.unit === null ? null : readUnitWords(tokenize(plainText(definition.unit)))
  const expression = readExpression(tokens, implied ? (implied.unit?.dimension ?? COUNTED) : null)
  if (!expression) return unreadable(written)
  const isPointAmbiguous = implied?.unit === null && !expression.high.unit && tokens.some(isGroupedByPoint)
  if (isPointAmbiguous && !isWhole(expression.high)) return ambiguous(tokens.find(isGroupedByPoint)?.text ?? written)
  const { low, high } = expression
  if (low.unit?.dimension !== high.unit?.dimension || low.unit?.base !== high.unit?.base) return mixedUnits(written)
  const figures = implied ? withImplied(expression, implied) : expression
  return toValue(written, definition.unit === ATTENDEES ? withoutCrowd(figures) : figures)
}

/** [200,000 protesters] of a march are its attendance. */
function withoutCrowd(expression: Expression): Expression {
  const { low, high } = expression
  if (!isOfCrowd(high.counted)) return expression
  const first: Amount = { ...low, counted: null, noun: null }
  return { ...expression, low: first, high: low === high ? first : { ...high, counted: null, noun: null } }
}

/** A bare number is in the unit of the attribute. */
function withImplied(expression: Expression, implied: ImpliedUnit): Expression {
  const { low, high } = expression
  if (high.unit || high.counted) return expression
  const first: Amount = { ...low, ...implied }
  return { ...expression, low: first, high: low === high ? first : { ...high, ...implied } }
}

function toValue(written: string, expression: Expression): QuantityValue | ValueProblem {
  const extent = extentOf(expression)
  if (!extent) {
    return problem(
      `\`${excerpt(written)}\` contradicts itself`,
      'write the smaller figure first, as in `40 to 50`, one bound, and a fall without a minus sign, as in `down 5 %`',
    )
  }
  const { unit, counted } = expression.high
  const measured = { ...extent, dimension: unit?.dimension ?? 'none', unit: unit?.base ?? '', counted }
  const isTooFine = [extent.low, extent.high].some(
    (bound) => bound && digitCount(decimalText(bound.amount)) > MOST_DIGITS,
  )
  return isTooFine
    ? tooManyDigits(written)
    : { kind: 'quantity', written, canonical: canonicalQuantity(measured), ...measured }
}

function readResult(written: string, plain: string): QuantityValue | ValueProblem {
  const score = readScore(plain)
  const margin = score ? null : readMargin(written, plain)
  if (margin) return margin
  if (score) return { ...UNMEASURED, written, canonical: canonicalScore(score), dimension: 'score', score }
  return problem(`\`${excerpt(written)}\` is no result`, 'write it like `2-1`, `6-4, 6-3` or `1-1 (4-3 on penalties)`')
}

/** [won by 45 runs], [a five-wicket victory]: by how much, where the result itself is not told. */
function readMargin(written: string, plain: string): QuantityValue | null {
  const figure = plain.replace(/^(?:won |victory |win )?by /i, '').replace(/ (?:win|victory|defeat|loss)$/i, '')
  const value = readPlain(written, figure, { unit: null })
  return !('problem' in value) && MARGINS.has(value.counted ?? '') ? value : null
}

/** What games are won by. */
const MARGINS: ReadonlySet<string> = new Set('run wicket point goal stroke shot length frame'.split(' '))

function figureProblem(written: string, tokens: readonly Token[]): ValueProblem | null {
  const figures = tokens.filter(({ kind }) => kind === 'number')
  const unknown = figures.find(({ amount }) => amount === null)
  if (figures.some(({ text }) => digitCount(text) > MOST_DIGITS)) return tooManyDigits(written)
  return unknown ? ambiguous(unknown.text) : null
}

/** [1.200] people are no 1.2 people. */
function isGroupedByPoint({ text }: Token): boolean {
  return /^\d{1,3}\.\d{3}$/.test(text)
}

function isWhole({ number }: Amount): boolean {
  return number.least.exponent >= 0
}

/** [1,5] is most likely one and a half, and the hint says how that is written. */
function ambiguous(figure: string): ValueProblem {
  const isDecimalComma = /^\d+,\d+$/.test(figure)
  return problem(
    `\`${excerpt(figure)}\` may be a decimal or a group of thousands`,
    `write \`${isDecimalComma && figure.length < EXCERPT ? figure.replace(',', '.') : '12.34'}\` for a decimal, and \`1,234\` or \`1234\` for a whole number`,
  )
}

function digitCount(text: string): number {
  return text.replace(/\D/g, '').length
}

function unreadable(written: string): ValueProblem {
  return problem(
    `\`${excerpt(written)}\` is no quantity`,
    'write a figure with its unit and nothing else, like `12`, `at least 40`, `about 50 million USD` or `40 to 50 km`',
  )
}

function mixedUnits(written: string): ValueProblem {
  return problem(`\`${excerpt(written)}\` has two units that do not fit together`, 'write both ends in one unit')
}

function tooLong(written: string): ValueProblem {
  return problem(
    `\`${excerpt(written)}\` is longer than ${LONGEST_TEXT} characters`,
    'write only the figure with its unit, like `at least 40 people`',
  )
}

function tooManyDigits(written: string): ValueProblem {
  return problem(`\`${excerpt(written)}\` has more than ${MOST_DIGITS} digits`, 'round the figure')
}

function problem(text: string, hint: string): ValueProblem {
  return { problem: text, hint }
}

function excerpt(written: string): string {
  const line = written.slice(0, 2 * EXCERPT).replace(/\s+/gu, ' ')
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line
}
