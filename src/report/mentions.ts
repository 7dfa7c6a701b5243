import { disarmCommands, escapeLine, safeJson, visibleText } from './escape.ts'

/** One mention as users see it. Offsets are UTF-16 units of the text. */
export interface ListedMention {
  readonly kind: 'date' | 'place' | 'party' | 'quantity' | 'quote'
  readonly start: number
  readonly end: number
  readonly text: string
  /** Null where it could not be resolved. */
  readonly value: string | null
  /** Who speaks. */
  readonly by: string | null
}

/** DESIGN section 4: `[{kind, start, end, text, value, by}]`. */
export function mentionsJson(mentions: readonly ListedMention[]): string {
  return `${safeJson(mentions, 2)}\n`
}

const COLORS: Readonly<Record<ListedMention['kind'], number>> = {
  date: 36,
  place: 32,
  party: 35,
  quantity: 33,
  quote: 34,
}

/**
 * The text with its mentions marked in place [`{date: on Thursday = 2025-07-31}`], then the quotes with their speakers and
 * a count of each kind. Lines without a mention are left out: what is shown is what was recognised.
 */
export function formatMentions(text: string, mentions: readonly ListedMention[], color: boolean): string {
  const marked = outermost(mentions.filter(({ kind }) => kind !== 'quote'))
  const lines = linesOf(text).flatMap(({ start, end }) => {
    const own = marked.filter((mention) => mention.start >= start && mention.end <= end)
    return own.length === 0 ? [] : [markLine(text, { start, end }, own, color)]
  })
  const quotes = mentions.filter(({ kind }) => kind === 'quote').map((quote) => quoteLine(quote, color))
  const parts = [lines.join('\n\n'), quotes.join('\n'), countLine(mentions)]
  return disarmCommands(`${parts.filter((part) => part !== '').join('\n\n')}\n`)
}

interface Span {
  readonly start: number
  readonly end: number
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
}

/** Of mentions that overlap the one that starts first, and of those the longest. */
function outermost(mentions: readonly ListedMention[]): readonly ListedMention[] {
  const kept: ListedMention[] = []
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  }
  return kept
}

function markLine(text: string, { start, end }: Span, mentions: readonly ListedMention[], color: boolean): string {
  let from = start
  let line = ''
  for (const mention of mentions) {
    line += visibleText(text.slice(from, mention.start)) + mark(mention, color)
    from = mention.end
  }
  return line + visibleText(text.slice(from, end))
}

function mark({ kind, text, value }: ListedMention, color: boolean): string {
  const shown = value === null ? '?' : escapeLine(value)
  const isSaid = shown === escapeLine(text)
  if (!color) return `{${kind}: ${escapeLine(text)}${isSaid ? '' : ` = ${shown}`}}`
  const tail = isSaid ? '' : `\u001b[2m ${shown}\u001b[22m`
  return `\u001b[${COLORS[kind]}m${escapeLine(text)}${tail}\u001b[39m`
}

function quoteLine({ value, by }: ListedMention, color: boolean): string {
  const speaker = by === null ? 'nobody named' : escapeLine(by)
  const words = `"${escapeLine(value ?? '')}"`
  return color ? `\u001b[${COLORS.quote}m${words}\u001b[39m (${speaker})` : `{quote: ${words} by ${speaker}}`
}

function countLine(mentions: readonly ListedMention[]): string {
  const counts = Object.keys(COLORS).map(
    (kind) => `${mentions.filter((mention) => mention.kind === kind).length} ${kind}`,
  )
  return `Recognised: ${counts.join(', ')}`
}
