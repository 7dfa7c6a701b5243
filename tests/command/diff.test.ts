import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { inFolder, runIn } from '../support/folder.ts'
import { HARBOR_TALKS } from './stories.ts'

const diff = (...words: readonly string[]) =>
  inFolder(HARBOR_TALKS, (folder) => runIn(folder, 'diff', '--no-cache', ...words))

describe('factdiff diff harbor-post northwire', () => {
  it('prints what the two sources say as a unified diff', async () => {
    const { exitCode, out, err } = await diff('harbor-post', 'northwire')
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "a: harbor-post (Harbor Post, published 2026-02-03)
      b: northwire (Northwire, published 2026-02-02)
      --- a/harbor-talks
      +++ b/harbor-talks
      @@ -1,2 +1,2 @@
      -earlier-talks: date: 2018-10
      +earlier-talks: date: ../2018-02-02
      -talks: location: Portugal
      +talks: location: Lisbon
      "
    `)
  })

  it('prints what `git apply --check` takes for the sheet of the first source', async () => {
    const { out } = await diff('harbor-post', 'northwire')
    const sheet = 'earlier-talks: date: 2018-10\ntalks: location: Portugal\n'
    await inFolder(
      new Map([
        ['harbor-talks', sheet],
        ['d.patch', out],
      ]),
      async (folder) => {
        expect(spawnSync('git', ['apply', '--check', 'd.patch'], { cwd: folder, encoding: 'utf8' }).stderr).toBe('')
      },
    )
  })

  it('prints nothing for one source against itself', async () => {
    expect((await diff('northwire', 'northwire')).out).toBe('')
  })

  it.each([
    [['harbor-post'], '`diff` needs two sources'],
    [['harbor-post', 'nortwire'], 'did you mean `northwire`?'],
  ])('says what to do about %j', async (words, hint) => {
    const { exitCode, err } = await diff(...words)
    expect(exitCode).toBe(2)
    expect(err).toContain(hint)
  })
})
