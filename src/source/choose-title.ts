import type { ClassifiedLine } from './classify-line.ts'
import { contentWords, learn, type Vocabulary } from './cohesion.ts'
import { wordsOf } from './phrase-table.ts'

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
    .filter(({ line, index }) => isCandidate(line, index, firstProse, known))
  const lead = leadVocabulary(lines, firstProse)
  let best: { readonly index: number; readonly score: number } | null = null
  for (const { line, index } of candidates) {
    const score = scoreOf(line, lead, candidates.length === 1, known) + repeatScore(lines, index, firstProse)
    if (score > 0 && (best === null || score > best.score)) best = { index, score }
  }
  return best?.index ?? null
}

/** A sentence may be the title only where the markup says so, or where it stands alone above its own text. */
function isCandidate(
  { kind, shape, markup, text }: ClassifiedLine,
  index: number,
  firstProse: number,
  known: string | null,
): boolean {
  if (markup === 'title') return true
  if (known !== null && isSameText(text, known)) return true
  if (kind !== 'fragment' || index >= firstProse || /:\s*$/.test(text)) return false
  return shape.words >= (index === 0 ? 2 : FEWEST_WORDS) && shape.words <= MOST_WORDS && !shape.isBulleted
}

function leadVocabulary(lines: readonly ClassifiedLine[], firstProse: number): Vocabulary {
  const vocabulary: Vocabulary = new Set()
  const lead = lines
    .slice(firstProse)
    .filter(({ kind }) => kind === 'prose')
    .slice(0, LEAD_PARAGRAPHS)
  for (const { text } of lead) learn(vocabulary, text)
  return vocabulary
}

function scoreOf({ text, markup }: ClassifiedLine, lead: Vocabulary, isOnly: boolean, known: string | null): number {
  const words = contentWords(text)
  const shared = words.filter((word) => isInLead(lead, word)).length / Math.max(1, words.length)
  const told = (markup === 'title' ? 4 : 0) + (known !== null && isSameText(text, known) ? 4 : 0)
  return told + shared * 4 + (isOnly ? 1 : 0)
}

/** [attack] for [attacks]: headlines bend words otherwise than leads do. */
function isInLead(lead: Vocabulary, word: string): boolean {
  return lead.has(word) || lead.has(`${word}s`) || lead.has(`${word}ed`) || lead.has(word.replace(/(?:e?s|e?d)$/, ''))
}

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
