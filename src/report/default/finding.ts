/** One finding as a hunk for the terminal. */
import type { ClaimReference, Finding, FindingPair, StoryResult } from '../../model/finding.ts'
import { type HunkSide, hunkSides, isDisagreement, isJudged, type Mark } from '../hunk.ts'
import { excerpt } from '../layout.ts'
import { flow, type Page, type Style, whole } from '../page.ts'
import { slotLabel } from '../slot.ts'
import { location, positionValue, provenance, type SourcesById } from '../voice.ts'
import { reasonOf, settlementOf, verdictLabel } from '../words.ts'

export interface HunkContext {
  readonly story: StoryResult
  readonly sources: SourcesById
  /** Labels of subjects by id. */
  readonly labels: ReadonlyMap<string, string>
  readonly page: Page
}

/** What a reader is to look at: sources disagree, or may, nobody has accepted it, and it was not there before. */
export function isShownInFull(finding: Finding): boolean {
  return isDisagreement(finding) && finding.state !== 'accepted' && finding.state !== 'known'
}

const STYLE_OF: Readonly<Record<Mark, Style>> = { '-': 'earlier', '+': 'later', ' ': 'plain' }

/** Columns before the cut; the record and `factdiff explain` have the whole. */
const LONGEST_VALUE = 240
const LONGEST_EVIDENCE = 320
/** How many claims of one value are shown before the rest is counted. */
const SHOWN_CLAIMS = 3

/** The heading, each value with who holds it, then why the values do not fit and the ids of the pairs. */
export function findingLines(finding: Finding, context: HunkContext): readonly string[] {
  const heading = `${verdictLabel(finding)}: ${slotLabel(finding)}${labelSuffix(finding, context)}`
  return [
    ...flow(context.page, excerpt(heading, LONGEST_VALUE), { indent: 0, hang: 2, style: 'heading' }),
    ...hunkSides(finding).flatMap((side) => sideLines(side, context)),
    ...finding.pairs.filter(isJudged).flatMap((pair) => pairLines(finding, pair, context)),
    ...settlementLines(finding, context),
  ]
}

/** ` [ministers meet in Almara]`, unless the id says it already. */
function labelSuffix({ about }: Finding, { labels }: HunkContext): string {
  const label = labels.get(about)
  return label && label !== about ? ` [${label}]` : ''
}

function sideLines({ mark, position }: HunkSide, context: HunkContext): readonly string[] {
  const value = excerpt(positionValue(position), LONGEST_VALUE)
  const rest = position.claims.length - SHOWN_CLAIMS
  return [
    ...flow(context.page, `${mark} ${value}`, { indent: mark === ' ' ? 4 : 2, hang: 4, style: STYLE_OF[mark] }),
    ...position.claims.slice(0, SHOWN_CLAIMS).flatMap((claim) => claimLines(claim, context)),
    ...(rest > 0 ? flow(context.page, `and ${rest} more that say the same`, { indent: 6, style: 'quiet' }) : []),
  ]
}

function claimLines(claim: ClaimReference, { page, sources }: HunkContext): readonly string[] {
  return [
    ...flow(page, excerpt(provenance(claim, sources.get(claim.source)), LONGEST_EVIDENCE), { indent: 6, hang: 8 }),
    ...flow(page, `"${excerpt(claim.evidence, LONGEST_EVIDENCE)}"`, { indent: 6, hang: 7 }),
    whole(page, location(claim), { indent: 6, style: 'quiet' }),
  ]
}

function pairLines(finding: Finding, pair: FindingPair, { page }: HunkContext): readonly string[] {
  const differs = pair.verdict === finding.verdict && pair.state === finding.state ? '' : `${verdictLabel(pair)}: `
  const self = pair.self ? ' (one origin says both)' : ''
  return [
    ...flow(page, `${differs}${excerpt(reasonOf(pair), 2 * LONGEST_VALUE)}${self}`, { indent: 2, hang: 4 }),
    whole(page, pair.id, { indent: 4, style: 'quiet' }),
  ]
}

function settlementLines(finding: Finding, { page, story }: HunkContext): readonly string[] {
  const file = `\`${story.folder}/story.yaml\``
  const unresolved = finding.pairs.filter(({ verdict }) => verdict === 'unresolved')
  const ways = new Set(unresolved.map((pair) => settlementOf(finding.kind, pair, file)))
  return [...ways].flatMap((way) => flow(page, way, { indent: 2, hang: 4 }))
}
