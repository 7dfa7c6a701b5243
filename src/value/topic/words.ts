/** The tables behind topics: which words carry no content, which deny, and which are one word in the news. */
import { wordSet } from '../../util/word-set.ts'
import { stem } from '../stem.ts'

/** Words without content of their own. Words of direction and time ([against], [before], [up]) are content. */
export const STOP_WORDS: ReadonlySet<string> = wordSet(`
  a an the this that these those its his her hers their our ours your yours my mine it he she they we you i him them me us
  of in on at to for from by with as into onto upon within via per about over regarding concerning around amid among
  and or but nor so than then also too very just only merely even still
  is are was were be been being am do does did doing has have had having will would shall should can could may might must
  there here which whose whom while when where if because during such some any each both
`)

/** One of these turns a phrase into its opposite. Apostrophes are folded away: `don't` is [dont]. */
export const NEGATIONS: ReadonlySet<string> = wordSet(`
  not no non never neither none nothing without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt
  shouldnt couldnt hasnt havent hadnt aint nt
`)

/** Words that deny when [to] follows: `failed to agree`. */
export const FAILURES: ReadonlySet<string> = wordSet('fail failed fails failing refuse refused refuses unable')

/** Words that take the force from a negation before them: `not only`. */
export const SOFTENERS: ReadonlySet<string> = wordSet('only just merely')

/** Words after which [for] means in favour: `voted for the budget`. */
export const CHOICES: ReadonlySet<string> = wordSet('vote votes voted voting campaign campaigned campaigning')

/** Acronyms in capitals that would otherwise be read as a stop word. */
export const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['IT', 'infotech'],
])

/** Offices that news writes by their first letters too, folded. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ceo', ['chief', 'executive']],
  ['cfo', ['chief', 'financial']],
  ['coo', ['chief', 'operating']],
  ['cto', ['chief', 'technology']],
  ['pm', ['prime', 'minister']],
])

/**
 * Words that news uses for one another, of offices above all. Keys are folded words or stems;
 * each meaning is a stem that stands for itself.
 */
export const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['acting', 'interim'],
  ['temporary', 'interim'],
  ['caretaker', 'interim'],
  ['provisional', 'interim'],
  ['head', 'chief'],
  ['boss', 'chief'],
  ['leader', 'chief'],
  ['director', 'chief'],
  ['vice', 'deputy'],
  ['financial', 'financ'],
  // Their stem is what is mine.
  ['mining', 'mineral'],
  ['mines', 'mineral'],
  ['convicted', 'guilty'],
  ['convict', 'guilty'],
  ['conviction', 'guilty'],
  ['favour', 'favor'],
  ['prolong', 'extend'],
  ['cooperative', 'cooperat'],
  ['collaborat', 'cooperat'],
  ['collaboration', 'cooperat'],
  ['truce', 'ceasefir'],
  ['upheld', 'uphold'],
  // In the plural they are no part of a number that happens to stand beside them.
  ['hundred', 'hundreds'],
  ['thousand', 'thousands'],
  ['million', 'millions'],
  ['billion', 'billions'],
  ['trillion', 'trillions'],
])

/** Words that say the contrary of another: `acquitted` is `not guilty`. */
export const DENIALS: ReadonlyMap<string, string> = new Map([
  ['acquit', 'guilty'],
  ['exonerat', 'guilty'],
])

/**
 * Stems of words after which a phrase no longer tells what it tells without them: a [former president] is no president,
 * an [overturned conviction] no conviction.
 */
export const PRIVATIVES: ReadonlySet<string> = wordSet(`
  former ex deputy assistant elect attempt plot conspiracy threat hoax overturn quash annul lift revok cancel avert
  foil near fake rule lack exclud unlikely
`)

/** Pairs of stems of which only one can hold of the same thing. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['accept', 'reject'],
  ['against', 'favor'],
  ['anti', 'pro'],
  ['approv', 'reject'],
  ['cut', 'hike'],
  ['cut', 'raise'],
  ['decrea', 'increa'],
  ['fail', 'pass'],
  ['fail', 'succeed'],
  ['fall', 'rise'],
  ['guilty', 'innocent'],
  ['illegal', 'legal'],
  ['impo', 'lift'],
  ['lower', 'raise'],
  ['lose', 'win'],
  ['oppo', 'support'],
  ['opposition', 'support'],
  ['overturn', 'uphold'],
  ['pass', 'reject'],
  ['strengthen', 'weaken'],
  ['success', 'failur'],
]

/** Stems of what ministers are for: who has the one portfolio has not the other, unless both are told. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    'agriculture culture defence defense economy education energy environment finance foreign health home housing immigration ' +
    'information interior justice labour labor mineral sports tourism trade transport treasury women youth'
  )
    .split(' ')
    .map(stem),
)

/** Stems of who has one. */
export const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary'].map(stem))

/** Stems of what the officers of a company are for [chief financial officer]. */
export const OFFICERS: ReadonlySet<string> = new Set(
  'executive finance operating technology marketing commercial medical scientific legal investment sporting technical'
    .split(' ')
    .map(stem),
)

/** Stems of offices of which nobody holds those of two lands. */
export const OFFICES_OF_LANDS: ReadonlySet<string> = new Set(
  'minister president ambassador king queen premier chancellor consul'.split(' ').map(stem),
)
