/** Finds evidence in its text and shows it with what stands around it. */

/** How much of a line is shown on each side of the evidence, in UTF-16 units. */
const REACH = 160

/**
 * The line or lines that hold the evidence, the evidence marked `>>…<<`, far ends cut at a blank: raw text.
 * `at` is where the evidence is said to start; when it is not there the first place in the text is taken.
 * Null when the text does not have it.
 */
export function evidenceInContext(text: string, evidence: string, at: number | null): string | null {
  const start = startOf(text, evidence, at)
  if (start < 0) return null
  const end = start + evidence.length
  return `${before(text, start)}>>${evidence}<<${after(text, end)}`
}

function startOf(text: string, evidence: string, at: number | null): number {
  if (evidence === '') return -1
  return at !== null && text.startsWith(evidence, at) ? at : text.indexOf(evidence)
}

function before(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - REACH), start)
  const line = window.slice(window.lastIndexOf('\n') + 1)
  if (line.length < window.length || start <= REACH) return line
  return `…${line.slice(line.indexOf(' ') + 1)}`
}

function after(text: string, end: number): string {
  const window = text.slice(end, end + REACH)
  const lineEnd = window.indexOf('\n')
  if (lineEnd >= 0) return window.slice(0, lineEnd)
  if (end + REACH >= text.length) return window
  const lastBlank = window.lastIndexOf(' ')
  return `${lastBlank >= 0 ? window.slice(0, lastBlank) : window}…`
}
