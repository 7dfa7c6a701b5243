import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, runIn } from '../support/folder.ts'

const EMPTY = new Map([['README', '']])

describe('factdiff init', () => {
  it('writes a story whose contradiction `factdiff check` finds', async () => {
    await inFolder(EMPTY, async (folder) => {
      const { exitCode, out } = await runIn(folder, 'init')
      expect(exitCode).toBe(0)
      expect(out).toMatchInlineSnapshot(`
        "written  claims/harbor-talks/story.yaml
        written  claims/harbor-talks/harbor-post.yaml
        written  claims/harbor-talks/northwire.yaml
        written  .factdiff.yaml
        written  claims/.gitattributes
        written  .github/workflows/factdiff.yml

        Next: \`factdiff check\` finds the contradiction in the starter story and exits with 1.
        "
      `)
      const checked = await runIn(folder, 'check', '--no-cache', '--reporter', 'json')
      expect(checked.exitCode).toBe(1)
      expect(JSON.parse(checked.out).summary).toMatchObject({
        contradicted: 1,
        refined: 1,
        corroborated: 1,
        uncorroborated: 1,
      })
    })
  })

  it('writes into a new folder', async () => {
    await inFolder(EMPTY, async (folder) => {
      expect((await runIn(folder, 'init', 'newsroom')).out).toContain('cd newsroom && factdiff check')
      expect(existsSync(join(folder, 'newsroom/claims/harbor-talks/story.yaml'))).toBe(true)
    })
  })

  it('leaves files that exist as they are', async () => {
    await inFolder(new Map([['.factdiff.yaml', 'reports: elsewhere\n']]), async (folder) => {
      expect((await runIn(folder, 'init')).out).toContain('kept     .factdiff.yaml')
      expect(readFileSync(join(folder, '.factdiff.yaml'), 'utf8')).toBe('reports: elsewhere\n')
    })
  })

  it("adds no starter story to claims of one's own", async () => {
    await inFolder(new Map([['claims/mine/story.yaml', 'story: mine\n']]), async (folder) => {
      await runIn(folder, 'init')
      expect(existsSync(join(folder, 'claims/harbor-talks'))).toBe(false)
    })
  })

  it('writes nothing through a link that leads elsewhere', async () => {
    await inFolder(
      new Map([
        ['inner/README', ''],
        ['other/README', ''],
      ]),
      async (folder) => {
        symlinkSync(join(folder, 'other'), join(folder, 'inner/.github'))
        const { exitCode, out } = await runIn(join(folder, 'inner'), 'init')
        expect(exitCode).toBe(2)
        expect(out).toContain('failed   .github/workflows/factdiff.yml: a link leads it out of the working directory\n')
        expect(readdirSync(join(folder, 'other'))).toEqual(['README'])
      },
    )
  })

  it('writes the CI file of GitLab where the project is there', async () => {
    await inFolder(new Map([['.gitlab-ci.yml', '']]), async (folder) => {
      expect((await runIn(folder, 'init')).out).toContain('written  .gitlab/factdiff.yml')
    })
  })
})
