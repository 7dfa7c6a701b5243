import { describe, expect, it } from 'vitest'
import { FOLDER, PORT_QUAKE, record } from './port-story.ts'
import { inRepository, type Repository } from './repository.ts'

const LIST = `${FOLDER}/accepted.yaml`

const check = ({ factdiff }: Repository, ...words: readonly string[]) =>
  factdiff('check', '--no-cache', '--no-reports', ...words)

/** Ids of what is new. */
async function newIds(repository: Repository, ...words: readonly string[]): Promise<readonly string[]> {
  const { out } = await check(repository, '--reporter', 'compact', ...words)
  return [...out.matchAll(/contradicted, new: .*\[(fd1:\w{16})\]/g)].map(([, id = '']) => id)
}

const accept = ({ factdiff }: Repository, ...words: readonly string[]) => factdiff('accept', '--no-cache', ...words)

/** The story as a team takes it over: its contradictions are looked at and accepted. */
async function adopt(repository: Repository): Promise<void> {
  await accept(repository, ...(await newIds(repository)), '--reason', 'known since the story was begun')
  repository.commit('accept what is known')
}

const inAdopted = (action: (repository: Repository) => Promise<void>) =>
  inRepository(PORT_QUAKE, async (repository) => {
    await adopt(repository)
    await action(repository)
  })

describe('a team that adopts a story with contradictions', () => {
  it('fails before they are accepted, and no longer afterwards', async () => {
    await inRepository(PORT_QUAKE, async (repository) => {
      expect(await newIds(repository)).toHaveLength(2)
      expect((await check(repository)).exitCode).toBe(1)
      await adopt(repository)
      expect((await check(repository)).exitCode).toBe(0)
    })
  })

  it('has a gate at once against its main branch, without any list', async () => {
    await inRepository(PORT_QUAKE, async (repository) => {
      repository.branch('work')
      expect((await check(repository)).exitCode).toBe(1)
      const { exitCode, out } = await check(repository, '--since', 'main')
      expect(exitCode).toBe(0)
      expect(out).toMatch(/besides 2 that were\s+there before/)
      expect(out).not.toContain('7.4')
    })
  })
})

describe.each([
  ['with an accepted list', [], true],
  ['against its main branch', ['--since', 'main'], false],
])('a pull request to a story %s', (_, options, isAdopted) => {
  const inStory = (action: (repository: Repository) => Promise<void>) =>
    inRepository(PORT_QUAKE, async (repository) => {
      if (isAdopted) await adopt(repository)
      repository.branch('work')
      await action(repository)
    })
  const codeOf = async (repository: Repository) => (await check(repository, ...options)).exitCode

  it('fails when it adds a source that brings a new value, and names that source alone', async () => {
    await inStory(async (repository) => {
      repository.write({ [`${FOLDER}/dune-radio.yaml`]: record('dune-radio', { 'quake/date': '2026-01-28' }) })
      expect(await newIds(repository, ...options)).toHaveLength(1)
      const { exitCode, out } = await check(repository, ...options, '--reporter', 'compact')
      expect(exitCode).toBe(1)
      expect(out.split('\n').filter((line) => line.includes('contradicted, new'))).toEqual([
        expect.stringContaining('dune-radio'),
      ])
    })
  })

  it('passes when its source repeats a known value', async () => {
    await inStory(async (repository) => {
      repository.write({
        [`${FOLDER}/dune-radio.yaml`]: record('dune-radio', { 'quake/magnitude': '6.1', 'talks/date': '2026-02-05' }),
      })
      repository.commit('add a source')
      expect(await codeOf(repository)).toBe(0)
    })
  })

  it('passes when it moves lines, renames a record and words evidence anew', async () => {
    await inStory(async (repository) => {
      const moved = `# moved\n\n${repository.read(`${FOLDER}/birch-wire.yaml`).replaceAll('the magnitude was', 'with a magnitude of')}`
      repository.remove(`${FOLDER}/birch-wire.yaml`)
      repository.write({ [`${FOLDER}/birch-wire-2026.yaml`]: moved })
      repository.commit('move')
      expect(await codeOf(repository)).toBe(0)
    })
  })

  it('passes when it moves the story to another folder', async () => {
    await inStory(async (repository) => {
      repository.git('mv', FOLDER, 'claims/quake-2026')
      repository.commit('move the story')
      expect(await codeOf(repository)).toBe(0)
    })
  })

  it.each(['alder-post', 'birch-wire'])('fails when %s changes its side of a known contradiction', async (source) => {
    await inStory(async (repository) => {
      const path = `${FOLDER}/${source}.yaml`
      repository.write({ [path]: repository.read(path).replaceAll(/6\.1|7\.4/g, '6.8') })
      expect(await codeOf(repository)).toBe(1)
      expect(await newIds(repository, ...options)).toHaveLength(1)
    })
  })

  it('passes when it corrects a record, which closes the contradiction', async () => {
    await inStory(async (repository) => {
      const path = `${FOLDER}/birch-wire.yaml`
      repository.write({ [path]: repository.read(path).replaceAll('7.4', '6.1') })
      const { exitCode, out } = await check(repository, ...options)
      expect(exitCode).toBe(0)
      if (isAdopted) expect(out).toContain('is accepted, but stale')
    })
  })

  it('passes when it removes the story', async () => {
    await inStory(async (repository) => {
      repository.write({
        'claims/other/story.yaml': 'story: other\n',
        'claims/other/a.yaml': 'source: {id: a}\nclaims: []\n',
      })
      repository.remove(FOLDER)
      repository.commit('remove the story')
      expect(await codeOf(repository)).toBe(0)
    })
  })

  it('passes after a rebase on a main branch that went on', async () => {
    await inStory(async (repository) => {
      repository.write({ [`${FOLDER}/dune-radio.yaml`]: record('dune-radio', { 'quake/date': '2026-01-30' }) })
      repository.commit('add a source')
      repository.git('checkout', '--quiet', 'main')
      repository.write({ [`${FOLDER}/elm-daily.yaml`]: record('elm-daily', { 'talks/date': '2026-02-02' }) })
      repository.commit('add another')
      repository.git('checkout', '--quiet', 'work')
      expect(await codeOf(repository)).toBe(0)
      repository.git('rebase', '--quiet', 'main')
      expect(await codeOf(repository)).toBe(0)
    })
  })
})

describe('an article that was corrected in place', () => {
  const TEXT = 'The magnitude was 6.1, they said.\n'
  const withText = (value: string) =>
    record('dune-radio', { 'quake/magnitude': value }, '  text: {file: ../../articles/dune.txt}\n').replace(
      'the magnitude',
      'The magnitude',
    )

  it('fails until the record follows it, and then as the value is known or new', async () => {
    await inAdopted(async (repository) => {
      repository.write({ 'articles/dune.txt': TEXT, [`${FOLDER}/dune-radio.yaml`]: withText('6.1') })
      repository.commit('add a source with its text')
      expect((await check(repository)).exitCode).toBe(0)
      repository.branch('correction')
      repository.write({ 'articles/dune.txt': TEXT.replace('6.1', '7.4') })
      expect((await check(repository)).exitCode).toBe(2)
      repository.write({ [`${FOLDER}/dune-radio.yaml`]: withText('7.4') })
      expect((await check(repository)).exitCode).toBe(0)
      expect((await check(repository, '--since', 'main')).exitCode).toBe(0)
      repository.write({
        'articles/dune.txt': TEXT.replace('6.1', '8.0'),
        [`${FOLDER}/dune-radio.yaml`]: withText('8.0'),
      })
      expect((await check(repository)).exitCode).toBe(1)
    })
  })
})

describe('a corrected record', () => {
  it('leaves a stale entry, which --stale tells, fails on or passes over, and --prune takes out', async () => {
    await inAdopted(async (repository) => {
      const path = `${FOLDER}/birch-wire.yaml`
      repository.write({ [path]: repository.read(path).replaceAll('7.4', '6.1') })
      const warned = await check(repository)
      expect(warned.exitCode).toBe(0)
      expect(warned.out).toContain('stale')
      const failed = await check(repository, '--stale', 'error')
      expect(failed.exitCode).toBe(1)
      expect(failed.out).toContain(
        '1 accepted entry matches nothing any more: exit code 1\nNext:\n  factdiff accept --prune',
      )
      const silent = await check(repository, '--stale', 'off')
      expect(silent.exitCode).toBe(0)
      expect(silent.out).not.toContain('stale')
      expect((await accept(repository, '--prune')).exitCode).toBe(0)
      expect((await check(repository, '--stale', 'error')).exitCode).toBe(0)
    })
  })
})

describe('two pull requests that each accept something', () => {
  /** Both branches accept one of two contradictions and are merged in this order; what the list is then. */
  async function merged(order: readonly string[], begin: (repository: Repository) => Promise<void>): Promise<string> {
    return inRepository(PORT_QUAKE, async (repository) => {
      await begin(repository)
      const ids = await newIds(repository)
      expect(ids).toHaveLength(2)
      for (const [index, name] of ['one', 'two'].entries()) {
        repository.branch(name)
        await accept(repository, ids[index] ?? '', '--reason', 'both desks were asked')
        repository.commit(`accept ${name}`)
      }
      repository.git('checkout', '--quiet', 'main')
      for (const name of order) repository.git('merge', '--quiet', '--no-edit', name)
      expect((await check(repository, '--stale', 'error')).exitCode).toBe(0)
      return repository.read(LIST)
    })
  }

  const bothOrders = async (begin: (repository: Repository) => Promise<void>) =>
    [await merged(['one', 'two'], begin), await merged(['two', 'one'], begin)] as const

  const third = (repository: Repository) => {
    const claims = { 'talks/duration': '9 days' }
    repository.write({ [`${FOLDER}/fir-times.yaml`]: record('fir-times', claims) })
  }

  it('are merged in either order without a conflict, to the same bytes', async () => {
    const [one, other] = await bothOrders(async (repository) => {
      third(repository)
      const ids = await newIds(repository)
      const { out } = await check(repository, '--reporter', 'compact')
      const id = ids.find((known) => out.split('\n').some((line) => line.includes(known) && line.includes('duration')))
      await accept(repository, id ?? '', '--reason', 'known')
      repository.commit('adopt')
    })
    expect(one).toBe(other)
  })

  it('are merged even where neither had a list yet, by the attributes that `factdiff init` writes', async () => {
    const [one, other] = await bothOrders(async (repository) => {
      await repository.factdiff('init')
      repository.commit('init')
    })
    expect(one).toBe(other)
  })
})
