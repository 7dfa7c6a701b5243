import { describe, expect, it } from 'vitest'
import { detailSubjects } from '../../src/align/detail-subjects.ts'
import type { SourceReading, StoryAlignment } from '../../src/model/alignment.ts'
import type { Detail } from '../../src/model/event.ts'

/** What a detail may be told of, as ids of the story: events begin with `e`. */
type Plan = readonly [source: string, of: string, ...subjects: readonly string[]]

interface Story {
  readonly sources: readonly SourceReading[]
  readonly alignment: Pick<StoryAlignment, 'events' | 'entityOf'>
}

function storyOf(plans: readonly Plan[]): Story {
  const ids = [...new Set(plans.flatMap(([, , ...subjects]) => subjects))].sort()
  const isEvent = (id: string) => id.startsWith('e')
  const names = [...new Set(plans.map(([source]) => source))]
  const indexes = (subjects: readonly string[], isWanted: (id: string) => boolean) =>
    subjects.filter(isWanted).map((id) => ids.indexOf(id))
  const sources = names.map(
    (name): SourceReading => ({
      source: name,
      parties: [],
      events: [],
      entityFacts: [],
      details: plans.flatMap(([source, of, ...subjects]) =>
        source === name
          ? [
              detail(
                of,
                indexes(subjects, isEvent),
                indexes(subjects, (id) => !isEvent(id)),
              ),
            ]
          : [],
      ),
    }),
  )
  const members = (event: number) => names.map((source) => ({ source, event }))
  const events = ids.flatMap((id, at) => (isEvent(id) ? [{ id, type: 'launch', label: id, members: members(at) }] : []))
  return { sources, alignment: { events, entityOf: new Map(names.map((name) => [name, ids])) } }
}

function detail(of: string, events: readonly number[], entities: readonly number[]): Detail {
  const evidence = { start: 0, end: 1 }
  const told = { attribute: 'count', value: '24', party: null, asOf: null, by: null, status: 'happened' } as const
  return { ...told, of, evidence, confidence: 1, events, entities }
}

/** `source: subject`, in the order of the sources. */
function subjectsOf(plans: readonly Plan[], standing: readonly string[] = []): readonly string[] {
  const { sources, alignment } = storyOf(plans)
  const found = detailSubjects(sources, alignment, {
    scopeOf: (words) => words.replace(/s$/, ''),
    isStanding: (about) => standing.includes(about),
  })
  return sources.flatMap(({ source, details }) => details.map((one) => `${source}: ${found.get(one) ?? 'nothing'}`))
}

describe('what a detail is told of', () => {
  it('is what stands beside it where no other source tells it', () => {
    expect(subjectsOf([['a', 'jobs', 'e1', 'e2', 'bank']])).toEqual(['a: e1'])
  })

  it('is what the sources share', () => {
    expect(
      subjectsOf([
        ['a', 'jobs', 'e1', 'e2'],
        ['b', 'jobs', 'e3', 'e2'],
      ]),
    ).toEqual(['a: e2', 'b: e2'])
  })

  it('is what most of them share, and what the others share for the others', () => {
    expect(
      subjectsOf([
        ['a', 'jobs', 'e1', 'bank'],
        ['b', 'jobs', 'e1', 'union'],
        ['c', 'jobs', 'e2', 'bank'],
        ['d', 'jobs', 'e3', 'bank'],
      ]),
    ).toEqual(['a: bank', 'b: e1', 'c: bank', 'd: bank'])
  })

  it('is the likelier of two that all share', () => {
    expect(
      subjectsOf([
        ['a', 'jobs', 'e2', 'e1'],
        ['b', 'jobs', 'e2', 'e1'],
      ]),
    ).toEqual(['a: e2', 'b: e2'])
  })

  it('is of one thing under one name only', () => {
    expect(
      subjectsOf([
        ['a', 'jobs', 'e1', 'e2'],
        ['b', 'job', 'e2'],
        ['c', 'stores', 'e1', 'e2'],
      ]),
    ).toEqual(['a: e2', 'b: e2', 'c: e1'])
  })

  it('is the event that most sources tell of where a text tells of none', () => {
    expect(
      subjectsOf([
        ['a', 'jobs', 'e1'],
        ['b', 'jobs', 'bank'],
      ]),
    ).toEqual(['a: e1', 'b: e1'])
  })

  it('is what a record tells it of whose article is not at hand', () => {
    expect(subjectsOf([['a', 'jobs', 'e1', 'e2']], ['e2'])).toEqual(['a: e2'])
  })

  it('is the party that most sources name where the story has no event', () => {
    expect(
      subjectsOf([
        ['a', 'jobs', 'bank'],
        ['b', 'jobs'],
      ]),
    ).toEqual(['a: bank', 'b: bank'])
  })

  it('is nothing where the story names nothing', () => {
    expect(subjectsOf([['a', 'jobs']])).toEqual(['a: nothing'])
  })

  it('does not depend on the order of the sources', () => {
    const plans: readonly Plan[] = [
      ['a', 'jobs', 'e1', 'bank'],
      ['b', 'jobs', 'e2', 'bank', 'e1'],
      ['c', 'jobs', 'e2'],
    ]
    expect(subjectsOf(plans.toReversed()).toSorted()).toEqual(subjectsOf(plans).toSorted())
  })
})
