import { describe, expect, test } from 'vitest'
import { told } from './support.ts'

const KNOWN = {
  parties: [['Ana Brandt', 'Brandt'], ['Tom Reed', 'Reed'], ['Northland']],
  dates: { Monday: '2026-02-02', Friday: '2026-02-06' },
}

describe('the status of what is told', () => {
  test.each([
    ['Ana Brandt met Tom Reed.', 'meeting: participants=Tom Reed'],
    ['Ana Brandt will meet Tom Reed on Friday.', 'meeting: participants=Tom Reed planned'],
    ['Ana Brandt is set to meet Tom Reed on Friday.', 'meeting: participants=Tom Reed planned'],
    ['Ana Brandt plans to meet Tom Reed on Friday.', 'meeting: participants=Tom Reed planned'],
    ['Ana Brandt is expected to meet Tom Reed on Friday.', 'meeting: participants=Tom Reed planned'],
    ['Ana Brandt did not meet Tom Reed on Monday.', 'meeting: participants=Tom Reed denied'],
    ['Ana Brandt cancelled a meeting with Tom Reed.', 'meeting: participants=Tom Reed cancelled'],
    ['Northland denied reports that Ana Brandt had met Tom Reed.', 'meeting: participants=Tom Reed denied'],
    ['Reports that Ana Brandt had resigned were false.', 'resignation: person=Ana Brandt denied'],
    ['Northland denied reports of a meeting with Tom Reed.', 'meeting: participants=Tom Reed denied'],
    ['A meeting with Tom Reed planned for Monday did not take place.', 'meeting: participants=Tom Reed denied'],
    ['The raid on Monday did not kill anybody.', 'attack: date=2026-02-02'],
    ['Tom Reed has denied arson following a raid on Monday.', 'attack: date=2026-02-02'],
    ['Ana Brandt postponed a meeting with Tom Reed.', 'meeting: participants=Tom Reed planned'],
  ])('%s', (text, fact) => {
    expect(told(text, KNOWN)).toContain(fact)
  })
})

describe('of what may happen nothing is claimed', () => {
  test.each([
    ['Ana Brandt may meet Tom Reed on Friday.'],
    ['Ana Brandt could meet Tom Reed on Friday.'],
    ['Ana Brandt wants to meet Tom Reed.'],
    ['If Ana Brandt met Tom Reed, prices would fall.'],
    ['Did Ana Brandt meet Tom Reed?'],
    ['Ana Brandt called for talks with Tom Reed.'],
    ['There were calls for Ana Brandt and her deputy to meet Tom Reed.'],
    ['Ana Brandt nearly met Tom Reed on Friday.'],
    ['Ana Brandt came close to meeting Tom Reed.'],
    ['Ana Brandt was on the verge of meeting Tom Reed.'],
  ])('%s', (text) => {
    expect(told(text, KNOWN).filter((fact) => fact.startsWith('meeting'))).toEqual([])
  })
})

describe('who is not yet out of office or in it', () => {
  test.each([
    ['Ana Brandt has not resigned.', ['resignation: person=Ana Brandt denied']],
    ['Ana Brandt has not been sacked.', ['resignation: person=Ana Brandt denied']],
    ['Ana Brandt said she will not be pushed out.', []],
    ['Ana Brandt would not resign.', []],
    ['Ana Brandt has never been nominated.', []],
    ['There were calls for Ana Brandt and her government to step down.', []],
    ['Northland sacked Tom Reed, who was not a favourite, replacing him with Ana Brandt.', []],
  ])('%s', (text, expected) => {
    const facts = told(text, KNOWN).filter((fact) => fact.includes('person=Ana Brandt'))
    expect(facts).toEqual(expected)
  })
})
