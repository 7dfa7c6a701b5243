import { describe, expect, it } from 'vitest'
import { eventIdOf, eventLabelOf } from '../../src/align/event-id.ts'
import type { EventProfile } from '../../src/align/event-profile.ts'
import type { StoryEntity } from '../../src/model/alignment.ts'
import type { PlaceNode } from '../../src/model/value.ts'

const OSLO: PlaceNode = { id: '3143244', name: 'Oslo', level: 'city' }
const NORWAY: PlaceNode = { id: 'NO', name: 'Norway', level: 'country' }
const MARKET: PlaceNode = { id: 'named:market/3143244', name: 'Market', level: 'city' }
const NORTH_SEA: PlaceNode = { id: 'water:north-sea', name: 'North Sea', level: 'continent' }

const ENTITIES: ReadonlyMap<string, StoryEntity> = new Map([
  ['ana-brandt', { id: 'ana-brandt', kind: 'person', names: ['Ana Brandt'] }],
  ['lev-oru', { id: 'lev-oru', kind: 'person', names: ['Lev Oru'] }],
])

function profile(parts: Partial<EventProfile>): EventProfile {
  return {
    source: 'a',
    event: 0,
    type: 'meeting',
    role: 'focus',
    until: null,
    isDone: true,
    previousOf: null,
    nextOf: null,
    isOnly: true,
    isFirst: false,
    isOnlyOfPost: true,
    happening: null,
    house: null,
    isOnlyOfStep: true,
    lemmas: new Set(['meet']),
    parties: new Set(),
    people: new Set(),
    winners: new Set(),
    backers: new Set(),
    sides: new Set(),
    principals: new Set(),
    names: [],
    places: [],
    placeNames: new Set(),
    sites: new Set(),
    times: [],
    figures: new Set(),
    otherFigures: new Set(),
    isOnlyOfPerson: true,
    isOfCase: false,
    victims: new Set(),
    ships: new Set(),
    topics: new Set(),
    bodies: new Set(),
    quotes: [],
    ownQuotes: [],
    ...parts,
  }
}

const IN_2026 = [{ start: 29_500_000, end: 29_501_440 }]

describe('eventIdOf', () => {
  it.each([
    ['meeting-oslo-2026', { places: [[{ chain: [OSLO, NORWAY] }]], times: IN_2026 }],
    ['meeting-brandt-oru', { parties: new Set(['ana-brandt', 'lev-oru']) }],
    ['statement-brandt', { type: 'statement', principals: new Set(['ana-brandt']), places: [[{ chain: [OSLO] }]] }],
    ['statement-coast-guard', { type: 'statement', principals: new Set(['coast guard']) }],
    ['explosion-oslo', { type: 'attack', lemmas: new Set(['kill', 'explode']), places: [[{ chain: [MARKET, OSLO] }]] }],
    [
      'fire-norway',
      { type: 'accident', lemmas: new Set(['blaze']), places: [[{ chain: [NORTH_SEA] }], [{ chain: [NORWAY] }]] },
    ],
    ['fire-north-sea', { type: 'accident', lemmas: new Set(['blaze']), places: [[{ chain: [NORTH_SEA] }]] }],
    ['attack', { type: 'attack', lemmas: new Set(['kill']) }],
  ])('gives `%s`', (id, parts) => {
    expect(eventIdOf([profile(parts)], ENTITIES)).toBe(id)
  })
})

describe('eventLabelOf', () => {
  it('tells what, where, who and when', () => {
    const meeting = profile({
      parties: new Set(['ana-brandt', 'lev-oru']),
      places: [[{ chain: [OSLO, NORWAY] }]],
      times: IN_2026,
    })
    expect(eventLabelOf([meeting], ENTITIES)).toBe('meeting in Oslo: Ana Brandt, Lev Oru, 2026')
  })
})
