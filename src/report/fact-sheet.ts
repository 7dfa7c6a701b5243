import type { Finding, StoryResult } from '../model/finding.ts'
import { compareText } from '../util/collection.ts'
import { disarmCommands, escapeLine } from './escape.ts'
import type { Mark } from './hunk.ts'
import { type PatchLine, type PatchName, patchText } from './patch.ts'
import { slotLabel } from './slot.ts'
import { positionValue } from './voice.ts'

interface Fact {
  /** Subject, attribute, scope and speaker: only facts of one slot are set against each other. */
  readonly slot: string
  readonly line: string
}

/**
 * What one source says, one line a claim: `port-quake: killed (civilians): at least 12`. Values that are the same
 * read the same in every sheet of the story, whatever each source wrote; evidence stays out, since it never is.
 * Sorted by subject, attribute, scope and value; empty when the story has no such source.
 */
export function factSheet(story: StoryResult, source: string): string {
  return disarmCommands(
    factsOf(story, source)
      .map(({ line }) => `${line}\n`)
      .join(''),
  )
}

/** The sheets of two sources as a unified diff; empty when they say the same. `left` is `-`, `right` is `+`. */
export function diffFactSheets(story: StoryResult, left: string, right: string): string {
  const lines = mergeFacts(factsOf(story, left), factsOf(story, right))
  if (lines.every(({ mark }) => mark === ' ')) return ''
  // Both sides bear one name, since tools that apply a patch look for one file; the lines above it, which they skip,
  // say which source is which.
  const names = { before: sheetName('a', story), after: sheetName('b', story) }
  const remarks = [`a: ${sheetRemark(story, left)}\n`, `b: ${sheetRemark(story, right)}\n`]
  return disarmCommands(`${remarks.join('')}${patchText(names, lines, CONTEXT)}`)
}

/** Unchanged lines around a change, as `diff -u` shows them. */
const CONTEXT = 3

function sheetName(side: 'a' | 'b', { story }: StoryResult): PatchName {
  return { name: `${side}/${escapeLine(story)}`, remark: null }
}

function sheetRemark({ sources }: StoryResult, id: string): string {
  const source = sources.find((candidate) => candidate.id === id)
  const date = source?.published ? `published ${source.published}` : 'publication date unknown'
  return escapeLine(`${id} (${source?.publisher ? `${source.publisher}, ` : ''}${date})`)
}

function factsOf({ findings }: StoryResult, source: string): readonly Fact[] {
  return findings
    .flatMap((finding) => findingFacts(finding, source))
    .sort(byOrder)
    .filter((fact, index, facts) => index === 0 || byOrder(fact, facts[index - 1] ?? fact) !== 0)
}

function findingFacts(finding: Finding, source: string): readonly Fact[] {
  const values = finding.positions
    .filter(({ claims }) => claims.some((claim) => claim.source === source))
    .map(positionValue)
  // The source is named, so that two values nobody could resolve never read as agreement.
  const silent = finding.silent.filter((claim) => claim.source === source).map(() => `not resolved in ${source}`)
  const slot = [finding.about, finding.attribute, finding.of ?? '', finding.by ?? ''].join('\u0000')
  return [...values, ...silent].map((value) => ({ slot, line: escapeLine(`${slotLabel(finding)}: ${value}`) }))
}

function byOrder(left: Fact, right: Fact): number {
  return compareText(left.slot, right.slot) || compareText(left.line, right.line)
}

/** Two sorted lists side by side in one pass; what differs in a slot is `-` before `+`. */
function mergeFacts(left: readonly Fact[], right: readonly Fact[]): readonly PatchLine[] {
  const merged: MarkedFact[] = []
  let before = 0
  let after = 0
  while (before < left.length || after < right.length) {
    const mark = nextMark(left[before], right[after])
    const fact = mark === '+' ? right[after] : left[before]
    if (fact) merged.push({ mark, fact })
    if (mark !== '+') before += 1
    if (mark !== '-') after += 1
  }
  return removedFirst(merged).map(({ mark, fact }) => ({ mark, text: fact.line }))
}

interface MarkedFact {
  readonly mark: Mark
  readonly fact: Fact
}

function nextMark(left: Fact | undefined, right: Fact | undefined): Mark {
  if (!left) return '+'
  if (!right) return '-'
  const order = byOrder(left, right)
  if (order === 0) return ' '
  return order < 0 ? '-' : '+'
}

/** Within a run of changes of one slot, what was removed stands first, as every diff has it. */
function removedFirst(merged: readonly MarkedFact[]): readonly MarkedFact[] {
  const ordered: MarkedFact[] = []
  let added: MarkedFact[] = []
  let slot = ''
  for (const entry of merged) {
    if (entry.mark === ' ' || entry.fact.slot !== slot) {
      for (const late of added) ordered.push(late)
      added = []
      slot = entry.fact.slot
    }
    if (entry.mark === '+') added.push(entry)
    else ordered.push(entry)
  }
  return [...ordered, ...added]
}
