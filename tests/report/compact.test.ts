import { describe, expect, it } from 'vitest'
import { sample } from './sample.ts'
import { contradiction, report, result } from './support.ts'

describe('the compact reporter', () => {
  it('gives one line a pair, at the later published claim', async () => {
    expect(await report('compact', contradiction)).toBe(
      'claims/talks-2026/harbor-post.yaml:22:5: contradicted, new: talks-2026: date: ' +
        '`northwire` dates it `2026-02-02`, `harbor-post` dates it `2026-02-03` [fd1:0123456789abcdef]\n',
    )
  })

  it('lists judged pairs only', async () => {
    const output = await report('compact', sample)
    const verdicts = output.split('\n').map((line) => line.split(': ')[1]?.split(',')[0])
    expect(verdicts).toEqual([
      'contradicted',
      'contradicted',
      'disputed',
      'superseded',
      'unresolved',
      'superseded',
      undefined,
    ])
  })

  it('names the speaker that a source cites', async () => {
    expect(await report('compact', sample)).toContain(
      '`northwire`, citing `interior ministry`, gives killed as `at least 12`, ' +
        '`harbor-post`, citing `port authority`, gives killed as `9`',
    )
  })

  it('is empty when nothing differs', async () => {
    expect(await report('compact', result([]))).toBe('')
  })
})
