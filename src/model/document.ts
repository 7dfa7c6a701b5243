/** What a stretch of an article is. Only `title` and `body` yield claims. */
export type BlockKind = 'title' | 'byline' | 'dateline' | 'heading' | 'body' | 'caption' | 'links' | 'notice'

/** A paragraph, a line, or a part of one [the dateline before a lead]; blocks are in the order of the text and apart. */
export interface Block {
  readonly kind: BlockKind
  /** UTF-16 offsets into the document's text, white space at the ends left out. */
  readonly start: number
  readonly end: number
}

/** One article as it is read. Dates are EDTF; what the article does not tell is null. */
export interface Document {
  /** What offsets point into: the decoded file, of Markdown with its marks blanked out; of HTML the text of its article. */
  readonly text: string
  readonly format: 'text' | 'markdown' | 'html'
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** As the article or its markup tells. */
  readonly published: string | null
  /** The day it was written, only where that differs from `published`: inferred from its dateline and lead. */
  readonly written: string | null
  readonly url: string | null
  /** BCP 47 primary tag: `en`; null where too little text tells. */
  readonly language: string | null
  /** [WASHINGTON (Reuters)]: place and agency as written. */
  readonly dateline: { readonly place: string | null; readonly agency: string | null } | null
}

/** Why bytes are no article. */
export interface DocumentProblem {
  readonly problem: string
  readonly hint: string
}
