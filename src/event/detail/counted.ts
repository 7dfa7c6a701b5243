import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { isThing, type Named } from './thing.ts'
import { whereCounted } from './where-counted.ts'
import { isOfSomeWorks } from './works-told.ts'

/** Most words of a thing. */
const LONGEST_NAME = 3

/** [24 small satellites]: satellites; [24 police officers] are police officers. */
export function counted(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { counted: at, last } = figure
  if (at === null || !isPlural(sentence, at)) return null
  const first = pastBound(sentence, figure.first)
  if (isStaff(sentence, figure.first, at))
    return whereCounted(sentence, { of: STAFF, first: figure.first - 1, last: Math.max(last, at) }, at)
  if (!isThing(sentence, at)) return null
  const { forms } = sentence
  let from = at
  while (from > first && isOfName(sentence, from - 1)) from -= 1
  const words = forms.slice(from, at + 1)
  if (words.length > LONGEST_NAME || isSomeOf(sentence, first, from)) return null
  if (
    words.some((word) => BEFALLEN.has(word)) ||
    isOfCompany(sentence, at) ||
    isBesideOthers(sentence, figure.first, at)
  )
    return null
  if (isOfSomeWorks(sentence, figure.first, at)) return null
  return whereCounted(sentence, { of: words.join(' '), first: figure.first, last: Math.max(last, at) }, at)
}

/** [*more than* 24 jobs]: no others than those that were told. */
function pastBound({ forms }: ReadSentence, first: number): number {
  return forms[first] === 'more' && forms[first + 1] === 'than' ? first + 2 : first
}

/** [another 24 jobs, 24 more jobs, the loss of 24 jobs, 24 of the jobs]: not all there are; [a load of 24 satellites, one of 24 satellites, the closure of 24 shops] is. */
function isSomeOf({ forms, lemmas, tree }: ReadSentence, first: number, noun: number): boolean {
  const before = forms[first - 1] ?? ''
  if (before === 'of') {
    const whose = lemmas[first - 2] ?? ''
    return forms[first - 2] !== 'one' && !HOLDERS.has(whose) && !DEEDS.has(whose)
  }
  if (PARTIAL.has(before) || forms.slice(first, noun).some((word) => PARTIAL.has(word))) return true
  return tree.tokens.slice(first, noun).some(({ upos }, at) => upos === 'DET' && forms[first + at - 1] === 'of')
}

/** [the two mothers *with Brandt*]: how many they were together is another figure. */
function isOfCompany({ forms, mentions }: ReadSentence, noun: number): boolean {
  return (
    forms[noun + 1] === 'with' &&
    mentions.some((mention) => mention.kind === 'party' && mention.form === 'name' && mention.first === noun + 2)
  )
}

/** [seven assault rifles and *two other rifles*]: some of them, and all are not told. */
function isBesideOthers({ mentions, lemmas, forms }: ReadSentence, first: number, noun: number): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.first !== first &&
      mention.counted !== null &&
      lemmas[mention.counted] === lemmas[noun] &&
      forms.slice(mention.first, mention.counted).some((form) => form === 'other' || form === 'remaining'),
  )
}

const STAFF = 'employees'
const EMPLOYED = wordSet('people person worker staff')

/** [the mine *employs 1,150 people*, gives work to 1,510 people] */
function isStaff({ lemmas }: ReadSentence, first: number, noun: number): boolean {
  if (!EMPLOYED.has(lemmas[noun] ?? '')) return false
  return lemmas[first - 1] === 'employ' || GIVES_WORK.test(lemmas.slice(Math.max(0, first - 3), first).join(' '))
}

const GIVES_WORK = /^(?:give|provide) (?:work|job|employment) (?:to|for)$/

/** [9 aircraft]: no form tells how many. */
const UNCOUNTED = wordSet('aircraft spacecraft cattle sheep livestock personnel crew')

function isPlural({ tree, lemmas }: ReadSentence, at: number): boolean {
  return (tree.tokens[at]?.xpos.endsWith('S') ?? false) || UNCOUNTED.has(lemmas[at] ?? '')
}

/** Of a compound, or an adjective that tells which [police, nuclear]; sizes narrow nothing. */
function isOfName({ tree, forms, lemmas }: ReadSentence, at: number): boolean {
  const { upos } = tree.tokens[at] ?? {}
  if (upos === 'NOUN' || upos === 'PROPN') return true
  return upos === 'ADJ' && !NEUTRAL.has(lemmas[at] ?? '') && !PARTIAL.has(forms[at] ?? '')
}

const NEUTRAL = wordSet('small large big little tiny huge great heavy')
/** Of some among others. */
const PARTIAL = wordSet('more other another additional further extra new first last next previous former remaining')
/** Of whom a toll tells. */
const BEFALLEN = wordSet('injured wounded dead killed missing hurt trapped')
/** What is done to all that it is said of [the *closure of four shops*]. */
const DEEDS = wordSet(
  'closure closing cancellation seizure destruction delivery sale theft opening demolition recovery return',
)
/** What holds all that it is said of. */
const HOLDERS = wordSet(
  'mission contingent force squad unit detachment party army load cargo fleet crew team total group batch set collection staff workforce network array payload convoy shortlist longlist jury panel',
)
