import { chmodSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, runIn, writeFiles } from '../support/folder.ts'
import { FOLDER, PORT_QUAKE, record } from './port-story.ts'
import { gitIn, inRepository, repositoryIn } from './repository.ts'

const since = (folder: string, ref: string, ...words: readonly string[]) =>
  runIn(folder, 'check', '--no-cache', '--no-reports', '--since', ref, ...words)

const NEW_VALUE = record('dune-radio', { 'quake/magnitude': '8.0' })

describe('factdiff check --since REF', () => {
  it('takes what is there uncommitted for the work at hand', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, write }) => {
      expect((await since(folder, 'HEAD')).exitCode).toBe(0)
      write({ [`${FOLDER}/dune-radio.yaml`]: NEW_VALUE })
      expect((await since(folder, 'HEAD')).exitCode).toBe(1)
    })
  })

  it('compares with where the branch left the other one, not with what that one came to', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, git, branch, commit, write, remove }) => {
      branch('work')
      git('checkout', '--quiet', 'main')
      remove(`${FOLDER}/birch-wire.yaml`)
      commit('take a source out')
      git('checkout', '--quiet', 'work')
      write({ 'README.md': 'work goes on' })
      commit('work')
      expect((await since(folder, 'main')).exitCode).toBe(0)
    })
  })

  it('takes a tag, a hash and a step back', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, git, commit, write }) => {
      git('tag', 'v1')
      write({ [`${FOLDER}/dune-radio.yaml`]: NEW_VALUE })
      commit('add a source')
      for (const ref of ['v1', 'HEAD~1', git('rev-parse', 'HEAD~1').trim()]) {
        expect((await since(folder, ref)).exitCode).toBe(1)
      }
      expect((await since(folder, 'HEAD')).exitCode).toBe(0)
    })
  })

  it('judges one story where the path names one, or one record', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, write }) => {
      const other = (text: string) => text.replace('story: port-quake', 'story: other')
      for (const [path, text] of PORT_QUAKE) write({ [path.replace('port-quake', 'other')]: other(text) })
      for (const path of [FOLDER, `${FOLDER}/birch-wire.yaml`, join(folder, FOLDER)]) {
        expect((await since(folder, 'HEAD', path)).exitCode).toBe(0)
      }
      expect((await since(folder, 'HEAD')).exitCode).toBe(1)
    })
  })

  it('works where the records lie in a folder of the repository', async () => {
    const inner = new Map([...PORT_QUAKE].map(([path, text]) => [`news/facts/${path}`, text]))
    await inRepository(inner, async ({ folder, write }) => {
      const facts = join(folder, 'news/facts')
      expect((await since(facts, 'HEAD')).exitCode).toBe(0)
      expect((await since(folder, 'HEAD', 'news')).exitCode).toBe(0)
      expect((await since(join(folder, 'news'), 'HEAD', 'facts/claims')).exitCode).toBe(0)
      write({ [`news/facts/${FOLDER}/dune-radio.yaml`]: NEW_VALUE })
      expect((await since(facts, 'HEAD')).exitCode).toBe(1)
    })
  })

  it('works in a working tree of its own', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, git }) => {
      const tree = join(folder, 'tree')
      git('worktree', 'add', '--quiet', tree)
      expect((await since(tree, 'main')).exitCode).toBe(0)
    })
  })

  it('knows a pair again whose speaker another record gives in full since', async () => {
    const quote = (id: string, by: string, words: string): [string, string] => [
      `claims/vote/${id}.yaml`,
      `source: {id: ${id}}\nclaims:\n  - {about: vote, attribute: quote, by: ${by}, value: ${words}, evidence: ${words}}\n`,
    ]
    const files = new Map([
      ['claims/vote/story.yaml', 'story: vote\nevents:\n  vote: {type: statement}\n'],
      quote('alder-post', 'Quellmann', 'We will not back down from this'),
      quote('birch-wire', 'Quellmann', 'We will back down from this'),
    ])
    await inRepository(files, async ({ folder, write }) => {
      expect((await runIn(folder, 'check', '--no-cache', '--no-reports')).exitCode).toBe(1)
      write(Object.fromEntries([quote('cedar-news', 'Ida Quellmann', 'We will back down from this')]))
      const { exitCode, out } = await since(folder, 'HEAD', '--reporter', 'compact')
      expect({ exitCode, out }).toEqual({ exitCode: 0, out: expect.stringContaining('contradicted, known') })
    })
  })

  it('leaves out what was no valid record then', async () => {
    const files = new Map([...PORT_QUAKE, [`${FOLDER}/dune-radio.yaml`, 'source: {id: dune-radio}\nclaims: 8\n']])
    await inRepository(files, async ({ folder, write }) => {
      write({ [`${FOLDER}/dune-radio.yaml`]: record('dune-radio', { 'quake/magnitude': '6.1' }) })
      expect((await since(folder, 'HEAD')).exitCode).toBe(0)
      write({ [`${FOLDER}/dune-radio.yaml`]: NEW_VALUE })
      expect((await since(folder, 'HEAD')).exitCode).toBe(1)
    })
  })

  it('writes the same reports as without it', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, read }) => {
      await runIn(folder, 'check', '--no-cache')
      const before = read('reports/port-quake.md')
      await runIn(folder, 'check', '--no-cache', '--since', 'HEAD')
      expect(read('reports/port-quake.md')).toBe(before)
    })
  })

  it('tells known from new in JSON', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, write }) => {
      write({ [`${FOLDER}/dune-radio.yaml`]: NEW_VALUE })
      const { summary, stories } = JSON.parse((await since(folder, 'HEAD', '--reporter', 'json')).out)
      expect(summary).toMatchObject({ new: 2, known: 2, accepted: 0 })
      expect(stories[0].findings.map(({ state }: { state: string }) => state)).toEqual(
        expect.arrayContaining(['new', 'known']),
      )
    })
  })
})

describe('a repository that cannot tell', () => {
  it.each([
    ['mian', 'did you mean `main`?'],
    ['feature', 'fetch it first: `git fetch origin`'],
    ['--output=x', 'lacks its value'],
    ['HEAD:claims', 'there is no commit `HEAD:claims` here'],
    ['main..work', 'there is no commit `main..work` here'],
    ['$(touch x)', 'there is no commit `$(touch x)` here'],
  ])('says what to do about the ref %s', async (ref, hint) => {
    await inRepository(PORT_QUAKE, async ({ folder }) => {
      const { exitCode, out, err } = await since(folder, ref)
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
      expect(err).toContain(hint)
    })
  })

  it('refuses a ref that is written like an option', async () => {
    await inRepository(PORT_QUAKE, async ({ folder }) => {
      const { exitCode, err } = await runIn(folder, 'check', '--since=--output=x')
      expect({ exitCode, err }).toEqual({
        exitCode: 2,
        err: 'factdiff: `--output=x` is no name of a commit\n  name a branch, a tag or a hash\n',
      })
    })
  })

  it('names the remote branch where the local one lacks', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, git }) => {
      git('update-ref', 'refs/remotes/origin/release', 'HEAD')
      expect((await since(folder, 'release')).err).toContain('did you mean `origin/release`?')
    })
  })

  it('says so outside of any repository, and before the first commit', async () => {
    await inFolder(PORT_QUAKE, async (folder) => {
      expect((await since(folder, 'main')).err).toContain('this folder is in no git repository')
      gitIn(folder, 'init', '--quiet')
      expect((await since(folder, 'main')).err).toContain('there is no commit yet to compare with')
    })
  })

  it('says how to fetch the history of a shallow clone', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, git, branch, commit, write }) => {
      branch('work')
      write({ a: 'a' })
      commit('one')
      write({ a: 'b' })
      commit('two')
      git('checkout', '--quiet', 'main')
      write({ b: 'a' })
      commit('three')
      const clone = mkdtempSync(join(tmpdir(), 'factdiff-clone-'))
      try {
        gitIn(clone, 'clone', '--quiet', '--depth=1', '--branch=work', `file://${folder}`, 'shallow')
        const shallow = join(clone, 'shallow')
        expect((await since(shallow, 'origin/main')).err).toContain('`fetch-depth: 0`')
        gitIn(shallow, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
        const { exitCode, err } = await since(shallow, 'origin/main')
        expect(exitCode).toBe(2)
        expect(err).toContain('the clone is shallow')
        expect(err).toContain('`git fetch --unshallow`')
        gitIn(shallow, 'fetch', '--quiet', '--unshallow', 'origin')
        expect((await since(shallow, 'origin/main')).exitCode).toBe(0)
      } finally {
        rmSync(clone, { recursive: true, force: true })
      }
    })
  })

  it('says so where two branches have nothing in common', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, git, commit }) => {
      git('checkout', '--quiet', '--orphan', 'other')
      commit('begin again')
      expect((await since(folder, 'main')).err).toContain('have no commit in common')
    })
  })

  it('says so where a clone was made without its files, and fetches none', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, git, commit, write }) => {
      git('config', 'uploadpack.allowFilter', 'true')
      write({ [`${FOLDER}/birch-wire.yaml`]: record('birch-wire', { 'quake/magnitude': '7.5' }) })
      commit('change')
      const clone = mkdtempSync(join(tmpdir(), 'factdiff-clone-'))
      try {
        const partial = join(clone, 'partial')
        gitIn(clone, 'clone', '--quiet', '--filter=blob:none', `file://${folder}`, partial)
        // Git itself would run this to fetch what lacks.
        gitIn(partial, 'config', 'remote.origin.url', `ext::touch ${clone}/harmed`)
        gitIn(partial, 'config', 'protocol.ext.allow', 'always')
        const { exitCode, err } = await since(partial, 'HEAD~1')
        expect(exitCode).toBe(2)
        expect(existsSync(join(clone, 'harmed'))).toBe(false)
        expect(err).toMatch(/`git` cannot read the records of [\da-f]{12}: the clone was made without its files/)
      } finally {
        rmSync(clone, { recursive: true, force: true })
      }
    })
  })
})

describe('a repository that means harm', () => {
  it('starts no program of its own', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, git, write }) => {
      write({ harm: `#!/bin/sh\ntouch ${folder}/harmed\n` })
      chmodSync(join(folder, 'harm'), 0o755)
      const harm = join(folder, 'harm')
      const settings = {
        'core.fsmonitor': harm,
        'core.hooksPath': folder,
        'core.sshCommand': harm,
        'core.pager': harm,
        'core.gitProxy': harm,
        'diff.external': harm,
        'filter.harm.smudge': harm,
        'protocol.allow': 'always',
        'protocol.ext.allow': 'always',
        'remote.origin.url': `ext::${harm}`,
        'remote.origin.promisor': 'true',
        'alias.rev-parse': `!${harm}`,
        'gpg.program': harm,
        'log.showSignature': 'true',
      }
      for (const [name, value] of Object.entries(settings)) git('config', name, value)
      writeFiles(folder, new Map([['.git/hooks/post-index-change', `#!/bin/sh\ntouch ${folder}/harmed\n`]]))
      chmodSync(join(folder, '.git/hooks/post-index-change'), 0o755)
      expect((await since(folder, 'HEAD')).exitCode).toBe(0)
      expect(existsSync(join(folder, 'harmed'))).toBe(false)
    })
  })

  it('reads no file that a record or a link of then leads to', async () => {
    const leading = record('dune-radio', { 'quake/magnitude': '6.1' }, '  text: {file: ../../../../etc/hostname}\n')
    await inRepository(new Map([...PORT_QUAKE, [`${FOLDER}/dune-radio.yaml`, leading]]), async (repository) => {
      const { folder, remove, commit } = repository
      symlinkSync('/etc/hostname', join(folder, FOLDER, 'elm-daily.yaml'))
      commit('lead out')
      remove(`${FOLDER}/dune-radio.yaml`)
      rmSync(join(folder, FOLDER, 'elm-daily.yaml'))
      expect((await since(folder, 'HEAD')).exitCode).toBe(0)
      expect(repositoryIn(folder).git('status', '--short')).toContain('elm-daily')
    })
  })
})
