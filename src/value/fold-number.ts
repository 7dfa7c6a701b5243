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
    const last = folded.at(-1) ?? ''
    const ten = TENS.get(word)
    const unit = UNITS.get(words[index + 1] ?? '')
    if (ten && unit && unit.length === 1 && unit !== '0') {
      folded.push(String(Number(ten) + Number(unit)))
      index += 1
    } else folded.push(...multiplied(last, word, folded, ten ?? UNITS.get(word) ?? word))
  }
  return folded
}

/** [5] followed by [thousand] takes the place of the 5. */
function multiplied(last: string, word: string, folded: string[], otherwise: string): readonly string[] {
  const places = MAGNITUDES.get(word)
  const [, whole = '', fraction = ''] = DECIMAL.exec(last) ?? []
  if (!places || whole === '') return [otherwise]
  folded.pop()
  return [moveDecimalPoint(whole, fraction, places)]
}

function moveDecimalPoint(whole: string, fraction: string, places: number): string {
  const digits = (whole + fraction.padEnd(places, '0').slice(0, places)).replace(/^0+(?=\d)/u, '')
  const rest = fraction.slice(places).replace(/0+$/u, '')
  return rest ? `${digits}.${rest}` : digits
}
