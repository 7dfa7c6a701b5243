import type { Block } from '../../model/document.ts'
import { type PageDate, readPageDate } from '../html/page-date.ts'
import { type Dateline, readDateline } from './dateline.ts'

/** What stands before the first sentence of a paragraph, taken apart. */
export interface SplitLead {
  /** Dateline, date and repeated title; offsets into the text of the paragraph. */
  readonly blocks: readonly Block[]
  /** Where the sentence begins. */
  readonly bodyStart: number
  readonly dateline: Dateline | null
  readonly date: PageDate | null
}

/** Longer than any title, and as far as a lead is looked at. */
const HEAD = 800

const SEPARATORS = /^[\s.:;,|–—―-]+/
/** What a sentence may begin with; a date that goes on in small letters is a part of its sentence [12 May 2024 was cold]. */
const SENTENCE_START = /^["“”'‘«([]*[\p{Lu}\p{Lo}\d]/u

/** [Posted on 12 May 2024 by Ana Brandt] */
const WRITER = /^by \p{Lu}/u

/** [12 February 2015 - Ministers meet in Almara - ALMARA (Northwire) - The ministers …] */
export function splitLead(paragraph: string, title: string | null): SplitLead {
  const head = paragraph.slice(0, HEAD)
  let split: SplitLead = { blocks: [], bodyStart: 0, dateline: null, date: null }
  for (let isDone = false; !isDone; ) {
    const next = takeDate(head, split) ?? takeTitle(head, split, title) ?? takeDateline(head, split)
    isDone = next === null
    split = next ?? split
  }
  return split
}

function takeDate(head: string, split: SplitLead): SplitLead | null {
  const date = readPageDate(head.slice(split.bodyStart))
  if (!date || (split.date && !date.isLabelled)) return null
  const end = split.bodyStart + date.end
  const bodyStart = afterSeparators(head, end)
  const rest = head.slice(bodyStart)
  if (!SENTENCE_START.test(rest) && !(date.isLabelled && WRITER.test(rest))) return null
  return {
    ...split,
    date: split.date ?? date,
    bodyStart,
    blocks: [...split.blocks, { kind: 'dateline', start: split.bodyStart, end }],
  }
}

function takeDateline(head: string, split: SplitLead): SplitLead | null {
  if (split.dateline) return null
  const dateline = readDateline(head.slice(split.bodyStart))
  if (!dateline) return null
  const block: Block = { kind: 'dateline', start: split.bodyStart, end: split.bodyStart + dateline.wordsEnd }
  return { ...split, dateline, bodyStart: split.bodyStart + dateline.end, blocks: [...split.blocks, block] }
}

/** How many letters may stand between a date and the title that is said again [by Ana Brandt]. */
const FARTHEST_TITLE = 60
/** A title may have been cut where it is said again. */
const LEAST_OF_TITLE = 0.8

function takeTitle(head: string, split: SplitLead, title: string | null): SplitLead | null {
  if (title === null || split.blocks.some(({ kind }) => kind === 'heading')) return null
  const found = findTitle(head, split.bodyStart, split.date === null ? 0 : FARTHEST_TITLE, title)
  if (!found) return null
  const bodyStart = afterSeparators(head, found.end)
  if (bodyStart < head.length && !SENTENCE_START.test(head.slice(bodyStart))) return null
  const between = head.slice(split.bodyStart, found.start).trimEnd()
  const before: readonly Block[] =
    between === '' ? [] : [{ kind: 'byline', start: split.bodyStart, end: split.bodyStart + between.length }]
  return { ...split, bodyStart, blocks: [...split.blocks, ...before, { kind: 'heading', ...found }] }
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The stretch that says the title again, its end cut or not. */
function findTitle(head: string, from: number, reach: number, title: string): { start: number; end: number } | null {
  const wanted = (title.toLowerCase().match(WORD) ?? []).map((word) => word)
  const words = [...head.toLowerCase().matchAll(WORD)].filter(({ index }) => index >= from)
  for (const [at, { index }] of words.entries()) {
    if (index > from + reach + 2) return null
    const count = commonWords(
      wanted,
      words.slice(at, at + wanted.length).map(([word]) => word),
    )
    const last = words[at + count - 1]
    if (
      last &&
      wanted.length >= 3 &&
      count >= wanted.length * LEAST_OF_TITLE &&
      isAfterTitle(head, last.index + last[0].length)
    ) {
      return { start: index, end: last.index + last[0].length }
    }
  }
  return null
}

/** A sentence that begins with the words of the title goes on in small letters. */
function isAfterTitle(head: string, end: number): boolean {
  return /^["”’'»)\]]*\s*(?:[.:;|–—―-]|["“‘«([]*\p{Lu}|$)/u.test(head.slice(end))
}

/** Letters that are left of a word where a title was cut. */
const SHORTEST_CUT = 3

function commonWords(wanted: readonly string[], words: readonly string[]): number {
  const differing = wanted.findIndex((word, index) => word !== words[index])
  if (differing === -1) return wanted.length
  const cut = words[differing] ?? ''
  return cut.length >= SHORTEST_CUT && wanted[differing]?.startsWith(cut) ? differing + 1 : differing
}

function afterSeparators(head: string, end: number): number {
  return end + (SEPARATORS.exec(head.slice(end))?.[0].length ?? 0)
}
