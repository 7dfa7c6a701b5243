import { findEvents } from '../../src/event/find-events.ts'
import { type ReadSentence, readSentences } from '../../src/event/reading.ts'
import type { Document } from '../../src/model/document.ts'
import type { DocumentEvent, DocumentEvents } from '../../src/model/event.ts'
import type { SentenceTree } from '../../src/model/syntax.ts'
import { loadParser } from '../../src/syntax/load-parser.ts'
import { openTree } from '../../src/syntax/open-tree.ts'
import { parseText } from '../../src/syntax/parse-text.ts'
import { fakeMentions, type KnownWords } from '../support/fake-mentions.ts'

const parser = loadParser(new URL('../../src/syntax/weights.bin', import.meta.url).pathname)

/** The sentences of a text of one paragraph, as the readings of events see them. */
export function sentencesOf(text: string, known: KnownWords = {}): readonly ReadSentence[] {
  const trees = parsed(text, 0)
  return readSentences(
    documentOf(text, [{ kind: 'body', start: 0, end: text.length }]),
    fakeMentions(text, trees, known),
  )
}

/** The events of a text, whose first line is its title where it has several. */
export function eventsOf(text: string, known: KnownWords = {}): DocumentEvents {
  const lines = [...text.matchAll(/\S[^\n]*/g)]
  const blocks = lines.map(({ index, 0: line }, at) => ({
    kind: at === 0 && lines.length > 1 ? ('title' as const) : ('body' as const),
    start: index,
    end: index + line.length,
  }))
  const sentences = blocks.flatMap(({ start, end }) => parsed(text.slice(start, end), start))
  const found = findEvents(documentOf(text, blocks), fakeMentions(text, sentences, known))
  // What no type of the vocabulary is for has its own tests, in `pipeline/pairs-public/happenings.txt`.
  return { ...found, events: found.events.filter(({ type }) => type !== 'happening') }
}

function parsed(text: string, by: number): readonly SentenceTree[] {
  return parseText(text, parser)
    .map((sentence) => ({
      ...sentence,
      start: sentence.start + by,
      end: sentence.end + by,
      tokens: sentence.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by })),
    }))
    .map(openTree)
}

function documentOf(text: string, blocks: Document['blocks']): Document {
  return {
    text,
    format: 'text',
    blocks,
    title: null,
    publisher: null,
    author: null,
    published: '2026-02-04',
    written: null,
    url: null,
    language: 'en',
    dateline: null,
  }
}

/** `type: attribute=value` of everything told, scopes and statuses other than `happened` beside it, in the order of the text. */
export function told(text: string, known: KnownWords = {}): readonly string[] {
  return eventsOf(text, known).events.flatMap(lines)
}

function lines({ type, facts }: DocumentEvent): readonly string[] {
  return facts.map(({ attribute, value, of, status }) =>
    [`${type}: ${attribute}=${value}`, of && `of ${of}`, status !== 'happened' && status].filter(Boolean).join(' '),
  )
}
