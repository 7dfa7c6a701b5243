import type { Diagnostic } from '../model/diagnostic.ts'
import type { Claim, ClaimRecord } from '../model/record.ts'
import { grouped, quote } from '../yaml/schema-words.ts'
import { complainOfKey } from './check-story.ts'

/** Searching a long text for what is not in it takes time. */
const MOST_PROBLEMS = 50

/** Shorter matches are chance. */
const FEWEST_WORDS = 2

/** Longest stretch of the text that a hint repeats, in UTF-16 units. */
const LONGEST_HINT = 80

/**
 * Claims whose evidence is not found verbatim in the text. Line breaks and other white space within the evidence may
 * differ, since a record writes it on one line. `at` only says where to look first.
 */
export function checkEvidence(record: ClaimRecord, text: string, textFile: string): readonly Diagnostic[] {
  const folded = foldedOnce(text)
  const problems: Diagnostic[] = []
  for (const [index, claim] of record.claims.entries()) {
    if (isFound(claim, text, folded)) continue
    const isLast = problems.length === MOST_PROBLEMS
    problems.push(isLast ? lastNotFound(record, index, textFile) : notFound(record, claim, folded(), textFile))
    if (isLast) break
  }
  return problems
}

function foldedOnce(text: string): () => string {
  let folded: string | null = null
  return () => {
    folded ??= fold(text)
    return folded
  }
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

function isFound({ evidence, at }: Claim, text: string, folded: () => string): boolean {
  if (at !== null && text.startsWith(evidence, at)) return true
  return text.includes(evidence) || folded().includes(fold(evidence).trim())
}

function notFound({ file }: ClaimRecord, claim: Claim, folded: string, textFile: string): Diagnostic {
  const nearest = nearestWords(folded, fold(claim.evidence).trim())
  return complainOfKey(file, 'evidence', claim.keyPositions.evidence, {
    code: 'evidence-not-found',
    message: `${quote(claim.evidence)} is not in \`${textFile}\``,
    hint: nearest ? `the text has ${quote(nearest)}` : 'copy the words from the text, or remove the claim',
  })
}

/** The last one that is looked up; the claims below it may be as bad. */
function lastNotFound({ file, claims }: ClaimRecord, index: number, textFile: string): Diagnostic {
  const { evidence = '', keyPositions = {} } = claims[index] ?? {}
  const below = claims.length - index - 1
  return complainOfKey(file, 'evidence', keyPositions.evidence, {
    code: 'evidence-not-found',
    message: `${quote(evidence)} is not in \`${textFile}\`; the evidence of ${grouped(below)} claims below was not looked up`,
    hint: 'mend those above, then check again',
  })
}

/** The stretch of the text that shares the longest beginning, or else end, with the evidence. */
function nearestWords(text: string, evidence: string): string | null {
  const words = evidence.split(' ')
  const length = Math.min(evidence.length, LONGEST_HINT)
  const head = longestShared(words.length, (count) => text.indexOf(words.slice(0, count).join(' ')))
  const tail = longestShared(words.length, (count) => text.indexOf(words.slice(-count).join(' ')))
  if (Math.max(head.count, tail.count) < FEWEST_WORDS) return null
  if (head.count >= tail.count) return wholeWords(text, head.offset, head.offset + length)
  const end = tail.offset + words.slice(-tail.count).join(' ').length
  return wholeWords(text, Math.max(0, end - length), end)
}

/** A text that holds some words holds fewer of them too, so the longest run is found by halving. */
function longestShared(words: number, find: (count: number) => number): { count: number; offset: number } {
  let shared = { count: 0, offset: 0 }
  let low = 1
  let high = words
  while (low <= high) {
    const count = (low + high) >>> 1
    const offset = find(count)
    if (offset === -1) high = count - 1
    else {
      shared = { count, offset }
      low = count + 1
    }
  }
  return shared
}

/** Widens a stretch so that it cuts no word, within what a hint can show. */
function wholeWords(text: string, start: number, end: number): string {
  const before = text.lastIndexOf(' ', start)
  const after = text.indexOf(' ', end)
  const from = start - before <= LONGEST_HINT ? before + 1 : start
  return text.slice(from, after !== -1 && after - end <= LONGEST_HINT ? after : Math.min(end, text.length))
}
