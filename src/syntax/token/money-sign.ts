import { isCurrencyCode } from '../../value/quantity/currency.ts'
import { currencyOfLetter, currencyOfSign, isDoubtfulSign, MONEY_FIGURE } from '../../value/quantity/currency-sign.ts'
import { DIGIT, kindAt, LETTER } from './character.ts'

const LONGEST_SIGN = 5
/** Units of a figure that are looked at. */
const LONGEST_FIGURE = 32
const DIGITS = /^\d/
/** Codes by which prices are told in the news; other letters before a figure are models and places in a list [TOP10, ALL4]. */
const USUAL: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CHF SEK NOK DKK ZAR KES UGX TZS NGN GHS INR PKR NPR LKR AUD CAD NZD HKD SGD CNY AED QAR MYR THB PHP PLN CZK HUF'.split(
    ' ',
  ),
)

/** End of a sign made of letters that a figure of money touches [Rs|500, R|12.4bn, KSh|4m, Rs.|50,000]; `at` where none stands. */
export function moneySignEnd(text: string, at: number, end: number): number {
  let letters = at
  while (letters < end && letters - at <= LONGEST_SIGN && kindAt(text, letters) === LETTER) letters += 1
  const figure = text.charAt(letters) === '.' ? letters + 1 : letters
  if (letters === at || letters - at > LONGEST_SIGN || kindAt(text, figure) !== DIGIT) return at
  const sign = text.slice(at, letters)
  if (figure > letters && currencyOfSign(`${sign}.`) === null) return at
  return isSignBefore(sign, text.slice(figure, figure + LONGEST_FIGURE)) ? figure : at
}

/** Whether letters before a figure are a sign of money; `figure` is the text from the figure on. */
export function isSignBefore(sign: string, figure: string): boolean {
  if (currencyOfSign(sign) === null && currencyOfLetter(sign) === null && !isCurrencyCode(sign)) return false
  const isSure = currencyOfSign(sign) === null ? USUAL.has(sign) : !isDoubtfulSign(sign)
  return isSure ? DIGITS.test(figure) : MONEY_FIGURE.test(figure)
}
