/** Holidays that a rule of the calendar fixes, and names of those that none does. */
import { dayNumber } from '../../value/date/calendar.ts'
import { nthWeekday, weekdayOf } from './zone.ts'

type Rule = (year: number) => number

function fixed(month: number, day: number): Rule {
  return (year) => dayNumber({ year, month, day })
}

function nth(month: number, weekday: number, place: number): Rule {
  return (year) => nthWeekday(year, month, weekday, place)
}

function lastOf(month: number, weekday: number): Rule {
  return (year) => {
    const last = dayNumber({ year, month: month + 1, day: 1 }) - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
}

function fromEaster(days: number): Rule {
  return (year) => easter(year) + days
}

/** Gregorian Easter, the day number. Source: Meeus, Astronomical Algorithms, chapter 8 (the rule of Butcher). */
function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const leap = Math.floor(century / 4)
  const moon = (19 * golden + century - leap - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * week) / 451)
  const march = moon + week - 7 * shift + 114
  return dayNumber({ year, month: Math.floor(march / 31), day: (march % 31) + 1 })
}

const MONDAY = 0
const THURSDAY = 3
const SUNDAY = 6

/** By name in lower case, one space between words. Where countries differ the name is left open, as in UNRULED. */
const RULES: Readonly<Record<string, Rule>> = {
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'boxing day': fixed(12, 26),
  "new year's eve": fixed(12, 31),
  "new year's day": fixed(1, 1),
  "new year's": fixed(1, 1),
  'new year eve': fixed(12, 31),
  "valentine's day": fixed(2, 14),
  "st. patrick's day": fixed(3, 17),
  "st patrick's day": fixed(3, 17),
  'fourth of july': fixed(7, 4),
  'bastille day': fixed(7, 14),
  halloween: fixed(10, 31),
  'veterans day': fixed(11, 11),
  'armistice day': fixed(11, 11),
  juneteenth: fixed(6, 19),
  'may day': fixed(5, 1),
  "april fools' day": fixed(4, 1),
  "international women's day": fixed(3, 8),
  'earth day': fixed(4, 22),
  'groundhog day': fixed(2, 2),
  'flag day': fixed(6, 14),
  thanksgiving: nth(11, THURSDAY, 4),
  'thanksgiving day': nth(11, THURSDAY, 4),
  'labor day': nth(9, MONDAY, 1),
  'memorial day': lastOf(5, MONDAY),
  "presidents' day": nth(2, MONDAY, 3),
  'presidents day': nth(2, MONDAY, 3),
  'columbus day': nth(10, MONDAY, 2),
  "father's day": nth(6, SUNDAY, 3),
  easter: fromEaster(0),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  'easter saturday': fromEaster(-1),
  'good friday': fromEaster(-2),
  'maundy thursday': fromEaster(-3),
  'holy thursday': fromEaster(-3),
  'holy saturday': fromEaster(-1),
  'palm sunday': fromEaster(-7),
  'ash wednesday': fromEaster(-46),
  'shrove tuesday': fromEaster(-47),
  'whit monday': fromEaster(50),
  'ascension day': fromEaster(39),
  pentecost: fromEaster(49),
  'remembrance sunday': nth(11, SUNDAY, 2),
}

/** Dates that follow the moon, a sighting, or the country. */
const UNRULED: ReadonlySet<string> = new Set([
  'eid',
  'eid al-fitr',
  'eid al-adha',
  'ramadan',
  'ashura',
  'nowruz',
  'diwali',
  'holi',
  'hanukkah',
  'passover',
  'rosh hashanah',
  'yom kippur',
  'purim',
  'lunar new year',
  'chinese new year',
  "mother's day",
  'independence day',
  'victory day',
  'republic day',
  'labour day',
  'lent',
  'election day',
])
export const LONGEST_HOLIDAY = 5

export function isHoliday(name: string): boolean {
  return Object.hasOwn(RULES, name) || UNRULED.has(name)
}

/** Null where no rule gives the day. */
export function holidayIn(name: string, year: number): number | null {
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined
  return rule ? rule(year) : null
}

/** First words of all names. */
export const HOLIDAY_OPENINGS: ReadonlySet<string> = new Set(
  [...Object.keys(RULES), ...UNRULED].map((name) => name.split(/[ '-]/, 1)[0] ?? name),
)
