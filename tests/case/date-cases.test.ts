import { describe, test } from 'vitest'
import { AGREES, expectVerdict, type Row } from '../support/row.ts'

type DateRow = Omit<Row, 'attribute'>

const ONE_NIGHT: readonly DateRow[] = [
  {
    title: 'late on one day and early on the next may be one night, which is no agreement',
    type: 'accident',
    left: { value: '2026-06-06', evidence: 'late on Saturday' },
    right: { value: '2026-06-07', evidence: 'early on Sunday' },
    verdict: 'unresolved',
  },
  {
    title: 'two nights are two days',
    type: 'accident',
    left: { value: '2026-06-06', evidence: 'on Saturday night' },
    right: { value: '2026-06-07', evidence: 'on Sunday night' },
    verdict: 'contradicted',
  },
]

const ONE_DATE: readonly DateRow[] = [
  {
    title: 'a quake late in the evening of one zone falls on the next day of another',
    type: 'disaster',
    left: '2026-03-04T23:40Z',
    right: '2026-03-05',
    verdict: AGREES,
  },
  {
    title: 'a quake at 23:40Z lies in the day of that date',
    type: 'disaster',
    left: '2026-03-04T23:40Z',
    right: '2026-03-04',
    verdict: AGREES,
  },
  {
    title: 'a kick-off told in two zones is one moment',
    left: '2026-03-04T14:00Z',
    right: '2026-03-04T16:00+02:00',
    verdict: 'corroborated',
  },
  {
    title: 'a launch told in two zones is one moment on two calendar days',
    type: 'launch',
    left: '2025-12-31T22:30Z',
    right: '2026-01-01T01:30+03:00',
    verdict: 'corroborated',
  },
  {
    title: 'a call at a clock time without a zone fits one told in another zone',
    type: 'call',
    left: '2026-03-04T09:00',
    right: '2026-03-04T14:00Z',
    verdict: 'corroborated',
  },
  {
    title: 'a trial that opened about 1998 may have opened in January 1999',
    type: 'trial',
    left: '1998~',
    right: '1999-01',
    verdict: AGREES,
  },
  {
    title: 'an election in spring 2026 is an election in 2026',
    type: 'election',
    left: '2026-21',
    right: '2026',
    verdict: 'refined',
  },
  {
    title: 'a merger of 1986 is a merger of the 1980s',
    type: 'acquisition',
    left: '198X',
    right: '1986',
    verdict: 'refined',
  },
  {
    title: 'a summit on Thursday lies in the week of the summit',
    left: '2026-07-27/2026-08-02',
    right: '2026-07-30',
    verdict: 'refined',
  },
  {
    title: 'two spans that overlap leave room for one visit',
    type: 'visit',
    left: '2026-07-27/2026-08-02',
    right: '2026-07-31/2026-08-05',
    verdict: 'corroborated',
  },
  {
    title: 'a storm over new year touches both years',
    type: 'disaster',
    left: '2025-12-31/2026-01-01',
    right: '2026',
    verdict: 'corroborated',
  },
  {
    title: 'a sentence in March was passed before May',
    type: 'sentence',
    left: '../2026-04-30',
    right: '2026-03',
    verdict: 'refined',
  },
  {
    title: 'a strike on 10 March came after February',
    type: 'protest',
    left: '2026-03-01/..',
    right: '2026-03-10',
    verdict: 'refined',
  },
  {
    title: 'a leap day lies in its February',
    type: 'death',
    left: '2028-02-29',
    right: '2028-02',
    verdict: 'refined',
  },
  {
    title: 'a year and its days from first to last are one span',
    type: 'agreement',
    left: '2026',
    right: '2026-01-01/2026-12-31',
    verdict: 'corroborated',
  },
  {
    title: 'a month and its days from first to last are one span',
    type: 'agreement',
    left: '2026-04',
    right: '2026-04-01/2026-04-30',
    verdict: 'corroborated',
  },
  {
    title: 'a day its source is not sure of does not contradict the next day',
    type: 'arrest',
    left: '2026-03-04?',
    right: '2026-03-05',
    verdict: ['unresolved', 'corroborated'],
  },
  {
    title: 'a plan for May is borne out on a day of May',
    type: 'launch',
    left: { value: '2026-05', status: 'planned' },
    right: '2026-05-19',
    verdict: 'refined',
  },
  {
    title: 'a launch planned for one day flies on the next',
    type: 'launch',
    left: { value: '2026-05-19', status: 'planned', published: '2026-05-18' },
    right: { value: '2026-05-20', published: '2026-05-21' },
    verdict: 'superseded',
  },
  {
    title: 'a vote put off to autumn replaces the one called for June',
    type: 'election',
    left: { value: '2026-06-14', status: 'planned', published: '2026-03-01' },
    right: { value: '2026-10', status: 'planned', published: '2026-04-20' },
    verdict: 'superseded',
  },
  {
    title: 'a visit called off is what became of the visit planned for that day',
    type: 'visit',
    left: { value: '2026-06-14', status: 'planned', published: '2026-06-01' },
    right: { value: '2026-06-14', status: 'cancelled', published: '2026-06-13' },
    verdict: 'superseded',
  },
]

const TWO_DATES: readonly DateRow[] = [
  {
    title: 'talks on 2 and on 3 February are on two days',
    left: '2026-02-02',
    right: '2026-02-03',
    verdict: 'contradicted',
  },
  {
    title: 'a day and a month that changed places are two days',
    type: 'arrest',
    left: '2026-04-05',
    right: '2026-05-04',
    verdict: 'contradicted',
  },
  {
    title: 'one day of two years is two days',
    type: 'death',
    left: '2025-03-04',
    right: '2026-03-04',
    verdict: 'contradicted',
  },
  {
    title: 'a day lies outside a month that is not its own',
    type: 'trial',
    left: '2026-03-31',
    right: '2026-05',
    verdict: 'contradicted',
  },
  {
    title: 'clock times five hours apart in one zone are two moments',
    type: 'disaster',
    left: '2026-03-04T14:00Z',
    right: '2026-03-04T19:00Z',
    verdict: 'contradicted',
  },
  {
    title: 'a clock time is out of every zone of a day a week later',
    type: 'disaster',
    left: '2026-03-04T14:00Z',
    right: '2026-03-11',
    verdict: 'contradicted',
  },
  {
    title: 'one week and the week after share no day',
    type: 'visit',
    left: '2026-07-20/2026-07-26',
    right: '2026-07-27/2026-08-02',
    verdict: 'contradicted',
  },
  {
    title: 'a resignation since March was not handed in in January',
    type: 'resignation',
    left: '2026-03-01/..',
    right: '2026-01',
    verdict: 'contradicted',
  },
  {
    title: 'about 1998 does not stretch to 2011',
    type: 'agreement',
    left: '1998~',
    right: '2011',
    verdict: 'contradicted',
  },
  {
    title: 'two speakers who date an arrest to two days are in dispute',
    type: 'arrest',
    left: { value: '2026-03-04', by: 'police' },
    right: { value: '2026-03-06', by: 'the family' },
    verdict: 'disputed',
  },
]

describe('one night', () => {
  test.each(ONE_NIGHT)('$title', (row) => expectVerdict({ ...row, attribute: 'date' }))
})

describe('one date', () => {
  test.each(ONE_DATE)('$title', (row) => expectVerdict({ ...row, attribute: 'date' }))
})

describe('two dates', () => {
  test.each(TWO_DATES)('$title', (row) => expectVerdict({ ...row, attribute: 'date' }))
})
