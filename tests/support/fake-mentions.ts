import type { DocumentMentions, DocumentParty, Mention, QuantityMention } from '../../src/model/mention.ts'
import type { SentenceTree, SyntaxToken } from '../../src/model/syntax.ts'

/** What a test says is in its text; every place where the words stand is a mention. */
export interface KnownWords {
  /** EDTF by words; a reading other than `point` stands before it: `previous 2018`. */
  readonly dates?: Readonly<Record<string, string>>
  readonly places?: readonly string[]
  /** Names, those of one party together: `['Ana Brandt', 'Brandt']`. */
  readonly parties?: readonly (readonly string[])[]
}

const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, value) => [word, value]),
)
const VAGUE = new Set(['dozens', 'hundreds', 'thousands', 'scores'])
const LEADS = ['at least', 'more than', 'about', 'up to', 'around']
const UNITS: Readonly<Record<string, string>> = {
  year: 'time',
  month: 'time',
  day: 'time',
  percent: 'ratio',
  '%': 'ratio',
  euro: 'money',
}

/** Mentions by plain lists and figures by plain rules, so that events can be tested without the mention stage. */
export function fakeMentions(
  text: string,
  sentences: readonly SentenceTree[],
  known: KnownWords = {},
): DocumentMentions {
  const parties = (known.parties ?? []).map(
    (names): DocumentParty => ({ nature: 'unknown', names, offices: [], age: null }),
  )
  const mentions = sentences.flatMap((tree, sentence) => [
    ...named(text, tree, sentence, Object.keys(known.dates ?? {})).map(
      (base): Mention => dateMention(base, known.dates?.[base.text] ?? ''),
    ),
    ...named(text, tree, sentence, known.places ?? []).map(
      (base): Mention => ({ ...base, kind: 'place', value: base.text, isKnown: true, isMetonym: false }),
    ),
    ...(known.parties ?? []).flatMap((names, party) =>
      named(text, tree, sentence, names).map((base): Mention => ({ ...base, kind: 'party', party, form: 'name' })),
    ),
    ...figures(tree, sentence, Object.keys(known.dates ?? {}), text),
  ])
  return {
    sentences,
    mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
    parties,
    attributions: [],
  }
}

type Base = Omit<QuantityMention, 'kind' | 'value' | 'counted' | 'countedLemma' | 'part' | 'dimension'>

function named(text: string, tree: SentenceTree, sentence: number, names: readonly string[]): readonly Base[] {
  const found: Base[] = []
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    for (
      let start = text.indexOf(name, tree.sentence.start);
      start >= 0 && start < tree.sentence.end;
      start = text.indexOf(name, start + 1)
    ) {
      const first = tree.tokens.findIndex((token) => token.start === start)
      const last = tree.tokens.findIndex((token) => token.end === start + name.length)
      if (first >= 0 && last >= first && !found.some((other) => other.first <= first && last <= other.last))
        found.push(base(tree, sentence, first, last))
    }
  }
  return found
}

function base(tree: SentenceTree, sentence: number, first: number, last: number): Base {
  const start = tree.tokens[first]?.start ?? 0
  const end = tree.tokens[last]?.end ?? 0
  const head = Array.from({ length: last - first + 1 }, (_, at) => first + at).find((at) => {
    const up = tree.tokens[at]?.head ?? -1
    return up < first || up > last
  })
  const text = tree.tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ')
  return { start, end, text, sentence, first, last, head: head ?? last, parser: 'fake' }
}

function dateMention(words: Base, value: string): Mention {
  const [reading, edtf] = value.includes(' ') ? value.split(' ') : ['point', value]
  return {
    ...words,
    kind: 'date',
    value: edtf || null,
    reading: reading === 'previous' || reading === 'start' ? reading : 'point',
  }
}

function figures(tree: SentenceTree, sentence: number, dates: readonly string[], text: string): readonly Mention[] {
  const covered = named(text, tree, sentence, dates)
  return tree.tokens.flatMap((token, at): readonly Mention[] => {
    const value = numberOf(token)
    if (value === null || covered.some(({ first, last }) => first <= at && at <= last)) return []
    if (tree.tokens[at + 1]?.form === '-' && numberOf(tree.tokens[at + 2]) !== null) {
      const score = `${value}-${numberOf(tree.tokens[at + 2])}`
      return [
        {
          ...base(tree, sentence, at, at + 2),
          kind: 'quantity',
          value: score,
          counted: null,
          countedLemma: null,
          part: null,
          dimension: 'score',
        },
      ]
    }
    if (tree.tokens[at - 1]?.form === '-') return []
    return [figure(tree, sentence, at, value)]
  })
}

function figure(tree: SentenceTree, sentence: number, at: number, value: string): Mention {
  const lead = leadBefore(tree, at)
  const isPart = tree.tokens[at + 1]?.form === 'of' && tree.tokens[at + 2]?.form === 'them'
  const counted = countedAfter(tree, isPart ? at + 2 : at)
  const noun = tree.tokens[counted ?? -1]
  const next = tree.tokens[at + 1]?.form ?? ''
  const unit = UNITS[noun?.lemma ?? '']
  return {
    ...base(
      tree,
      sentence,
      at - (lead === '' ? 0 : lead.split(' ').length),
      counted ?? (FATES.test(next) ? at + 1 : at),
    ),
    head: counted ?? at,
    kind: 'quantity',
    value: [lead, value, unit && noun ? noun.form : ''].filter(Boolean).join(' '),
    counted,
    countedLemma: noun?.lemma ?? null,
    part: isPart && noun ? noun.form : null,
    dimension: unit ?? 'people',
  }
}

/** [8 killed]: a figure holds what became of those it counts. */
const FATES = /^(?:killed|injured|wounded|dead|missing)$/

function leadBefore(tree: SentenceTree, at: number): string {
  const two = `${tree.tokens[at - 2]?.form ?? ''} ${tree.tokens[at - 1]?.form ?? ''}`.toLowerCase()
  return LEADS.find((words) => two === words || two.endsWith(` ${words}`)) ?? ''
}

function numberOf(token: SyntaxToken | undefined): string | null {
  const form = token?.form.toLowerCase() ?? ''
  if (/^\d{1,9}$/.test(form)) return form
  if (VAGUE.has(form)) return form
  const value = NUMBERS.get(form)
  return value === undefined || token?.xpos !== 'CD' ? null : String(value)
}

function countedAfter(tree: SentenceTree, at: number): number | null {
  let index = at + 1
  if (tree.tokens[index]?.form === 'of') index += 1
  while (tree.tokens[index]?.upos === 'ADJ' || tree.tokens[index]?.upos === 'PROPN') index += 1
  if (tree.tokens[index]?.upos !== 'NOUN') return null
  while (tree.tokens[index + 1]?.upos === 'NOUN') index += 1
  return index
}
