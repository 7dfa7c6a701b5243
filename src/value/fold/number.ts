/** Numbers in words and numbers in digits are one spelling: [ten], [10]; [five thousand], [5,000]. */

const SMALL: readonly string[] = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
const UNITS: ReadonlyMap<string, string> = new Map(
  SMALL.join(' ')
    .split(' ')
    .map((word, value) => [word, String(value)]),
)
const TENS: ReadonlyMap<string, string> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, String((index + 2) * 10)]),
)
const ORDINALS: ReadonlyMap<string, string> = new Map(
  [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
    'sixteenth seventeenth eighteenth nineteenth',
  ]
    .join(' ')
    .split(' ')
    .map((word, index) => [word, ordinal(index + 1)]),
)
const TENTHS: ReadonlyMap<string, string> = new Map(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, index) => [word, ordinal((index + 2) * 10)]),
)
/** How many places the decimal point moves. */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
])
const DECIMAL = /^(\d{1,15})(?:\.(\d{1,15}))?$/u

/** Writes the numbers among folded words in digits: `twenty five thousand` becomes `25000`. Doing it twice changes nothing. */
export function foldNumbers(words: readonly string[]): readonly string[] {
  const folded: string[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const both = joined(folded.at(-1) ?? '', word, words[index - 1] ?? '')
    if (both !== null) folded.pop()
    folded.push(both ?? TENS.get(word) ?? UNITS.get(word) ?? word)
  }
  return folded
}

/** [1st], [11th], [22nd]; below a hundred. */
function ordinal(value: number): string {
  const isTeen = value > 10 && value < 20
  return `${value}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`
}

/** Writes ordinals among words folded by `foldNumbers` in digits: `eleventh` becomes `11th`. Doing it twice changes nothing. */
export function foldOrdinals(words: readonly string[]): readonly string[] {
  const folded: string[] = []
  for (const word of words) {
    const unit = ORDINALS.get(word)
    const tens = folded.at(-1) ?? ''
    const isJoined = unit !== undefined && /^\dth?$|^\d(?:st|nd|rd)$/.test(unit) && /^[2-9]0$/.test(tens)
    if (isJoined) folded.pop()
    folded.push(isJoined ? ordinal(Number(tens) + Number.parseInt(unit, 10)) : (unit ?? TENTHS.get(word) ?? word))
  }
  return folded
}

/** [twenty five], [5 thousand], [5 per cent]; the word before as it is now and as it was written. */
function joined(before: string, word: string, written: string): string | null {
  if (before === 'per' && word === 'cent') return 'percent'
  const unit = UNITS.get(word)
  if (unit && unit !== '0' && unit.length === 1 && TENS.has(written)) return String(Number(before) + Number(unit))
  const places = MAGNITUDES.get(word)
  const [, whole = '', fraction = ''] = DECIMAL.exec(before) ?? []
  return places && whole !== '' ? moveDecimalPoint(whole, fraction, places) : null
}

function moveDecimalPoint(whole: string, fraction: string, places: number): string {
  const digits = (whole + fraction.padEnd(places, '0').slice(0, places)).replace(/^0+(?=\d)/u, '')
  const rest = fraction.slice(places).replace(/0+$/u, '')
  return rest ? `${digits}.${rest}` : digits
}
