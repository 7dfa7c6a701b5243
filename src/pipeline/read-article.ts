import { findEvents } from '../event/find-events.ts'
import { findMentions } from '../mention/find-mentions.ts'
import type { Document } from '../model/document.ts'
import type { DocumentEvents } from '../model/event.ts'
import type { DocumentMentions } from '../model/mention.ts'
import type { PlaceResolver } from '../model/reading.ts'
import type { SentenceTree } from '../model/syntax.ts'
import { openTree } from '../syntax/open-tree.ts'
import { parseText } from '../syntax/parse-text.ts'
import type { SyntaxParser } from '../syntax/parser.ts'

/** A document with everything that was read out of it. */
export interface Article {
  readonly document: Document
  readonly mentions: DocumentMentions
  readonly events: DocumentEvents
}

export interface ReadingTools {
  readonly parser: SyntaxParser
  readonly places: PlaceResolver
}

/** Reads a document: sentences of its title and body, then mentions, then events. */
export function readArticle(document: Document, tools: ReadingTools): Article {
  const mentions = readMentions(document, tools)
  return { document, mentions, events: findEvents(document, mentions) }
}

export function readMentions(document: Document, { parser, places }: ReadingTools): DocumentMentions {
  return findMentions(document.text, parseBlocks(document, parser), {
    written: document.written ?? document.published,
    places,
    datelinePlace: document.dateline?.place ?? null,
    publisher: document.publisher,
  })
}

/** Blocks are read one by one: a title without a full stop is no part of the sentence below it. */
function parseBlocks({ text, blocks }: Document, parser: SyntaxParser): readonly SentenceTree[] {
  return blocks
    .filter(({ kind }) => kind === 'title' || kind === 'body')
    .flatMap(({ start, end }) => parseText(text.slice(start, end), parser, start))
    .map(openTree)
}
