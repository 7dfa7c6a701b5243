import type { Document } from '../model/document.ts'

/** As far as the text is looked at. */
const HEAD = 65_536

const HTML_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype\s+html\b|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml\b[^>]{0,200}\?>\s*(?:<!doctype\s+html\b|<html[\s>]))/i
const HTML_TAG =
  /<\/?(?:html|head|body|div|p|article|section|main|h[1-6]|br|meta|span|a|ul|ol|li|table|tr|td|img|figure|blockquote|script|style|strong|em)(?:\s[^<>]{0,1000})?\/?>/gi

/** An article that tells of markup has a tag or two; a page has them everywhere. */
const FEWEST_TAGS = 4
const UNITS_PER_TAG = 2000

const FRONT_MATTER = /^---[ \t]*\r?\n(?:[A-Za-z][\w.-]{0,60}[ \t]*:|#)/
const MARKDOWN_NAME = /\.(?:md|mdx|markdown|mdown|mkd)$/i
const HEADING = /^#{1,6}[ \t]+\S/m
const MARKDOWN_LINK = /\[[^[\]\n]{1,300}\]\(\s?(?:https?:|\/|#|mailto:)[^)\s]{0,2000}\)/
const EMPHASIS = /(?:^|\s)(?:\*\*[^*\n]{1,300}\*\*|__[^_\n]{1,300}__)(?=[\s.,;:!?]|$)/m

/** Signs of Markdown; a text without the mark of one is spared the pattern, which takes longer to compile. */
const SIGNS: readonly (readonly [mark: RegExp, sign: RegExp])[] = [
  [/#/, HEADING],
  [/\]\(/, MARKDOWN_LINK],
  [/\*\*|__/, EMPHASIS],
]

/** [# Ministers meet] [**Ministers meet**]: nobody but a writer of Markdown begins so. */
const MARKDOWN_START = /^\s*(?:#{1,2}[ \t]+\S|\*\*[^*\n]{1,300}\*\*[ \t]*\r?\n)/

/** What a text is: its content tells first, then the ending of its file. */
export function detectFormat(text: string, name: string): Document['format'] {
  const head = text.slice(0, HEAD)
  if (head.includes('<') && (HTML_START.test(head) || isFullOfTags(head))) return 'html'
  if (FRONT_MATTER.test(head) || MARKDOWN_START.test(head) || MARKDOWN_NAME.test(name)) return 'markdown'
  const signs = SIGNS.filter(([mark, sign]) => mark.test(head) && sign.test(head))
  return signs.length >= 2 ? 'markdown' : 'text'
}

function isFullOfTags(head: string): boolean {
  const tags = head.match(HTML_TAG)?.length ?? 0
  return tags >= FEWEST_TAGS && tags * UNITS_PER_TAG >= head.length
}
