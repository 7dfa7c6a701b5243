/** Arbitrary dates in EDTF, near enough to each other to lie within, overlap and miss one another. */
import * as fc from 'fast-check'

function digits(number: number, length: number): string {
  return `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(length, '0')}`
}

const year: fc.Arbitrary<string> = fc
  .oneof({ weight: 5, arbitrary: fc.integer({ min: 2017, max: 2021 }) }, fc.integer({ min: -9999, max: 9999 }))
  .map((number) => digits(number, 4))
const month: fc.Arbitrary<string> = fc.integer({ min: 1, max: 12 }).map((number) => digits(number, 2))
const day: fc.Arbitrary<string> = fc.integer({ min: 1, max: 28 }).map((number) => digits(number, 2))

const monthText = fc.tuple(year, month).map((parts) => parts.join('-'))
const dayText = fc.tuple(year, month, day).map((parts) => parts.join('-'))

/** Years, months and days of any sign, without anything after them. */
export const calendarText: fc.Arbitrary<string> = fc.oneof(year, monthText, dayText)

export const qualifiedText: fc.Arbitrary<string> = fc
  .tuple(calendarText, fc.constantFrom('~', '?', '%'))
  .map((parts) => parts.join(''))

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${digits(hour, 2)}:${digits(minute, 2)}`)
const nearDay = fc.tuple(fc.constantFrom('2018-12', '2019-01'), day).map((parts) => parts.join('-'))

/** Times with an offset, which are instants. */
export const instantText: fc.Arbitrary<string> = fc
  .tuple(nearDay, clock, fc.constantFrom('', ':59'), fc.constantFrom('Z', '+05:30', '-11:00', '+14', '+0900'))
  .map(([date, time, seconds, zone]) => `${date}T${time}${seconds}${zone}`)

const floatingText = fc.tuple(nearDay, clock).map((parts) => parts.join('T'))

export const unspecifiedText: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 200, max: 203 }).map((number) => `${number}X`),
  fc.integer({ min: 10, max: 21 }).map((number) => `${number}XX`),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  monthText.map((text) => `${text}-XX`),
)

const seasonText = fc
  .tuple(year, fc.constantFrom('21', '22', '23', '24'), fc.constantFrom('', '', '~', '?'))
  .map(([inYear, season, qualifier]) => `${inYear}-${season}${qualifier}`)

export const longYearText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 999_999_999 }))
  .map((parts) => parts.join(''))

const end = fc.oneof(
  { weight: 4, arbitrary: calendarText },
  { weight: 2, arbitrary: qualifiedText },
  instantText,
  floatingText,
)

/** Intervals whose start may lie after the end. */
export const intervalText: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(calendarText, calendarText).map((parts) => parts.join('/')),
  fc.tuple(end, end).map((parts) => parts.join('/')),
  fc.tuple(fc.constantFrom('..', ''), end).map((parts) => parts.join('/')),
  fc.tuple(end, fc.constantFrom('..', '')).map((parts) => parts.join('/')),
)

export const dateText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: calendarText },
  { weight: 2, arbitrary: qualifiedText },
  { weight: 2, arbitrary: seasonText },
  { weight: 5, arbitrary: intervalText },
  instantText,
  floatingText,
  unspecifiedText,
  longYearText,
)

/** Text made of what dates are made of, nearly always malformed. */
export const malformedText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789-/.XT:Z~?%Y '), maxLength: 14 }),
  fc
    .tuple(dateText, fc.nat({ max: 12 }), fc.constantFrom(...'0139-/X~'))
    .map(([text, at, character]) => `${text.slice(0, at)}${character}${text.slice(at + 1)}`),
)
