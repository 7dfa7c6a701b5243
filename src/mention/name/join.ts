import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { isGivenName } from '../../value/party/given-name.ts'
import { FAMILY_FIRST, FAMILY_FIRST_BEFORE_SYLLABLES, PARTICLES } from '../../value/party/words.ts'
import { isAircraftModel } from '../../value/vehicle-name.ts'
import { TITLE_COMPLEMENTS } from '../office-title.ts'
import { isAllCapitals } from './case.ts'
import { isDemonym } from './demonym.ts'
import { AREA_KINDS, ORGANIZATION_KINDS, VENUE_KINDS } from './kind.ts'

/** Tells of a token whether it is a word of a name. */
export type IsNameWord = (at: number) => boolean

/** Arabic articles as they sound before the next letter, which take a hyphen [Deir ez-Zor]. */
const ARTICLES: ReadonlySet<string> = wordSet('ez az ad ed es esh ash as ar er at et an en ul ur us ul ud')
/** Small words between the parts of names, besides those of surnames [Stratford upon Avon]. */
const MORE_PARTICLES: ReadonlySet<string> = wordSet('upon sur aan ez')
/** Names that go on after their owner's [Women 's Institute, People 's Republic, King 's College]. */
const OWNERS: ReadonlySet<string> = wordSet(
  'people women men children king queen workers girls boys farmers veterans peoples',
)
const MINISTRIES: ReadonlySet<string> = wordSet(`
  ministry department office committee center centers centre centres bureau institute agency society council
  commission organization organisation faculty school college board
`)
const LONGEST_PARTICLES = 3

/** The next word of the name that `last` belongs to; null where it ends. */
export function nextOfName(tree: SentenceTree, first: number, last: number, isName: IsNameWord): number | null {
  const { tokens } = tree
  const next = tokens[last + 1]
  if (!next) return null
  if (isName(last + 1)) return last + 1
  if (next.form === '-' || next.form === '‑') return acrossHyphen(tokens, last, isName)
  if (isAircraftModel(tokens[last]?.form ?? '', next.form)) return last + 1
  if (QUOTES.has(next.form)) return acrossNickname(tokens, first, last, isName)
  if (next.form === '&') return isName(last + 2) ? last + 2 : null
  if (next.xpos === 'POS') return acrossOwner(tokens, last, isName)
  if (next.form === 'and') return acrossAnd(tokens, first, last, isName)
  if (isLinking(tokens, last + 1)) return acrossParticles(tokens, last, isName)
  return acrossPreposition(tokens, first, last, isName)
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '``', "''"])
/** Words of a nickname [Tom "The Little Hammer" Reed]. */
const LONGEST_NICKNAME = 3

/** [Tomas "Boy" Reed]: a nickname in quotation marks between a given name and a surname. */
function acrossNickname(
  tokens: readonly SyntaxToken[],
  first: number,
  last: number,
  isName: IsNameWord,
): number | null {
  const given = tokens[first]?.form.toLowerCase() ?? ''
  if (last - first > 1 || !isGivenName(given)) return null
  let at = last + 2
  while (at <= last + 1 + LONGEST_NICKNAME && /^\p{L}/u.test(tokens[at]?.form ?? '')) at += 1
  const isNickname = at > last + 2 && /^\p{Lu}/u.test(tokens[last + 2]?.form ?? '')
  return isNickname && QUOTES.has(tokens[at]?.form ?? '') && isName(at + 1) ? at + 1 : null
}

function isParticle(form: string): boolean {
  const word = form.toLowerCase()
  return PARTICLES.has(word) || MORE_PARTICLES.has(word)
}

function isLinking(tokens: readonly SyntaxToken[], at: number): boolean {
  const form = tokens[at]?.form ?? ''
  return isParticle(form) || (ARTICLES.has(form.toLowerCase()) && tokens[at + 1]?.form === '-')
}

/** [Anne-Marie], [Al-Shifa], [Crew-11]; not [NASA-led], [Ruritania-Almara], [then-Senator] */
function acrossHyphen(tokens: readonly SyntaxToken[], last: number, isName: IsNameWord): number | null {
  const [left, hyphen, right] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (!left || !hyphen || !right) return null
  const isTight = left.end === hyphen.start && hyphen.end === right.start
  if (!isTight) return null
  if (isSyllable(tokens, last)) return last + 2
  if (isBetweenHyphens(tokens, last + 2) && /^\p{Lu}/u.test(tokens[last + 4]?.form ?? '') && !isSeparate(left.form))
    return last + 4
  if (right.upos === 'NUM' || isParticle(left.form) || ARTICLES.has(left.form.toLowerCase())) return last + 2
  if (!isName(last + 2) || isSeparate(left.form) || isSeparate(right.form)) return null
  return last + 2
}

/** [Mazar-*i*-Sharif, Trou-*de*-Nippes]: a small word with a hyphen on both sides. */
function isBetweenHyphens(tokens: readonly SyntaxToken[], at: number): boolean {
  const [word, hyphen, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isTight = word?.end === hyphen?.start && hyphen?.end === next?.start
  return isTight && hyphen?.form === '-' && /^\p{Ll}{1,4}$/u.test(word?.form ?? '')
}

/** [Kim Jong-un], [Wong Yeung-tat]: the second syllable of a given name behind a family name. */
function isSyllable(tokens: readonly SyntaxToken[], last: number): boolean {
  const [family, right] = [tokens[last - 1]?.form.toLowerCase() ?? '', tokens[last + 2]?.form ?? '']
  return isSyllabicFamily(family) && /^\p{Ll}{1,6}$/u.test(right)
}

/** Folded. */
export function isSyllabicFamily(family: string): boolean {
  return FAMILY_FIRST.has(family) || FAMILY_FIRST_BEFORE_SYLLABLES.has(family) || SYLLABIC.has(family)
}

/** Family names of Hong Kong, Taiwan and Korea, besides those of `value/`. */
const SYLLABIC: ReadonlySet<string> = wordSet(
  'wong chan leung cheung lau kwok hui ho yeung ng tse chow fung mak tam yip kwan chu lo ip lam cheng poon yau siu tang mok yuen au chiang chiu shum tsang tsui hsu hsieh chen ko ' +
    'lim yim choi jung jeong jang yoon yun seo suh shin kwon hwang ahn ryu yoo jeon heo huh shim noh roh kwak bae baek sohn moon nam joo woo',
)

/** Names that a hyphen sets side by side. */
function isSeparate(form: string): boolean {
  return (isAllCapitals(form) && form.length > 1) || isDemonym(form.toLowerCase())
}

function acrossOwner(tokens: readonly SyntaxToken[], last: number, isName: IsNameWord): number | null {
  if (!isName(last + 2)) return null
  const owner = tokens[last]?.form.toLowerCase() ?? ''
  const before = tokens[last - 1]?.form.toLowerCase() ?? ''
  const next = tokens[last + 2]?.form.toLowerCase() ?? ''
  const isSaint = before === 'st.' || before === 'st' || before === 'saint'
  return OWNERS.has(owner) || (isSaint && VENUE_KINDS.has(next)) ? last + 2 : null
}

/** [Department of Health and Human Services] */
function acrossAnd(tokens: readonly SyntaxToken[], first: number, last: number, isName: IsNameWord): number | null {
  const next = tokens[last + 2]?.form ?? ''
  if (!isOfMinistry(tokens, first, last) || !isName(last + 2) || isAllCapitals(next)) return null
  return isGivenName(next.toLowerCase()) || MINISTRIES.has(next.toLowerCase()) ? null : last + 2
}

/** [Department of Health], [UN Office for the Coordination]: what a body is for may go on. */
function isOfMinistry(tokens: readonly SyntaxToken[], first: number, last: number): boolean {
  const opening = [first, first + 1, first + 2].map((at) => tokens[at]?.form.toLowerCase() ?? '')
  const hasComplement = tokens.slice(first, last).some(({ form }) => form === 'of' || form === 'for' || form === 'on')
  return hasComplement && opening.some((word) => MINISTRIES.has(word))
}

/** [Khalid bin Salman], [Deir ez-Zor], [Ursula von der Leyen] */
function acrossParticles(tokens: readonly SyntaxToken[], last: number, isName: IsNameWord): number | null {
  let at = last + 1
  while (at <= last + LONGEST_PARTICLES && (isLinking(tokens, at) || tokens[at]?.form === '-')) at += 1
  return isName(at) ? at : null
}

const LINKS: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map([
  ['of', [ORGANIZATION_KINDS, AREA_KINDS, VENUE_KINDS]],
  ['for', [ORGANIZATION_KINDS, MINISTRIES]],
  ['on', [MINISTRIES]],
])
/** Words that take a place after `of`, and are no name without it; kept out of joining, so that the place stays a name. */
const LOOSE_HEADS: ReadonlySet<string> = wordSet(`
  north south east west people power force forces staff team police residence home house government heart center
`)
const NAMES_WITH_OF: ReadonlySet<string> = wordSet('church bank university voice house isle isles')

/** [Bank of England], [Observatory for Human Rights], [Secretary of State]; not [President of Ruritania] */
function acrossPreposition(
  tokens: readonly SyntaxToken[],
  first: number,
  last: number,
  isName: IsNameWord,
): number | null {
  const link = tokens[last + 1]?.form ?? ''
  const heads = LINKS.get(link)
  if (!heads) return null
  const word = tokens[last]?.form.toLowerCase() ?? ''
  const article = tokens[last + 2]?.form === 'the' ? 1 : 0
  const next = last + 2 + article
  if (!isName(next)) return null
  const complement = tokens.slice(last + 1, next + 1).map(({ form }) => form.toLowerCase())
  if (TITLE_COMPLEMENTS.has(complement.join(' '))) return next
  const isHead = heads.some((set) => set.has(word)) && (!LOOSE_HEADS.has(word) || NAMES_WITH_OF.has(word))
  return isHead || isOfMinistry(tokens, first, last) ? next : null
}
