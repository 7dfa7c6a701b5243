import type { SentenceTree, SyntaxToken } from '../model/syntax.ts'
import { FINITE_TAGS } from '../util/finite-tag.ts'
import { wordSet } from '../util/word-set.ts'
import { isCardinalStart } from '../value/quantity/number-word.ts'
import { OFFERS } from './lexicon/acquisition.ts'
import { PAST_FORMS } from './lexicon/past-forms.ts'
import { OFFICES } from './lexicon/person-words.ts'
import { isUnderWay, UNDER_WAY } from './under-way.ts'

/** Verbs of plans that are plural nouns in other places [the agency plans to launch; plans to launch]. */
const PLANS = wordSet('plans aims hopes vows pledges offers moves bids seeks threatens')

const ORDINALS = new Set(['last', 'first', 'next'])
const NAMING = new Set(['NOUN', 'PROPN', 'PRON'])

/** The sentence with the tags mended that order shows to be wrong; its arcs stay. */
export function retagged(tree: SentenceTree): SentenceTree {
  let tokens: SyntaxToken[] | null = null
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const token = tree.tokens[at]
    if (!token || !mayBeMended(token)) continue
    const better = mended(tree.tokens, token, at)
    if (better === token) continue
    tokens ??= [...tree.tokens]
    tokens[at] = better
  }
  return tokens ? { ...tree, tokens } : tree
}

const MENDED_TAGS = new Set(['VB', 'VBP', 'VBD', 'NNS'])

/** Nearly all words are spared the rest. */
function mayBeMended({ form, xpos }: SyntaxToken): boolean {
  return MENDED_TAGS.has(xpos) || MENDED_FORMS.has(form)
}

function mended(tokens: readonly SyntaxToken[], token: SyntaxToken, at: number): SyntaxToken {
  // [bringing to *nine* the number of dead]: a verb to the tagger.
  if (token.xpos === 'VB' && isCardinalStart(token.form)) return { ...token, upos: 'NUM', xpos: 'CD' }
  const lemma = PAST_FORMS.get(token.form)
  if (lemma !== undefined && isNominal(token) && !isOfNoun(tokens, token, at))
    return { ...token, lemma, upos: 'VERB', xpos: 'VBD' }
  if (token.form === 'headed' && isNominal(token) && tokens[at + 1]?.form === 'to')
    return { ...token, lemma: 'head', upos: 'VERB', xpos: 'VBN' }
  if (isUnderWay(tokens, token, at)) return { ...token, upos: 'ADJ', xpos: 'JJ' }
  if (isValuing(tokens, token, at)) return { ...token, lemma: 'value', upos: 'VERB', xpos: 'VBZ' }
  if (isAmounting(tokens, token, at)) return { ...token, lemma: 'amount', upos: 'VERB', xpos: 'VBP' }
  if (isPlan(tokens, token, at)) return { ...token, lemma: singular(token.form), upos: 'VERB', xpos: 'VBZ' }
  if (isCosting(tokens, token, at))
    return { ...token, upos: 'VERB', xpos: tokens[at - 1]?.lemma === 'have' ? 'VBN' : 'VBD' }
  return mendedByPlace(tokens, token, at)
}

/** [It has *cost* 480 million, The bridge *cost* about 90 million]: a noun to the tagger. */
function isCosting(tokens: readonly SyntaxToken[], { form, upos }: SyntaxToken, at: number): boolean {
  if (form !== 'cost' || upos !== 'NOUN') return false
  const step = COST_LEADS.has(tokens[at + 1]?.form ?? '') ? 2 : 1
  const next = tokens[at + step]?.upos
  return next === 'NUM' || next === 'SYM'
}

const COST_LEADS = wordSet('about around some nearly almost roughly over just')

function mendedByPlace(tokens: readonly SyntaxToken[], token: SyntaxToken, at: number): SyntaxToken {
  // [will *present* the medal]: behind a modal verb stands no past.
  if (token.xpos === 'VBD' && tokens[at - 1]?.xpos === 'MD')
    return { ...token, lemma: token.form.toLowerCase(), xpos: 'VB' }
  if (isLanding(tokens, token, at)) return { ...token, lemma: 'land', upos: 'VERB', xpos: 'VBG' }
  if (isMine(token, tokens[at - 1])) return { ...token, lemma: 'mine', upos: 'NOUN', xpos: 'NN' }
  if (isHarmedAsWell(tokens, token, at))
    return { ...token, lemma: HARMING.get(token.form) ?? '', upos: 'VERB', xpos: 'VBD' }
  if (isFatalShot(tokens, token, at)) return { ...token, lemma: 'shoot', upos: 'VERB', xpos: 'VBD' }
  if (isOfCounted(tokens, token, at)) return { ...token, upos: 'ADJ', xpos: 'JJ' }
  if (isWanted(tokens, token, at) || isSuffered(tokens, token, at)) return { ...token, xpos: 'VBN' }
  if (isRunOff(tokens, token, at) || isNounAfterAll(tokens, token, at) || isFine(tokens, token, at))
    return { ...token, upos: 'NOUN', xpos: 'NN' }
  if (isBeforeTitle(token, tokens[at + 1]) || isRetired(tokens, token, at)) return { ...token, upos: 'ADJ', xpos: 'JJ' }
  return isAdverb(tokens, token, at) ? { ...token, upos: 'ADV', xpos: 'RB' } : token
}

/** [returned to Earth*, landing on* the steppe]: a noun to the tagger. */
function isLanding(tokens: readonly SyntaxToken[], { form, upos }: SyntaxToken, at: number): boolean {
  return form === 'landing' && upos === 'NOUN' && tokens[at - 1]?.form === ',' && tokens[at + 1]?.upos === 'ADP'
}

const BEFORE_MINE = new Set(['DET', 'NOUN', 'PROPN', 'ADJ'])

/** [the mine, a copper mine] */
function isMine({ upos, form }: SyntaxToken, before: SyntaxToken | undefined): boolean {
  return upos === 'PRON' && form === 'mine' && BEFORE_MINE.has(before?.upos ?? '')
}

const REIGNING = new Set(['defending', 'reigning'])

/** [the *acting* minister, beat *defending* champion Ana Brandt] */
function isBeforeTitle({ form }: SyntaxToken, next: SyntaxToken | undefined): boolean {
  return form === 'acting' ? OFFICES.has(next?.lemma ?? '') : REIGNING.has(form) && next?.upos === 'NOUN'
}

/** [the *retired* general born here]: a verb to the tagger, behind an article. */
function isRetired(tokens: readonly SyntaxToken[], { form }: SyntaxToken, at: number): boolean {
  return form === 'retired' && tokens[at - 1]?.upos === 'DET' && OFFICES.has(tokens[at + 1]?.lemma ?? '')
}

/** Verbs and the prepositions that only who they are done to has behind them. */
const WANTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['want', wordSet('for')],
  ['accuse', wordSet('of')],
  ['suspect', wordSet('of')],
  ['convict', wordSet('of')],
  ['charge', wordSet('with')],
  ['jail', wordSet('for')],
])

/** [the preacher *wanted* for fraud was held] */
function isWanted(tokens: readonly SyntaxToken[], { xpos, lemma }: SyntaxToken, at: number): boolean {
  const before = tokens[at - 1]?.upos
  if (xpos !== 'VBD' || (before !== 'NOUN' && before !== 'PROPN')) return false
  return WANTED.get(lemma)?.has(tokens[at + 1]?.form ?? '') ?? false
}

/** What is always done to somebody. */
const SUFFERED = wordSet(
  'kidnap abduct seize snatch kill injure wound arrest detain evacuate free displace behead execute murder',
)
const CIRCUMSTANCES = wordSet('from in by at near during')

/** [the pupils *seized* from a school have escaped]: of a verb that needs an object, with none behind it. */
function isSuffered(tokens: readonly SyntaxToken[], { xpos, lemma }: SyntaxToken, at: number): boolean {
  if (xpos !== 'VBD' || !SUFFERED.has(lemma)) return false
  const before = tokens[at - 1]?.upos
  return (before === 'NOUN' || before === 'PROPN') && CIRCUMSTANCES.has(tokens[at + 1]?.form ?? '')
}

/** [two officers fatally *shot* Reed]: a noun to the tagger. */
function isFatalShot(tokens: readonly SyntaxToken[], token: SyntaxToken, at: number): boolean {
  return token.form === 'shot' && isNominal(token) && tokens[at - 1]?.form === 'fatally'
}

/** [released 16 *captured* soldiers]: a verb to the tagger, between a verb's figure and what it counts. */
function isOfCounted(tokens: readonly SyntaxToken[], { xpos, form }: SyntaxToken, at: number): boolean {
  if (xpos !== 'VBD' || !form.endsWith('ed') || tokens[at - 1]?.upos !== 'NUM') return false
  return tokens[at - 2]?.upos === 'VERB' && tokens[at + 1]?.xpos === 'NNS'
}

/** [killed five people and injured 17; the blast wounded four guards]: an adjective to the tagger. */
function isHarmedAsWell(tokens: readonly SyntaxToken[], { upos, form }: SyntaxToken, at: number): boolean {
  if (upos !== 'ADJ' || !HARMING.has(form)) return false
  // [were shot and wounded]
  if (tokens[at - 1]?.form === 'and' && tokens[at - 2]?.xpos === 'VBN') return true
  if (tokens[at + 1]?.upos !== 'NUM') return false
  return tokens[at - 1]?.form === 'and' || isUncounted(tokens, at - 1)
}

/** [the blast]; not [12 people]. */
function isUncounted(tokens: readonly SyntaxToken[], noun: number): boolean {
  const upos = tokens[noun]?.upos
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  return !tokens.slice(Math.max(0, noun - LONGEST_COUNTED), noun).some((token) => token.upos === 'NUM')
}

/** Tokens from a figure to what it counts. */
const LONGEST_COUNTED = 4

const HARMING: ReadonlyMap<string, string> = new Map([
  ['injured', 'injure'],
  ['wounded', 'wound'],
  ['hurt', 'hurt'],
])

/** Nouns of a verb and a particle, by the particle. */
const PARTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['off', wordSet('run stand')],
  ['in', wordSet('sit break cave walk')],
  ['out', wordSet('shoot walk black')],
  ['up', wordSet('pile hold punch smash')],
])

/** [a run-off, a sit-in] */
function isRunOff(tokens: readonly SyntaxToken[], { form }: SyntaxToken, at: number): boolean {
  if (tokens[at - 1]?.form !== '-') return false
  return PARTED.get(form)?.has(tokens[at - 2]?.form.toLowerCase() ?? '') ?? false
}

/** [a 3-1 win, the visit]: behind an article, with nothing but a figure between, stands no verb. */
function isNounAfterAll(tokens: readonly SyntaxToken[], { xpos }: SyntaxToken, at: number): boolean {
  if (xpos !== 'VB' && xpos !== 'VBP') return false
  let before = isQualifier(tokens, at - 1) ? at - 2 : at - 1
  while (before > at - LONGEST_FIGURE && isOfFigure(tokens[before])) before -= 1
  const article = tokens[before]?.form.toLowerCase() ?? ''
  // [the two meet] are two people.
  return article === 'a' || article === 'an' || (article === 'the' && before === at - 1)
}

/** [a $5 million *fine* on the bank, upheld a *fine*]: no adjective, as no noun follows. */
function isFine(tokens: readonly SyntaxToken[], { form, upos }: SyntaxToken, at: number): boolean {
  if (form !== 'fine' || upos !== 'ADJ' || OF_FINE.has(tokens[at + 1]?.upos ?? '')) return false
  return tokens[at - 1]?.upos === 'DET' || isOfFigure(tokens[at - 1])
}

const OF_FINE = new Set(['NOUN', 'ADJ', 'PROPN'])

/** [a 3-1 *home* win] */
function isQualifier(tokens: readonly SyntaxToken[], at: number): boolean {
  const upos = tokens[at]?.upos
  return (upos === 'NOUN' || upos === 'ADJ') && isOfFigure(tokens[at - 1])
}

const LONGEST_FIGURE = 6

function isOfFigure(token: SyntaxToken | undefined): boolean {
  return token?.upos === 'NUM' || token?.upos === 'SYM' || token?.xpos === 'HYPH'
}

/** [the lost ship, 20 made-up names] */
function isOfNoun(tokens: readonly SyntaxToken[], { upos }: SyntaxToken, at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at - 1]?.upos === 'DET' || (upos === 'ADJ' && (next?.upos === 'NOUN' || next?.form === '-'))
}

function isNominal({ upos }: SyntaxToken): boolean {
  return upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN'
}

/** [The deal values Gamma at $2 billion]: a plural noun to the tagger. */
function isValuing(tokens: readonly SyntaxToken[], { form, xpos }: SyntaxToken, at: number): boolean {
  return (
    xpos === 'NNS' && form === 'values' && OFFERS.has(tokens[at - 1]?.lemma ?? '') && tokens[at + 1]?.upos !== 'ADP'
  )
}

/** [Its debts *amount* to 240 million]: a noun to the tagger. */
function isAmounting(tokens: readonly SyntaxToken[], { form, upos }: SyntaxToken, at: number): boolean {
  return form === 'amount' && upos === 'NOUN' && tokens[at - 1]?.xpos === 'NNS' && tokens[at + 1]?.form === 'to'
}

/** [The agency plans to launch]: right behind a singular name, with no verb before. */
function isPlan(tokens: readonly SyntaxToken[], { form, xpos }: SyntaxToken, at: number): boolean {
  if (xpos !== 'NNS' || !PLANS.has(form.toLowerCase()) || tokens[at + 1]?.form !== 'to') return false
  if (tokens[at + 2]?.upos !== 'VERB' && tokens[at + 2]?.upos !== 'AUX') return false
  const before = tokens[at - 1]
  const isName = before?.upos === 'PROPN' || before?.xpos === 'NN'
  return isName && !tokens.slice(Math.max(0, at - LONGEST_SUBJECT), at).some((token) => FINITE_TAGS.has(token.xpos))
}

const LONGEST_SUBJECT = 24

/** [The two last met in 2018.] */
function isAdverb(tokens: readonly SyntaxToken[], { form, upos }: SyntaxToken, at: number): boolean {
  if (!ORDINALS.has(form) || upos === 'ADV' || !NAMING.has(tokens[at - 1]?.upos ?? '')) return false
  return tokens[at + 1]?.xpos === 'VBD' || PAST_FORMS.has(tokens[at + 1]?.form ?? '')
}

function singular(form: string): string {
  return form.slice(0, -1).toLowerCase()
}

const MENDED_FORMS: ReadonlySet<string> = new Set([
  ...PARTED.keys(),
  ...PAST_FORMS.keys(),
  ...HARMING.keys(),
  ...REIGNING,
  ...ORDINALS,
  'headed',
  ...UNDER_WAY,
  'shot',
  'fine',
  'amount',
  'mine',
  'acting',
  'landing',
  'cost',
])
