import { describe, expect, it } from 'vitest'
import { fullNames, isLeadingPart } from '../../src/value/party/short.ts'

describe('isLeadingPart', () => {
  it.each([
    ['Velisco', 'Velisco Industries', true],
    ['Harbor', 'Harbor Rovers', true],
    ['The Velisco', 'Velisco Group plc', true],
    ['Velisco Petroleum', 'Velisco Petroleum of China', true],
    ['Bank', 'Bank of China', false],
    ['Velisco', 'Velisco', false],
    ['Velisco', 'Velisco Foundation', false],
    ['United', 'United Airlines', false],
    ['National', 'National Bank', false],
    ['Industries', 'Velisco Industries', false],
    ['', 'Velisco Industries', false],
  ])('`%s` of `%s`: %s', (short, full, expected) => {
    expect(isLeadingPart(short, full)).toBe(expected)
  })
})

describe('fullNames', () => {
  it('brings a short name to the only full one', () => {
    expect([...fullNames(['Velisco', 'Velisco Industries', 'Harbor Bank'])]).toEqual([
      ['Velisco', 'Velisco Industries'],
    ])
  })

  it('leaves a name open that begins two', () => {
    expect([...fullNames(['Velisco', 'Velisco Industries', 'Velisco Motors'])]).toEqual([])
  })

  it('takes the longest of names that continue each other', () => {
    expect(fullNames(['Velisco', 'Velisco Group', 'Velisco Group plc']).get('Velisco')).toBe('Velisco Group plc')
  })
})
