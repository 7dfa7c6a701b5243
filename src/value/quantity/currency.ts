/** Codes and names of currencies. */
import { remembered } from '../../util/remembered.ts'
import { currencyOfLetter, currencyOfSign } from './currency-sign.ts'

/** Active codes of ISO 4217, without funds, metals and test codes. */
const CODES =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
  'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS ' +
  'INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP ' +
  'MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR ' +
  'SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND ' +
  'VUV WST XAF XCD XOF XPF YER ZAR ZMW'

/**
 * Names in the singular. A name that several countries share, told without the country, is the currency that English
 * news means by it most: another one is another currency, and those are never compared. Where it means none most, the
 * name stands for itself [3 billion kroner].
 */
const NAMES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  'us dollar': 'USD',
  'american dollar': 'USD',
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  'hong kong dollar': 'HKD',
  'new zealand dollar': 'NZD',
  'singapore dollar': 'SGD',
  'taiwan dollar': 'TWD',
  euro: 'EUR',
  pound: 'GBP',
  'british pound': 'GBP',
  'pound sterling': 'GBP',
  'pounds sterling': 'GBP',
  'egyptian pound': 'EGP',
  'lebanese pound': 'LBP',
  'syrian pound': 'SYP',
  yen: 'JPY',
  'japanese yen': 'JPY',
  yuan: 'CNY',
  'chinese yuan': 'CNY',
  renminbi: 'CNY',
  rouble: 'RUB',
  ruble: 'RUB',
  'russian rouble': 'RUB',
  'russian ruble': 'RUB',
  rupee: 'INR',
  'indian rupee': 'INR',
  'pakistani rupee': 'PKR',
  'sri lankan rupee': 'LKR',
  'nepalese rupee': 'NPR',
  rupiah: 'IDR',
  'swiss franc': 'CHF',
  'swedish krona': 'SEK',
  'swedish kronor': 'SEK',
  'norwegian krone': 'NOK',
  'norwegian kroner': 'NOK',
  'danish krone': 'DKK',
  'danish kroner': 'DKK',
  zloty: 'PLN',
  hryvnia: 'UAH',
  lira: 'TRY',
  'turkish lira': 'TRY',
  shekel: 'ILS',
  rand: 'ZAR',
  naira: 'NGN',
  forint: 'HUF',
  riyal: 'SAR',
  'saudi riyal': 'SAR',
  dirham: 'AED',
  baht: 'THB',
  ringgit: 'MYR',
  won: 'KRW',
  'south korean won': 'KRW',
  'korean won': 'KRW',
  krone: 'kroner',
  kroner: 'kroner',
  kronor: 'SEK',
  'icelandic krona': 'ISK',
  koruna: 'CZK',
  'czech koruna': 'CZK',
  'czech crown': 'CZK',
  franc: 'francs',
  'cfa franc': 'XOF',
  'congolese franc': 'CDF',
  'rwandan franc': 'RWF',
  dinar: 'dinars',
  'iraqi dinar': 'IQD',
  'kuwaiti dinar': 'KWD',
  'jordanian dinar': 'JOD',
  'bahraini dinar': 'BHD',
  'libyan dinar': 'LYD',
  'tunisian dinar': 'TND',
  'algerian dinar': 'DZD',
  'serbian dinar': 'RSD',
  rial: 'IRR',
  'iranian rial': 'IRR',
  'omani rial': 'OMR',
  'qatari riyal': 'QAR',
  'moroccan dirham': 'MAD',
  shilling: 'shillings',
  crown: 'crowns',
  'kenyan shilling': 'KES',
  'ugandan shilling': 'UGX',
  'tanzanian shilling': 'TZS',
  birr: 'ETB',
  cedi: 'GHS',
  tenge: 'KZT',
  zł: 'PLN',
  kč: 'CZK',
  leu: 'RON',
  lei: 'RON',
  'moldovan leu': 'MDL',
  lev: 'BGN',
  leva: 'BGN',
  lari: 'GEL',
  manat: 'AZN',
  taka: 'BDT',
  kyat: 'MMK',
  bolivar: 'VES',
  guarani: 'PYG',
  peso: 'pesos',
  'colombian peso': 'COP',
  'chilean peso': 'CLP',
  'cuban peso': 'CUP',
  'uruguayan peso': 'UYU',
  'dominican peso': 'DOP',
  'mexican peso': 'MXN',
  'argentine peso': 'ARS',
  'philippine peso': 'PHP',
  'brazilian real': 'BRL',
  'brazilian reais': 'BRL',
  reais: 'BRL',
  'norwegian crown': 'NOK',
  'swedish crown': 'SEK',
  'danish crown': 'DKK',
  'polish zloty': 'PLN',
  'hungarian forint': 'HUF',
  'romanian leu': 'RON',
  'romanian lei': 'RON',
  'ukrainian hryvnia': 'UAH',
  'south african rand': 'ZAR',
  'nigerian naira': 'NGN',
  'ghanaian cedi': 'GHS',
  'ethiopian birr': 'ETB',
  'kazakh tenge': 'KZT',
  'thai baht': 'THB',
  'malaysian ringgit': 'MYR',
  'indonesian rupiah': 'IDR',
  'bangladeshi taka': 'BDT',
  'israeli shekel': 'ILS',
}

let codes: ReadonlySet<string> | null = null

/** The ISO code of a code in capitals, a symbol or a name in any case; null when it is none. */
export const findCurrency: (spelling: string) => string | null = remembered((spelling) => {
  if (isCurrencyCode(spelling)) return spelling
  const sign = currencyOfSign(spelling)
  if (sign !== null) return sign
  const name = spelling.toLowerCase()
  const singular = name.endsWith('s') ? name.slice(0, -1) : name
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? null
  return Object.hasOwn(NAMES, singular) ? (NAMES[singular] ?? null) : null
})

/** The currency of what stands before a figure: a sign, a letter that is one, or a code in capitals; null of other words. */
export function prefixCurrency(spelling: string): string | null {
  const sign = currencyOfSign(spelling) ?? currencyOfLetter(spelling)
  return sign ?? (isCurrencyCode(spelling) ? spelling : null)
}

/** Whether a spelling is a code of ISO 4217. */
export function isCurrencyCode(spelling: string): boolean {
  codes ??= new Set(CODES.split(' '))
  return codes.has(spelling)
}
