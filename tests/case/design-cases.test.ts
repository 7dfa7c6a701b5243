import { describe, expect, test } from 'vitest'
import { expectVerdict, type Row } from '../support/row.ts'
import { checkClaims, checkStory, onlyPair, type StoryPlan } from '../support/story.ts'

const CASES: readonly Row[] = [
  {
    title: 'the same place at two levels is one place',
    attribute: 'location',
    left: 'Florida',
    right: 'U.S.',
    verdict: 'refined',
  },
  {
    title: '4 March lies in March',
    attribute: 'date',
    left: '2026-03-04',
    right: '2026-03',
    verdict: 'refined',
  },
  {
    title: '2018-10 lies in 2018',
    attribute: 'date',
    left: '2018-10',
    right: '2018',
    verdict: 'refined',
  },
  {
    title: '43 arrived is within at least 40 arrived',
    type: 'protest',
    attribute: 'attendance',
    left: 'at least 40',
    right: '43',
    verdict: 'refined',
  },
  {
    title: '43 killed is within at least 40 killed on the same day',
    type: 'attack',
    attribute: 'killed',
    left: { value: 'at least 40', published: '2026-02-03' },
    right: { value: '43', published: '2026-02-03' },
    verdict: 'refined',
  },
  {
    title: '43 killed is within at least 40 killed the day before',
    type: 'attack',
    attribute: 'killed',
    left: { value: 'at least 40', published: '2026-02-03' },
    right: { value: '43', published: '2026-02-04' },
    verdict: 'refined',
  },
  {
    title: '49.8 million lies within about 50 million',
    type: 'election',
    attribute: 'votes',
    left: 'about 50 million',
    right: '49.8 million',
    verdict: 'refined',
  },
  {
    title: '$5,000 million and $5 billion are the same amount',
    type: 'agreement',
    attribute: 'amount',
    left: '$5,000 million',
    right: '$5 billion',
    verdict: 'corroborated',
  },
  {
    title: '$5 million and $5 billion cannot both be the amount',
    type: 'agreement',
    attribute: 'amount',
    left: '$5 million',
    right: '$5 billion',
    verdict: 'contradicted',
  },
  {
    title: 'what grew 12 % did not fall 5 %',
    attribute: 'output',
    attributes: { output: { kind: 'quantity', values: 'one' } },
    left: 'grew 12 %',
    right: 'fell 5 %',
    verdict: 'contradicted',
  },
  {
    title: 'a toll of 5,546 on 24 July supersedes 32 on 25 June',
    type: 'disaster',
    attribute: 'killed',
    left: { value: '32', published: '2026-06-25' },
    right: { value: '5,546', published: '2026-07-24' },
    verdict: 'superseded',
  },
  {
    title: 'a toll as of 24 July supersedes one as of 25 June, whenever they are told',
    type: 'disaster',
    attribute: 'killed',
    left: { value: '32', asOf: '2026-06-25', published: '2026-08-01' },
    right: { value: '5,546', asOf: '2026-07-24', published: '2026-08-01' },
    verdict: 'superseded',
  },
  {
    title: 'a meeting in Rome supersedes the plan to meet in Paris',
    attribute: 'location',
    left: { value: 'Paris', status: 'planned', published: '2026-02-01' },
    right: { value: 'Rome', published: '2026-02-04' },
    verdict: 'superseded',
  },
  {
    title: 'a meeting on Tuesday supersedes the plan to meet on Monday',
    attribute: 'date',
    left: { value: '2026-02-02', status: 'planned', published: '2026-02-01' },
    right: { value: '2026-02-03', published: '2026-02-04' },
    verdict: 'superseded',
  },
  {
    title: 'Starmer and Keir Starmer are one person',
    type: 'election',
    attribute: 'winner',
    left: 'Starmer',
    right: 'Keir Starmer',
    verdict: 'corroborated',
  },
  {
    title: 'a first meeting in over seven years leaves no room for one six years and nine months before',
    attribute: 'date',
    left: { value: '../2018-07-31', evidence: 'the first in over seven years' },
    right: { value: '2018-10', evidence: 'in October 2018' },
    verdict: 'contradicted',
  },
]

const CIRCUMSTANCES: readonly Row[] = [
  {
    title: '40 km and 25 miles are one figure',
    type: 'accident',
    attribute: 'distance',
    attributes: { distance: { kind: 'quantity', values: 'one' } },
    left: '40 km',
    right: '25 miles',
    verdict: 'corroborated',
  },
  {
    title: 'amounts in two currencies are left open',
    type: 'agreement',
    attribute: 'amount',
    left: '5 million USD',
    right: '7 million EUR',
    verdict: 'unresolved',
  },
  {
    title: 'two place names in no gazetteer are left open',
    attribute: 'location',
    left: 'Karsholm Barracks',
    right: 'Vintergrund Depot',
    verdict: 'unresolved',
  },
  {
    title: 'two names that nothing resolves are no dispute of two speakers',
    attribute: 'location',
    left: { value: 'Karsholm Barracks', by: 'interior ministry' },
    right: { value: 'Vintergrund Depot', by: 'opposition' },
    verdict: 'unresolved',
  },
  {
    title: 'a place that nothing resolves is no contradiction of a known one',
    attribute: 'location',
    left: 'Karsholm Barracks',
    right: 'Copenhagen',
    verdict: 'unresolved',
  },
  {
    title: 'two speakers who give disjoint days are in dispute',
    type: 'attack',
    attribute: 'date',
    left: { value: '2026-02-02', by: 'interior ministry' },
    right: { value: '2026-02-04', by: 'opposition' },
    verdict: 'disputed',
  },
  {
    title: 'one speaker quoted with disjoint days is contradicted',
    type: 'attack',
    attribute: 'date',
    left: { value: '2026-02-02', by: 'interior ministry' },
    right: { value: '2026-02-04', by: 'Interior Ministry' },
    verdict: 'contradicted',
  },
  {
    title: 'a disjoint day in the own words of one source is no dispute of speakers',
    type: 'attack',
    attribute: 'date',
    left: { value: '2026-02-02', by: 'interior ministry' },
    right: '2026-02-04',
    verdict: 'contradicted',
  },
  {
    title: 'a meeting that happened and one denied on one day contradict each other',
    attribute: 'date',
    left: '2026-02-02',
    right: { value: '2026-02-02', status: 'denied' },
    verdict: 'contradicted',
  },
  {
    title: 'a meeting that happened and one cancelled on one day contradict each other',
    attribute: 'date',
    left: '2026-02-02',
    right: { value: '2026-02-02', status: 'cancelled' },
    verdict: 'contradicted',
  },
  {
    title: 'a meeting one speaker reports and another denies is in dispute',
    attribute: 'date',
    left: { value: '2026-02-02', by: 'trade ministry' },
    right: { value: '2026-02-02', status: 'denied', by: 'foreign ministry' },
    verdict: 'disputed',
  },
  {
    title: 'a meeting that happened supersedes the cancelled one of another day',
    attribute: 'date',
    left: '2026-02-09',
    right: { value: '2026-02-02', status: 'cancelled' },
    verdict: 'superseded',
  },
  {
    title: 'a meeting on a day and one cancelled somewhere in that month are left open',
    attribute: 'date',
    left: '2026-02-09',
    right: { value: '2026-02', status: 'cancelled' },
    verdict: 'unresolved',
  },
  {
    title: 'a cancelled meeting supersedes the planned one of that day',
    attribute: 'date',
    left: { value: '2026-02-02', status: 'planned' },
    right: { value: '2026-02-02', status: 'cancelled' },
    verdict: 'superseded',
  },
  {
    title: 'a plan one speaker announces and another denies is in dispute',
    attribute: 'date',
    left: { value: '2026-02-02', status: 'planned', by: 'trade ministry' },
    right: { value: '2026-02-02', status: 'denied', by: 'foreign ministry' },
    verdict: 'disputed',
  },
  {
    title: 'a plan that is denied without speakers is left open',
    attribute: 'date',
    left: { value: '2026-02-02', status: 'planned' },
    right: { value: '2026-02-02', status: 'denied' },
    verdict: 'unresolved',
  },
  {
    title: 'a later plan supersedes an earlier one',
    attribute: 'date',
    left: { value: '2026-05-02', status: 'planned', published: '2026-02-02' },
    right: { value: '2026-06-02', status: 'planned', published: '2026-03-02' },
    verdict: 'superseded',
  },
  {
    title: 'a later plan supersedes an earlier one that it makes more precise',
    attribute: 'date',
    left: { value: '2026-05', status: 'planned', published: '2026-02-02' },
    right: { value: '2026-05-02', status: 'planned', published: '2026-03-02' },
    verdict: 'superseded',
  },
  {
    title: 'two plans for different days told on one day contradict each other',
    attribute: 'date',
    left: { value: '2026-05-02', status: 'planned', published: '2026-02-02' },
    right: { value: '2026-06-02', status: 'planned', published: '2026-02-02' },
    verdict: 'contradicted',
  },
  {
    title: 'two plans for different days in undated sources are left open',
    attribute: 'date',
    left: { value: '2026-05-02', status: 'planned' },
    right: { value: '2026-06-02', status: 'planned', published: '2026-02-02' },
    verdict: 'unresolved',
  },
  {
    title: 'an outcome on the planned day bears the plan out',
    attribute: 'date',
    left: { value: '2026-02-02', status: 'planned' },
    right: '2026-02-02',
    verdict: 'corroborated',
  },
  {
    title: 'an outcome within the planned month makes the plan precise',
    attribute: 'date',
    left: { value: '2026-02', status: 'planned' },
    right: '2026-02-02',
    verdict: 'refined',
  },
  {
    title: 'a later toll that is lower does not supersede the higher one',
    type: 'disaster',
    attribute: 'killed',
    left: { value: '40', published: '2026-02-02' },
    right: { value: '32', published: '2026-02-05' },
    verdict: 'contradicted',
  },
  {
    title: 'two exact tolls of one day contradict each other',
    type: 'disaster',
    attribute: 'killed',
    left: { value: '32', published: '2026-02-05' },
    right: { value: '40', published: '2026-02-05' },
    verdict: 'contradicted',
  },
  {
    title: 'two tolls of which no one knows the later are left open',
    type: 'disaster',
    attribute: 'killed',
    left: { value: '32', published: '2026-02-05' },
    right: '40',
    verdict: 'unresolved',
  },
]

describe('every ladder gets right that', () => {
  test.each(CASES)('$title', expectVerdict)

  test('{France, Germany} and {France, Germany, Italy} differ only in what one leaves out', async () => {
    const shorter = { claims: [{ value: 'France' }, { value: 'Germany' }] }
    const longer = { claims: [{ value: 'France' }, { value: 'Germany' }, { value: 'Italy' }] }
    for (const sources of [
      [shorter, longer],
      [longer, shorter],
    ]) {
      const finding = await checkClaims({ attribute: 'participants', sources })
      expect(finding.verdict).toBe('corroborated')
      expect(finding.positions.map(({ value, origins }) => [value, origins]).sort()).toEqual([
        ['France', 2],
        ['Germany', 2],
        ['Italy', 1],
      ])
      expect(
        finding.pairs.filter((pair) => pair.verdict !== 'uncorroborated' && pair.verdict !== 'corroborated'),
      ).toEqual([])
    }
  })

  test('$5,000 million and $5 billion are one position', async () => {
    const finding = await checkClaims({
      type: 'agreement',
      attribute: 'amount',
      sources: [{ claims: [{ value: '$5,000 million' }] }, { claims: [{ value: '$5 billion' }] }],
    })
    expect(finding.positions.map(({ origins }) => origins)).toEqual([2])
    expect(finding.pairs).toEqual([])
  })

  test('a person declared with a surname is one position under both names', async () => {
    const finding = await checkClaims({
      type: 'election',
      attribute: 'winner',
      entities: { 'keir-starmer': { kind: 'person', names: ['Keir Starmer', 'Starmer'] } },
      sources: [{ claims: [{ value: 'Starmer' }] }, { claims: [{ value: 'Keir Starmer' }] }],
    })
    expect(finding.positions.map(({ canonical, origins }) => [canonical, origins])).toEqual([['keir-starmer', 2]])
  })
})

describe('circumstances decide that', () => {
  test.each(CIRCUMSTANCES)('$title', expectVerdict)

  test('the place of another meeting is another slot', async () => {
    const { findings } = await checkStory({
      events: { first: { type: 'meeting', label: 'first round' }, second: { type: 'meeting', label: 'second round' } },
      attribute: 'location',
      sources: [{ claims: [{ about: 'first', value: 'Paris' }] }, { claims: [{ about: 'second', value: 'Rome' }] }],
    })
    expect(findings.map(({ about, verdict }) => [about, verdict]).sort()).toEqual([
      ['first', 'uncorroborated'],
      ['second', 'uncorroborated'],
    ])
  })

  test('civilians killed and soldiers killed are two slots', async () => {
    const { findings } = await checkStory({
      type: 'attack',
      attribute: 'killed',
      sources: [
        { published: '2026-02-02', claims: [{ of: 'civilians', value: '12' }] },
        { published: '2026-02-02', claims: [{ of: 'soldiers', value: '30' }] },
      ],
    })
    expect(findings.map(({ of, verdict }) => [of, verdict]).sort()).toEqual([
      ['civilians', 'uncorroborated'],
      ['soldiers', 'uncorroborated'],
    ])
  })

  test('a part and the total are two slots', async () => {
    const { findings } = await checkStory({
      type: 'attack',
      attribute: 'killed',
      sources: [
        { published: '2026-02-02', claims: [{ of: 'civilians', value: '12' }] },
        { published: '2026-02-02', claims: [{ value: '30' }] },
      ],
    })
    expect(findings.map(({ verdict }) => verdict)).toEqual(['uncorroborated', 'uncorroborated'])
  })

  test('one scope in two spellings is one slot', async () => {
    const finding = await checkClaims({
      type: 'attack',
      attribute: 'killed',
      sources: [
        { published: '2026-02-02', claims: [{ of: 'civilians', value: '12' }] },
        { published: '2026-02-02', claims: [{ of: 'Civilians', value: '30' }] },
      ],
    })
    expect(finding.verdict).toBe('contradicted')
  })

  test('a source that gives two disjoint days contradicts itself', async () => {
    const finding = await checkClaims({
      attribute: 'date',
      sources: [{ claims: [{ value: '2026-02-02' }, { value: '2026-02-05' }] }],
    })
    expect(onlyPair(finding)).toMatchObject({ verdict: 'contradicted', self: true, state: 'new' })
  })

  test('two sources that give disjoint days contradict each other, not themselves', async () => {
    const finding = await checkClaims({
      attribute: 'date',
      sources: [{ claims: [{ value: '2026-02-02' }] }, { claims: [{ value: '2026-02-05' }] }],
    })
    expect(onlyPair(finding)).toMatchObject({ verdict: 'contradicted', self: false, state: 'new' })
  })

  test('two plans in one source are an old and a new plan', async () => {
    const finding = await checkClaims({
      attribute: 'date',
      sources: [
        {
          published: '2026-02-02',
          claims: [
            { value: '2026-05-02', status: 'planned' },
            { value: '2026-06-02', status: 'planned' },
          ],
        },
      ],
    })
    expect(onlyPair(finding)).toMatchObject({ verdict: 'superseded', self: true })
  })

  test('a value the text gives and nothing resolves is silence', async () => {
    const finding = await checkClaims({
      attribute: 'date',
      sources: [{ claims: [{ value: '2026-02-02' }] }, { claims: [{ value: 'unresolved', evidence: 'last week' }] }],
    })
    expect(finding.verdict).toBe('uncorroborated')
    expect(finding.positions.map(({ value, origins }) => [value, origins])).toEqual([['2026-02-02', 1]])
    expect(finding.pairs).toEqual([])
  })

  test('silence takes nothing from what two others tell', async () => {
    const finding = await checkClaims({
      attribute: 'date',
      sources: ['2026-02-02', 'unresolved', '2026-02-02'].map((value) => ({ claims: [{ value }] })),
    })
    expect(finding.verdict).toBe('corroborated')
  })

  test('one source alone corroborates nothing', async () => {
    const finding = await checkClaims({ attribute: 'date', sources: [{ claims: [{ value: '2026-02-02' }] }] })
    expect(finding.verdict).toBe('uncorroborated')
  })

  test('a source that says a thing twice is one voice', async () => {
    const finding = await checkClaims({
      attribute: 'location',
      sources: [{ claims: [{ value: 'U.S.' }, { value: 'United States', evidence: 'elsewhere in the text' }] }],
    })
    expect(finding.verdict).toBe('uncorroborated')
  })

  test('copies of one text are one origin', async () => {
    const { findings, origins } = await checkStory({
      attribute: 'date',
      sources: [
        { id: 'northwire', claims: [{ value: '2026-02-02' }] },
        { id: 'harbor-post', copyOf: 'northwire', claims: [{ value: '2026-02-02' }] },
        { id: 'valley-sun', copyOf: 'northwire', claims: [{ value: '2026-02-02' }] },
      ],
    })
    expect(origins).toBe(1)
    expect(findings.map(({ verdict, positions }) => [verdict, positions[0]?.origins])).toEqual([['uncorroborated', 1]])
  })

  test('a source of its own beside two copies makes two origins', async () => {
    const { findings, origins } = await checkStory({
      attribute: 'date',
      sources: [
        { id: 'northwire', claims: [{ value: '2026-02-02' }] },
        { id: 'harbor-post', copyOf: 'northwire', claims: [{ value: '2026-02-02' }] },
        { id: 'valley-sun', claims: [{ value: '2026-02-02' }] },
      ],
    })
    expect(origins).toBe(2)
    expect(findings.map(({ verdict, positions }) => [verdict, positions[0]?.origins])).toEqual([['corroborated', 2]])
  })

  test('a claim that a reviewer rejected is left out', async () => {
    const { findings, exitCode } = await checkStory({
      attribute: 'date',
      sources: [
        { claims: [{ value: '2026-02-02', review: 'accepted' }] },
        { claims: [{ value: '2026-02-02' }, { value: '2026-03-09', review: 'rejected' }] },
      ],
    })
    expect(findings.map(({ verdict, positions }) => [verdict, positions.length])).toEqual([['corroborated', 1]])
    expect(exitCode).toBe(0)
  })

  test('a finding shows the strongest verdict of its pairs', async () => {
    const finding = await checkClaims({
      attribute: 'date',
      sources: ['2018', '2018-10', '2018-11-05'].map((value) => ({ claims: [{ value }] })),
    })
    expect(finding.verdict).toBe('contradicted')
    expect(finding.pairs.map((pair) => pair.verdict).sort()).toEqual(['contradicted', 'refined', 'refined'])
  })

  test('a pair is explained when the claims of one pair of holders are', async () => {
    const finding = await checkClaims({
      type: 'disaster',
      attribute: 'killed',
      sources: [
        { published: '2026-06-25', claims: [{ value: '32' }] },
        { published: '2026-07-24', claims: [{ value: '5,546' }] },
        { published: '2026-07-24', claims: [{ value: '32' }] },
      ],
    })
    expect(onlyPair(finding).verdict).toBe('superseded')
  })
})

const QUOTE = 'We will not sign this treaty before the summer recess'

/** Words of one speaker in two sources. */
function spoken(left: string, right: string, rightBy = 'Ana Brandt'): StoryPlan {
  return {
    type: 'statement',
    attribute: 'quote',
    sources: [{ claims: [{ value: left, by: 'Ana Brandt' }] }, { claims: [{ value: right, by: rightBy }] }],
  }
}

describe('the words of one speaker', () => {
  test('are altered when a few of them differ', async () => {
    const finding = await checkClaims(spoken(QUOTE, QUOTE.replace('not sign', 'gladly sign')))
    expect(onlyPair(finding)).toMatchObject({ verdict: 'contradicted', self: false })
    expect(finding.by).toMatch(/ana brandt/i)
  })

  test('are cut when one source gives part of them', async () => {
    const finding = await checkClaims(spoken(QUOTE, 'We will not sign this treaty'))
    expect(onlyPair(finding).verdict).toBe('refined')
  })

  test('are other words when hardly any are shared', async () => {
    const finding = await checkClaims(spoken(QUOTE, 'Nobody in my party has seen the draft yet'))
    expect(finding.verdict).toBe('uncorroborated')
  })

  test('are not compared with those of another speaker', async () => {
    const { findings } = await checkStory(spoken(QUOTE, QUOTE.replace('not sign', 'gladly sign'), 'Karl Oster'))
    expect(findings.map(({ verdict }) => verdict)).toEqual(['uncorroborated', 'uncorroborated'])
  })
})

describe('the gate', () => {
  const twoDays = (left: object, right: object): StoryPlan => ({
    attribute: 'date',
    sources: [
      { published: '2026-02-05', claims: [{ value: '2026-02-02', ...left }] },
      { published: '2026-02-06', claims: [{ value: '2026-02-04', ...right }] },
    ],
  })

  test('is shut by a new contradiction', async () => {
    const { exitCode, report, findings } = await checkStory(twoDays({}, {}))
    expect(exitCode).toBe(1)
    expect(report).toMatchObject({ version: 1, outcome: 'new-contradictions', exitCode: 1 })
    expect(report.summary).toMatchObject({ contradicted: 1, new: 1, accepted: 0, stale: 0 })
    expect(findings[0]).toMatchObject({ state: 'new', about: 'happening', attribute: 'date', of: null })
  })

  test('is passed by a dispute', async () => {
    const { exitCode, report } = await checkStory(twoDays({ by: 'police' }, { by: 'organisers' }))
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ outcome: 'nothing-new', summary: { disputed: 1, new: 0 } })
  })

  test('is shut by a dispute with --fail-on disputed', async () => {
    const plan = twoDays({ by: 'police' }, { by: 'organisers' })
    const { exitCode, findings } = await checkStory(plan, '--fail-on', 'disputed')
    expect(exitCode).toBe(1)
    expect(findings[0]).toMatchObject({ verdict: 'disputed', state: 'new' })
  })

  test('is passed by a plan that did not come about', async () => {
    const { exitCode, report } = await checkStory(twoDays({ status: 'planned' }, {}))
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ outcome: 'nothing-new', summary: { superseded: 1, new: 0 } })
  })
})

test('a pair is named by fd1: and 16 hex digits', async () => {
  const finding = await checkClaims({
    attribute: 'date',
    sources: [{ claims: [{ value: '2026-02-02' }] }, { claims: [{ value: '2026-02-05' }] }],
  })
  expect(onlyPair(finding).id).toMatch(/^fd1:[0-9a-f]{16}$/)
})

test('a position gives its claims with file, place, evidence, status and speaker', async () => {
  const { findings } = await checkStory({
    attribute: 'date',
    sources: [{ id: 'northwire', claims: [{ value: '2018-10', evidence: 'in October 2018', by: 'Ana Brandt' }] }],
  })
  expect(findings[0]?.positions).toMatchObject([
    {
      value: '2018-10',
      canonical: '2018-10-01/2018-10-31',
      origins: 1,
      claims: [
        {
          source: 'northwire',
          file: 'claims/story/northwire.yaml',
          line: 5,
          column: 5,
          value: '2018-10',
          evidence: 'in October 2018',
          status: 'happened',
        },
      ],
    },
  ])
})
