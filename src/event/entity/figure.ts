import type { EntityFact } from '../../model/event.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { Chunk } from '../chunk.ts'
import { whereCounted } from '../detail/where-counted.ts'
import { plainFact } from '../fact.ts'
import { subjectBefore } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import { createNaming, isKind, type Naming } from './named-thing.ts'

const CONFIDENCE = 0.75

/** A figure of somebody or something, with whom the text tells it of. */
interface Told {
  readonly attribute: 'cost' | 'size' | 'count'
  readonly of: string | null
  readonly entity: number
}

type Reader = (sentence: ReadSentence, figure: QuantityMention, naming: Naming) => Told | null

/** What parties cost, how large they are and how many work for them [the Varo Tunnel, which cost $2 billion]. */
export function figuresTold(sentences: readonly ReadSentence[]): readonly EntityFact[] {
  const figures = sentences.flatMap((sentence) =>
    sentence.isTitle
      ? []
      : sentence.mentions.flatMap((figure) =>
          figure.kind === 'quantity' && READERS[figure.dimension] ? [{ sentence, figure }] : [],
        ),
  )
  if (figures.length === 0) return []
  const naming = createNaming(sentences)
  return figures.flatMap(({ sentence, figure }) => {
    const told = READERS[figure.dimension]?.(sentence, figure, naming)
    if (!told) return []
    const { attribute, of, entity } = told
    const fact = plainFact({ attribute, value: figure.value, party: null, confidence: CONFIDENCE }, figure)
    return [{ ...fact, of, entity }]
  })
}

const READERS: Readonly<Record<string, Reader>> = {
  people: staffOf,
  none: staffOf,
  money: costOf,
  length: sizeOf,
  area: sizeOf,
}

const STAFF = wordSet('employee worker staff people person')
const EMPLOYEES = 'employees'
const PRESENT: ReadonlySet<string> = new Set(['VBZ', 'VBP'])

/** [employs 17,000 people, which has 12,000 employees, with its 12,000 employees]; not of another year. */
function staffOf(sentence: ReadSentence, figure: QuantityMention, naming: Naming): Told | null {
  const { lemmas, mentions } = sentence
  const { countedLemma, first } = figure
  if (!STAFF.has(countedLemma ?? '')) return null
  // [employs 300 people at a mill built *in 1914*]: what is told of today is not of then.
  if (mentions.some(isOfYear) && !PRESENT.has(sentence.tree.tokens[first - 1]?.xpos ?? '')) return null
  const verb = lemmas[first - 1] ?? ''
  const isTold = verb === 'employ' || (verb === 'have' && countedLemma === 'employee')
  const entity = isTold ? doerOf(sentence, first - 1, naming) : null
  if (entity === null || !isEmployer(sentence, entity)) return null
  const { counted: noun, last } = figure
  const where = whereCounted(
    sentence,
    { of: EMPLOYEES, first: first - 1, last: Math.max(last, noun ?? last) },
    noun ?? last,
  )
  return where && { attribute: 'count', of: where.of, entity }
}

/** By its name [Varo]; what is only called [the group] may be any that the text names. */
function isEmployer({ parties }: ReadSentence, party: number): boolean {
  const { nature = null, names = [] } = parties[party] ?? {}
  return (nature === 'organization' || nature === 'unknown') && /\p{Lu}/u.test(names[0] ?? '')
}

/** [in 2010]: a figure of then. */
function isOfYear(mention: ReadSentence['mentions'][number]): boolean {
  return mention.kind === 'date' && /^\d{4}$/.test(mention.value ?? '')
}

/** What is told as planned, or of a part [is to cost, would cost, could cost]. */
const OPEN = wordSet('to would could might may will should expect estimate')

/** [which cost $2 billion, was built at a cost of $2 billion, the $2 billion Varo Tunnel] */
function costOf(sentence: ReadSentence, figure: QuantityMention, naming: Naming): Told | null {
  const { lemmas, forms } = sentence
  const { first, last } = figure
  const entity = prefixed(sentence, last) ?? priced()
  return entity === null ? null : { attribute: 'cost', of: null, entity }

  function priced(): number | null {
    if (lemmas[first - 1] === 'cost')
      return isOpen(sentence, first - 1)
        ? null
        : (doerOf(sentence, first - 1, naming) ?? opener(sentence, first - 1, naming))
    if (forms[first - 1] !== 'of' || forms[first - 2] !== 'cost' || forms[first - 4] !== 'at') return null
    const verb = first - 5
    return BUILDING.has(lemmas[verb] ?? '') && !isOpen(sentence, verb) ? doerOf(sentence, verb, naming) : null
  }
}

const BUILDING = wordSet('build complete construct erect restore renovate')

function isOpen({ lemmas }: ReadSentence, verb: number): boolean {
  return lemmas.slice(Math.max(0, verb - 3), verb).some((lemma) => OPEN.has(lemma))
}

/** How long something is says how large; how wide, deep or far off it is does not. */
const EXTENT = wordSet('long tall')

/** [which is 345 metres long, the 315-metre Aurora Star] */
function sizeOf(sentence: ReadSentence, figure: QuantityMention, naming: Naming): Told | null {
  const { lemmas } = sentence
  const { first, last } = figure
  const isLong = EXTENT.has(lemmas[last + 1] ?? '') && BEING.has(lemmas[first - 1] ?? '')
  const entity = isLong
    ? doerOf(sentence, first - 1, naming)
    : (prefixed(sentence, last) ?? ofKind(sentence, figure, naming))
  return entity === null ? null : { attribute: 'size', of: null, entity }
}

const BEING = wordSet('be measure run stretch')

/** [the *27-kilometre* tunnel]: of what the text names. */
function ofKind(sentence: ReadSentence, { first, last }: QuantityMention, naming: Naming): number | null {
  const chunk = sentence.chunks.find((one) => one.first <= first && last < one.head && one.head <= one.last)
  return chunk && chunk.head === last + 1 && isKind(sentence.lemmas[chunk.head] ?? '') ? naming(sentence, chunk) : null
}

/** [the *$2 billion* Varo Tunnel]: the thing whose name follows the figure. */
function prefixed({ mentions, lemmas, parties }: ReadSentence, last: number): number | null {
  const name = mentions.find(
    (mention) => mention.kind === 'party' && mention.form === 'name' && mention.first === last + 1,
  )
  if (name?.kind !== 'party') return null
  const isThing = isKind(lemmas[name.last] ?? '') || isKind(lemmas[name.last + 1] ?? '')
  return isThing || parties[name.party]?.nature === 'unknown' ? name.party : null
}

/** [The Varo Bridge is 1,340 metres long *and cost* 121 million]: what the sentence begins with. */
function opener(sentence: ReadSentence, verb: number, naming: Naming): number | null {
  const [subject] = sentence.chunks
  if (sentence.forms[verb - 1] !== 'and' || !subject || subject.first > 0 || subject.preposition >= 0) return null
  return naming(sentence, subject)
}

/** Of whom or what a verb is said. */
function doerOf(sentence: ReadSentence, verb: number, naming: Naming): number | null {
  const subject: Chunk | null = subjectBefore(sentence, verb)
  return subject ? naming(sentence, subject) : null
}
