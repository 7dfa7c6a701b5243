/**
 * Text of articles, records and file names is data: here it loses every power over a terminal, a workflow log and a
 * JSON consumer. Markdown has its own rules in markdown/text.ts.
 */

import { once } from '../util/once.ts'

/**
 * Controls, bidirectional and other invisible format characters, lone surrogates, line separators. The two
 * variation selectors that ordinary emoji carry stay.
 */
const hazard = once(() => /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{fe0e}\u{fe0f}]]/gv)

/** Printable ASCII, the dashes, quotes and ellipsis of newspapers: nothing to show, and a check that takes no time. */
const HARMLESS = /^[ -~\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/

const LINE_BREAKS_AND_BLANKS = /[\t-\r \u0085\u2028\u2029]+/g

/** `##[error]` and `##vso[…]` are read by CI runners anywhere in a line. */
const BRACKET_COMMAND = /##(?=\[|vso\[)/g

/** `::error::` is read by GitHub's runner at the start of a line, blanks before it ignored. */
const COLON_COMMAND = /^([^\S\n]*)::/gm

function visible(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** The same text in as many words, with what is invisible shown and runner commands broken up; blanks stay. */
export function visibleText(text: string): string {
  return (HARMLESS.test(text) ? text : text.replace(hazard(), visible)).replace(BRACKET_COMMAND, '#\\u{23}')
}

/** One line of text: breaks and blanks become one space, and what is invisible is shown: `\u{202e}`. */
export function escapeLine(text: string): string {
  return visibleText(text.replace(LINE_BREAKS_AND_BLANKS, ' ').trim())
}

/** The last step of every output made of lines: no line starts a workflow command. */
export function disarmCommands(output: string): string {
  return output.replace(COLON_COMMAND, '$1:\\u{3a}')
}

/** JSON that also a terminal, a workflow log and a script element may carry; it parses to the same value. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(hazard(), (character) => (character === '\n' ? character : escapeUnits(character)))
    .replace(BRACKET_COMMAND, '#\\u0023')
}

function escapeUnits(character: string): string {
  let escaped = ''
  for (let index = 0; index < character.length; index += 1) escaped += escapeUnit(character.charCodeAt(index))
  return escaped
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
