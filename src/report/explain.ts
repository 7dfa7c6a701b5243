/** Everything that is known about one finding: `factdiff explain`. */
import type { ClaimReference, Finding, FindingPair, FindingPosition, StoryResult } from '../model/finding.ts'
import { acceptCommand } from './accept-command.ts'
import { disarmCommands } from './escape.ts'
import { evidenceInContext } from './evidence-context.ts'
import { hunkSides, type Mark } from './hunk.ts'
import { excerpt } from './layout.ts'
import { flow, type Page, pageOf, paint, type Style, whole } from './page.ts'
import { slotLabel } from './slot.ts'
import { location, positionValue, provenance, type SourcesById, sourcesById } from './voice.ts'
import { count, LEGEND, reasonOf, relationWords, settlementOf, verdictLabel, verdictMeaning } from './words.ts'

export interface ExplainOptions {
  /** The articles by source id; the evidence of others stands without its context. */
  readonly texts: ReadonlyMap<string, string>
  readonly color?: boolean | undefined
  readonly columns?: number | undefined
}

interface Explanation {
  readonly story: StoryResult
  readonly finding: Finding
  readonly sources: SourcesById
  readonly texts: ReadonlyMap<string, string>
  readonly page: Page
}

/** Values with their evidence in context, then each pair with the levels tried, then what to paste to accept. */
export function explainFinding(story: StoryResult, finding: Finding, options: ExplainOptions): string {
  const explanation = { story, finding, sources: sourcesById(story), texts: options.texts, page: pageOf(options) }
  const lines = [
    ...headingLines(explanation),
    ...valueLines(explanation),
    ...silentLines(explanation),
    ...pairSection(explanation),
    ...acceptSection(explanation),
  ]
  return disarmCommands(`${lines.join('\n')}\n`)
}

function headingLines({ finding, page }: Explanation): readonly string[] {
  const heading = `${slotLabel(finding)}: ${verdictLabel(finding)}`
  return [
    ...flow(page, heading, { indent: 0, hang: 2, style: 'heading' }),
    ...flow(page, verdictMeaning[finding.verdict], { indent: 0, hang: 2 }),
    ...(finding.pairs.length > 0 ? flow(page, LEGEND, { indent: 0, style: 'quiet' }) : []),
  ]
}

const STYLE_OF: Readonly<Record<Mark, Style>> = { '-': 'earlier', '+': 'later', ' ': 'plain' }

/** Columns before a value is cut; it stands whole in the record. */
const LONGEST_VALUE = 1000

function valueLines(explanation: Explanation): readonly string[] {
  const { finding, page } = explanation
  return hunkSides(finding).flatMap(({ mark, position }) => [
    '',
    ...flow(page, `${mark} ${excerpt(positionValue(position), LONGEST_VALUE)}`, {
      indent: mark === ' ' ? 2 : 0,
      hang: 2,
      style: STYLE_OF[mark],
    }),
    ...readAsLines(position, page),
    ...position.claims.flatMap((claim) => claimLines(claim, explanation)),
  ])
}

function readAsLines({ reading, canonical, origins }: FindingPosition, page: Page): readonly string[] {
  const [words, form] = [reading, canonical].map((text) => excerpt(text, LONGEST_VALUE))
  const read = `read as ${words === form ? '' : `${words}: `}\`${form}\`, told by ${count(origins, 'origin')}`
  return flow(page, read, { indent: 2, hang: 4 })
}

function claimLines(claim: ClaimReference, { sources, texts, page }: Explanation): readonly string[] {
  const who = provenance(claim, sources.get(claim.source))
  const review = claim.review === 'proposed' ? ', not reviewed yet' : ''
  return [
    ...flow(page, excerpt(who, LONGEST_VALUE) + review, { indent: 4, hang: 6 }),
    whole(page, location(claim), { indent: 4, style: 'quiet' }),
    ...flow(page, excerpt(evidenceText(claim, texts.get(claim.source)), LONGEST_VALUE), { indent: 6 }),
  ]
}

function evidenceText({ evidence, at }: ClaimReference, text: string | undefined): string {
  if (text === undefined) return `"${evidence}"`
  return evidenceInContext(text, evidence, at) ?? `"${evidence}" (not in the text any more)`
}

function silentLines(explanation: Explanation): readonly string[] {
  const { finding, page } = explanation
  if (finding.silent.length === 0) return []
  const claims = finding.silent.flatMap((claim) => claimLines(claim, explanation))
  return [
    '',
    ...flow(page, '? a value that nothing resolves: silence, not agreement', { indent: 0, hang: 2 }),
    ...claims,
  ]
}

function pairSection(explanation: Explanation): readonly string[] {
  const { finding, page } = explanation
  if (finding.pairs.length === 0) return []
  const leftOut = finding.pairsLeftOut
  return [
    '',
    paint(page, 'heading', 'Compared'),
    ...finding.pairs.flatMap((pair) => pairLines(pair, explanation)),
    ...(leftOut > 0 ? flow(page, `${count(leftOut, 'pair')} not compared: too many values`, { indent: 2 }) : []),
  ]
}

function pairLines(pair: FindingPair, { finding, page, story }: Explanation): readonly string[] {
  const [earlier, later] = pair.values.map((index) => valueName(finding.positions[index]))
  const tried = pair.why.tried.join(', ')
  const self = pair.self ? ['one origin says both'] : []
  const settled =
    pair.verdict === 'unresolved' ? [settlementOf(finding.kind, pair, `\`${story.folder}/story.yaml\``)] : []
  const details = [
    `levels tried: ${tried}`,
    `level that matched: ${pair.why.level}`,
    reasonOf(pair),
    ...self,
    ...settled,
  ]
  return [
    ...flow(page, `${earlier} ${relationWords[pair.why.relation]} ${later}`, { indent: 2, hang: 4 }),
    ...flow(page, verdictLabel(pair), { indent: 4 }),
    ...details.flatMap((detail) => flow(page, excerpt(detail, LONGEST_VALUE), { indent: 4, hang: 6 })),
    whole(page, pair.id, { indent: 4, style: 'quiet' }),
  ]
}

/** A pair names its values short: they stand in full above. */
const LONGEST_NAME = 120

function valueName(position: FindingPosition | undefined): string {
  return position ? `\`${excerpt(positionValue(position), LONGEST_NAME)}\`` : ''
}

/** The command line for each pair that fails the check. */
function acceptSection({ finding, page }: Explanation): readonly string[] {
  const gating = finding.pairs.filter(({ state }) => state === 'new')
  if (gating.length === 0) return []
  return [
    '',
    paint(page, 'heading', 'To accept'),
    ...gating.map(({ id }) => whole(page, acceptCommand(id), { indent: 2 })),
  ]
}
