import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runIn } from '../support/folder.ts'
import { FOLDER, PORT_QUAKE, record } from './port-story.ts'
import { inRepository, type Repository } from './repository.ts'

const changed = (folder: string, ...words: readonly string[]) =>
  runIn(folder, 'check', '--no-cache', '--no-reports', '--changed', ...words)

/** A pull request that does a little of everything. */
function work({ write, read, remove }: Repository): void {
  const birch = `${FOLDER}/birch-wire.yaml`
  write({
    [birch]: read(birch).replaceAll('7.4', '6.1').replace('the date was', 'it was on'),
    [`${FOLDER}/dune-radio.yaml`]: record('dune-radio', { 'quake/date': '2026-01-28', 'talks/duration': '2 days' }),
  })
  remove(`${FOLDER}/cedar-news.yaml`)
}

describe('factdiff check --changed', () => {
  it('tells claims by source, then disagreements, then what the check came to', async () => {
    await inRepository(PORT_QUAKE, async (repository) => {
      work(repository)
      const { exitCode, out, err } = await changed(repository.folder)
      expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' })
      expect(out.replace(/\([\da-f]{12}\)/, '(0123456789ab)')).toMatchInlineSnapshot(`
        "Since HEAD (0123456789ab): 2 claims added, 2 changed and 2 removed; 1
          disagreement opened and 2 closed

        port-quake
          birch-wire
            ~ quake: magnitude: \`7.4\` → \`6.1\`; its evidence
              claims/port-quake/birch-wire.yaml:5:5
            ~ quake: date: \`2026-01-30\`; its evidence
              claims/port-quake/birch-wire.yaml:10:5
          cedar-news, no longer a source
            - talks: date: \`2026-02-05\`
            - quake: date: \`2026-01-30\`
          dune-radio, a new source
            + quake: date: \`2026-01-28\`
              claims/port-quake/dune-radio.yaml:5:5
            + talks: duration: \`2 days\`
              claims/port-quake/dune-radio.yaml:10:5
          opened: quake: date: contradicted, new
            \`dune-radio\` dates it \`2026-01-28\`, \`birch-wire\` dates it \`2026-01-30\`
              fd1:315eba69331cc685
          closed: quake: magnitude: was contradicted, now corroborated
            \`alder-post\` gives magnitude as \`6.1\`, \`birch-wire\` gives magnitude as
              \`7.4\`
              fd1:ef38488af9233d9b
          closed: talks: date: was contradicted, now uncorroborated
            \`alder-post\` dates it \`2026-02-02\`, \`cedar-news\` dates it \`2026-02-05\`
              fd1:7e9df9a47fd47b42

        1 new contradiction that no accepted list covers: exit code 1
        Next:
          factdiff explain fd1:315eba69331cc685
        "
      `)
    })
  })

  it('tells it as Markdown for the comment of a pull request', async () => {
    await inRepository(PORT_QUAKE, async (repository) => {
      work(repository)
      await changed(repository.folder, '--reporter', 'markdown=comment.md', '--reporter', 'default')
      const comment = readFileSync(join(repository.folder, 'comment.md'), 'utf8')
      expect(comment.replace(/`[\da-f]{12}`/, '`0123456789ab`')).toMatchInlineSnapshot(`
        "## What changed

        Since \`HEAD\` (\`0123456789ab\`): 2 claims added, 2 changed and 2 removed; 1 disagreement opened and 2 closed.

        ### \`port-quake\`

        - opened: \`quake\`: date: contradicted, new
          - \`dune-radio\` dates it \`2026-01-28\`, \`birch-wire\` dates it \`2026-01-30\` (\`fd1:315eba69331cc685\`)
        - closed: \`quake\`: magnitude: was contradicted, now corroborated
          - \`alder-post\` gives magnitude as \`6.1\`, \`birch-wire\` gives magnitude as \`7.4\` (\`fd1:ef38488af9233d9b\`)
        - closed: \`talks\`: date: was contradicted, now uncorroborated
          - \`alder-post\` dates it \`2026-02-02\`, \`cedar-news\` dates it \`2026-02-05\` (\`fd1:7e9df9a47fd47b42\`)
        - \`birch-wire\`
          - changed: \`quake\`: magnitude: \`7.4\` → \`6.1\`; its evidence
          - changed: \`quake\`: date: \`2026-01-30\`; its evidence
        - \`cedar-news\`, no longer a source
          - removed: \`talks\`: date: \`2026-02-05\`
          - removed: \`quake\`: date: \`2026-01-30\`
        - \`dune-radio\`, a new source
          - added: \`quake\`: date: \`2026-01-28\`
          - added: \`talks\`: duration: \`2 days\`
        "
      `)
    })
  })

  it('says so when nothing changed', async () => {
    await inRepository(PORT_QUAKE, async ({ folder }) => {
      expect((await changed(folder)).out).toContain('No claim and no disagreement changed')
    })
  })

  it('passes over lines that moved', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, read, write }) => {
      write({ [`${FOLDER}/birch-wire.yaml`]: `# moved\n\n${read(`${FOLDER}/birch-wire.yaml`)}` })
      expect((await changed(folder)).out).toContain('No claim and no disagreement changed')
    })
  })

  it('tells what a pull request accepts', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, factdiff }) => {
      const [id = ''] = /fd1:\w{16}/.exec((await factdiff('check', '--no-reports')).out) ?? []
      await factdiff('accept', id, '--reason', 'two scales')
      expect((await changed(folder)).out).toMatch(/changed: .*: was contradicted, now contradicted, accepted/)
    })
  })

  it('tells a story that is gone, and one that is new', async () => {
    await inRepository(PORT_QUAKE, async ({ folder, remove, write }) => {
      remove(FOLDER)
      write({
        'claims/vote/story.yaml': 'story: vote\nevents:\n  vote: {type: election}\n',
        'claims/vote/alder-post.yaml': record('alder-post', { 'vote/winner': 'Ana Brandt' }),
      })
      const { exitCode, out } = await changed(folder)
      expect(exitCode).toBe(0)
      expect(out).toContain('1 claim added and 7 removed; 2 disagreements closed')
      expect(out).toContain('told by nobody')
    })
  })

  it('compares with the branch that a pull request goes into, where the host names it', async () => {
    await inRepository(PORT_QUAKE, async ({ folder }) => {
      const { run } = await import('../../src/commands/run.ts')
      let err = ''
      const host = {
        ...HOST,
        cwd: folder,
        env: { GITHUB_BASE_REF: 'release' },
        readIn: async () => new Uint8Array(),
        writeErr: (text: string) => {
          err += text
        },
      }
      expect(await run(['check', '--changed', '--no-cache'], host)).toBe(2)
      expect(err).toContain('there is no commit `origin/release` here')
    })
  })

  it('gives user text no power', async () => {
    const evil = '`x` <script> @all #1 ![](http://h) ::error::x \u202e'
    await inRepository(PORT_QUAKE, async ({ folder, write }) => {
      write({ [`${FOLDER}/dune-radio.yaml`]: record('dune-radio', { 'talks/outcome': evil.replaceAll('"', '') }) })
      const { out } = await changed(folder, '--reporter', 'markdown')
      expect(out).toContain('added: `talks`: outcome: ``')
      expect(out.replaceAll(/(`+).*?[^`]\1(?!`)/g, '')).not.toMatch(/script|@all|#1|http|::/)
      expect((await changed(folder)).out).not.toMatch(/^ *::|\u202e/m)
    })
  })
})

const HOST = {
  isTerminal: false,
  isWatched: false,
  columns: 80,
  home: null,
  gazetteerFile: '',
  weightsFile: '',
  workerFile: null,
  cores: 1,
  today: () => '2026-06-01',
  writeOut: () => undefined,
}
