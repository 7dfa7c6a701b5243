const LONGEST = 80

/** A value as written, fit for a note: in backticks, on one line, cut when long. */
export function excerpt(written: string): string {
  const line = written
    .slice(0, LONGEST * 4)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('`', "'")
    .trim()
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()}…` : line}\``
}
