import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignStory } from '../../src/align/align-story.ts'
import type { SourceReading, StoryAlignment } from '../../src/model/alignment.ts'
import type { DocumentEvent, Fact } from '../../src/model/event.ts'
import type { DocumentParty } from '../../src/model/mention.ts'
import { createPartyResolver } from '../../src/value/party/resolver.ts'
import { createPlaceResolver } from '../../src/value/place/resolver.ts'
import { readValue } from '../../src/value/read-value.ts'
import { isProblem } from '../../src/value/value-reader.ts'
import { createVocabulary } from '../../src/value/vocabulary.ts'

const gazetteer = readFileSync(new URL('../../dist/gazetteer.bin', import.meta.url))
const vocabulary = createVocabulary()
const reading = {
  places: createPlaceResolver({ declared: new Map(), gazetteer: () => gazetteer }),
  parties: createPartyResolver({ declared: new Map(), names: [] }),
}

/** `date 2026-02-02`, `participants Ana Brandt`. */
type Told = readonly [attribute: string, value: string]

interface EventPlan extends Partial<Pick<DocumentEvent, 'role' | 'previousOf'>> {
  readonly type: string
  readonly lemma?: string
  readonly facts: readonly Told[]
}

function sourceOf(source: string, ...plans: readonly EventPlan[]): SourceReading {
  const parties: DocumentParty[] = []
  const partyOf = (name: string) => {
    const known = parties.findIndex(({ names }) => names.includes(name))
    if (known >= 0) return known
    parties.push({ nature: 'unknown', names: [name], offices: [], age: null })
    return parties.length - 1
  }
  const events = plans.map(({ type, lemma = type, role = 'focus', previousOf = null, facts }) => ({
    type,
    role,
    previousOf,
    triggers: [],
    lemmas: [lemma],
    facts: facts.map(([attribute, value]) => toFact(attribute, value, partyOf, type)),
  }))
  return { source, parties, events, entityFacts: [], details: [] }
}

function toFact(attribute: string, value: string, partyOf: (name: string) => number, type: string): Fact {
  const isParty = vocabulary.define(attribute, type)?.kind === 'party'
  return {
    attribute,
    value,
    party: isParty ? partyOf(value) : null,
    of: null,
    asOf: null,
    by: null,
    status: 'happened',
    evidence: { start: 0, end: 1 },
    confidence: 1,
  }
}

function align(...sources: readonly SourceReading[]): StoryAlignment {
  return alignStory(sources, {
    declared: { events: new Map(), entities: new Map() },
    knownAs: () => null,
    read: ({ attribute, value }, type) => {
      const definition = vocabulary.define(attribute, type)
      const read = definition && readValue(value, definition, reading)
      return read && !isProblem(read) ? read : null
    },
  })
}

/** `a0+b1`: the first event of `a` and the second of `b` are one. */
function groups({ events }: StoryAlignment): readonly string[] {
  return events
    .map(({ members }) =>
      members
        .map(({ source, event }) => `${source}${event}`)
        .sort()
        .join('+'),
    )
    .sort()
}

const TALKS: EventPlan = {
  type: 'meeting',
  facts: [
    ['date', '2026-02-02'],
    ['location', 'Geneva'],
    ['participants', 'Ana Brandt'],
    ['participants', 'Lev Oru'],
  ],
}

interface Row {
  readonly title: string
  readonly a: readonly EventPlan[]
  readonly b: readonly EventPlan[]
  readonly expected: readonly string[]
}

/** Told of two at once, with the third who was not. */
function deal(other: string, date: string): EventPlan {
  const facts: readonly Told[] = [
    ['date', date],
    ['participants', 'Harbor City'],
    ['participants', other],
  ]
  return { type: 'agreement', facts }
}

function draw(score: string, ...sides: readonly string[]): EventPlan {
  const participants = sides.map((side): Told => ['participants', side])
  return { type: 'sport-result', lemma: 'draw', facts: [['score', score], ['date', '2026-02-01'], ...participants] }
}

function game(winner: string, loser: string, score: string, date: string): EventPlan {
  const facts: readonly Told[] = [
    ['winner', winner],
    ['loser', loser],
    ['score', score],
    ['date', date],
  ]
  return { type: 'sport-result', lemma: 'beat', facts }
}

function race(winner: string, date: string): EventPlan {
  const facts: readonly Told[] = [
    ['winner', winner],
    ['date', date],
    ['competition', 'Almara Grand Prix'],
  ]
  return { type: 'sport-result', lemma: 'win', facts }
}

function purchase(target: string, amount: string): EventPlan {
  const facts: readonly Told[] = [
    ['buyer', 'Delta Corp'],
    ['target', target],
    ['amount', amount],
  ]
  return { type: 'acquisition', lemma: 'buy', facts }
}

function appointed(person: string, office: string): EventPlan {
  const facts: readonly Told[] = [
    ['person', person],
    ['office', office],
  ]
  return { type: 'appointment', lemma: 'name', facts }
}

function resigned(person: string, office: string, date: string | null): EventPlan {
  const facts: readonly Told[] = [
    ['person', person],
    ['office', office],
  ]
  return { type: 'resignation', lemma: 'resign', facts: date === null ? facts : [...facts, ['date', date]] }
}

function prize(award: string, date: string, winner: string | null): EventPlan {
  const facts: readonly Told[] = [
    ['award', award],
    ['date', date],
  ]
  return { type: 'award', lemma: 'win', facts: winner === null ? facts : [...facts, ['winner', winner]] }
}

function born(person: string, date: string): EventPlan {
  const facts: readonly Told[] = [
    ['person', person],
    ['date', date],
  ]
  return { type: 'birth', lemma: 'bear', facts }
}

const ROWS: readonly Row[] = [
  { title: 'one meeting told alike is one', a: [TALKS], b: [TALKS], expected: ['a0+b0'] },
  {
    title: 'one meeting of which the day differs is one',
    a: [TALKS],
    b: [{ ...TALKS, facts: [['date', '2026-02-03'], ...TALKS.facts.slice(1)] }],
    expected: ['a0+b0'],
  },
  {
    title: 'one meeting of which the town differs is one',
    a: [TALKS],
    b: [{ ...TALKS, facts: [['date', '2026-02-02'], ['location', 'Lausanne'], ...TALKS.facts.slice(2)] }],
    expected: ['a0+b0'],
  },
  {
    title: 'meetings of one pair in March and in May stay apart',
    a: [{ ...TALKS, facts: [['date', '2026-03-04'], ...TALKS.facts.slice(1)] }],
    b: [{ ...TALKS, facts: [['date', '2026-05-20'], ['location', 'Vienna'], ...TALKS.facts.slice(2)] }],
    expected: ['a0', 'b0'],
  },
  {
    title: 'meetings of other people on the same day stay apart',
    a: [TALKS],
    b: [
      {
        ...TALKS,
        facts: [
          ['date', '2026-02-02'],
          ['location', 'Oslo'],
          ['participants', 'Mia Holm'],
          ['participants', 'Tor Vik'],
        ],
      },
    ],
    expected: ['a0', 'b0'],
  },
  {
    title: 'the meeting before and the meeting stay apart, and the ones before are one though their dates differ',
    a: [
      TALKS,
      {
        type: 'meeting',
        role: 'previous',
        previousOf: 0,
        facts: [
          ['date', '2018-10'],
          ['location', 'Oslo'],
        ],
      },
    ],
    b: [TALKS, { type: 'meeting', role: 'previous', previousOf: 0, facts: [['date', '../2018-07-31']] }],
    expected: ['a0+b0', 'a1+b1'],
  },
  {
    title: 'a blast that is an attack to one and an accident to another is one',
    a: [
      {
        type: 'attack',
        lemma: 'blast',
        facts: [
          ['date', '2026-02-02'],
          ['location', 'Mosul'],
          ['killed', '12'],
        ],
      },
    ],
    b: [
      {
        type: 'accident',
        lemma: 'blast',
        facts: [
          ['date', '2026-02-02'],
          ['location', 'Mosul'],
          ['killed', '12'],
        ],
      },
    ],
    expected: ['a0+b0'],
  },
  {
    title: 'words of different speakers are different statements',
    a: [
      {
        type: 'statement',
        lemma: 'say',
        facts: [
          ['date', '2026-02-02'],
          ['speaker', 'Ana Brandt'],
        ],
      },
    ],
    b: [
      {
        type: 'statement',
        lemma: 'say',
        facts: [
          ['date', '2026-02-02'],
          ['speaker', 'Lev Oru'],
        ],
      },
    ],
    expected: ['a0', 'b0'],
  },
  {
    title: 'words of one speaker without a quote, topic or day in common are two statements',
    a: [{ type: 'statement', lemma: 'say', facts: [['speaker', 'Ana Brandt']] }],
    b: [{ type: 'statement', lemma: 'say', facts: [['speaker', 'Ana Brandt']] }],
    expected: ['a0', 'b0'],
  },
  {
    title: 'words of one speaker of which one is altered are one statement',
    a: [
      {
        type: 'statement',
        lemma: 'say',
        facts: [
          ['speaker', 'Ana Brandt'],
          ['quote', 'We will not leave the harbor'],
        ],
      },
    ],
    b: [
      {
        type: 'statement',
        lemma: 'tell',
        facts: [
          ['speaker', 'Ana Brandt'],
          ['quote', 'We will never leave the harbor'],
        ],
      },
    ],
    expected: ['a0+b0'],
  },
  {
    title: 'the same long words are one statement, whoever is said to have spoken them',
    a: [
      {
        type: 'statement',
        facts: [
          ['speaker', 'Ana Brandt'],
          ['quote', 'A harbor is a door with a bell and not a wall with a hole in it'],
        ],
      },
    ],
    b: [
      {
        type: 'statement',
        facts: [
          ['speaker', 'Lev Oru'],
          ['quote', 'A harbor is a door with a bell and not a wall with a hole in it'],
        ],
      },
    ],
    expected: ['a0+b0'],
  },
  {
    title: 'a short phrase that two people use is two statements',
    a: [
      {
        type: 'statement',
        facts: [
          ['speaker', 'Ana Brandt'],
          ['quote', 'We are ready for talks'],
        ],
      },
    ],
    b: [
      {
        type: 'statement',
        facts: [
          ['speaker', 'Lev Oru'],
          ['quote', 'We are ready for talks'],
        ],
      },
    ],
    expected: ['a0', 'b0'],
  },
  {
    title: 'words of two speakers that are alike in part are two statements',
    a: [
      {
        type: 'statement',
        facts: [
          ['speaker', 'Ana Brandt'],
          ['quote', 'A harbor is a door with a bell and not a wall with a hole in it'],
        ],
      },
    ],
    b: [
      {
        type: 'statement',
        facts: [
          ['speaker', 'Lev Oru'],
          ['quote', 'A harbor is a door with a bell for whoever comes to us by night'],
        ],
      },
    ],
    expected: ['a0', 'b0'],
  },
  {
    title: 'an arrest is told by surname and by full name',
    a: [{ type: 'arrest', facts: [['person', 'Varga']] }],
    b: [{ type: 'arrest', facts: [['person', 'Milo Varga']] }],
    expected: ['a0+b0'],
  },
  {
    title: 'the one death of either source is one, though one names nobody',
    a: [{ type: 'death', facts: [['person', 'a retired Oslo judge']] }],
    b: [{ type: 'death', facts: [['person', 'Milo Varga']] }],
    expected: ['a0+b0'],
  },
  {
    title: 'a death of nobody by name on another day is another, and so is one of another age',
    a: [
      {
        type: 'death',
        facts: [
          ['person', 'a climber'],
          ['date', '2026-02-02'],
        ],
      },
    ],
    b: [
      {
        type: 'death',
        facts: [
          ['person', 'Milo Varga'],
          ['date', '2026-02-04'],
        ],
      },
    ],
    expected: ['a0', 'b0'],
  },
  {
    title: 'a race has one winner, whoever is said to be it',
    a: [race('Ana Brandt', '2026-02-01')],
    b: [race('Lev Oru', '2026-02-01')],
    expected: ['a0+b0'],
  },
  {
    title: 'races on two days are two',
    a: [race('Ana Brandt', '2026-02-01')],
    b: [race('Lev Oru', '2026-02-08')],
    expected: ['a0', 'b0'],
  },
  {
    title: 'what a buyer pays one price for is one purchase',
    a: [purchase('Gamma Foods', '310 million GBP')],
    b: [purchase('Omega Bay', '310 million GBP')],
    expected: ['a0+b0'],
  },
  {
    title: 'the one purchase of each text by one buyer is one, where a text does not name what was bought',
    a: [purchase('Gamma Foods', '310 million GBP')],
    b: [purchase('a rival', '290 million GBP')],
    expected: ['a0+b0'],
  },
  {
    title: 'a plant is known by where it is',
    a: [purchase('Almara refinery', '310 million GBP')],
    b: [purchase('Almara refinery', '290 million GBP')],
    expected: ['a0+b0'],
  },
  {
    title: 'two prices are of two purchases',
    a: [purchase('Gamma Foods', '310 million GBP')],
    b: [purchase('Omega Bay', '90 million GBP')],
    expected: ['a0', 'b0'],
  },
  {
    title: 'a draw of which one text names one side is one match',
    a: [draw('1-1', 'Ashford')],
    b: [draw('2-2', 'Ashford', 'Northfield City')],
    expected: ['a0+b0'],
  },
  {
    title: 'two sides that meet again on another day with another result play two games',
    a: [game('Ashford', 'Northfield City', '4-1', '2026-02-01')],
    b: [game('Northfield City', 'Ashford', '5-2', '2026-02-04')],
    expected: ['a0', 'b0'],
  },
  {
    title: 'a game told with another day, or another result, is one',
    a: [game('Ashford', 'Northfield City', '4-1', '2026-02-01')],
    b: [game('Ashford', 'Northfield City', '4-2', '2026-02-01')],
    expected: ['a0+b0'],
  },
  {
    title: 'matches of one side against two others are two',
    a: [
      {
        type: 'sport-result',
        facts: [
          ['winner', 'Ashford'],
          ['loser', 'Northfield City'],
        ],
      },
    ],
    b: [
      {
        type: 'sport-result',
        facts: [
          ['winner', 'Harbor Town'],
          ['loser', 'Ashford'],
        ],
      },
    ],
    expected: ['a0', 'b0'],
  },
  {
    title: 'a quake is that of its magnitude, whichever its source tells first',
    a: [
      {
        type: 'disaster',
        lemma: 'earthquake',
        facts: [
          ['location', 'Bandar Abbas'],
          ['magnitude', '5.2'],
        ],
      },
      {
        type: 'disaster',
        lemma: 'earthquake',
        facts: [
          ['location', 'Bandar Abbas'],
          ['magnitude', '5.6'],
        ],
      },
    ],
    b: [
      {
        type: 'disaster',
        lemma: 'earthquake',
        facts: [
          ['location', 'Bandar Abbas'],
          ['magnitude', '5.6'],
        ],
      },
    ],
    expected: ['a0', 'a1+b0'],
  },
  {
    title: 'the only arrest of either source is one by its figure',
    a: [{ type: 'arrest', role: 'background', facts: [['arrested', '12']] }],
    b: [{ type: 'arrest', lemma: 'detain', role: 'background', facts: [['arrested', '12']] }],
    expected: ['a0+b0'],
  },
  {
    title: 'crashes in one country with nothing else in common stay apart',
    a: [{ type: 'accident', lemma: 'crash', role: 'background', facts: [['location', 'Peru']] }],
    b: [
      { type: 'accident', lemma: 'crash', role: 'background', facts: [['location', 'Peru']] },
      { type: 'accident', lemma: 'fire', role: 'background', facts: [['location', 'Peru']] },
    ],
    expected: ['a0', 'b0', 'b1'],
  },
  {
    title: 'two attacks of one source are two, and each finds its own',
    a: [
      {
        type: 'attack',
        lemma: 'bombing',
        facts: [
          ['date', '2026-02-02'],
          ['location', 'Mosul'],
        ],
      },
      {
        type: 'attack',
        lemma: 'bombing',
        role: 'background',
        facts: [
          ['date', '2025-11'],
          ['location', 'Kirkuk'],
        ],
      },
    ],
    b: [
      {
        type: 'attack',
        lemma: 'bombing',
        role: 'background',
        facts: [
          ['date', '2025-11'],
          ['location', 'Kirkuk'],
        ],
      },
      {
        type: 'attack',
        lemma: 'bombing',
        facts: [
          ['date', '2026-02-02'],
          ['location', 'Mosul'],
        ],
      },
    ],
    expected: ['a0+b1', 'a1+b0'],
  },
  {
    title: 'two people who are each told to have got one post tell of one appointment',
    a: [appointed('Ana Brandt', 'governor of the central bank')],
    b: [appointed('Lev Oru', 'central bank governor')],
    expected: ['a0+b0'],
  },
  {
    title: 'two people who are each told to have left one post on one day tell of one resignation',
    a: [resigned('Ana Brandt', 'health minister of Chile', '2026-02-02')],
    b: [resigned('Lev Oru', "Chile's health minister", '2026-02-02')],
    expected: ['a0+b0'],
  },
  {
    title: 'two people who left one post on days of which one is not told have left it one after the other',
    a: [resigned('Ana Brandt', 'health minister of Chile', '2026-02-02')],
    b: [resigned('Lev Oru', "Chile's health minister", null)],
    expected: ['a0', 'b0'],
  },
  {
    title: 'a chief of the bank is its governor',
    a: [appointed('Ana Brandt', 'governor of the central bank')],
    b: [appointed('Lev Oru', 'central bank chief')],
    expected: ['a0+b0'],
  },
  {
    title: 'a post is one also where only one source says of what',
    a: [appointed('Ana Brandt', 'manager of Harbor Rovers')],
    b: [
      {
        type: 'appointment',
        lemma: 'name',
        facts: [
          ['person', 'Lev Oru'],
          ['office', 'manager'],
          ['appointer', 'Harbor Rovers'],
        ],
      },
    ],
    expected: ['a0+b0'],
  },
  {
    title: 'visits to another town on another day are two',
    a: [
      {
        type: 'visit',
        facts: [
          ['visitor', 'Ana Brandt'],
          ['date', '2026-02-02'],
          ['location', 'Geneva'],
        ],
      },
    ],
    b: [
      {
        type: 'visit',
        facts: [
          ['visitor', 'Ana Brandt'],
          ['date', '2026-02-03'],
          ['location', 'Mosul'],
        ],
      },
    ],
    expected: ['a0', 'b0'],
  },
  {
    title: 'visits to another town on one day are one',
    a: [
      {
        type: 'visit',
        facts: [
          ['visitor', 'Ana Brandt'],
          ['date', '2026-02-02'],
          ['location', 'Geneva'],
        ],
      },
    ],
    b: [
      {
        type: 'visit',
        facts: [
          ['visitor', 'Ana Brandt'],
          ['date', '2026-02-02'],
          ['location', 'Mosul'],
        ],
      },
    ],
    expected: ['a0+b0'],
  },
  {
    title: 'a chief executive is no other officer',
    a: [appointed('Ana Brandt', 'chief executive of Harbor City')],
    b: [appointed('Lev Oru', 'chief financial officer of Harbor City')],
    expected: ['a0', 'b0'],
  },
  {
    title: 'two people who got two posts do not',
    a: [appointed('Ana Brandt', 'deputy governor of the central bank')],
    b: [appointed('Lev Oru', 'central bank governor')],
    expected: ['a0', 'b0'],
  },
  {
    title: 'deals of one side with two others are two',
    a: [deal('Ana Brandt', '2026-02-02')],
    b: [deal('Lev Oru', '2026-02-03')],
    expected: ['a0', 'b0'],
  },
  {
    title: 'a deal of the same sides on another day is one',
    a: [deal('Lev Oru', '2026-02-02')],
    b: [deal('Lev Oru', '2026-02-03')],
    expected: ['a0+b0'],
  },
  {
    title: 'what the leads of both tell of first is one, though each names others and one tells of more',
    a: [
      {
        type: 'attack',
        lemma: 'kidnap',
        facts: [
          ['target', 'Ana Brandt'],
          ['attacker', 'Northern Front'],
        ],
      },
      {
        type: 'attack',
        lemma: 'shoot',
        facts: [
          ['target', 'Tom Reed'],
          ['killed', '1'],
        ],
      },
    ],
    b: [{ type: 'attack', lemma: 'kidnap', facts: [['attacker', 'Sons of Brenn']] }],
    expected: ['a0+b0', 'a1'],
  },
  {
    title: 'what one source is about and another tells of after its news is not one for that',
    a: [
      {
        type: 'attack',
        lemma: 'shoot',
        facts: [
          ['target', 'Tom Reed'],
          ['killed', '1'],
        ],
      },
      {
        type: 'attack',
        lemma: 'kidnap',
        facts: [
          ['target', 'Ana Brandt'],
          ['attacker', 'Northern Front'],
        ],
      },
    ],
    b: [{ type: 'attack', lemma: 'kidnap', facts: [['attacker', 'Sons of Brenn']] }],
    expected: ['a0', 'a1', 'b0'],
  },
  {
    title: 'the sum of two blasts is not the blast that another source is about',
    a: [
      {
        type: 'attack',
        lemma: 'bombing',
        facts: [
          ['location', 'Geneva'],
          ['killed', '31'],
        ],
      },
      { type: 'attack', lemma: 'blast', facts: [['killed', '19']] },
    ],
    b: [{ type: 'attack', lemma: 'bomb', facts: [['killed', '19']] }],
    expected: ['a0', 'a1+b0'],
  },
  {
    title: 'an aftershock is another',
    a: [
      {
        type: 'disaster',
        lemma: 'quake',
        facts: [
          ['date', '2026-02-02'],
          ['location', 'Geneva'],
        ],
      },
    ],
    b: [
      {
        type: 'disaster',
        lemma: 'aftershock',
        facts: [
          ['date', '2026-02-02'],
          ['location', 'Geneva'],
        ],
      },
    ],
    expected: ['a0', 'b0'],
  },
  {
    title: 'old news with another figure and no day in common is other news',
    a: [
      {
        type: 'sentence',
        facts: [
          ['person', 'Lev Oru'],
          ['term', '7 years'],
        ],
      },
    ],
    b: [
      {
        type: 'sentence',
        role: 'background',
        facts: [
          ['person', 'Lev Oru'],
          ['term', '12 years'],
        ],
      },
    ],
    expected: ['a0', 'b0'],
  },
  {
    title: 'main news with another figure is one',
    a: [
      {
        type: 'sentence',
        facts: [
          ['person', 'Lev Oru'],
          ['term', '7 years'],
        ],
      },
    ],
    b: [
      {
        type: 'sentence',
        facts: [
          ['person', 'Lev Oru'],
          ['term', '12 years'],
        ],
      },
    ],
    expected: ['a0+b0'],
  },
  {
    title: 'the one that each tells of is one, whatever one of them plans next',
    a: [
      { type: 'protest', facts: [['attendance', '1500']] },
      { type: 'protest', role: 'background', facts: [['date', '2026-03-03']] },
    ],
    b: [{ type: 'protest', facts: [['attendance', '3000']] }],
    expected: ['a0+b0', 'a1'],
  },
  {
    title: 'the only protest of each is one under any word, told in passing and with other figures',
    a: [{ type: 'protest', lemma: 'protest', role: 'background', facts: [['attendance', '3000']] }],
    b: [{ type: 'protest', lemma: 'rally', role: 'background', facts: [['attendance', '8000']] }],
    expected: ['a0+b0'],
  },
  {
    title: 'an arrest of one person in one month is one, wherever it is told to have been',
    a: [
      {
        type: 'arrest',
        lemma: 'capture',
        role: 'background',
        facts: [
          ['person', 'Ana Brandt'],
          ['date', '2024-02'],
          ['location', 'Oslo'],
        ],
      },
      {
        type: 'arrest',
        lemma: 'extradite',
        facts: [
          ['person', 'Ana Brandt'],
          ['date', '2026-03-02'],
        ],
      },
    ],
    b: [
      {
        type: 'arrest',
        lemma: 'catch',
        role: 'background',
        facts: [
          ['person', 'Ana Brandt'],
          ['date', '2024-02'],
          ['location', 'Lisbon'],
        ],
      },
    ],
    expected: ['a0+b0', 'a1'],
  },
  {
    title: 'one birth of which the year differs is one',
    a: [born('Ana Brandt', '1936')],
    b: [born('Ana Brandt', '1938')],
    expected: ['a0+b0'],
  },
  {
    title: 'one prize of which the year differs is one',
    a: [prize('Camara Prize', '1994', 'Ana Brandt')],
    b: [prize('Camara Prize', '1996', 'Ana Brandt')],
    expected: ['a0+b0'],
  },
  {
    title: 'one prize of which a source does not name the winner is one',
    a: [prize('Camara Prize', '1994', 'Ana Brandt')],
    b: [prize('Camara Prize', '1996', null)],
    expected: ['a0+b0'],
  },
  {
    title: 'two prizes of one winner are two',
    a: [prize('Camara Prize', '1994', 'Ana Brandt')],
    b: [prize('Almara Medal', '1994', 'Ana Brandt')],
    expected: ['a0', 'b0'],
  },
]

describe('events of different sources', () => {
  it.each(ROWS)('$title', ({ a, b, expected }) => {
    expect(groups(align(sourceOf('a', ...a), sourceOf('b', ...b)))).toEqual(expected)
    expect(groups(align(sourceOf('b', ...b), sourceOf('a', ...a)))).toEqual(expected)
  })

  it('have readable ids that do not depend on the order of the sources', () => {
    const sources = [sourceOf('a', TALKS), sourceOf('b', TALKS), sourceOf('c', ROWS[6]?.a[0] ?? TALKS)]
    const ids = align(...sources).events.map(({ id }) => id)
    expect(ids).toEqual(['meeting-geneva-2026', 'blast-mosul-2026'])
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: 3 }), (shuffled) => {
        expect(align(...shuffled)).toEqual(align(...sources))
      }),
    )
  })
})

describe('parties of different sources', () => {
  it('are one under a full name, a surname and an acronym', () => {
    const a = sourceOf('a', {
      type: 'meeting',
      facts: [
        ['participants', 'Sean Duffy'],
        ['participants', 'European Space Agency'],
      ],
    })
    const b = sourceOf('b', {
      type: 'meeting',
      facts: [
        ['participants', 'Duffy'],
        ['participants', 'ESA'],
      ],
    })
    expect(align(a, b).entities.map(({ id, names }) => [id, names])).toEqual([
      ['european-space-agency', ['European Space Agency', 'ESA']],
      ['sean-duffy', ['Sean Duffy', 'Duffy']],
    ])
  })

  it('are people where it is they who were appointed, whatever the text calls them', () => {
    const a = sourceOf('a', { type: 'appointment', facts: [['person', 'Joren Varo']] })
    const b = sourceOf('b', { type: 'sentence', facts: [['person', 'Ashford Steel']] })
    expect(align(a, b).entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['ashford-steel', 'organization'],
      ['joren-varo', 'person'],
    ])
  })

  it('that share a surname only are two', () => {
    const a = sourceOf('a', { type: 'meeting', facts: [['participants', 'Ana Brandt']] })
    const b = sourceOf('b', { type: 'meeting', facts: [['participants', 'Karl Brandt']] })
    expect(align(a, b).entities.map(({ id }) => id)).toEqual(['ana-brandt', 'karl-brandt'])
  })
})

describe('a sentence', () => {
  const jailed = (term: string, ...facts: readonly Told[]): EventPlan => ({
    type: 'sentence',
    facts: [['term', term], ...facts],
  })

  it('is one on one day, however long, where one source does not say whose', () => {
    const named = sourceOf('a', jailed('17 years', ['person', 'Colin Falk'], ['date', '2026-02-02']))
    expect(groups(align(named, sourceOf('b', jailed('19 years', ['date', '2026-02-02']))))).toEqual(['a0+b0'])
  })

  it.each([
    ['is one of one person on one charge, however long', 'robbery', ['a0+b0']],
    ['is another on another charge', 'fraud', ['a0', 'b0']],
  ])('%s, where it is told in passing', (_, charge, expected) => {
    const told = (term: string, of: string): EventPlan => ({
      ...jailed(term, ['person', 'Colin Falk'], ['charge', of]),
      role: 'background',
    })
    const [a, b] = [sourceOf('a', told('12 years', 'robbery')), sourceOf('b', told('13 years', charge))]
    expect(groups(align(a, b))).toEqual(expected)
  })
})

describe('a deal or a fine of which one source does not say whose it was', () => {
  const deal = (amount: string, ...facts: readonly Told[]): EventPlan => ({
    type: 'acquisition',
    lemma: 'takeover',
    facts: [['amount', amount], ...facts],
  })
  const fine = (amount: string, date: string): EventPlan => ({
    type: 'sentence',
    lemma: 'fine',
    role: 'background',
    facts: [
      ['amount', amount],
      ['date', date],
    ],
  })

  it.each([
    [
      'one deal, whatever the price',
      [deal('2 billion USD', ['target', 'Gamma Mills'])],
      [deal('1.8 billion USD')],
      ['a0+b0'],
    ],
    [
      'another deal weeks later',
      [deal('2 billion USD', ['target', 'Gamma Mills'], ['date', '2026-01-02'])],
      [deal('1.8 billion USD', ['date', '2026-02-02'])],
      ['a0', 'b0'],
    ],
    [
      'none where the source tells of two',
      [deal('2 billion USD', ['target', 'Gamma Mills'])],
      [deal('1.8 billion USD'), deal('1.7 billion USD')],
      ['a0', 'b0', 'b1'],
    ],
    ['one fine of one year, whatever the sum', [fine('80,000 EUR', '2023')], [fine('60,000 EUR', '2023')], ['a0+b0']],
    ['another fine of another year', [fine('80,000 EUR', '2023')], [fine('60,000 EUR', '2021')], ['a0', 'b0']],
  ])('is %s', (_, left, right, expected) => {
    expect(groups(align(sourceOf('a', ...left), sourceOf('b', ...right)))).toEqual(expected)
  })
})

describe('a death', () => {
  it('is one of one person, whatever the age', () => {
    const died = (age: string): EventPlan => ({
      type: 'death',
      role: 'background',
      facts: [
        ['person', 'Ana Brandt'],
        ['age', age],
      ],
    })
    expect(groups(align(sourceOf('a', died('48')), sourceOf('b', died('45'))))).toEqual(['a0+b0'])
  })
})

describe('an event that a story has one of', () => {
  it.each([
    ['rescue', 'rescued', '57', '75'],
    ['release', 'freed', '12', '14'],
    ['escape', 'escaped', '2', '3'],
  ])('is one %s, whatever the figures', (type, attribute, left, right) => {
    const plan = (value: string): EventPlan => ({ type, role: 'background', facts: [[attribute, value]] })
    expect(groups(align(sourceOf('a', plan(left)), sourceOf('b', plan(right))))).toEqual(['a0+b0'])
  })

  it('is one raid in which as many were held, whatever the day', () => {
    const held = (date: string): EventPlan => ({
      type: 'arrest',
      facts: [
        ['arrested', '23'],
        ['date', date],
      ],
    })
    expect(groups(align(sourceOf('a', held('2026-02-02')), sourceOf('b', held('2026-02-03'))))).toEqual(['a0+b0'])
  })
})

describe('what a company made', () => {
  const made = (organization: string, profit: string): EventPlan => ({
    type: 'earnings',
    lemma: 'profit',
    role: 'background',
    facts: [
      ['organization', organization],
      ['profit', profit],
    ],
  })
  const left = sourceOf('a', made('Sirrus', '410 million EUR'))

  it('is one result told in passing, whatever the figure', () => {
    expect(groups(align(left, sourceOf('b', made('Sirrus', '480 million EUR'))))).toEqual(['a0+b0'])
  })

  it('is another of another company', () => {
    expect(groups(align(left, sourceOf('b', made('Gamma', '480 million EUR'))))).toEqual(['a0', 'b0'])
  })
})

describe('who signed and for whom', () => {
  const pact = (date: string, ...participants: readonly string[]): EventPlan => ({
    type: 'agreement',
    lemma: 'sign',
    facts: [['date', date], ['location', 'Geneva'], ...participants.map((value): Told => ['participants', value])],
  })
  const lands = sourceOf('a', pact('2026-02-02', 'Northland', 'Southland'))
  const ministerOf = (land: string): SourceReading => {
    const source = sourceOf('b', pact('2026-02-03', 'Ana Brandt', 'Lev Oru'))
    const office = { title: 'minister', organization: land, tense: 'current', start: 0, end: 1 } as const
    const parties = source.parties.map((party) => ({ ...party, nature: 'person' as const, offices: [office] }))
    return { ...source, parties }
  }

  it('are one agreement', () => {
    expect(groups(align(lands, ministerOf('Northland')))).toEqual(['a0+b0'])
  })

  it('are two where they are of another land', () => {
    expect(groups(align(lands, ministerOf('Westland')))).toEqual(['a0', 'b0'])
  })
})
