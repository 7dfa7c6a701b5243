/** One story with a finding of every verdict: what a person would see. */
import type { CheckResult, Finding, SourceSummary } from '../../src/model/finding.ts'
import { claim, dateFinding, finding, harborPost, northwire, pair, position, result, source, story } from './support.ts'

const dailyBeacon: SourceSummary = source('daily-beacon', {
  publisher: 'Daily Beacon',
  title: 'Quake | what we know',
  published: '2026-02-04',
  origin: 'northwire',
})
const coastRadio: SourceSummary = source('coast-radio', { publisher: 'Coast Radio' })

const toll: Finding = finding(
  [
    position([claim('northwire', 'at least 12', { asOf: '2026-02-03', by: 'interior ministry' })]),
    position([
      claim('harbor-post', '9', { by: 'port authority', evidence: 'nine people died, the port authority said' }),
    ]),
    position([claim('coast-radio', '32', { asOf: '2026-02-05' })]),
  ],
  {
    about: 'port-quake',
    attribute: 'killed',
    of: 'civilians',
    kind: 'quantity',
    verdict: 'disputed',
    pairs: [
      pair({
        id: 'fd1:1111111111111111',
        verdict: 'disputed',
        state: 'listed',
        why: {
          level: 'disjoint',
          relation: 'conflicts',
          note: '`9` is less than `at least 12`',
          tried: ['same', 'disjoint'],
        },
      }),
      pair({
        id: 'fd1:2222222222222222',
        values: [0, 2],
        verdict: 'refined',
        state: 'listed',
        why: { level: 'within', relation: 'refined-by', note: '`32` lies in `at least 12`', tried: ['same', 'within'] },
      }),
      pair({
        id: 'fd1:3333333333333333',
        values: [1, 2],
        verdict: 'superseded',
        state: 'listed',
        why: {
          level: 'disjoint',
          relation: 'conflicts',
          note: '`32` is told later than `9`',
          tried: ['same', 'disjoint'],
        },
      }),
    ],
  },
)

const place: Finding = finding(
  [position([claim('northwire', 'old customs house')]), position([claim('coast-radio', 'Pier Nine')])],
  {
    attribute: 'location',
    kind: 'place',
    verdict: 'unresolved',
    pairs: [
      pair({
        id: 'fd1:4444444444444444',
        verdict: 'unresolved',
        state: 'listed',
        why: {
          level: 'unknown',
          relation: 'unknown',
          note: 'nothing known relates `old customs house` and `Pier Nine`',
          tried: ['same', 'within', 'unknown'],
        },
      }),
    ],
  },
)

const refined: Finding = finding(
  [position([claim('northwire', '2026-01')]), position([claim('coast-radio', '2026-01-14')])],
  {
    about: 'port-quake',
    verdict: 'refined',
    pairs: [
      pair({
        id: 'fd1:5555555555555555',
        verdict: 'refined',
        state: 'listed',
        why: {
          level: 'within',
          relation: 'refined-by',
          note: '`2026-01-14` lies in `2026-01`',
          tried: ['same', 'within'],
        },
      }),
    ],
  },
)

const superseded: Finding = finding(
  [
    position([claim('northwire', '2026-02-10', { status: 'planned' })], { status: 'planned' }),
    position([claim('harbor-post', '2026-02-11', { status: 'planned' })], { status: 'planned' }),
  ],
  {
    about: 'ferry-launch',
    verdict: 'superseded',
    pairs: [
      pair({
        id: 'fd1:6666666666666666',
        verdict: 'superseded',
        state: 'listed',
        why: {
          level: 'disjoint',
          relation: 'conflicts',
          note: '`2026-02-11` is a later plan than `2026-02-10`',
          tried: ['same', 'within', 'disjoint'],
        },
      }),
    ],
  },
)

const participants: Finding = finding(
  [
    position([claim('northwire', 'Ana Brandt'), claim('harbor-post', 'Brandt')]),
    position([claim('harbor-post', 'Ilo Marsh')]),
  ],
  { attribute: 'participants', kind: 'party', values: 'many', verdict: 'corroborated' },
)

const acceptedFinding: Finding = finding([position([claim('northwire', '5')]), position([claim('harbor-post', '7')])], {
  about: 'port-quake',
  attribute: 'injured',
  kind: 'quantity',
  verdict: 'contradicted',
  state: 'accepted',
  pairs: [
    pair({
      id: 'fd1:7777777777777777',
      state: 'accepted',
      why: { level: 'disjoint', relation: 'conflicts', note: '`5` is less than `7`', tried: ['same', 'disjoint'] },
    }),
  ],
})

const alone: Finding = finding([position([claim('northwire', 'a grain deal')])], {
  attribute: 'outcome',
  kind: 'topic',
})
const silentFinding: Finding = finding([position([claim('northwire', '3 hours')])], {
  attribute: 'duration',
  kind: 'quantity',
  silent: [claim('coast-radio', 'unresolved', { evidence: 'most of the afternoon' })],
})

export const sample: CheckResult = result([
  story([dateFinding, acceptedFinding, toll, place, superseded, refined, participants, silentFinding, alone], {
    sources: [northwire, harborPost, dailyBeacon, coastRadio],
    subjects: [
      { id: 'talks-2026', type: 'meeting', label: 'ministers meet in Almara' },
      { id: 'port-quake', type: 'disaster', label: 'quake at the port' },
      { id: 'ferry-launch', type: 'launch', label: 'ferry-launch' },
    ],
    accepted: [
      {
        id: 'fd1:7777777777777777',
        reason: 'two hospitals counted apart',
        until: null,
        state: 'used',
        about: 'port-quake',
        attribute: 'injured',
        of: null,
        values: ['5', '7'],
        file: 'claims/talks-2026/accepted.yaml',
        line: 1,
      },
      {
        id: 'fd1:8888888888888888',
        reason: 'corrected by both',
        until: null,
        state: 'stale',
        about: 'port-quake',
        attribute: 'magnitude',
        of: null,
        values: ['6.1', '6.4'],
        file: 'claims/talks-2026/accepted.yaml',
        line: 9,
      },
    ],
    rejected: 2,
  }),
])
