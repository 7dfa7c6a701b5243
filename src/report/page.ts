import { escapeLine } from './escape.ts'
import { wrap } from './layout.ts'
import type { ReporterOptions } from './reporter.ts'

/**
 * `earlier` and `later` are colours without a judgement: red and green would say wrong and right.
 */
export type Style = 'heading' | 'alarm' | 'earlier' | 'later' | 'quiet' | 'plain'

/** ANSI codes that switch a style on and off; ECMA-48, "Select Graphic Rendition". */
const CODES: Readonly<Record<Style, readonly [string, string] | null>> = {
  heading: ['\u001b[1m', '\u001b[22m'],
  alarm: ['\u001b[1;33m', '\u001b[22;39m'],
  earlier: ['\u001b[35m', '\u001b[39m'],
  later: ['\u001b[36m', '\u001b[39m'],
  quiet: ['\u001b[2m', '\u001b[22m'],
  plain: null,
}

const NARROWEST = 24
const USUAL = 80

/** What lines are written on: its width, and whether it shows colours. */
export interface Page {
  readonly columns: number
  readonly color: boolean
}

export function pageOf(options: Pick<ReporterOptions, 'color' | 'columns'>): Page {
  return { columns: Math.max(options.columns || USUAL, NARROWEST), color: options.color ?? false }
}

export function paint(page: Page, style: Style, text: string): string {
  const codes = page.color ? CODES[style] : null
  return codes ? codes[0] + text + codes[1] : text
}

export interface Flow {
  /** Blanks before the first line. */
  readonly indent: number
  /** Blanks before the lines that follow it; as `indent` when absent. */
  readonly hang?: number
  readonly style?: Style
}

/** Escapes and wraps one text: `indent` before the first line, `hang` before the rest. */
export function flow(page: Page, text: string, { indent, hang = indent, style = 'plain' }: Flow): readonly string[] {
  const lines = wrap(escapeLine(text), page.columns - Math.max(indent, hang))
  return lines.map((line, index) => ' '.repeat(index === 0 ? indent : hang) + paint(page, style, line))
}

/** A line that is to be copied or clicked, so it is never broken. */
export function whole(page: Page, text: string, { indent, style = 'plain' }: Flow): string {
  return ' '.repeat(indent) + paint(page, style, escapeLine(text))
}
