import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { isGivenName } from '../../value/party/given-name.ts'
import { isAllCapitals, isCapitalised } from './case.ts'
import { isDemonym } from './demonym.ts'
import { KNOWN_ORGANIZATIONS, NO_NAMES } from './known.ts'
import type { WordCounts } from './word-count.ts'

const DAYS_AND_MONTHS: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december
  mon tue tues wed thu thurs fri jan feb apr jun jul aug sept sep oct nov dec
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. a.m. p.m. am pm
  gmt utc est edt cet cest bst pst pdt ist
`)
/** After these a word has a capital because something begins. */
const OPENINGS: ReadonlySet<string> = wordSet(`“ " ‘ \` « „ : ; • · * - – — -- | ( [ … ... '' \`\``)
/** What opens a sentence before a name and is no part of any [Landlocked Armenia, Embattled Prime Minister Ana Brandt]. */
const DESCRIBING: ReadonlySet<string> = wordSet(`
  landlocked impoverished embattled beleaguered besieged neighbouring neighboring ailing bankrupt defiant outgoing troubled
  tiny war-torn crisis-hit cash-strapped oil-rich fellow rival loss-making tearful heartbroken disgraced convicted jailed veteran
`)
const NAME_TAGS: ReadonlySet<string> = wordSet('PROPN NOUN ADJ X VERB')

/** Whether a word with a capital is a part of a name here, by its tag and by how the document writes it elsewhere. */
export function isNameWord({ tokens }: SentenceTree, at: number, counts: WordCounts): boolean {
  const token = tokens[at]
  if (!token || !isCapitalised(token.form)) return false
  const word = token.form.toLowerCase()
  if (DAYS_AND_MONTHS.has(word)) return isGivenName(word) && isBeforeSurname(tokens, at)
  if (DESCRIBING.has(word) && isOpening(tokens, at)) return false
  if (isKnownAcronym(token, word) || isNewWorld(tokens, at)) return true
  if (NO_NAMES.has(word) && !isAcronym(token))
    return isInsideName(tokens, at) || isBeforeName(tokens, at) || isBehindGiven(tokens, at)
  if (!isOpening(tokens, at)) return isNameWithin(token, word, counts)
  return isNameAtStart(token, word, counts) || (isWithName(tokens, at) && (counts.get(word)?.small ?? 0) === 0)
}

/** [Faith Hill], [Marks & Sterling], [Real Madrid]: words of the language that begin a name at the start of a sentence. */
function isWithName(tokens: readonly SyntaxToken[], at: number): boolean {
  const [here, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (next?.form === '&') return behind?.upos === 'PROPN'
  const word = here?.form.toLowerCase() ?? ''
  if (next?.upos !== 'PROPN' || !isCapitalised(next.form)) return false
  const isOfLand = isDemonym(word) && AFTER_DEMONYMS.has(next.form.toLowerCase())
  return isGivenName(word) || BEFORE_NAMES.has(word) || isOfLand
}

/** What is called after its land [British Airways]; not [British Prime Minister]. */
const AFTER_DEMONYMS: ReadonlySet<string> = wordSet(
  'airlines airways petroleum telecom steel gas railways museum library open medical cross crescent broadcasting grand',
)

/** Adjectives that many names begin with, and that no sentence begins with before a name otherwise [Real Madrid, United Airlines]. */
const BEFORE_NAMES: ReadonlySet<string> = wordSet(
  'united real great royal national global international general grand golden holy free green red white blue',
)

/** What is called after an older place. */
const AFTER_NEW: ReadonlySet<string> = wordSet(
  'york zealand delhi jersey mexico orleans hampshire england south brunswick caledonia guinea haven plymouth bedford westminster rochelle taipei',
)

/** Lands that are called by whose they were: without that word they are others. */
const OWNED_LANDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['new', AFTER_NEW],
  ['british', wordSet('columbia')],
  ['french', wordSet('guiana polynesia')],
  ['american', wordSet('samoa')],
])

/** [New Zealand, French Guiana], in headlines too, where the tagger takes it for a word. */
export function isNewWorld(tokens: readonly SyntaxToken[], at: number): boolean {
  const next = tokens[at + 1]?.form ?? ''
  const after = OWNED_LANDS.get(tokens[at]?.form.toLowerCase() ?? '')
  return after !== undefined && isCapitalised(next) && after.has(next.toLowerCase())
}

/** [WHO experts], whatever the tagger takes it for. */
function isKnownAcronym({ form }: SyntaxToken, word: string): boolean {
  return form.length > 1 && isAllCapitals(form) && (KNOWN_ORGANIZATIONS.has(word) || word === 'us')
}

/** [WHO], [US]: words of the language in small letters. */
function isAcronym({ form, upos }: SyntaxToken): boolean {
  return upos === 'PROPN' && form.length > 1 && isAllCapitals(form) && form !== 'OK'
}

/** [April Ryan], not [April 4] and not [in May Ankara said] */
function isBeforeSurname(tokens: readonly SyntaxToken[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return here?.upos === 'PROPN' && before?.upos !== 'ADP' && next?.upos === 'PROPN' && next.relation === 'flat'
}

/** [New York], [Sydney Morning Herald]: small words of the language that the tagger takes for a name's. */
function isInsideName(tokens: readonly SyntaxToken[], at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]]
  if (here?.upos !== 'PROPN' || next?.upos !== 'PROPN' || !isCapitalised(next.form)) return false
  return next.start > here.end && (next.head === at || here.head === at + 1 || here.head === next.head)
}

/** [New Zealand] where the tagger takes the first for a word: within a sentence it would have no capital. */
function isBeforeName(tokens: readonly SyntaxToken[], at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]]
  const isOpen = here?.upos === 'ADJ' || here?.upos === 'PROPN'
  const isName = next?.upos === 'PROPN' || next?.upos === 'NOUN'
  return isOpen && isName && !isOpening(tokens, at) && isCapitalised(next?.form ?? '')
}

/** [Helen Prior]: a word of the language for a surname. */
function isBehindGiven(tokens: readonly SyntaxToken[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.upos === 'PROPN' && isGivenName(before.form.toLowerCase())
}

export function isOpening(tokens: readonly SyntaxToken[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || OPENINGS.has(before.form) || before.xpos === '.'
}

function isNameAtStart(token: SyntaxToken, word: string, counts: WordCounts): boolean {
  const count = counts.get(word)
  if (count && count.capital > 0) return count.small <= count.capital
  return token.upos === 'PROPN' && (count?.small ?? 0) === 0
}

function isNameWithin(token: SyntaxToken, word: string, counts: WordCounts): boolean {
  if (token.upos === 'PROPN') return true
  if (!NAME_TAGS.has(token.upos)) return false
  const count = counts.get(word)
  return count === undefined || count.small <= count.capital
}
