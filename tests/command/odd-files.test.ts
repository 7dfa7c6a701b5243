import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, runIn } from '../support/folder.ts'
import { PLAIN_ARTICLES } from './articles.ts'

describe('factdiff extract of a folder', () => {
  it('names a link that leads to itself, and reads the rest', async () => {
    await inFolder(PLAIN_ARTICLES, async (folder) => {
      symlinkSync('circle.txt', join(folder, 'articles/ferry/circle.txt'))
      const { exitCode, out, err } = await runIn(folder, 'extract', 'articles/ferry')
      expect(exitCode).toBe(3)
      expect(out).toContain('ferry: 2 articles read')
      expect(err).toBe(
        'articles/ferry/circle.txt: error: the link leads to itself\n  hint: remove it, or let it point to a file\n\n',
      )
    })
  })
})

describe('factdiff extract writes nothing', () => {
  it.each([
    { of: 'that leads elsewhere', target: 'other', said: 'leads out of the working directory' },
    { of: 'that leads nowhere', target: 'inner/nowhere', said: 'is no folder' },
    { of: 'that leads to itself', target: 'inner/claims', said: 'is no folder' },
    { of: 'that leads to a file', target: 'inner/articles/ferry/northwire.txt', said: 'is no folder' },
  ])('through a folder of stories $of', async ({ target, said }) => {
    const inner = [...PLAIN_ARTICLES].map(([path, text]) => [`inner/${path}`, text] as const)
    await inFolder(new Map([...inner, ['other/README.md', '']]), async (folder) => {
      symlinkSync(join(folder, target), join(folder, 'inner/claims'))
      for (const [words, name] of [
        [[], '`claims`'],
        [['--out', 'claims'], '`--out claims`'],
      ] as const) {
        const { exitCode, out, err } = await runIn(join(folder, 'inner'), 'extract', 'articles', ...words)
        expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
        expect(err.split('\n')[0]).toBe(`factdiff: ${name} ${said}`)
      }
      expect(readdirSync(join(folder, 'other'))).toEqual(['README.md'])
    })
  })
})
