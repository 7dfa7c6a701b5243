import { createAcceptance } from '../accepted/acceptance.ts'
import { readAccepted } from '../accepted/read-accepted.ts'
import { findWrongIds } from '../accepted/wrong-ids.ts'
import { findOrigins } from '../align/origins.ts'
import { checkPlaces } from '../claim/check-places.ts'
import { checkTypes } from '../claim/check-types.ts'
import { currentEntry, scopedEntry } from '../claim/current-entry.ts'
import { withExcerpts } from '../claim/excerpt.ts'
import { readStories, type StoryRecords } from '../claim/read-stories.ts'
import type { ArticleReader } from '../claim/read-text.ts'
import { READER_VERSION } from '../claim/reader-version.generated.js'
import { type TypingResult, typeClaims } from '../claim/type-claims.ts'
import { createVocabulary, type Vocabulary } from '../claim/vocabulary.ts'
import { compareSlots } from '../compare/compare-slots.ts'
import { buildFinding } from '../finding/build-finding.ts'
import { countRejected, describeSources, describeSubjects } from '../finding/describe-story.ts'
import { fingerprint } from '../finding/fingerprint.ts'
import { byStrength } from '../finding/strength.ts'
import { outcomeOf, summarize } from '../finding/summary.ts'
import type { AcceptedEntry } from '../model/accepted.ts'
import type { AttributeDefinition } from '../model/attribute.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { CheckResult, StoryResult, Verdict } from '../model/finding.ts'
import type { ReadingContext } from '../model/reading.ts'
import type { Claim } from '../model/record.ts'
import { compareText } from '../util/collection.ts'
import { fileMemory } from '../util/pack.ts'
import { createPartyResolver } from '../value/party-resolver.ts'
import { createPlaceResolver } from '../value/place-resolver.ts'
import { firstOfEachFile } from '../yaml/problem-list.ts'

export interface CheckOptions {
  /** Absolute; files are named relative to it. */
  readonly cwd: string
  /** Where read records are kept between runs; null to keep none. */
  readonly cacheFolder: string | null
  /** The gazetteer's bytes, asked for at the first place name that no story declares; null when there is none. */
  readonly gazetteer: () => Uint8Array | null
  /** Whether `accepted.yaml` counts. */
  readonly useAccepted: boolean
  /** Verdicts that stop the run when new; `contradicted` is always one. */
  readonly gates: ReadonlySet<Verdict>
  /** The team's attributes, from the config. */
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
  /** The day, for accepted entries that have a last one. */
  readonly today: () => string
}

/** A result, and the texts at hand by story folder and source id, for those who show evidence in context. */
export interface Check {
  readonly result: CheckResult
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/**
 * Records to findings: reads the stories below the paths, compares and judges each. When any file is invalid nothing is
 * compared, and the result lists every problem.
 */
export async function checkClaims(paths: readonly string[], options: CheckOptions): Promise<Check> {
  const cache = options.cacheFolder === null ? null : { folder: options.cacheFolder }
  const { stories, problems } = await readStories(paths, { cwd: options.cwd, cache, readArticle })
  const prepared = await Promise.all(stories.map((story) => prepareStory(story, options)))
  const all = firstOfEachFile([...problems, ...prepared.flatMap((story) => story.problems)])
  const isFailed = all.some((problem) => problem.severity === 'error')
  const warnings = isFailed ? [] : withExcerpts(all, options.cwd)
  const judged = isFailed ? [] : prepared.map((story) => judgeStory(story, warnings, options))
  const results = judged.sort((a, b) => compareText(a.story, b.story) || compareText(a.folder, b.folder))
  const summary = summarize(results)
  return {
    result: {
      version: 1,
      ...outcomeOf({ isFailed, summary }),
      stories: results,
      summary,
      problems: isFailed ? withExcerpts(all, options.cwd) : [],
    },
    texts: new Map(stories.map((story) => [story.folder, story.texts])),
  }
}

/** Most records name no page: what reads them is loaded for those that do. */
const readArticle: ArticleReader = async (file, bytes) => (await import('./article-text.ts')).articleText(file, bytes)

/** A story whose claims are typed and whose accepted list is read. */
interface PreparedStory {
  readonly input: StoryRecords
  readonly typed: TypingResult
  readonly accepted: readonly AcceptedEntry[]
  readonly problems: readonly Diagnostic[]
}

async function prepareStory(input: StoryRecords, options: CheckOptions): Promise<PreparedStory> {
  const { declaration, records } = input
  const vocabulary = createVocabulary(options.attributes, declaration.attributes)
  const reading = createReading(input, vocabulary, options)
  const typed = typeClaims(records, { declaration, vocabulary, reading })
  const accepted =
    options.useAccepted && input.acceptedFile
      ? await readAccepted(input.acceptedFile, options.cwd, fileMemory(options.cacheFolder, READER_VERSION))
      : { entries: [], problems: [] }
  const entries = accepted.entries.map((entry) => scopedEntry(entry, reading))
  // An id is the hash of scopes too, which the names of declared parties decide.
  const wrongIds = declaration.lacks ? [] : findWrongIds(entries, fingerprint)
  const current = entries.map((entry) => currentEntry(entry, { declaration, vocabulary, reading }, fingerprint))
  const problems = [
    ...checkPlaces(declaration, options.gazetteer),
    ...checkTypes(declaration),
    ...typed.problems,
    ...accepted.problems,
    ...wrongIds,
  ]
  return { input, typed, accepted: current, problems }
}

function createReading(
  { declaration, records }: StoryRecords,
  vocabulary: Vocabulary,
  options: CheckOptions,
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

function judgeStory(
  { input, typed, accepted }: PreparedStory,
  warnings: readonly Diagnostic[],
  options: CheckOptions,
): StoryResult {
  const { records, declaration, folder } = input
  const origins = findOrigins(records, input.texts)
  const originOf = (source: string) => origins.get(source) ?? source
  const acceptance = createAcceptance(accepted, options.today)
  const judging = { originOf, gates: options.gates, isAccepted: acceptance.covers }
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
