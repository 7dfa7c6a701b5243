import { lemmaOf } from './token/lemma.ts'

/** A word with a tag, as its token says it. */
export interface WordReading extends TagNames {
  readonly lemma: string
}

export interface TagNames {
  readonly upos: string
  readonly xpos: string
}

/** Readings of the words met so far, so that the rules run once for a word and tag and not at each token. */
export interface ReadingMemo {
  readonly tags: readonly TagNames[]
  /** By number of tag, from forms to readings. */
  readonly readings: readonly Map<string, WordReading>[]
  size: number
}

/** All are forgotten beyond so many: a text may hold any number of words. */
const CAPACITY = 1 << 14

/** `tags` are `UPOS XPOS`, as the weights have them. */
export function createReadingMemo(tags: readonly string[]): ReadingMemo {
  return { tags: tags.map(splitTag), readings: tags.map(() => new Map()), size: 0 }
}

/** [`VERB VBD`] */
function splitTag(tag: string): TagNames {
  const [upos = '', xpos = ''] = tag.split(' ')
  return { upos, xpos }
}

/** `tag` is a number of the memo's tags. */
export function readWord(memo: ReadingMemo, form: string, tag: number): WordReading {
  const known = memo.readings[tag]?.get(form)
  if (known) return known
  const { upos, xpos } = plainTense(form, memo.tags[tag] ?? NO_TAG)
  const reading = { upos, xpos, lemma: lemmaOf(form, upos, xpos) }
  if (form.length <= LONGEST_REMEMBERED) remember(memo, form, tag, reading)
  return reading
}

const NO_TAG: TagNames = { upos: 'X', xpos: 'FW' }

/** A third person ends in an s, so what does not is a past form [overthrew]. */
function plainTense(form: string, names: TagNames): TagNames {
  if (names.upos === 'ADP' && form === 'beat') return { upos: 'VERB', xpos: 'VBD' }
  if (NOMINAL.has(names.upos) && PRETERITES.has(form)) return { upos: 'VERB', xpos: 'VBD' }
  if (names.upos !== 'VERB') return names
  // [Almara United]: a participle by its form, and part of a name.
  if (names.xpos.startsWith('NNP')) return { ...names, upos: 'PROPN' }
  const isPast = names.xpos === 'VBZ' ? !/s$/i.test(form) : PLAIN.has(names.xpos) && isPastOnly(form)
  return isPast ? { ...names, xpos: 'VBD' } : names
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV', 'X'])
/** Past forms that are nothing else, neither participles nor nouns [overcame]. */
const PRETERITES: ReadonlySet<string> = new Set(
  `arose awoke became began blew came chose drew drank drove ate flew forbade froze gave grew hid knew overran overtook overthrew
  overcame outdid outgrew outran oversaw rang rode sang shook shrank sprang swam swore tore took threw undertook underwent went
  withdrew wore wrote befell foresaw mistook retook misspoke slew`.split(/\s+/),
)
const PLAIN: ReadonlySet<string> = new Set(['VB', 'VBP'])
/** Past forms that are verbs of their own too [to found, to lay]. */
const OTHER_VERBS: ReadonlySet<string> = new Set(
  'found lay wound saw fell ground bore bound felt left rent lit shed shot wove ring'.split(' '),
)

/** [stole]: the lemma of the past form is another word. */
function isPastOnly(form: string): boolean {
  const lower = form.toLowerCase()
  const lemma = lemmaOf(lower, 'VERB', 'VBD')
  return lemma !== lower && lemmaOf(lower, 'VERB', 'VBP') === lower && !lower.endsWith('ed') && !OTHER_VERBS.has(lower)
}

/** What is longer is no word of a language. */
const LONGEST_REMEMBERED = 40

function remember(memo: ReadingMemo, form: string, tag: number, reading: WordReading): void {
  if (memo.size >= CAPACITY) forget(memo)
  memo.readings[tag]?.set(form, reading)
  memo.size += 1
}

function forget(memo: ReadingMemo): void {
  for (const readings of memo.readings) readings.clear()
  memo.size = 0
}
