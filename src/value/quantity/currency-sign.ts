/** Signs of currencies that stand before a figure. */

/**
 * A bare `$` is the U.S. dollar and a bare `¥` the yen, as news agencies write them; other dollars and the yuan carry a
 * prefix. `Rs` is the Indian rupee, as `rupees` is among the names. Signs of several currencies stand for a name of their
 * own, which is compared with none: `kr` does not tell Swedish, Norwegian and Danish kroner apart, `Sh` not the shillings of East Africa,
 * `P` not pesos from pula.
 */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  Mex$: 'MXN',
  AR$: 'ARS',
  RD$: 'DOP',
  J$: 'JMD',
  JA$: 'JMD',
  TT$: 'TTD',
  EC$: 'XCD',
  BZ$: 'BZD',
  Bds$: 'BBD',
  G$: 'GYD',
  GY$: 'GYD',
  N$: 'NAD',
  FJ$: 'FJD',
  '€': 'EUR',
  '£': 'GBP',
  'E£': 'EGP',
  LE: 'EGP',
  '¥': 'JPY',
  'CN¥': 'CNY',
  RMB: 'CNY',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  Rp: 'IDR',
  'Rp.': 'IDR',
  RM: 'MYR',
  Tk: 'BDT',
  'Tk.': 'BDT',
  '৳': 'BDT',
  KSh: 'KES',
  Ksh: 'KES',
  'Ksh.': 'KES',
  'KSh.': 'KES',
  KShs: 'KES',
  Kshs: 'KES',
  USh: 'UGX',
  UShs: 'UGX',
  Ush: 'UGX',
  TSh: 'TZS',
  TShs: 'TZS',
  Tsh: 'TZS',
  Sh: 'shillings',
  Shs: 'shillings',
  'GH¢': 'GHS',
  'GH₵': 'GHS',
  '₵': 'GHS',
  kr: 'kroner',
  Kr: 'kroner',
  SKr: 'SEK',
  Skr: 'SEK',
  NKr: 'NOK',
  Nkr: 'NOK',
  DKr: 'DKK',
  Dkr: 'DKK',
  SFr: 'CHF',
  Sfr: 'CHF',
  FCFA: 'XOF',
  CFA: 'XOF',
  Zl: 'PLN',
  zł: 'PLN',
  Php: 'PHP',
  PhP: 'PHP',
  P: 'P',
  Bt: 'THB',
  Dh: 'AED',
  Dhs: 'AED',
  SR: 'SAR',
  QR: 'QAR',
  Birr: 'ETB',
  '₽': 'RUB',
  '₺': 'TRY',
  TL: 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₴': 'UAH',
  '₦': 'NGN',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  '₸': 'KZT',
  '₼': 'AZN',
  '₾': 'GEL',
  '₡': 'CRC',
}

/** Letters that are a sign only before what can be nothing but money [R12.4bn, N2 billion]: roads have them too [the N2, the R300]. */
const LETTERS: Readonly<Record<string, string>> = { R: 'ZAR', N: 'NGN' }

/** Signs that are more often something else, unless money is told [P200 million, SR 5 million]. */
const DOUBTFUL: ReadonlySet<string> = new Set('P LE TL SR QR Bt Dh Sh Zl Kr CFA Birr'.split(' '))

/** The currency of a sign; null of other spellings. */
export function currencyOfSign(spelling: string): string | null {
  return Object.hasOwn(SIGNS, spelling) ? (SIGNS[spelling] ?? null) : null
}

/** The currency of a letter that is a sign before some figures only [R12.4bn]. */
export function currencyOfLetter(spelling: string): string | null {
  return Object.hasOwn(LETTERS, spelling) ? (LETTERS[spelling] ?? null) : null
}

/** Whether a spelling is no sign before a bare figure. */
export function isDoubtfulSign(spelling: string): boolean {
  return DOUBTFUL.has(spelling) || Object.hasOwn(LETTERS, spelling)
}

/** Letters that signs begin with, in lower case, longer than the mark alone. */
export const SIGN_OPENINGS: readonly string[] = [
  ...new Set(
    [...Object.keys(SIGNS), ...Object.keys(LETTERS)].map((sign) => sign.replace(/[$£¥¢₵]$/u, '').toLowerCase() || sign),
  ),
]

/** A figure that can be nothing but money behind a sign [12.4bn, 8.40, 12,500]. */
export const MONEY_FIGURE: RegExp =
  /^\d{1,3}(?:(?:[,\u00a0\u2009\u202f]\d{3}){1,4}(?!\d)|(?:,\d{2}){1,3},\d{3}|\d{0,6}(?:[.,]\d{1,3})?[ \u00a0-]?(?:k|m|mn|mln|million|b|bn|bln|billion|tn|trn|trillion|thousand|lakh|crore|cr)(?![A-Za-z])|\d{0,6}\.\d{2}(?!\.?\d))/i
