import { describe, expect, it } from 'vitest'
import { inFolder, runIn } from '../support/folder.ts'
import { HARBOR_TALKS } from './stories.ts'

const explain = (...words: readonly string[]) =>
  inFolder(HARBOR_TALKS, (folder) => runIn(folder, 'explain', '--no-cache', ...words))

describe('factdiff explain earlier-talks/date', () => {
  it('shows values as read, the levels tried and the evidence in its sentence', async () => {
    const { exitCode, out, err } = await explain('earlier-talks/date')
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatchInlineSnapshot()
  })

  it('finds a pair by its id, or by the beginning of it', async () => {
    const { out } = await explain('earlier-talks/date')
    const id = /fd1:[0-9a-f]{16}/.exec(out)?.[0] ?? ''
    expect((await explain(id)).out).toContain(id)
    expect((await explain(id.slice(0, 10))).out).toContain(id)
  })

  it.each([
    [[], '`explain` needs a finding'],
    [['earlier-talks/dat'], 'did you mean `earlier-talks/date`?'],
    [['fd1:ffffffffffffffff'], 'nothing is called `fd1:ffffffffffffffff`'],
    [['fd1:'], 'more than one id begins with `fd1:`'],
  ])('says what to do about %j', async (words, hint) => {
    const { exitCode, err } = await explain(...words)
    expect(exitCode).toBe(2)
    expect(err).toContain(hint)
  })
})
