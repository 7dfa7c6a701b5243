import { describe, expect, it } from 'vitest'
import { isPartCount } from '../../src/align/part-count.ts'

describe('a count far below another', () => {
  it.each([
    ['31', '6,400'],
    ['4', '13'],
    ['about 40', '116'],
    ['9', '74'],
    ['more than 20', 'at least 400'],
  ])('%s is of a part beside %s', (part, whole) => {
    expect(isPartCount(part, whole)).toBe(true)
    expect(isPartCount(whole, part)).toBe(false)
  })

  it.each([
    ['2', '7'],
    ['640', '740'],
    ['31', '53'],
    ['14', '41'],
    ['120', '1,200'],
    ['114', '141'],
    ['0', '40'],
  ])('%s may contradict %s', (left, right) => {
    expect(isPartCount(left, right)).toBe(false)
  })
})
