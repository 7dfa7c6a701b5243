import { readPageDate } from './html/page-date.ts'
import type { ClassifiedLine } from './line/classify-line.ts'
import { contentWords, type Vocabulary } from './line/cohesion.ts'
import { wordsOf } from './line/phrase-table.ts'

/** Headlines have a few words; a line with more is a sentence that lost its full stop. */
const FEWEST_WORDS = 3
const MOST_WORDS = 30

/** As many paragraphs tell what an article is about. */
const LEAD_PARAGRAPHS = 4

/** How far above the article its title may stand: behind it comes the menu of the page. */
const FARTHEST = 25

/**
 * Index of the title among the lines above the article, or null: of those that could be one, the line that shares most
 * words with the lead, is said again nearby, or is what the markup calls the title.
 */
export function chooseTitle(lines: readonly ClassifiedLine[], firstProse: number, known: string | null): number | null {
  const candidates = lines
    .slice(0, firstProse + 1)
    .map((line, index) => ({ line, index }))
    .slice(-FARTHEST - 1)
    .filter(({ line, index }) => isCandidate(lines, line, index, firstProse, known))
  const lead = leadVocabulary(lines, firstProse)
  let best: { readonly index: number; readonly score: number } | null = null
  for (const { line, index } of candidates) {
    const score =
      scoreOf(line, lead, candidates.length === 1, known) +
      repeatScore(lines, index, firstProse) +
      creditScore(lines, index)
    if (score > 0 && (best === null || score > best.score)) best = { index, score }
  }
  const [only, another] = candidates.filter(({ index }) => index + CLOSE >= firstProse)
  return best?.index ?? (only && !another ? only.index : null)
}

/** Lines between a title and its article that tell nothing against it: writer, date, a photo's caption. */
const CLOSE = 4

/** Where a headline says itself again. */
const NEAR = 5

/** A sentence on top is a headline where its date, its writer or its own words come next. */
function standsAboveText(lines: readonly ClassifiedLine[], index: number): boolean {
  const { text, shape } = lines[index] ?? {}
  if (text === undefined || !shape || shape.words > MOST_WORDS || /[.!?]["”’]?\s/.test(text)) return false
  const [next, ...others] = lines.slice(index + 1, index + NEAR)
  if (!next || lines.slice(0, index).some(({ kind }) => kind === 'fragment')) return false
  if (next.kind === 'byline' || next.kind === 'date' || readPageDate(next.text)) return true
  return [next, ...others].some((line) => startsAlike(line.text, text))
}

function startsAlike(text: string, title: string): boolean {
  const words = wordsOf(title)
  return (
    words.length > 3 &&
    wordsOf(text.slice(0, 2 * title.length))
      .slice(0, words.length)
      .join(' ') === words.join(' ')
  )
}

/** A sentence may be the title only where the markup says so, or where it stands alone above its own text. */
function isCandidate(
  lines: readonly ClassifiedLine[],
  { kind, shape, markup, text }: ClassifiedLine,
  index: number,
  firstProse: number,
  known: string | null,
): boolean {
  if (markup === 'title') return true
  if (known !== null && isSameText(text, known)) return true
  if (kind === 'prose') return index === firstProse && standsAboveText(lines, index)
  if (kind !== 'fragment' || index >= firstProse || /:\s*$/.test(text)) return false
  return shape.words >= (index === 0 ? 2 : FEWEST_WORDS) && shape.words <= MOST_WORDS && !shape.isBulleted
}

function leadVocabulary(lines: readonly ClassifiedLine[], firstProse: number): Vocabulary {
  const words: string[] = []
  const lead = lines
    .slice(firstProse)
    .filter(({ kind }) => kind === 'prose')
    .slice(0, LEAD_PARAGRAPHS)
  for (const { text } of lead) words.push(...contentWords(text))
  return new Set(words.map(stem))
}

function scoreOf({ text, markup }: ClassifiedLine, lead: Vocabulary, isOnly: boolean, known: string | null): number {
  const words = contentWords(text)
  const shared = words.filter((word) => lead.has(stem(word))).length / Math.max(1, words.length)
  const told = (markup === 'title' ? 4 : 0) + (known !== null && isSameText(text, known) ? 4 : 0)
  return told + shared * 4 + (isOnly ? 1 : 0)
}

/** [attack] of [attacks] and [attacked]: headlines bend words otherwise than leads do. */
function stem(word: string): string {
  return word.replace(/(?:ing|e?s|e?d)$/, '')
}

/** [A town waits, Harbor Post, 3 March 2024]: the first line above writers and dates is a headline, whatever the lead is about. */
function creditScore(lines: readonly ClassifiedLine[], index: number): number {
  const isFirst = lines.slice(0, index).every(({ kind }) => kind !== 'fragment' && kind !== 'prose')
  const below = lines.slice(index + 1, index + NEAR).find(({ kind }) => kind !== 'fragment')
  const isLong = (lines[index]?.shape.words ?? 0) >= SHORTEST_CREDITED
  return isFirst && isLong && (below?.kind === 'byline' || below?.kind === 'date') ? CREDITED : 0
}

/** A shorter line above a writer may be a section's name. */
const SHORTEST_CREDITED = 4
/** As much as a quarter of its words in the lead. */
const CREDITED = 1

/** The trail above an article and the caption of its photo often say its title again. */
function repeatScore(lines: readonly ClassifiedLine[], index: number, firstProse: number): number {
  const title = lines[index]?.text ?? ''
  const near = lines.slice(Math.max(0, firstProse - FARTHEST), firstProse + 2)
  return near.some((line) => line !== lines[index] && title.length > 20 && line.text.includes(title)) ? 2 : 0
}

/** The same words, whatever their case and punctuation. */
export function isSameText(left: string, right: string): boolean {
  const words = wordsOf(left)
  return words.length > 0 && words.join(' ') === wordsOf(right).join(' ')
}
