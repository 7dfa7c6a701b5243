import { describe, expect, it } from 'vitest'
import { inFolder, runIn } from '../support/folder.ts'
import { HARBOR_TALKS } from './stories.ts'

const explain = (...words: readonly string[]) =>
  inFolder(HARBOR_TALKS, (folder) => runIn(folder, 'explain', '--no-cache', ...words))

describe('factdiff explain earlier-talks/date', () => {
  it('shows values as read, the levels tried and the evidence in its sentence', async () => {
    const { exitCode, out, err } = await explain('earlier-talks/date')
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "earlier-talks: date: contradicted, new
      both values cannot be true, and no circumstance explains the difference
      \`-\` was published earlier, \`+\` later (or in a fixed order where the dates do not
      tell); neither sign means wrong or right

      - ../2018-02-02
        read as before 3 February 2018: \`../2018-02-02\`, told by 1 origin
          northwire (Northwire), published 2026-02-02, not reviewed yet
          claims/harbor-talks/northwire.yaml:6:5
            "the first talks in eight years"

      + 2018-10
        read as October 2018: \`2018-10-01/2018-10-31\`, told by 1 origin
          harbor-post (Harbor Post), published 2026-02-03, not reviewed yet
          claims/harbor-talks/harbor-post.yaml:7:5
            The ministers met in Portugal. They had last met >>in October 2018<<,
            before the tariffs.

      Compared
        \`../2018-02-02\` does not fit \`2018-10\`
          contradicted, new
          levels tried: same, within, overlap, time-zone, approximate, season,
            disjoint
          level that matched: disjoint
          \`../2018-02-02\` lies over 7 months before \`2018-10\`
          fd1:bdf55470b2971d31

      To accept
        factdiff accept fd1:bdf55470b2971d31 --reason "why both may stand"
      "
    `)
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
