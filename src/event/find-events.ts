import type { Document } from '../model/document.ts'
import type { DocumentEvent, DocumentEvents, Fact } from '../model/event.ts'
import type { DocumentMentions } from '../model/mention.ts'
import { groupMap } from '../util/collection.ts'
import { findDetails } from './detail/find-details.ts'
import { findEntityFacts } from './entity/fact.ts'
import { figuresTold } from './entity/figure.ts'
import { ownFigures } from './entity/own-figure.ts'
import { type EventRole, rolesOf } from './event-role.ts'
import { findHappenings } from './happening/find-happenings.ts'
import { CUSTODY } from './harm/custody.ts'
import type { EventGroup } from './merge/event-group.ts'
import { joinArrests } from './merge/join-arrests.ts'
import { joinUnrest } from './merge/join-unrest.ts'
import { mergeEvents } from './merge.ts'
import { isOfOldOnes } from './modality/old-news.ts'
import { countNotCovered } from './not-covered.ts'
import { type ReadSentence, readSentences } from './reading.ts'
import { withoutBareStatements } from './settle/bare-statement.ts'
import { withDays } from './settle/day.ts'
import { withDeathAges, withoutDeathAges } from './settle/death-age.ts'
import { settleVotes } from './settle/election-result.ts'
import { withJourneys } from './settle/journey.ts'
import { withMourned } from './settle/mourned.ts'
import { withOfficesLeft } from './settle/office-left.ts'
import { withScenes } from './settle/scene.ts'
import { settleResult } from './settle/sport-result.ts'
import { withPapersOfTalks } from './settle/talks-paper.ts'
import { withTermHolders } from './settle/term-holder.ts'
import { tidyFacts } from './settle/tidy.ts'
import { settleTypes } from './settle/type.ts'
import { withWiderPlaces } from './settle/wider-place.ts'
import { tellEvents } from './tell-events.ts'
import type { ToldEvent } from './told-event.ts'

/** The events that a document tells of, each once, and what it says of its parties. */
export function findEvents(document: Document, mentions: DocumentMentions): DocumentEvents {
  const sentences = readSentences(document, mentions)
  const told = tellAll(sentences, mentions, document.text)
  const joined = joinArrests(
    settleTypes(joinUnrest(mergeEvents(told)), (words) => sentences[0]?.isTold(words) ?? false),
  )
  const merged = withTermHolders(withOfficesLeft(withPapersOfTalks(joined), sentences))
  const travelled = withJourneys(merged, sentences, document.text, mentions.attributions)
  const groups = withoutBareStatements(
    withMourned(
      withDeathAges(
        withDays(withWiderPlaces(withScenes(travelled, sentences), sentences), sentences),
        mentions.parties,
      ),
    )
      .map((group) => tidied(group, mentions.parties))
      .filter(({ facts, type, told }) => facts.length > 0 && type !== 'crowd' && !isBareFigure(facts, told)),
  )
  const roles = rolesOf(groups)
  const entityFacts = [
    ...withoutDeathAges(findEntityFacts(mentions.parties), groups),
    ...figuresTold(sentences),
    ...ownFigures(sentences),
  ]
  return {
    events: [
      ...groups.map((group, at) => eventOf(group, roles[at] ?? { role: 'background', previousOf: null, nextOf: null })),
      // Behind the others, whose places in the list details go by.
      ...findHappenings(sentences, mentions, told, document.text),
    ],
    entityFacts,
    details: findDetails(sentences, mentions, { told, groups, roles, entityFacts }),
    notCovered: countNotCovered(sentences, told),
  }
}

/** [losses of 5 million, the price: 5 million]: of nothing that the text tells of. */
function isBareFigure(facts: readonly Fact[], told: readonly ToldEvent[]): boolean {
  if (told.every(({ lemma }) => /(?:price|fee|price tag)$/.test(lemma))) return true
  // [five people are in custody]: for something that is told elsewhere.
  if (told.every(({ lemma }) => CUSTODY.has(lemma)) && facts.every(({ attribute }) => attribute === 'arrested'))
    return true
  return told.every(({ type }) => type === 'harm') && facts.every(({ attribute }) => OF_BARE_DAMAGE.has(attribute))
}

const OF_BARE_DAMAGE: ReadonlySet<string> = new Set(['damage', 'date', 'location'])

function tidied(group: EventGroup, parties: DocumentMentions['parties']): EventGroup {
  return { ...group, facts: [...tidyFacts(settledFacts(group, parties), group.type)] }
}

function settledFacts({ type, facts }: EventGroup, parties: DocumentMentions['parties']): readonly Fact[] {
  if (type === 'sport-result') return settleResult(facts, parties)
  if (type === 'trial') return withoutMixedVerdicts(facts)
  if (type === 'appointment') return withoutPlansOfNamed(facts)
  return type === 'election' ? settleVotes(facts) : facts
}

/** [was named head of the unit and will begin in May]: who has been named is not only to be. */
function withoutPlansOfNamed(facts: readonly Fact[]): readonly Fact[] {
  const named = facts.filter(({ attribute, status }) => attribute === 'person' && status === 'happened')
  return facts.filter(
    ({ attribute, status, value }) =>
      attribute !== 'person' || status !== 'planned' || !named.some((fact) => fact.value === value),
  )
}

/** [acquitted of fraud but found guilty of theft]: one verdict on the whole is not told. */
function withoutMixedVerdicts(facts: readonly Fact[]): readonly Fact[] {
  const told = facts.filter(({ attribute, status }) => attribute === 'verdict' && status === 'happened')
  const isMixed = new Set(told.map(({ value }) => value)).size > 1
  return isMixed ? facts.filter((fact) => !told.includes(fact)) : facts
}

function tellAll(sentences: readonly ReadSentence[], mentions: DocumentMentions, text: string): readonly ToldEvent[] {
  const told: ToldEvent[] = []
  const attributions = groupMap(mentions.attributions, ({ sentence }) => sentence)
  const { parties } = mentions
  let order = 0
  let before: ToldEvent | null = null
  for (const [at, sentence] of sentences.entries()) {
    const reported = attributions.get(sentence.index) ?? []
    const here = tellEvents(sentence, sentence.isTitle ? -1 : order, { parties, reported, before }, text)
    const isOfOthers = isOfOldOnes(sentence, sentences[at - 1] ?? null)
    told.push(...here.filter(({ type }) => type !== 'harm' || !isOfOthers))
    before = here.find(isNews) ?? null
    if (!sentence.isTitle) order += 1
  }
  return told
}

/** What the next sentence may speak of as `it`. */
function isNews({ type, marker, modality }: ToldEvent): boolean {
  return !PASSING.has(type) && marker === null && modality !== 'unreal'
}

const PASSING: ReadonlySet<string> = new Set(['statement', 'harm', 'crowd'])

function eventOf({ type, family, told, facts }: EventGroup, role: EventRole): DocumentEvent {
  return {
    type,
    ...role,
    triggers: told.map(({ trigger }) => trigger),
    lemmas: lemmasOf(told),
    facts,
    ...(type === 'election' && family !== null ? { house: family } : {}),
  }
}

/** What says most of the kind of event comes first: [fire, burn down] before [accident], and that before [kill, toll]. */
function lemmasOf(told: readonly ToldEvent[]): readonly string[] {
  // [kidnappings have multiplied]: what a sentence without facts tells may be of anything.
  const sentences = new Set(told.filter(({ facts }) => facts.length > 0).map(({ sentence }) => sentence))
  const telling = told.filter(({ sentence }) => sentences.has(sentence))
  const ranked = (telling.length > 0 ? telling : told).toSorted((left, right) => rankOf(left) - rankOf(right))
  return [...new Set(ranked.map(({ lemma }) => lemma))]
}

function rankOf({ type, form, family }: ToldEvent): number {
  if (type === 'harm' || type === 'arrest' || type === 'crowd') return 3
  if (family === null || family === 'killing') return form === 'noun' ? 1 : 2
  return form === 'noun' ? 0 : 1
}
