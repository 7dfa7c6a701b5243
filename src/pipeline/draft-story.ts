import { alignStory } from '../align/align-story.ts'
import { findCopies } from '../align/copies.ts'
import { deathAges } from '../align/death-ages.ts'
import { withSharedNames } from '../align/detail-names.ts'
import { detailSubjects } from '../align/detail-subjects.ts'
import { signedPapers } from '../align/signed-papers.ts'
import { standingReading } from '../align/standing-reading.ts'
import { alignPlaces } from '../align/story-places.ts'
import { claimDrafter } from '../claim/draft-claims.ts'
import { draftStory } from '../claim/draft-story.ts'
import { knownEvents } from '../claim/known-events.ts'
import { withPartScopes } from '../claim/part-scopes.ts'
import { readScope } from '../claim/type-claims.ts'
import type { SourceReading, StoryAlignment, StoryEntity } from '../model/alignment.ts'
import type { AttributeDefinition } from '../model/attribute.ts'
import type { Document } from '../model/document.ts'
import type { DraftPlace, DraftRecord, DraftStory } from '../model/draft.ts'
import type { Detail, DocumentEvents, Fact } from '../model/event.ts'
import type { DocumentParty } from '../model/mention.ts'
import type { ReadingContext } from '../model/reading.ts'
import type { ClaimRecord, StoryDeclaration } from '../model/record.ts'
import type { UnresolvedValue, Value } from '../model/value.ts'
import { isEdtfProblem } from '../value/edtf/date.ts'
import { readEdtf } from '../value/edtf.ts'
import { wordsOf } from '../value/fold.ts'
import { createPartyResolver } from '../value/party/resolver.ts'
import { createPlaceResolver } from '../value/place/resolver.ts'
import { readValue } from '../value/read-value.ts'
import { isProblem } from '../value/value-reader.ts'
import { createVocabulary, type Vocabulary } from '../value/vocabulary.ts'

/** One article of a story, read, with what `sources.yaml` and its file tell of it. */
export interface ReadSource {
  readonly id: string
  /** Relative to the working directory. */
  readonly file: string
  /** Declared in `sources.yaml`. */
  readonly copyOf: string | null
  /** Relative to the record, with forward slashes; null for standard input. */
  readonly textFile: string | null
  readonly sha256: string
  readonly document: Document
  readonly parties: readonly DocumentParty[]
  readonly events: DocumentEvents
}

export interface StoryContext {
  readonly story: string
  readonly declaration: StoryDeclaration
  /** Records that are there already. */
  readonly records: readonly ClaimRecord[]
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
  readonly gazetteer: () => Uint8Array | null
}

export interface DraftedStory {
  readonly story: DraftStory
  readonly records: readonly DraftRecord[]
  /** Facts that were left out, since their evidence or value could not be used. */
  readonly dropped: number
}

/** The sources of one story to drafts of its files: copies found, names and events brought together, facts chosen. */
export function draftStoryFiles(sources: readonly ReadSource[], given: StoryContext): DraftedStory {
  const vocabulary = createVocabulary(given.attributes, given.declaration.attributes)
  const told = sources.map(readingOf)
  const places = toldPlaces(told, vocabulary, given)
  const context = withPlaces(given, places)
  const { declaration, records } = context
  const reading = readingContext(sources, context)
  const read = factReader(vocabulary, reading)
  const readings = withSharedNames(told, (detail) => read(detail, null))
  const alignment = align(sources, readings, { vocabulary, read, context })
  const nameOf = ({ id, names }: StoryEntity) => declaration.entities.get(id)?.names[0] ?? names[0] ?? id
  const copies = findCopies(sources.map((source) => copyCandidate(source, records)))
  const scopeOf = (words: string) => readScope(words, reading)
  const isStanding = standingSlots(sources, records, scopeOf)
  const subjects = detailSubjects(readings, alignment, { scopeOf, isStanding })
  const subjectOf = (detail: Detail) => subjects.get(detail) ?? null
  const agedOf = deathAges(readings, alignment, (entity) => isStanding(entity, 'age', '')).personOf
  const signed = signedPapers(readings, alignment)
  const draftClaims = claimDrafter({ alignment, vocabulary, read, subjectOf, agedOf, signed, nameOf })
  let dropped = 0
  const claimed = sources.map((source, index): DraftRecord => {
    const reading = readings[index] ?? readingOf(source)
    const drafted = draftClaims(reading, source.document.text)
    dropped += drafted.dropped
    return { source: sourceOf(source, copies), claims: drafted.claims }
  })
  const drafts = withPartScopes(claimed)
  return { story: draftStory(context.story, { ...alignment, places }, drafts, declaration), records: drafts, dropped }
}

function toldPlaces(
  readings: readonly SourceReading[],
  vocabulary: Vocabulary,
  { declaration, gazetteer }: StoryContext,
): readonly DraftPlace[] {
  return alignPlaces(readings, {
    declared: declaration.places,
    isPlace: (attribute, type) => vocabulary.define(attribute, type)?.kind === 'place',
    places: createPlaceResolver({ declared: declaration.places, gazetteer }),
  })
}

/** What the story tells of its places holds for its events at once, as it will in the next run. */
function withPlaces(context: StoryContext, drafts: readonly DraftPlace[]): StoryContext {
  const { declaration } = context
  const places = new Map([...declaration.places, ...drafts.map((draft) => [draft.id, draft] as const)])
  return { ...context, declaration: { ...declaration, places } }
}

interface AlignmentTools {
  readonly vocabulary: Vocabulary
  readonly read: FactReader
  readonly context: StoryContext
}

/** With the events that the story has from sources that are not read in this run. */
function align(
  sources: readonly ReadSource[],
  readings: readonly SourceReading[],
  { vocabulary, read, context: { declaration: declared, records } }: AlignmentTools,
): StoryAlignment {
  const texts = new Map(sources.map(({ id, document }) => [id, document.text]))
  const isParty = (attribute: string, type: string) => vocabulary.define(attribute, type)?.kind === 'party'
  const others = records.filter(({ source }) => !texts.has(source.id))
  const standing = standingReading(others, { declared, isParty, read })
  const knownAs = knownEvents(records, readings, texts, declared)
  return alignStory([...readings, standing.reading], {
    declared,
    knownAs: (source, event) =>
      source === standing.reading.source ? (standing.ids[event] ?? null) : knownAs(source, event),
    read,
  })
}

/** Slots that records tell of whose articles are not at hand. */
function standingSlots(
  sources: readonly ReadSource[],
  records: readonly ClaimRecord[],
  scopeOf: (words: string) => string,
): (about: string, attribute: string, scope: string) => boolean {
  const own = new Set(sources.map(({ id }) => id))
  const others = records.filter(({ source }) => !own.has(source.id)).flatMap(({ claims }) => claims)
  const standing = new Set(others.map(({ about, attribute, of }) => slotKey(about, attribute, scopeOf(of ?? ''))))
  return (about, attribute, scope) => standing.has(slotKey(about, attribute, scope))
}

function slotKey(about: string, attribute: string, scope: string): string {
  return JSON.stringify([about, attribute, scope])
}

function readingOf({ id, document, parties, events }: ReadSource): SourceReading {
  return {
    source: id,
    until: endOf(document.published ?? document.written),
    parties,
    events: events.events,
    entityFacts: events.entityFacts,
    details: events.details,
  }
}

/** Of EDTF; minutes. */
function endOf(day: string | null): number | null {
  const edtf = day === null ? null : readEdtf(day)
  return edtf && !isEdtfProblem(edtf) ? edtf.last.end : null
}

type FactReader = (fact: Fact, type: string | null) => Value | UnresolvedValue | null

/** Reads every value once; a story's sources repeat each other. */
function factReader(vocabulary: Vocabulary, reading: ReadingContext): FactReader {
  const known = new Map<string, Value | UnresolvedValue | null>()
  return ({ attribute, value: words }, type) => {
    const definition = vocabulary.define(attribute, type)
    if (!definition) return null
    const key = `${definition.kind}\n${definition.unit ?? ''}\n${words}`
    const before = known.get(key)
    if (before !== undefined) return before
    const result = readValue(words, definition, reading)
    const value = isProblem(result) ? null : result
    known.set(key, value)
    return value
  }
}

function readingContext(sources: readonly ReadSource[], { declaration, gazetteer }: StoryContext): ReadingContext {
  const names = sources.flatMap(({ parties }) => parties.flatMap((party) => party.names))
  return {
    places: createPlaceResolver({ declared: declaration.places, gazetteer }),
    parties: createPartyResolver({ declared: declaration.entities, names }),
  }
}

/** The body alone: menus and notices are the page's, not the text's. */
function copyCandidate({ id, document }: ReadSource, records: readonly ClaimRecord[]) {
  const body = document.blocks.filter(({ kind }) => kind === 'body')
  return {
    source: id,
    text: body.map(({ start, end }) => document.text.slice(start, end)).join('\n'),
    published: document.published,
    // A record that stands is no longer made a copy: what comes later is one of it.
    isKnown: records.some(({ source }) => source.id === id && source.copyOf === null),
    isAgency: isSentByItself(document),
  }
}

/** [ALMARA (Northwire) —] on a page of Northwire. */
function isSentByItself({ publisher, dateline }: Document): boolean {
  const agency = wordsOf(dateline?.agency ?? '').join(' ')
  return agency !== '' && agency === wordsOf(publisher ?? '').join(' ')
}

function sourceOf(source: ReadSource, copies: ReadonlyMap<string, string>): DraftRecord['source'] {
  const { document } = source
  return {
    id: source.id,
    publisher: document.publisher,
    title: document.title,
    published: document.published,
    written: document.written,
    url: document.url,
    lang: document.language,
    copyOf: source.copyOf ?? copies.get(source.id) ?? null,
    textFile: source.textFile,
    sha256: source.sha256,
  }
}
