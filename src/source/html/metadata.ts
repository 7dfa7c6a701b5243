import { edtfDay } from '../edtf-day.ts'
import { fieldText, type Metadata, primaryTag, webAddress } from '../metadata.ts'
import { addressOf, linkedArticle, namesOf } from './linked-data.ts'
import type { HtmlHead } from './page.ts'
import { readPageDate } from './page-date.ts'

/** Names under which pages give a fact, the most reliable first: OpenGraph, Dublin Core, Parsely, Sailthru and their kin. */
const META_NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline'],
  publisher: ['og:site_name', 'dc.publisher', 'publisher', 'application-name', 'apple-mobile-web-app-title', 'cre'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl', 'twitter:creator'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
    'cxenseparse:recs:publishtime',
    'originalpublicationdate',
    'ptime',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dc.date.modified',
    'last-modified',
    'lastmod',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  language: ['og:locale', 'content-language', 'language', 'dc.language', 'inlanguage'],
} as const

/** What the head of a page tells of its article. */
export function htmlMetadata(head: HtmlHead): Metadata {
  const article = linkedArticle(head.linkedData)
  const meta = (name: keyof typeof META_NAMES): readonly (string | null)[] =>
    META_NAMES[name].map((key) => fieldText(head.meta.get(key)))
  const publisher = first(fieldText(namesOf(article?.publisher)), ...meta('publisher'))
  const { title, site } = withoutSite(
    first(fieldText(article?.headline), ...meta('title'), fieldText(head.heading), fieldText(head.title)),
    publisher,
    fieldText(head.title),
  )
  return {
    title,
    publisher: publisher ?? site,
    author: first(
      fieldText(namesOf(article?.author)),
      ...meta('author').filter((name) => !/^(?:https?:|@)/.test(name ?? '')),
    ),
    published: firstDate(
      article?.datePublished,
      ...meta('published'),
      head.time,
      article?.dateModified,
      ...meta('modified'),
    ),
    url: first(
      ...[head.canonical, ...meta('url'), addressOf(article?.url), addressOf(article?.mainEntityOfPage)].map(
        webAddress,
      ),
    ),
    language: first(...[namesOf(article?.inLanguage), head.language, ...meta('language')].map(primaryTag)),
  }
}

function first(...values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null
}

/** The first that can be read, as an EDTF day on the clock of its page. */
function firstDate(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const date = metadataDate(fieldText(value))
    if (date !== null) return date
  }
  return null
}

/** [2024-03-03T10:15:00+01:00] [20240303] [March 3, 2024] [Sun, 03 Mar 2024 10:15:00 GMT]; months and years stay so. */
export function metadataDate(text: string | null): string | null {
  if (text === null) return null
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6}|T\S*)?$/.exec(text)
  if (compact) return edtfDay({ year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) })
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text
  return readPageDate(text)?.value ?? null
}

const SEPARATOR = /\s+[|–—»·:-]+\s+/

/** [Ministers meet in Almara | Harbor Post]: the site behind a title, told by its metadata or by standing behind others. */
function withoutSite(
  title: string | null,
  publisher: string | null,
  pageTitle: string | null,
): { readonly title: string | null; readonly site: string | null } {
  if (title === null) return { title, site: null }
  const parts = title.split(SEPARATOR)
  const last = parts.at(-1) ?? ''
  const isNamed = publisher !== null && isAlike(last, publisher)
  if (parts.length > 1 && (isNamed || isSite(last))) {
    return { title: title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·:-]+\s+$/, ''), site: last }
  }
  const site =
    pageTitle?.startsWith(title) && pageTitle !== title
      ? pageTitle.slice(title.length).replace(/^[\s|–—»·:-]+/, '')
      : ''
  return { title, site: isSite(site) ? site : null }
}

function isAlike(left: string, right: string): boolean {
  const [one, other] = [left, right].map((name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''))
  return one !== undefined && one !== '' && one === other
}

/** Names of outlets are a few words, each with a capital; the end of a headline seldom is. */
function isSite(text: string): boolean {
  return (
    /^(?:The )?\p{Lu}[\p{L}\p{N}.&’']*(?: (?:of |the |and )?[\p{Lu}\d][\p{L}\p{N}.&’']*){0,3}$/u.test(text) &&
    /(?:News|Post|Times|Herald|Tribune|Journal|Gazette|Guardian|Chronicle|Daily|Star|Mail|Mirror|Press|Observer|Courier|Standard|Telegraph|Sun|Record|Report|Wire|Today|Online|Media|TV|Radio|Voice|Echo|Argus|Globe|Independent|Examiner|Dispatch|Ledger|Register|Sentinel|\.\w{2,})$/u.test(
      text,
    )
  )
}
