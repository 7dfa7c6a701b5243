import { readFrontMatter } from './front-matter.ts'
import { type Markup, type Paragraph, splitParagraphs } from './line/paragraph.ts'
import type { Metadata } from './metadata.ts'

export interface MarkdownText {
  /** As long as the file, its marks replaced by spaces, so that offsets are those of the file. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly metadata: Metadata
}

/** Stretches that are no text, whole. */
const CODE_BLOCK = /^[ \t]*(?:```|~~~)[^\n]*\n[\s\S]*?(?:^[ \t]*(?:```|~~~)[ \t]*$|$(?![\s\S]))/gm
const COMMENT = /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g
const IMAGE = /!\[[^[\]\n]{0,500}\]\([^()\n]{0,2000}\)/g
const LINK_DEFINITION = /^[ \t]{0,3}\[[^\]\n]{1,300}\]:[ \t]+\S[^\n]*$/gm
const TAG = /<\/?[A-Za-z][^<>\n]{0,1000}>/g
const RULE = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/gm

/** Marks around text; the group is what stays. */
const LINK = /\[([^[\]\n]{1,500})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,300}\])/g
const AUTOLINK = /<(?:https?:|mailto:)[^<>\s]{1,2000}>/g
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,1000}?\S|\S)\1/g
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,1000}?\S|\S)\1(?![\p{L}\p{N}*_])/gu
const CODE = /`([^`\n]{1,500})`/g

const HEADING = /^[ \t]{0,3}(#{1,6})[ \t]+[^\n]*$/gm
const QUOTE_MARK = /^[ \t]{0,3}(?:>[ \t]?)+/gm
const LIST_MARK = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/gm
const CLOSING_MARKS = /[ \t]#+[ \t]*$/gm

/** A Markdown file as text: front matter read, marks blanked out. */
export async function readMarkdown(source: string): Promise<MarkdownText> {
  const { metadata, end } = await readFrontMatter(source)
  const marks = markedLines(source)
  const text = blankMarks(`${blanks(source.slice(0, end))}${source.slice(end)}`)
  const paragraphs = splitParagraphs(text).map((paragraph) => ({
    ...paragraph,
    markup: marks.get(lineOf(source, paragraph.start)) ?? null,
  }))
  return { text, paragraphs, metadata }
}

/** Line starts of headings: the first of the highest rank is the title. */
function markedLines(source: string): ReadonlyMap<number, Markup> {
  const marks = new Map<number, Markup>()
  for (const { index, 1: rank = '' } of source.matchAll(HEADING)) {
    const isTitle = rank === '#' && ![...marks.values()].includes('title')
    marks.set(index, isTitle ? 'title' : 'heading')
  }
  return marks
}

function lineOf(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

function blankMarks(text: string): string {
  const whole = [CODE_BLOCK, COMMENT, IMAGE, LINK_DEFINITION, AUTOLINK, TAG, RULE, QUOTE_MARK, LIST_MARK].reduce(
    (blanked, pattern) => blanked.replaceAll(pattern, blanks),
    text,
  )
  const headings = whole.replaceAll(/^[ \t]{0,3}#{1,6}(?=[ \t])/gm, blanks).replaceAll(CLOSING_MARKS, blanks)
  const links = headings.replaceAll(
    LINK,
    (all: string, words: string) => ` ${words}${' '.repeat(all.length - words.length - 1)}`,
  )
  return [STRONG, EMPHASIS]
    .reduce(
      (blanked, pattern) =>
        blanked.replaceAll(
          pattern,
          (_: string, mark: string, words: string) => `${blanks(mark)}${words}${blanks(mark)}`,
        ),
      links,
    )
    .replaceAll(CODE, ' $1 ')
}

/** As long, line ends kept. */
function blanks(text: string): string {
  return text.replaceAll(/[^\n\r]/g, ' ')
}
