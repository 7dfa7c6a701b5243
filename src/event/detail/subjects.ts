import type { Detail } from '../../model/event.ts'
import type { DocumentParty } from '../../model/mention.ts'
import { mostFrequent } from '../../util/collection.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { isOfType } from '../attribute-kind.ts'
import { spanOf } from '../circumstance/date-span.ts'
import { NOUNS } from '../lexicon/lexicon.ts'
import type { ReadSentence } from '../reading.ts'
import { LOADS, OF_LOAD } from '../role/launch-load.ts'
import { DIED_BUILDING } from './building-toll.ts'
import { isJobs } from './jobs-lost.ts'
import { DELIBERATION } from './jury-time.ts'
import { STAY } from './spell.ts'
import type { TextEvents } from './text-events.ts'

/** What is told: an attribute of the vocabulary, and of what; empty of what the story is about. */
interface Told {
  readonly attribute: string
  readonly of: string
  /** Of a company's own figure. */
  readonly owner?: number | null
}

/** Scope and subjects of a figure. */
type Subjects = Pick<Detail, 'of' | 'events' | 'entities' | 'isOwn'>

/**
 * What a figure of a sentence may be told of: the events and names beside it; then what the story is about, the event and
 * the name that is told most. People have no length and no weight in the news, what they speak of has.
 */
export function subjectsOf(
  sentences: readonly ReadSentence[],
  events: Pick<TextEvents, 'groups' | 'roles'>,
  parties: readonly DocumentParty[],
): (sentence: ReadSentence, measured: Told) => Subjects {
  const find = subjectsBeside(sentences, events, parties)
  return (sentence, measured) => {
    const homes = homesOf(events, sentence, measured)
    const { of } = measured
    if (of === DIED_BUILDING && homes.length > 0) return { of, events: homes.slice(0, 1), entities: [] }
    const found = ofLaunch(events.groups, measured) ?? find(sentence, measured)
    return { ...found, events: [...new Set([...homes, ...found.events])] }
  }
}

/** What is of one kind of event, whatever else is told beside it [five workers died building the bridge: of its opening]. */
const HOMES: ReadonlyMap<string, readonly string[]> = new Map([
  [DIED_BUILDING, ['opening']],
  ['construction', ['opening']],
  ['talk', ['meeting']],
  [STAY, ['landing']],
  [DELIBERATION, ['trial', 'sentence']],
  ['trial', ['trial', 'sentence']],
])

/** Indexes of those events: of the first kind that is told, those told of in the sentence first. */
function homesOf(
  { groups, roles }: Pick<TextEvents, 'groups' | 'roles'>,
  { index }: ReadSentence,
  { of }: Told,
): readonly number[] {
  const types = HOMES.get(of) ?? []
  const found = [...groups.keys()].filter(
    (at) => types.includes(groups[at]?.type ?? '') && roles[at]?.role !== 'previous',
  )
  const isHere = (at: number): boolean => groups[at]?.told.some(({ sentence }) => sentence === index) ?? false
  return [
    ...found.filter(isHere),
    ...types.flatMap((type) => found.filter((at) => !isHere(at) && groups[at]?.type === type)),
  ]
}

/** [six satellites were aboard]: what was launched, wherever a text of a launch tells how many. */
function ofLaunch(groups: TextEvents['groups'], { attribute, of }: Told): Subjects | null {
  if (attribute !== 'count' || !LOADS.has(singular(of.split(' ').at(-1) ?? ''))) return null
  const launches = groups.flatMap(({ type }, at) => (type === 'launch' ? at : []))
  const [launch] = launches
  return launch === undefined || launches.length > 1 ? null : { of: OF_LOAD, events: [launch], entities: [] }
}

function singular(noun: string): string {
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

function subjectsBeside(
  sentences: readonly ReadSentence[],
  { groups, roles }: Pick<TextEvents, 'groups' | 'roles'>,
  parties: readonly DocumentParty[],
): (sentence: ReadSentence, measured: Told) => Subjects {
  const isOnlyAside = groups.every(({ type }) => ASIDE.has(type))
  const main = groups.findIndex(
    (group, at) =>
      roles[at]?.role === 'focus' &&
      group.type !== 'statement' &&
      (isOnlyAside || !ASIDE.has(group.type)) &&
      !isLongAgo(group, sentences[0]),
  )
  const all = sentences.flatMap(namesIn)
  const names = all.filter((party) => parties[party]?.nature !== 'country')
  const chief = mostFrequent(names)
  // [Inflation in Northland rose]: a text of no event and of nobody is about the land that it names.
  const land = groups.length === 0 && chief === null ? mostFrequent(all) : null
  const maker = mostFrequent(names.filter((party) => parties[party]?.nature !== 'person'))
  const eventsIn = eventsBySentence(groups)
  const ofStory = [...groups.keys()].filter((at) => !isApart(at))
  return (sentence, measured) =>
    measured.owner === undefined ? ofAnything(sentence, measured) : ofCompany(measured.of, measured.owner ?? maker)

  function ofAnything(sentence: ReadSentence, measured: Told): Subjects {
    const own = [...(eventsIn.get(sentence.index) ?? [])].filter((at) => !isTalkOf(measured, groups[at]?.type ?? ''))
    const whose = ownerOf(own, measured)
    if (whose !== undefined) return { of: null, events: [whose], entities: [] }
    const { of } = measured
    // Of the story's own event, whatever it is to others.
    if (of === '') return { of: null, events: main < 0 ? own : [main], entities: [] }
    if (own.length > 0 && own.every(isApart)) return { of, events: own, entities: [] }
    const news = main < 0 || isTalkOf(measured, groups[main]?.type ?? '') ? [] : [main]
    return { of, events: [...new Set([...own, ...news])], entities: namedBy(sentence, measured) }
  }

  function namedBy(sentence: ReadSentence, measured: Told): readonly number[] {
    const heard = [chief, isJobs(measured.of) ? maker : null].filter((party) => party !== null)
    return [...new Set([...bodiesAmong([...namesIn(sentence), ...heard], measured), ...(land === null ? [] : [land])])]
  }

  /** Organizations first, then people, who have no size and cut no jobs [Petra Holm said the company would cut 640 jobs]. */
  function bodiesAmong(named: readonly number[], { attribute, of }: Told): readonly number[] {
    const natureOf = (party: number) => parties[party]?.nature ?? ''
    const others = named.filter((party) => !OF_PEOPLE.has(natureOf(party)))
    return attribute === 'size' || isJobs(of)
      ? others
      : [...others, ...named.filter((party) => natureOf(party) === 'person')]
  }

  /** The event that has an attribute for it: one told beside it, what the story is about, or any that is not of before. */
  function ownerOf(own: readonly number[], measured: Told): number | undefined {
    const near = own.filter((at) => !isApart(at))
    return [...near, main, ...ofStory].find((at) => isOwnAttribute(groups[at]?.type ?? '', measured))
  }

  /** What is told beside one before the story's, or beside one of another day, is of that. */
  function isApart(at: number): boolean {
    const { role } = roles[at] ?? {}
    return role === 'previous' || (role === 'background' && hasDate(groups[at]))
  }
}

/** Minutes of two months: what happened before is told of again because of something else. */
const NEWS = 60 * MINUTES_PER_DAY

/** [the floods of 2018 delayed the bridge]: the text is about the bridge. */
function isLongAgo({ facts }: TextEvents['groups'][number], sentence: ReadSentence | undefined): boolean {
  const written = sentence?.written ?? null
  const days = facts.flatMap(({ attribute, value }) => (attribute === 'date' ? [spanOf(value)] : []))
  return written !== null && days.length > 0 && days.every((span) => span !== null && span.end < written.start - NEWS)
}

const TALKS: ReadonlySet<string> = new Set(['meeting', 'call', 'visit'])

/** [will cut 640 jobs and open talks with its staff]: what goes is the company's, and not of the talks about it. */
function isTalkOf({ of }: Told, type: string): boolean {
  return TALKS.has(type) && isJobs(of)
}

/** [the lender's return on equity]: a figure of a company alone. */
function ofCompany(of: string, company: number | null): Subjects {
  return { of, events: [], entities: company === null ? [] : [company], isOwn: true }
}

function hasDate(group: TextEvents['groups'][number] | undefined): boolean {
  return group?.facts.some(({ attribute }) => attribute === 'date') ?? false
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['country', 'person'])

/** [born in Almara, she wrote nine novels]: nothing beside these is counted for them. */
const ASIDE: ReadonlySet<string> = new Set(['statement', 'birth'])

/** Indexes of events by the index of the sentences that tell of them. */
function eventsBySentence(groups: TextEvents['groups']): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>()
  const isOnlyBirth = groups.every(({ type }) => ASIDE.has(type))
  for (const [at, { type, told }] of groups.entries()) {
    if (type === 'statement' || (type === 'birth' && !isOnlyBirth)) continue
    for (const { sentence } of told) found.set(sentence, (found.get(sentence) ?? new Set()).add(at))
  }
  return found
}

/** [the *agreement* will run for 25 years]: the event has an attribute for it. */
function isOwnAttribute(type: string, { attribute, of }: Told): boolean {
  if (attribute === 'start') return of === '' && type === 'agreement'
  return isOfType(attribute, type) && (NOUNS.get(of)?.some((entry) => entry.type === type) ?? false)
}

function namesIn({ mentions }: ReadSentence): readonly number[] {
  return mentions.flatMap((mention) => (mention.kind === 'party' && mention.form === 'name' ? [mention.party] : []))
}
