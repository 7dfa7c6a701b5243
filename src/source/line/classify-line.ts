import { dateOfLine, isRelativeDateLine, type PageDate } from '../html/page-date.ts'
import { type Shape, shapeOf } from '../shape.ts'
import { type Byline, readByline } from './byline.ts'
import { isArchiveCaption, isCaption } from './caption.ts'
import { readCreditLine } from './credit-line.ts'
import type { Dateline } from './dateline.ts'
import { type LabelLine, readLabelLine } from './label-line.ts'
import { loneDateline } from './lone-dateline.ts'
import { isOutletName } from './outlet-name.ts'
import { footerStarts, footers, labels, lineStarts, linkStarts, noticePhrases, noticeStarts } from './page-phrases.ts'
import type { Paragraph } from './paragraph.ts'
import { countPhrases, isPhrase, startsWithPhrase, wordsOf } from './phrase-table.ts'

/**
 * What a paragraph is by itself, before its neighbours are asked. `prose` becomes body or notice, `fragment` a title,
 * a heading or a link, by where it stands.
 */
export type LineKind = 'prose' | 'fragment' | 'byline' | 'date' | 'caption' | 'links' | 'notice' | 'skipped'

export interface ClassifiedLine extends Paragraph {
  readonly kind: LineKind
  readonly shape: Shape
  readonly text: string
  readonly byline: Byline | null
  readonly date: PageDate | null
  /** Of a line that holds a dateline and nothing else. */
  readonly dateline: Dateline | null
  /** [Harbor Post] of [Harbor Post, 3 March 2024]: who printed the article. */
  readonly outlet: string | null
  /** What stands below is no longer the article, unless it goes on about the same. */
  readonly endsArticle: boolean
}

/** UTF-16 units that phrases are looked for in. */
const HEAD = 600

/** Words by which a page speaks to its readers. */
const ADDRESS =
  /\b(?:you|your|our|us|we|this (?:article|story|site|website|page|report|content|newsletter|feed|post))\b/i

export function classifyLine(text: string, paragraph: Paragraph): ClassifiedLine {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + HEAD))
  const shape = shapeOf(text, paragraph)
  const line = {
    ...paragraph,
    shape,
    text: head,
    byline: null,
    date: null,
    dateline: null,
    outlet: null,
    endsArticle: false,
  }
  if (paragraph.markup === 'skipped') return { ...line, kind: 'skipped' }
  if (paragraph.markup === 'caption') return { ...line, kind: 'caption' }
  const dateline = loneDateline(head)
  if (dateline) return { ...line, kind: 'date', dateline }
  const credit = readCreditLine(head)
  if (credit)
    return { ...line, kind: 'byline', byline: writer(credit.author), date: credit.date, outlet: credit.outlet }
  const label = readLabelLine(head)
  if (label) return labelled(line, label)
  const words = wordsOf(head)
  const byline = readByline(head)
  if (byline) return { ...line, ...withOutlet(byline), kind: 'byline', endsArticle: byline.isClosing }
  const date = dateOfLine(head)
  if (date || isRelativeDateLine(head)) return { ...line, kind: 'date', date }
  const endsArticle = !shape.isProse && (isPhrase(words, footers()) || startsWithPhrase(words, footerStarts()))
  return { ...line, kind: kindByWords(head, words, shape, paragraph.end - paragraph.start), endsArticle }
}

function labelled(line: Omit<ClassifiedLine, 'kind'>, { tells, value }: LabelLine): ClassifiedLine {
  if (tells === 'outlet') return { ...line, kind: 'byline', outlet: value }
  if (tells === 'author') return { ...line, kind: 'byline', byline: writer(value) }
  const start = line.end - value.length
  return { ...line, kind: 'fragment', start, text: value, markup: 'title' }
}

/** [By Ana Brandt, Harbor Post] */
function withOutlet(byline: Byline): Pick<ClassifiedLine, 'byline' | 'outlet'> {
  const [, author, outlet] = /^(.+), ([^,]+)$/.exec(byline.author ?? '') ?? []
  const isPrinted = author !== undefined && outlet !== undefined && isOutletName(outlet)
  return isPrinted ? { byline: { ...byline, author }, outlet } : { byline, outlet: null }
}

function writer(author: string | null): Byline | null {
  return author === null ? null : { author, agency: null, isClosing: false }
}

function kindByWords(head: string, words: readonly string[], shape: Shape, length: number): LineKind {
  if (words.length === 0 || isGarbled(words)) return 'skipped'
  if (isPhrase(words, labels())) return 'links'
  if (isNotice(head, words, shape)) return 'notice'
  if ((isCaption(head) && length <= HEAD) || isArchiveCaption(head)) return 'caption'
  if (isLinks(head, words, shape)) return 'links'
  return shape.isProse ? 'prose' : 'fragment'
}

/** Fewer letters a word than any language has: what is left of letters in a wrong encoding, rows of signs. */
const FEWEST_LETTERS = 1.7

function isGarbled(words: readonly string[]): boolean {
  return words.length > 5 && words.join('').length < words.length * FEWEST_LETTERS
}

/** In prose one phrase is not enough: it must stand first, or the page must speak to its readers outside a quotation. */
function isNotice(head: string, words: readonly string[], { isProse }: Shape): boolean {
  if (/^(?:©|\(c\)\s)/i.test(head)) return true
  // ["This report is biased," the minister said]: somebody's words, and not the page's.
  const isQuoted = isProse && /^["“”«]/.test(head)
  if (!isQuoted && (startsWithPhrase(words, noticeStarts()) || startsWithPhrase(words, noticePhrases()))) return true
  if (!isProse && startsWithPhrase(words, lineStarts())) return true
  const count = countPhrases(words, noticePhrases())
  if (count === 0) return false
  return !isProse || count > 1 || (ADDRESS.test(head) && !/["“”«]/.test(head))
}

/** [Watch: Ministers meet] [Opinion | A bad week]; without the colon they may begin a headline [Video shows ministers]. */
const LINK_LABEL =
  /^(?:tags?|topics?|also read|read more|read|see also|related|watch|video|videos|photos|in photos|opinion|explained|next|previous|live|keywords|categories|category|listen|must read|more|trending|don't miss)\s?(?:[:|»>]|\s[–—-]\s)/i

/** [Home > World > Europe] [HomeWorldMinisters meet] [Tags: talks, Almara] [Also read: Ministers meet] */
function isLinks(head: string, words: readonly string[], { isProse, endsSentence }: Shape): boolean {
  if (!isProse && startsWithPhrase(words, linkStarts())) return true
  if (LINK_LABEL.test(head)) return true
  if (endsSentence) return false
  const separators = head.match(/\s[>»›|·•/]\s|»|›/g)?.length ?? 0
  if (separators >= 2 || /^[|>»›]/.test(head)) return true
  return /^Home(?:[\s/>»›|]+\p{Lu}|\p{Lu}\p{Ll})/u.test(head)
}
