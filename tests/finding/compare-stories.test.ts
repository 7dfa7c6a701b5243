import { describe, expect, it } from 'vitest'
import { compareStories } from '../../src/finding/compare-stories.ts'
import type { ClaimReference, Finding } from '../../src/model/finding.ts'
import { claim, finding, northwire, pair, position, source, story } from '../report/support.ts'

const QUAKE = source('quake-desk')

/** A story in which one source says these values of one slot. */
const saying = (...claims: readonly ClaimReference[]) =>
  story([finding(claims.map((one) => position([one])))], { sources: [QUAKE] })
const says = (value: string, more: Partial<ClaimReference> = {}) => claim('quake-desk', value, more)

const claimsOf = (before: ReturnType<typeof saying>, after: ReturnType<typeof saying>) =>
  compareStories([before], [after]).flatMap(({ sources }) =>
    sources.flatMap((one) => one.claims.map((change) => [change.before?.value ?? null, change.after?.value ?? null])),
  )

describe('the claims of a source', () => {
  const cases = [
    {
      title: 'that only moved are the same',
      before: [says('12')],
      after: [says('12', { line: 90, at: 7 })],
      expected: [],
    },
    { title: 'that are new are added', before: [], after: [says('12')], expected: [[null, '12']] },
    { title: 'that are gone are removed', before: [says('12')], after: [], expected: [['12', null]] },
    { title: 'of another value are changed', before: [says('12')], after: [says('15')], expected: [['12', '15']] },
    {
      title: 'of other evidence are changed',
      before: [says('12')],
      after: [says('12', { evidence: 'a dozen' })],
      expected: [['12', '12']],
    },
    {
      title: 'that someone reviewed are changed',
      before: [says('12')],
      after: [says('12', { review: 'accepted' })],
      expected: [['12', '12']],
    },
    {
      title: 'that say one thing twice, and then once, lose one',
      before: [says('12'), says('12')],
      after: [says('12')],
      expected: [['12', null]],
    },
    {
      title: 'are paired by their values first',
      before: [says('12', { evidence: 'a' }), says('15', { evidence: 'b' })],
      after: [says('15', { evidence: 'c' }), says('18', { evidence: 'd' })],
      expected: [
        ['15', '15'],
        ['12', '18'],
      ],
    },
  ]
  it.each(cases)('$title', ({ before, after, expected }) => {
    expect(claimsOf(saying(...before), saying(...after))).toEqual(expected)
  })
})

describe('a disagreement', () => {
  const said = [position([claim('northwire', '12')]), position([claim('harbor-post', '15')])]
  const agreed = finding(said)
  const open = finding(said, { verdict: 'contradicted', state: 'new', pairs: [pair()] })
  const accepted = finding(said, { verdict: 'contradicted', state: 'accepted', pairs: [pair({ state: 'accepted' })] })
  const known = finding(said, { verdict: 'contradicted', state: 'known', pairs: [pair({ state: 'known' })] })
  const other = finding(said, { verdict: 'contradicted', state: 'new', pairs: [pair({ id: 'fd1:fedcba9876543210' })] })
  const cases: readonly (readonly [string, Finding | null, Finding | null, readonly string[]])[] = [
    ['is opened where there was none', agreed, open, ['opened']],
    ['is opened where nothing was said', null, open, ['opened']],
    ['is closed where there is none', open, agreed, ['closed']],
    ['is closed where nothing is said any more', accepted, null, ['closed']],
    ['is changed when its values are', open, other, ['changed']],
    ['is changed when someone accepts it', open, accepted, ['changed']],
    ['is the same when it is known by now', open, known, []],
  ]
  it.each(cases)('%s', (_, before, after, expected) => {
    const stories = [before, after].map((one) => story(one ? [one] : []))
    const changes = compareStories(stories.slice(0, 1), stories.slice(1))
    expect(changes.flatMap(({ findings }) => findings.map(({ kind }) => kind))).toEqual(expected)
  })
})

it('tells sources that came and went, though they claim nothing', () => {
  const changes = compareStories([story([], { sources: [QUAKE] })], [story([], { sources: [northwire] })])
  expect(changes[0]?.sources.map(({ source: id, kind }) => [id, kind])).toEqual([
    ['northwire', 'added'],
    ['quake-desk', 'removed'],
  ])
})
