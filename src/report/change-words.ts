/** What changed, in words. `quote` sets each piece of user text apart and escapes it. */
import type { Changes, ClaimChange, FindingChange, SourceChange } from '../model/change.ts'
import type { ClaimReference, FindingPair } from '../model/finding.ts'
import { isDisagreement } from './hunk.ts'
import { statement } from './voice.ts'
import { count, listing, statusLabel, verdictLabel } from './words.ts'

type Quote = (text: string) => string

export type ClaimChangeKind = 'added' | 'changed' | 'removed'

export function claimChangeKind({ before, after }: ClaimChange): ClaimChangeKind {
  if (!before) return 'added'
  return after ? 'changed' : 'removed'
}

/** "`2026-02-02` → `2026-02-03`; its evidence", or the value alone of a claim that is new or gone. */
export function claimChangeWords({ before, after }: ClaimChange, quote: Quote): string {
  if (!before || !after) return valueWords(after ?? before, quote)
  const [old, current] = [valueWords(before, quote), valueWords(after, quote)]
  const others = [
    ...step('attribution', before.by, after.by, quote),
    ...step('time', before.asOf, after.asOf, quote),
    ...step('review', before.review, after.review, quote),
    ...(before.evidence === after.evidence ? [] : ['its evidence']),
  ]
  return [old === current ? old : `${old} → ${current}`, ...others].join('; ')
}

function valueWords(claim: ClaimReference | null, quote: Quote): string {
  return claim ? quote(claim.value) + statusLabel(claim.status) : ''
}

function step(name: string, before: string | null, after: string | null, quote: Quote): readonly string[] {
  const words = (text: string | null) => (text === null ? 'none' : quote(text))
  return before === after ? [] : [`${name} ${words(before)} → ${words(after)}`]
}

const SOURCE_WORDS: Readonly<Record<SourceChange['kind'], string>> = {
  added: ', a new source',
  removed: ', no longer a source',
  changed: '',
}

export function sourceWords({ kind }: SourceChange): string {
  return SOURCE_WORDS[kind]
}

/** "contradicted, new", and of one that is closed or changed what it was: "was contradicted, now corroborated". */
export function findingChangeWords({ kind, before, after }: FindingChange): string {
  const is = after ? verdictLabel(after) : 'told by nobody'
  if (kind === 'opened' || !before) return is
  // What was new or known then says nothing now.
  const was = before.state === 'accepted' ? verdictLabel(before) : before.verdict
  return `was ${was}, now ${is}`
}

/** Pairs that sources disagree on, each with who says what. */
export function findingPairs(
  { finding }: FindingChange,
  quote: Quote,
): readonly { readonly pair: FindingPair; readonly words: string }[] {
  return finding.pairs.filter(isDisagreement).map((pair) => ({ pair, words: statement(finding, pair, quote) }))
}

/** "2 claims added, 1 changed; 1 disagreement opened": what a reviewer is to look at, in one line. */
export function changeCounts({ stories }: Changes): string {
  const claims = stories.flatMap(({ sources }) => sources.flatMap((source) => source.claims.map(claimChangeKind)))
  const findings = stories.flatMap((story) => story.findings.map(({ kind }) => kind))
  const parts = [
    counted(claims, ['added', 'changed', 'removed'], 'claim'),
    counted(findings, ['opened', 'closed', 'changed'], 'disagreement'),
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join('; ') : 'No claim and no disagreement changed'
}

/** "2 claims added and 1 changed" */
function counted<Kind>(all: readonly Kind[], kinds: readonly Kind[], noun: string): string {
  const amounts = kinds.map((kind) => ({ kind, amount: all.filter((other) => other === kind).length }))
  const parts = amounts.filter(({ amount }) => amount > 0)
  return listing(parts.map(({ kind, amount }, at) => `${at === 0 ? count(amount, noun) : amount} ${kind}`))
}
