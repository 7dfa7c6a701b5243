import type { ClaimReference, Finding, StoryResult } from '../../model/finding.ts'
import {
  DISAGREEMENTS,
  type Fact,
  fingerprintOf,
  headPairs,
  headVerdict,
  otherClaims,
  placeOf,
  storyFingerprint,
} from '../fact.ts'
import { factLabel, factSentences } from '../fact-text.ts'
import type { JsonObject } from '../json-shape.ts'
import type { ReporterOptions } from '../reporter.ts'
import { physicalLocation } from './location.ts'
import { sarifText } from './text.ts'

/** GitHub takes a thousand locations of a result and shows a hundred. */
const MOST_LOCATIONS = 100

const LONGEST_VALUE = 100

/** Ids shown in the properties of a result. */
const MOST_IDS = 20

export function resultShape(fact: Fact, options: ReporterOptions): JsonObject {
  const { finding, story } = fact
  const verdict = headVerdict(finding)
  const place = placeOf(finding, options)
  const others = otherClaims(finding, place)
  return {
    ruleId: verdict,
    ruleIndex: DISAGREEMENTS.indexOf(verdict),
    level: finding.state === 'new' || finding.state === 'accepted' ? 'error' : 'note',
    message: { text: messageText(finding, others.length - MOST_LOCATIONS) },
    locations: [{ physicalLocation: physicalLocation(place ?? { file: story.folder, line: 0, column: 0 }, options) }],
    relatedLocations: others.slice(0, MOST_LOCATIONS).map((claim, index) => relatedShape(claim, index, options)),
    // GitHub knows an alert again by the first, though its uploader remarks that it is not the one of the line, by
    // which moved lines and other words would open it anew; everyone else reads the second.
    partialFingerprints: {
      primaryLocationLineHash: `${storyFingerprint(fact).slice(0, 16)}:1`,
      'factdiff/v1': fingerprintOf(fact),
    },
    ...(finding.state === 'accepted' ? { suppressions: [suppressionOf(finding, story)] } : {}),
    properties: {
      story: story.story,
      state: finding.state,
      ids: headPairs(finding)
        .slice(0, MOST_IDS)
        .map(({ id }) => id),
    },
  }
}

function messageText(finding: Finding, unlisted: number): string {
  const lines = [
    `${factLabel(finding)}: ${factSentences(finding).join('; ')}`,
    ...(unlisted > 0 ? [`and ${unlisted} more claims that are not listed`] : []),
  ]
  return sarifText(lines.join('; '))
}

function relatedShape(claim: ClaimReference, index: number, options: ReporterOptions): JsonObject {
  return {
    id: index + 1,
    message: { text: sarifText(`${claim.source}: ${claim.value}`, LONGEST_VALUE) },
    physicalLocation: physicalLocation(claim, options),
  }
}

/** The reasons of the entries that cover the fact's pairs. */
function suppressionOf(finding: Finding, story: StoryResult): JsonObject {
  const ids = new Set(finding.pairs.map(({ id }) => id))
  const reasons = story.accepted.filter(({ id, state }) => state === 'used' && ids.has(id)).map(({ reason }) => reason)
  return { kind: 'external', ...(reasons.length > 0 ? { justification: sarifText(reasons.join('; ')) } : {}) }
}
