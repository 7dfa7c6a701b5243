import type { Block, Document } from '../model/document.ts'
import type { CalendarDay } from '../value/date/calendar.ts'
import { detectLanguage } from './detect-language.ts'
import { findPublisher } from './find-publisher.ts'
import { type PageDate, readPageDate } from './html/page-date.ts'
import { inferWritten } from './infer-written.ts'
import { type Classification, classifyBlocks, type PlacedLine } from './line/classify-blocks.ts'
import type { Dateline } from './line/dateline.ts'
import { endsSentence, type Paragraph } from './line/paragraph.ts'
import { headlineSpan } from './line/split-headline.ts'
import { type SplitLead, splitLead } from './line/split-lead.ts'
import type { Metadata } from './metadata.ts'

/** A text with what its file tells besides: front matter, metadata, what the markup says of its stretches. */
export interface ReadText {
  readonly text: string
  readonly format: Document['format']
  readonly paragraphs: readonly Paragraph[]
  readonly metadata: Metadata
}

/** Paragraphs that may begin with a dateline or a date: the lead and what stands before it. */
const LEAD_PARAGRAPHS = 3

interface Lead {
  readonly blocks: readonly Block[]
  readonly dateline: Dateline | null
  readonly date: PageDate | null
  /** UTF-16 offset of the first sentence. */
  readonly start: number
}

/** Classifies the paragraphs of a text and finds out what it tells of itself; `knownDate` goes before its own. */
export function assembleDocument({ text, format, paragraphs, metadata }: ReadText, knownDate: string | null): Document {
  const split =
    paragraphs.length === 1 ? paragraphs.flatMap((only) => splitHeadline(text, only)) : splitDates(text, paragraphs)
  const classification = classifyBlocks(text, split, metadata.title)
  const titleText = textOfTitle(text, classification) ?? metadata.title
  const lead = readLead(text, classification, titleText)
  const published = knownDate ?? metadata.published ?? pageDate(classification.lines, lead)
  const blocks = lead.blocks
  return {
    text,
    format,
    blocks,
    title: titleText,
    publisher: metadata.publisher ?? findPublisher(classification.lines, lead.dateline),
    author: metadata.author ?? authorOf(classification.lines),
    published,
    written: inferWritten(lead.dateline, bodyText(text, blocks, lead.start), published),
    url: metadata.url,
    language: languageOf(text, blocks, metadata.language),
    dateline: lead.dateline && { place: lead.dateline.place, agency: lead.dateline.agency },
  }
}

/** A text that lost its lines is one paragraph, which may begin with its headline. */
function splitHeadline(text: string, paragraph: Paragraph): readonly Paragraph[] {
  const { dateEnd, end } = headlineSpan(text.slice(paragraph.start, paragraph.end))
  if (end === null) return [paragraph]
  const headline: Paragraph = { ...part(text, paragraph, dateEnd, end), markup: 'title' }
  const date = dateEnd === 0 ? [] : [part(text, paragraph, 0, dateEnd)]
  return [...date, headline, part(text, paragraph, end, paragraph.end - paragraph.start)]
}

/** As many paragraphs may stand above the lead. */
const ABOVE_LEAD = 25

/** [12 May 2024 - Ministers meet in Almara]: a date before a headline is a line of its own. */
function splitDates(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.flatMap((paragraph, index) => {
    const line = text.slice(paragraph.start, paragraph.end)
    if (index >= ABOVE_LEAD || line.length > LONGEST_HEADLINE || endsSentence(text, paragraph.end)) return [paragraph]
    const date = readPageDate(line)
    const rest = date === null ? null : line.slice(date.end).match(/^[\s.:;|,–—-]*(?=["“‘(]*[\p{Lu}\d])/u)
    if (date === null || !rest || date.end + rest[0].length >= line.length) return [paragraph]
    return [part(text, paragraph, 0, date.end), part(text, paragraph, date.end + rest[0].length, line.length)]
  })
}

const LONGEST_HEADLINE = 300

/** A part of a paragraph, white space at its ends left out; offsets into the paragraph. */
function part(text: string, paragraph: Paragraph, from: number, to: number): Paragraph {
  const words = text.slice(paragraph.start + from, paragraph.start + to)
  const start = paragraph.start + from + words.length - words.trimStart().length
  return { ...paragraph, start, end: start + words.trim().length }
}

function textOfTitle(text: string, { lines, title }: Classification): string | null {
  const line = title === null ? undefined : lines[title]
  return line ? text.slice(line.start, line.end).replaceAll(/\s+/g, ' ') : null
}

function readLead(text: string, { lines }: Classification, title: string | null): Lead {
  const blocks: Block[] = []
  let lead: Omit<Lead, 'blocks'> | null = null
  let isFirst = 0
  const alone = lines.find(({ dateline }) => dateline !== null)?.dateline ?? null
  for (const line of lines) {
    const isLead = line.block === 'body' && isFirst < LEAD_PARAGRAPHS
    if (!isLead) {
      if (line.block) blocks.push({ kind: line.block, start: line.start, end: line.end })
      continue
    }
    isFirst += 1
    const split = splitLead(text.slice(line.start, line.end), title)
    blocks.push(...shiftedBlocks(split, line))
    lead = joinLeads(lead, split, line.start)
  }
  const told = lead ?? { dateline: null, date: null, start: 0 }
  return { blocks, ...told, dateline: told.dateline ?? alone }
}

function shiftedBlocks({ blocks, bodyStart }: SplitLead, { start, end }: PlacedLine): readonly Block[] {
  const before = blocks.map((block) => ({ ...block, start: block.start + start, end: block.end + start }))
  return start + bodyStart < end ? [...before, { kind: 'body', start: start + bodyStart, end }] : before
}

function joinLeads(lead: Omit<Lead, 'blocks'> | null, split: SplitLead, start: number): Omit<Lead, 'blocks'> {
  const isNewDateline = split.dateline !== null && !lead?.dateline
  return {
    dateline: lead?.dateline ?? split.dateline,
    date: lead?.date ?? split.date,
    start: lead && !isNewDateline ? lead.start : start + split.bodyStart,
  }
}

/** When the page says it came out; the time of its last change where it says nothing else. */
function pageDate(lines: readonly PlacedLine[], { date, dateline }: Lead): string | null {
  const others = lines
    .filter(({ block }) => block === 'caption' || block === 'heading')
    .map((line) => readPageDate(line.text))
  const dates = [...lines.map((line) => line.date), date, ...others].filter((found) => found?.value)
  const told = dates.find((found) => found?.isUpdate === false) ?? dates[0]
  return told?.value ?? (dateline?.date ? fullDate(dateline.date) : null)
}

/** The date of a dateline is the page's own where the page tells no other. */
function fullDate({ year, month, day }: { readonly year: number | null } & Omit<CalendarDay, 'year'>): string | null {
  return year === null ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function authorOf(lines: readonly PlacedLine[]): string | null {
  const bylines = lines.flatMap(({ byline }) => (byline?.author ? [byline] : []))
  return (bylines.find(({ isClosing }) => !isClosing) ?? bylines[0])?.author ?? null
}

/** Pages often declare the language of their site: what the text is written in goes first, where it is plain. */
function languageOf(text: string, blocks: readonly Block[], declared: string | null): string | null {
  let sample = ''
  for (const { kind, start, end } of blocks) {
    if (sample.length > 20_000) break
    if (kind === 'body' || kind === 'title') sample += `${text.slice(start, Math.min(end, start + 20_000))}\n`
  }
  return detectLanguage(sample === '' ? text.slice(0, 20_000) : sample) ?? declared
}

/** What the article says from its lead on, without captions, links and notices. */
function bodyText(text: string, blocks: readonly Block[], from: number): string {
  const body = blocks.filter(({ kind, start }) => kind === 'body' && start >= from)
  return body.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_PARAGRAPH))).join('\n\n')
}

/** Weekdays that matter stand in ordinary paragraphs. */
const LONGEST_PARAGRAPH = 4000
