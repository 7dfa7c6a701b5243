import { isMap } from '../yaml/document.ts'
import { isUnreadable, readDocument } from '../yaml/read-document.ts'
import { metadataDate } from './html/metadata.ts'
import { fieldText, type Metadata, NO_METADATA, primaryTag, webAddress } from './metadata.ts'

/** Longer than any front matter. */
const LONGEST = 100_000

export interface FrontMatter {
  readonly metadata: Metadata
  /** Where the text begins; UTF-16 offset. */
  readonly end: number
}

/** Keys under which writers give a fact, in lower case. */
const KEYS = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'site', 'site_name', 'sitename', 'source', 'outlet', 'publication', 'website'],
  author: ['author', 'authors', 'byline', 'creator', 'by'],
  published: [
    'published',
    'date',
    'date_published',
    'datepublished',
    'publish_date',
    'published_at',
    'pubdate',
    'created',
    'updated',
    'modified',
  ],
  url: ['url', 'canonical', 'canonical_url', 'link', 'permalink', 'source_url', 'source'],
  language: ['lang', 'language', 'locale'],
} as const

/** The head of a Markdown file, between two lines of dashes. What cannot be read is skipped, not fatal. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const match = /^---[ \t]*\r?\n/.exec(text)
  const closing = match && /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(match[0].length, LONGEST))
  if (!match || !closing) return { metadata: NO_METADATA, end: 0 }
  const yaml = text.slice(match[0].length, match[0].length + closing.index)
  return { metadata: await metadataOf(yaml), end: match[0].length + closing.index + closing[0].length }
}

async function metadataOf(yaml: string): Promise<Metadata> {
  const document = await readDocument('front matter', new TextEncoder().encode(yaml.replaceAll('\r\n', '\n')))
  if (isUnreadable(document) || !isMap(document.data)) return NO_METADATA
  const fields = new Map(Object.entries(document.data).map(([key, value]) => [key.toLowerCase(), value]))
  const texts = (name: keyof typeof KEYS): readonly string[] =>
    KEYS[name].flatMap((key) => listed(fields.get(key)) ?? [])
  return {
    title: texts('title')[0] ?? null,
    publisher: texts('publisher').find((name) => webAddress(name) === null) ?? null,
    author: texts('author')[0] ?? null,
    published:
      texts('published')
        .map(metadataDate)
        .find((date) => date !== null) ?? null,
    url: texts('url').find((address) => webAddress(address) !== null) ?? null,
    language:
      texts('language')
        .map(primaryTag)
        .find((tag) => tag !== null) ?? null,
  }
}

/** A text, or a list or map of names as one text. */
function listed(value: unknown): string | null {
  if (Array.isArray(value))
    return fieldText(
      value
        .slice(0, 20)
        .map(nameIn)
        .filter((name) => name !== null)
        .join(', '),
    )
  return nameIn(value)
}

function nameIn(value: unknown): string | null {
  return isMap(value) ? fieldText(value.name) : fieldText(value)
}
