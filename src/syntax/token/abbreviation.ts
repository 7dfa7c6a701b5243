import { LETTERS } from './character.ts'

/**
 * How an abbreviation with a full stop behaves before the next word:
 * `title` never ends a sentence, `number` not before a digit, `closing` ends one before any capital,
 * `plain` ends one only before a word that opens sentences: `in the U.S. He left`, but `the U.S. Army`.
 */
export type AbbreviationClass = 'title' | 'number' | 'closing' | 'plain'

const TITLES =
  'mr mrs ms dr prof gen brig col lt maj capt cmdr cdr adm sgt cpl pvt sen rep reps sens gov rev hon pres supt insp ' +
  'messrs mme mlle msgr fr mt ft st ste vs cf eg ie viz amb atty asst assoc det dist lieut cllr ald const i.e e.g p.s'

const NUMBERED = 'no nos fig figs p pp vol vols sec art ch para ca approx ed eds tel ext est op rs rp tk ksh'

/** Also measures: they come after their figure, so a name that follows is a new sentence. */
const CLOSING = 'etc al esq pct pts mln bln mph kph km kg cm mm'

/** Months, weekdays, companies, streets, states and units; those written with a capital only are marked so. */
const PLAIN =
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn ' +
  'Tex Va Vt Wash Wis Wyo Ont Que Alta ' +
  'inc corp ltd co jr sr bros llc plc dept univ assn intl govt ave blvd rd hwy bldg apt conf attn ' +
  'oz lb lbs hr hrs min mins sec yr yrs mos avg max sq rec misc incl arr dep esp orig'

/** Also whole words, so read as words where a sentence ends. */
const ALSO_WORDS = new Set(
  'no art fig mar sat sun wed ill mass miss wash ore mo ind pa la op ed p st ms max min dom gen rep del'.split(' '),
)

function classes(): Map<string, AbbreviationClass> {
  const table = new Map<string, AbbreviationClass>()
  const add = (words: string, kind: AbbreviationClass) => {
    for (const word of words.split(' ')) table.set(word, kind)
  }
  add(PLAIN, 'plain')
  add(CLOSING, 'closing')
  add(NUMBERED, 'number')
  add(TITLES, 'title')
  return table
}

const CLASSES = classes()

/** Longer words are no abbreviation: keeps slices of hostile text short. */
export const LONGEST_ABBREVIATION = 12

/** [U.S], [a.m], [Ph.D], [J.K]: what stands before the last full stop. */
const ACRONYM = new RegExp(`^(?:[${LETTERS}]{1,2}\\.){1,5}[${LETTERS}]{1,2}$`, 'u')

/**
 * Class of a word without its last full stop, null when it is none.
 * A lower-case entry is met in any case, one with a capital only with its capital: [Sat.] but not [sat.].
 */
export function abbreviationClass(word: string): AbbreviationClass | null {
  if (word.length === 0 || word.length > LONGEST_ABBREVIATION) return null
  const listed = CLASSES.get(word) ?? CLASSES.get(inListedCase(word))
  if (listed) return listed
  return ACRONYM.test(word) ? 'plain' : null
}

function inListedCase(word: string): string {
  const lower = word.toLowerCase()
  const isAllUpper = word.length > 2 && word === word.toUpperCase()
  const capitalised = word.charAt(0).toUpperCase() + lower.slice(1)
  return isAllUpper && CLASSES.has(capitalised) ? capitalised : lower
}

/** [No.] at the end of an answer is a word and a full stop. */
export function isAlsoWord(word: string): boolean {
  return ALSO_WORDS.has(word.toLowerCase())
}

/** [c. 1640], [v. Brandt], [p. 7], [b. 1921], [d. 1990], [m. 1949]. */
export const LOWER_INITIALS = 'cvpbdm'
