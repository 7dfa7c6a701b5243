import { applyPatch, parsePatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoryResult } from '../../src/model/finding.ts'
import { diffFactSheets, factSheet } from '../../src/report/fact-sheet.ts'
import { sample } from './sample.ts'
import { claim, finding, position, story } from './support.ts'

const [sampleStory = story([])] = sample.stories

describe('factSheet', () => {
  it('gives one sorted line a claim', () => {
    expect(factSheet(sampleStory, 'harbor-post')).toBe(
      [
        'ferry-launch: date: 2026-02-11 (planned)',
        'port-quake: injured: 7',
        'port-quake: killed (civilians): 9',
        'talks-2026: date: 2026-02-03',
        'talks-2026: participants: Ana Brandt',
        'talks-2026: participants: Ilo Marsh',
        '',
      ].join('\n'),
    )
  })

  it('is empty for a source that the story does not have', () => {
    expect(factSheet(sampleStory, 'nowhere')).toBe('')
  })

  it('words a value alike for all who hold it', () => {
    const shared = finding([position([claim('northwire', '$5 billion'), claim('harbor-post', '$5,000 million')])])
    expect(factSheet(story([shared]), 'harbor-post')).toBe('talks-2026: date: $5 billion\n')
  })
})

describe('diffFactSheets', () => {
  it('is empty for sheets that say the same', () => {
    const shared = finding([position([claim('northwire', '$5 billion'), claim('harbor-post', '$5,000 million')])])
    expect(diffFactSheets(story([shared]), 'northwire', 'harbor-post')).toBe('')
  })

  it('sets the values of one slot against each other', () => {
    const facts = [
      finding([position([claim('northwire', '1')]), position([claim('harbor-post', '2')])], { attribute: 'age' }),
      finding([position([claim('northwire', '3'), claim('harbor-post', '3')])], { attribute: 'cost' }),
      finding([position([claim('harbor-post', '4')]), position([claim('northwire', '5')])], { attribute: 'size' }),
    ]
    expect(diffFactSheets(story(facts), 'northwire', 'harbor-post')).toBe(
      [
        'a: northwire (Northwire, published 2026-02-03)',
        'b: harbor-post (Harbor Post, published 2026-02-04)',
        '--- a/talks-2026',
        '+++ b/talks-2026',
        '@@ -1,3 +1,3 @@',
        '-talks-2026: age: 1',
        '+talks-2026: age: 2',
        ' talks-2026: cost: 3',
        '-talks-2026: size: 5',
        '+talks-2026: size: 4',
        '',
      ].join('\n'),
    )
  })

  it('never shows two unresolved values as agreement', () => {
    const silent = [claim('northwire', 'unresolved'), claim('harbor-post', 'unresolved')]
    const output = diffFactSheets(story([finding([], { silent })]), 'northwire', 'harbor-post')
    expect(output).toContain('-talks-2026: date: not resolved in northwire\n')
    expect(output).toContain('+talks-2026: date: not resolved in harbor-post\n')
  })

  it('turns the left sheet into the right one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.nat(2)), { maxLength: 60 }), (facts) => {
        const both = randomStory(facts)
        const patch = diffFactSheets(both, 'northwire', 'harbor-post')
        const left = factSheet(both, 'northwire')
        const applied = patch === '' ? left : applyPatch(left, patch)
        expect(applied).toBe(factSheet(both, 'harbor-post'))
        expect(parsePatch(patch).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

/** Each fact: which attribute, which value, and who says it (one, the other, both). */
function randomStory(facts: readonly (readonly [number, number, number])[]): StoryResult {
  const speakers = [['northwire'], ['harbor-post'], ['northwire', 'harbor-post']]
  return story(
    facts.map(([attribute, value, who]) =>
      finding([position((speakers[who] ?? []).map((id) => claim(id, `v${value}`)))], { attribute: `a${attribute}` }),
    ),
  )
}
