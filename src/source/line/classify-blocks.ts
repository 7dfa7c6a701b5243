import type { BlockKind } from '../../model/document.ts'
import { chooseTitle, isSameText } from '../choose-title.ts'
import { bulletLength } from '../shape.ts'
import { type ClassifiedLine, classifyLine } from './classify-line.ts'
import { isCohesive, learn, type Vocabulary } from './cohesion.ts'
import { LONGEST_RUN_OF_HEADINGS, mainStretch, runsOfFragments, type Stretch } from './main-stretch.ts'
import { isOutletName } from './outlet-name.ts'
import type { Paragraph } from './paragraph.ts'

/** A line with the kind that its neighbours give it. */
export interface PlacedLine extends ClassifiedLine {
  readonly block: BlockKind | null
}

export interface Classification {
  readonly lines: readonly PlacedLine[]
  /** Index of the title among the lines. */
  readonly title: number | null
}

/** The page as it lies before the judge of one line. */
interface Page {
  readonly lines: readonly ClassifiedLine[]
  readonly runs: readonly number[]
  readonly main: Stretch
  readonly title: number | null
  readonly vocabulary: Vocabulary
}

/** A longer unpunctuated line between paragraphs is no heading but a sentence that lost its end. */
const LONGEST_HEADING = 14

/** What each paragraph of a page is. `known` is its title where the metadata tells. */
export function classifyBlocks(text: string, paragraphs: readonly Paragraph[], known: string | null): Classification {
  const lines = markOutlets(paragraphs.map((paragraph) => classifyLine(text, paragraph)))
  const main = mainStretch(lines)
  if (main === null) return withoutBody(lines)
  const firstProse = lines.findIndex(({ kind }, index) => index >= main.first && kind === 'prose')
  const title = chooseTitle(lines, firstProse, known)
  const page = {
    lines,
    runs: runsOfFragments(lines),
    main: fromLead(lines, belowTitle(main, title), title),
    title,
    vocabulary: vocabularyOf(lines, main),
  }
  const isBody = lines.map((line, index) => index !== title && line.kind === 'prose' && isBodyProse(page, line, index))
  const bounds = { first: isBody.indexOf(true), last: isBody.lastIndexOf(true) }
  return {
    lines: lines.map((line, index) => ({
      ...line,
      ...bulletless(line),
      block: isBody[index] ? 'body' : blockOf(page, line, index, bounds),
    })),
    title,
  }
}

/** A name of more words is a headline in capitals. */
const LONGEST_OUTLET = 4

/**
 * [the title, Harbor Post, By Ana Brandt]: the line of an outlet's name above its writer or date, where another line can
 * be the title.
 */
function markOutlets(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  return lines.map((line, index) => {
    const isNamed =
      line.kind === 'fragment' && line.markup === null && line.shape.words <= LONGEST_OUTLET && isOutletName(line.text)
    const isCredited = isCredit(lines[index + 1]) || isCredit(lines[index - 1])
    return isNamed && isCredited && hasOtherTitle(lines, index) ? { ...line, kind: 'byline', outlet: line.text } : line
  })
}

/** A line above it, or the next one below that is neither of a writer nor of a date. */
function hasOtherTitle(lines: readonly ClassifiedLine[], index: number): boolean {
  const isTitle = ({ kind }: ClassifiedLine) => kind === 'fragment' || kind === 'prose'
  const below = lines.slice(index + 1, index + CREDITS).find((line) => !isCredit(line))
  return lines.slice(Math.max(0, index - CREDITS), index).some(isTitle) || below?.kind === 'fragment'
}

/** Lines at most that tell of an outlet, its writers and a date. */
const CREDITS = 6

function isCredit(line: ClassifiedLine | undefined): boolean {
  return line?.kind === 'byline' || line?.kind === 'date'
}

/** UTF-16 units; a longer line without a sentence is noise. */
const LONGEST_TITLE = 300

function withoutBody(lines: readonly ClassifiedLine[]): Classification {
  const fragments = lines.filter(({ kind }) => kind === 'fragment')
  const [first] = fragments
  const isOnly =
    first !== undefined &&
    first.end - first.start <= LONGEST_TITLE &&
    fragments.every(({ text }) => isSameText(text, first.text))
  const title = isOnly ? lines.findIndex(({ kind }) => kind === 'fragment') : null
  return { lines: lines.map((line) => ({ ...line, block: blockWithoutBody(line, isOnly) })), title }
}

function belowTitle(main: Stretch, title: number | null): Stretch {
  return title === null || title < main.first ? main : { first: title, last: main.last }
}

/** What may stand between a title and the lead. */
const ABOVE_LEAD: ReadonlySet<string> = new Set(['byline', 'date', 'caption', 'skipped'])

/** [the title, the lead, a box of key points, the rest]: the lead right below the title is the article's, whatever follows it. */
function fromLead(lines: readonly ClassifiedLine[], main: Stretch, title: number | null): Stretch {
  if (title === null || title >= main.first) return main
  const below = lines.findIndex(({ kind }, index) => index > title && !ABOVE_LEAD.has(kind))
  return below < main.first && lines[below]?.kind === 'prose' ? { ...main, first: below } : main
}

function vocabularyOf(lines: readonly ClassifiedLine[], { first, last }: Stretch): Vocabulary {
  const vocabulary: Vocabulary = new Set()
  for (let index = first; index <= last; index += 1) {
    const line = lines[index]
    if (line?.kind === 'prose') learn(vocabulary, line.text)
  }
  return vocabulary
}

/** Outside the article's own part of the page, prose must be about the same. */
function isBodyProse({ main, vocabulary }: Page, line: ClassifiedLine, index: number): boolean {
  if (line.markup === 'heading' || line.markup === 'title') return false
  return (index >= main.first && index <= main.last) || isCohesive(vocabulary, line.text)
}

/** The bullet of an item is no part of its sentence. */
function bulletless({ start, text, kind }: ClassifiedLine): { readonly start: number } {
  return { start: kind === 'prose' ? start + bulletLength(text) : start }
}

function blockOf(page: Page, line: ClassifiedLine, index: number, body: Stretch): BlockKind | null {
  if (index === page.title) return 'title'
  const isHeading = line.markup === 'heading' || line.markup === 'title'
  if (line.kind === 'prose') return isHeading ? 'heading' : 'notice'
  if (line.kind !== 'fragment') return simpleBlock(line)
  if (isHeading) return index < body.last ? 'heading' : 'links'
  return fragmentBlock(page, line, index, body)
}

/** A line that is no sentence: below the title a heading, in a row with others or outside the article a link. */
function fragmentBlock({ lines, runs, title }: Page, line: ClassifiedLine, index: number, body: Stretch): BlockKind {
  if (title !== null && isSameText(line.text, lines[title]?.text ?? '')) return 'heading'
  if (index < body.first) return title !== null && index > title ? 'heading' : 'links'
  if (index > body.last || (runs[index] ?? 0) >= LONGEST_RUN_OF_HEADINGS) return 'links'
  return line.shape.words <= LONGEST_HEADING && !isShortSentence(line) ? 'heading' : 'body'
}

/** Fewest words of a paragraph that one short sentence makes. */
const SHORTEST_SENTENCE = 4

/** [There were 14 arrests.]: headings have no full stop. */
function isShortSentence({ text, shape }: ClassifiedLine): boolean {
  return shape.words >= SHORTEST_SENTENCE && /[^.][.][”"’]?$/u.test(text.trimEnd())
}

function simpleBlock({ kind }: ClassifiedLine): BlockKind | null {
  if (kind === 'skipped') return null
  if (kind === 'date') return 'byline'
  return kind === 'byline' || kind === 'caption' || kind === 'links' ? kind : 'notice'
}

/** In a page without prose one line is a headline, several are links. */
function blockWithoutBody(line: ClassifiedLine, isOnly: boolean): BlockKind | null {
  if (line.kind !== 'fragment') return simpleBlock(line)
  return isOnly ? 'title' : 'links'
}
