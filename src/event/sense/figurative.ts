import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

/** Words before and behind a token, in lower case. */
const REACH = 4

type Test = (sentence: ReadSentence, at: number) => boolean

const BECAUSE =
  /(?:because of|due to|owing to|during|before|since|amid|despite|throughout|after|by) (?:the )?(?:\w+ )?$/
/** [repeated it *with less conviction*]; not [charged with a drug conviction]. */
const HEARTFELT = /(?:^| )(?:with|without|little|lacked|more|less|great) (?:\w+ ){0,2}$/
const OF_BUSINESS = wordSet(`
  retailer lender insurer airline carmaker builder developer brokerage startup start-up exchange firm company chain group business conglomerate
  contractor fund bank broker manufacturer supplier
`)
const OF_WATER = wordSet('river canal')

/** By its lemma, where a word is no name of what happens. */
const FIGURATIVE: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['conviction', (sentence, at) => HEARTFELT.test(wordsBefore(sentence, at)) && sentence.forms[at + 1] !== 'for'],
  // [was called off because of the pandemic]: when it was is another thing than what was called off.
  ['pandemic', (sentence, at) => BECAUSE.test(wordsBefore(sentence, at))],
  ['epidemic', (sentence, at) => BECAUSE.test(wordsBefore(sentence, at))],
  ['collapse', isOfBusiness],
  // [phoned in sightings of a car]
  ['phone', ({ forms }, at) => forms[at + 1] === 'in'],
  ['kill', isCompared],
])

/** [said with conviction, the collapse of a retailer, the Ring of Fire, kills more people than]: nothing happens that the word is for. */
export function isFigurative(sentence: ReadSentence, at: number): boolean {
  return isOfTitle(sentence, at) || FIGURATIVE.get(sentence.lemmas[at] ?? '')?.(sentence, at) === true
}

function wordsBefore({ forms }: ReadSentence, at: number): string {
  return `${forms.slice(Math.max(0, at - REACH), at).join(' ')} `
}

/** [the collapse *of furniture retailer* Dunmore Home]; not [the collapse of a bank of the river]. */
function isOfBusiness({ forms, lemmas }: ReadSentence, at: number): boolean {
  const behind = lemmas.slice(at + 2, at + 2 + REACH)
  return (
    forms[at + 1] === 'of' &&
    behind.some((lemma) => OF_BUSINESS.has(lemma)) &&
    !behind.some((lemma) => OF_WATER.has(lemma))
  )
}

/** [smoking *kills more* people *than* the roads]: what always does. */
function isCompared({ tree, forms }: ReadSentence, at: number): boolean {
  const { xpos = '' } = tree.tokens[at] ?? {}
  if (xpos !== 'VBZ' && xpos !== 'VBP') return false
  const than = forms.indexOf('than', at)
  return (
    COMPARING.has(forms[at + 1] ?? '') &&
    than > at + 1 &&
    than <= at + 1 + REACH &&
    tree.tokens[than + 1]?.upos !== 'NUM'
  )
}

const COMPARING = new Set(['more', 'fewer', 'far'])

/** [the “Ring *of Fire*”, the Festival of Storms]: a word of a name. */
function isOfTitle({ tree, forms, isTitle, isHeadline }: ReadSentence, at: number): boolean {
  const isCapital = (index: number): boolean => /^\p{Lu}\p{Ll}/u.test(tree.tokens[index]?.form ?? '')
  return !isTitle && !isHeadline && at > 2 && forms[at - 1] === 'of' && isCapital(at) && isCapital(at - 2)
}
