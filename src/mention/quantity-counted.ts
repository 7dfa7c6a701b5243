/** What a figure counts. */
import { CASUALTIES, HUMAN } from './quantity-lexicon.ts'
import { isDash, tagAt, type WordedSentence, wordAt } from './sentence-words.ts'

/** Words between a figure and its noun [12 Syrian army soldiers]. */
const FARTHEST = 6
const MODIFIERS: ReadonlySet<string> = new Set('JJ JJR JJS NN NNP VBN VBG CD'.split(' '))

/**
 * Index of the noun that a figure counts, from the token behind the figure on. A plural ends the search; without one the
 * last noun of the phrase counts.
 */
export function countedFrom(sentence: WordedSentence, from: number): number | null {
  let noun: number | null = null
  const start = skipOf(sentence, from)
  for (let at = start; at < start + FARTHEST; at += 1) {
    const tag = tagAt(sentence, at)
    if (isPlural(sentence, at, tag)) return at
    if (!isModifier(sentence, at, tag) || (tag === 'VBN' && at === from)) break
    noun = tag === 'NN' ? at : noun
  }
  return noun
}

/** Headlines write every word large, so that a plural is taken for a name [Operatives]. */
function isPlural(sentence: WordedSentence, at: number, tag: string): boolean {
  if (tag === 'NNS' || tag === 'NNPS') return true
  const word = wordAt(sentence, at)
  if (tag === 'NN') return UNCOUNTED_PLURALS.has(word)
  return tag === 'NNP' && (UNCOUNTED_PLURALS.has(word) || HUMAN.has(withoutS(word)))
}

function withoutS(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : ''
}

/** Plural without its ending. */
const UNCOUNTED_PLURALS: ReadonlySet<string> = new Set(
  'people police personnel staff aircraft cattle sheep troops'.split(' '),
)

/** [12 IS members]: an acronym that is tagged as the verb it looks like is a modifier too. */
function isModifier(sentence: WordedSentence, at: number, tag: string): boolean {
  if (tag === 'HYPH') return isDash(sentence, at) && tagAt(sentence, at + 1) !== ''
  const form = sentence.tokens[at]?.form ?? ''
  return MODIFIERS.has(tag) || (form.length > 1 && /^[A-Z]+$/.test(form)) || QUOTES.has(form)
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '``'])

/** [hundreds of people], [12 of the victims], [two more soldiers], [three other men]. */
function skipOf(sentence: WordedSentence, from: number): number {
  const isOf = wordAt(sentence, from) === 'of'
  let at = isOf ? from + 1 : from
  while (MORE.has(wordAt(sentence, at)) || (isOf && DETERMINERS.has(wordAt(sentence, at)))) at += 1
  return at
}

const MORE: ReadonlySet<string> = new Set('more other another additional further fellow'.split(' '))
const DETERMINERS: ReadonlySet<string> = new Set('the those these its their his her our'.split(' '))

export function lemmaOf({ tokens }: WordedSentence, at: number): string {
  const lemma = tokens[at]?.lemma.toLowerCase() ?? ''
  return lemma === 'people' ? 'person' : lemma
}

/** Whether what is counted are people. */
export function isHuman(sentence: WordedSentence, at: number): boolean {
  const lemma = lemmaOf(sentence, at)
  if (HUMAN.has(lemma) || CASUALTIES.has(lemma)) return true
  // [two Syrians], [12 Palestinians]
  const tag = tagAt(sentence, at)
  return tag === 'NNPS' && /(?:ans|is|ese|ns|ts|ds)$/.test(wordAt(sentence, at))
}

/** [12 killed], [dozens wounded], [three dead], [five others]: no noun, yet people. */
const BEFALLEN: ReadonlySet<string> = new Set(
  (
    'killed dead died injured wounded hurt missing arrested detained displaced others hospitalised hospitalized drowned trapped ' +
    'kidnapped abducted captured executed evacuated stranded rescued unaccounted infected sickened homeless captive'
  ).split(' '),
)

export function isBefallen(sentence: WordedSentence, at: number): boolean {
  return BEFALLEN.has(wordAt(sentence, at))
}
