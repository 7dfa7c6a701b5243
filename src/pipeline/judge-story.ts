import { createAcceptance } from '../accepted/acceptance.ts'
import type { AcceptedList } from '../accepted/read-accepted.ts'
import { findWrongIds } from '../accepted/wrong-ids.ts'
import { findOrigins } from '../align/origins.ts'
import { checkPlaces } from '../claim/check-places.ts'
import { checkTypes } from '../claim/check-types.ts'
import { currentEntry, scopedEntry } from '../claim/current-entry.ts'
import type { StoryRecords } from '../claim/read-stories.ts'
import { type TypingResult, typeClaims } from '../claim/type-claims.ts'
import { compareSlots } from '../compare/compare-slots.ts'
import { buildFinding } from '../finding/build-finding.ts'
import { countRejected, describeSources, describeSubjects } from '../finding/describe-story.ts'
import { fingerprint } from '../finding/fingerprint.ts'
import { byStrength } from '../finding/strength.ts'
import type { AcceptedEntry, AcceptedPair } from '../model/accepted.ts'
import type { AttributeDefinition } from '../model/attribute.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { StoryResult, Verdict } from '../model/finding.ts'
import type { ReadingContext } from '../model/reading.ts'
import type { Claim } from '../model/record.ts'
import { createPartyResolver } from '../value/party/resolver.ts'
import { createPlaceResolver } from '../value/place/resolver.ts'
import { createVocabulary, type Vocabulary } from '../value/vocabulary.ts'

/** What a verdict depends on besides the files of the story. */
export interface JudgingOptions {
  /** The gazetteer's bytes, asked for at the first place name that no story declares; null when there is none. */
  readonly gazetteer: () => Uint8Array | null
  /** Verdicts that stop the run when new; `contradicted` is always one. */
  readonly gates: ReadonlySet<Verdict>
  /** The team's attributes, from the config. */
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
  /** The day, for accepted entries that have a last one. */
  readonly today: () => string
}

/** A story whose claims are typed and whose accepted list is read. */
export interface PreparedStory {
  readonly input: StoryRecords
  readonly typed: TypingResult
  readonly accepted: readonly AcceptedEntry[]
  /** Ids of pairs that were there before. */
  readonly known: ReadonlySet<string>
  readonly problems: readonly Diagnostic[]
}

/** `before` are the pairs that were there before, in the names of then. */
export function prepareStory(
  input: StoryRecords,
  accepted: AcceptedList,
  before: readonly AcceptedPair[],
  options: JudgingOptions,
): PreparedStory {
  const { declaration, records } = input
  const vocabulary = createVocabulary(options.attributes, declaration.attributes)
  const reading = createReading(input, vocabulary, options)
  const typed = typeClaims(records, { declaration, vocabulary, reading })
  const current = (entry: AcceptedEntry) => currentEntry(entry, { declaration, vocabulary, reading }, fingerprint)
  const entries = accepted.entries.map((entry) => scopedEntry(entry, reading))
  // An id is the hash of scopes too, which the names of declared parties decide.
  const wrongIds = declaration.lacks ? [] : findWrongIds(entries, fingerprint)
  const known = before.map((entry) => current(scopedEntry(entry, reading)))
  const problems = [
    ...checkPlaces(declaration, options.gazetteer),
    ...checkTypes(declaration),
    ...typed.problems,
    ...accepted.problems,
    ...wrongIds,
  ]
  return { input, typed, accepted: entries.map(current), known: new Set(known.flatMap(idsOf)), problems }
}

function idsOf(entry: AcceptedEntry): readonly string[] {
  return entry.covers === 'pair' ? [entry.id, entry.currentId ?? entry.id] : []
}

function createReading(
  { declaration, records }: StoryRecords,
  vocabulary: Vocabulary,
  options: JudgingOptions,
): ReadingContext {
  // A rejected claim must not even make a name ambiguous.
  const claims = records.flatMap((record) => record.claims).filter((claim) => claim.review !== 'rejected')
  const isParty = ({ about, attribute }: Claim) =>
    vocabulary.define(attribute, declaration.events.get(about)?.type ?? null)?.kind === 'party'
  const names = claims.flatMap((claim) => [...(isParty(claim) ? [claim.value] : []), ...(claim.by ? [claim.by] : [])])
  return {
    places: createPlaceResolver({ declared: declaration.places, gazetteer: options.gazetteer }),
    parties: createPartyResolver({ declared: declaration.entities, names }),
  }
}

export function judgeStory(
  { input, typed, accepted, known }: PreparedStory,
  warnings: readonly Diagnostic[],
  options: JudgingOptions,
): StoryResult {
  const { records, declaration, folder } = input
  const origins = findOrigins(records, input.texts)
  const originOf = (source: string) => origins.get(source) ?? source
  const acceptance = createAcceptance(accepted, options.today)
  const judging = {
    originOf,
    gates: options.gates,
    isAccepted: acceptance.covers,
    isKnown: (id: string) => known.has(id),
  }
  const findings = compareSlots(typed.claims)
    .map((slot) => buildFinding(slot, judging))
    .sort(byStrength)
  return {
    story: declaration.story,
    folder,
    sources: describeSources(records, typed.publications, originOf),
    origins: new Set(origins.values()).size,
    subjects: describeSubjects(declaration),
    findings,
    accepted: acceptance.uses(findings),
    rejected: countRejected(records),
    warnings: warnings.filter(({ file }) => file === folder || file.startsWith(`${folder}/`)),
  }
}
