import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Files, inFolder, runIn } from '../support/folder.ts'
import { HARBOR_TALKS, withFile } from './stories.ts'

const LIST = 'claims/harbor-talks/accepted.yaml'
const ID = 'fd1:bdf55470b2971d31'
const REASON = ['--reason', 'one counts from the round before'] as const

const listIn = (folder: string) => readFileSync(join(folder, LIST), 'utf8')
const accept = (folder: string, ...words: readonly string[]) => runIn(folder, 'accept', '--no-cache', ...words)
const check = (folder: string, ...words: readonly string[]) => runIn(folder, 'check', '--no-cache', ...words)
const acceptIn = (files: Files, ...words: readonly string[]) => inFolder(files, (folder) => accept(folder, ...words))

/** The lines of entries and of the key. */
const entries = (text: string) => text.replaceAll(/^ *#.*\n/gm, '')

describe('factdiff accept fd1:… --reason "…"', () => {
  it('begins a list with one entry, after which the check finds nothing new', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      expect(await accept(folder, ID, ...REASON)).toEqual({
        exitCode: 0,
        out: `${LIST}: accepted ${ID}, earlier-talks: date\n`,
        err: '',
      })
      expect(listIn(folder)).toMatchInlineSnapshot(`
        "# yaml-language-server: $schema=https://unpkg.com/factdiff/dist/schema/accepted.schema.json
        # Entries stand in the order of their ids, below the mark of the first digit. The marks keep apart what two branches
        # add, so that git merges it without a conflict: leave them.
        accepted:
          # 0
          # 1
          # 2
          # 3
          # 4
          # 5
          # 6
          # 7
          # 8
          # 9
          # a
          # b
          - id: fd1:bdf55470b2971d31
            about: earlier-talks
            attribute: date
            reason: one counts from the round before
            values: ["../2018-02-02", 2018-10-01/2018-10-31]

          # c
          # d
          # e
          # f
        "
      `)
      expect((await check(folder)).exitCode).toBe(0)
    })
  })

  it('takes the beginning of an id, and a path', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      expect((await accept(folder, ID.slice(0, 8), ...REASON, 'claims/harbor-talks')).exitCode).toBe(0)
      expect(listIn(folder)).toContain(ID)
    })
  })

  it('accepts until a last day, and no longer', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      await accept(folder, ID, ...REASON, '--until', '2026-06-01')
      expect(listIn(folder)).toContain('    until: 2026-06-01\n')
      expect((await check(folder)).exitCode).toBe(0)
      writeFileSync(join(folder, LIST), listIn(folder).replace('2026-06-01', '2026-05-31'))
      expect((await check(folder)).exitCode).toBe(1)
    })
  })

  it('leaves what a person wrote as it is, byte for byte', async () => {
    const byHand = `# Asked both desks.
accepted:
- {about: talks, attribute: location, reason: 'not settled', until: 2030-01-01} # Kim


# the end
`
    await inFolder(withFile(LIST, byHand), async (folder) => {
      await accept(folder, ID, ...REASON)
      const [before = '', after = ''] = listIn(folder).split(/\n- id: [^#]*values: .*\n/)
      expect(`${before}\n${after}`.replaceAll(/\n+/g, '\n')).toBe(byHand.replaceAll(/\n+/g, '\n'))
      expect((await check(folder)).exitCode).toBe(0)
    })
  })

  it('keeps a reason that is full of YAML, Markdown and line breaks', async () => {
    const reason = '- a: "b" # c\n{d} `e` <f> ::error::g \u202e \u0007'
    await inFolder(HARBOR_TALKS, async (folder) => {
      await accept(folder, ID, `--reason=${reason}`)
      const { exitCode, out } = await check(folder, '--reporter', 'json')
      expect(exitCode).toBe(0)
      expect(JSON.parse(out).stories[0].accepted[0].reason).toBe(reason)
    })
  })

  it.each([
    [['fd1:bdf55470b2971d32', ...REASON], `did you mean \`${ID}\`?`],
    [['fd1:0000000000000000', ...REASON], 'run `factdiff check --reporter compact` for the ids'],
    [['bdf55470b2971d31', ...REASON], `did you mean \`${ID}\`?`],
    [['fd1:', ...REASON], 'more than one id begins with `fd1:`'],
    [[ID], 'a reason is missing'],
    [[ID, '--reason', ' \n'], 'a reason is missing'],
    [[ID, '--reason', ''], '`--reason` lacks its value'],
    [[ID, ...REASON, '--until', '2026-02-30'], '`--until 2026-02-30` is no day of the calendar'],
    [[ID, ...REASON, '--until', 'tomorrow'], 'write one, such as `2026-03-31`'],
    [[ID, ...REASON, '--until', '2026-05-31'], 'has passed'],
    [[...REASON], '`accept` needs an id'],
    [[ID, '--reson', 'x'], 'did you mean `--reason`?'],
    [['--all-of', 'earlier-talks/date', ...REASON], '`--all-of` needs a last day'],
    [['--all-of', 'earlier-talks/dat', ...REASON, '--until', '2026-07-01'], 'did you mean `earlier-talks/date`?'],
    [['--all-of', 'talks/location', ...REASON, '--until', '2026-07-01'], 'nothing in `talks/location` fails the check'],
    [['--prune', ID], `\`--prune\` goes without \`${ID}\``],
    [['--prune', ...REASON], '`--prune` goes without `--reason`'],
  ])('says what to do about %j and writes nothing', async (words, hint) => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      const { exitCode, out, err } = await accept(folder, ...words)
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
      expect(err).toContain(hint)
      expect(existsSync(join(folder, LIST))).toBe(false)
    })
  })

  it('takes no reason that is longer than a list may hold', async () => {
    const { exitCode, err } = await acceptIn(HARBOR_TALKS, ID, '--reason', 'x'.repeat(5001))
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: 'factdiff: the reason has 5001 characters\n  write no more than 5000\n',
    })
  })

  it('refuses what is accepted already, and says where', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      await accept(folder, ID, ...REASON)
      const before = listIn(folder)
      const { exitCode, err } = await accept(folder, ID, ...REASON)
      expect(exitCode).toBe(2)
      expect(err).toMatch(/is accepted already: claims\/harbor-talks\/accepted\.yaml:\d+\n/)
      expect(listIn(folder)).toBe(before)
    })
  })

  it('refuses a pair that fails no check, such as one value within another', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      const { out } = await check(folder, '--reporter', 'json')
      const findings: { attribute: string; pairs: { id: string }[] }[] = JSON.parse(out).stories[0].findings
      const refined = findings.find(({ attribute }) => attribute === 'location')?.pairs[0]?.id ?? ''
      expect((await accept(folder, refined, ...REASON)).err).toContain('is `refined`, which fails no check')
    })
  })

  it('writes nothing while a record or the list is invalid', async () => {
    const { exitCode, err } = await acceptIn(withFile(LIST, 'accepted:\n  - id: fd1:0\n'), ID, ...REASON)
    expect(exitCode).toBe(2)
    expect(err).toContain('nothing was compared')
  })

  it('does not write through a link', async () => {
    await inFolder(new Map([...HARBOR_TALKS, ['elsewhere.yaml', 'accepted: []\n']]), async (folder) => {
      symlinkSync('../../elsewhere.yaml', join(folder, LIST))
      const { exitCode, err } = await accept(folder, ID, ...REASON)
      expect(exitCode).toBe(2)
      expect(err).toContain('the accepted list is a link')
      expect(readFileSync(join(folder, 'elsewhere.yaml'), 'utf8')).toBe('accepted: []\n')
    })
  })

  it('names both stories where two have the id, and takes the path of one', async () => {
    const second = [...HARBOR_TALKS].map(([path, content]): [string, string] => [
      path.replace('harbor-talks/', 'second/'),
      content.replace('story: harbor-talks', 'story: second'),
    ])
    await inFolder(new Map([...HARBOR_TALKS, ...second]), async (folder) => {
      expect((await accept(folder, ID, ...REASON)).err).toContain(
        'name one as well: `claims/harbor-talks`, `claims/second`',
      )
      expect((await accept(folder, ID, 'claims/second', ...REASON)).exitCode).toBe(0)
      expect(existsSync(join(folder, LIST))).toBe(false)
      expect(existsSync(join(folder, 'claims/second/accepted.yaml'))).toBe(true)
    })
  })
})

describe('factdiff accept --all-of earlier-talks/date --until 2026-07-01 --reason "…"', () => {
  const words = ['--all-of', 'earlier-talks/date', '--until', '2026-07-01', ...REASON] as const

  it('covers the pairs of the slot, also one that comes later', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      expect((await accept(folder, ...words)).out).toBe(`${LIST}: accepted earlier-talks: date\n`)
      expect(entries(listIn(folder))).toBe(`accepted:
  - about: earlier-talks
    attribute: date
    reason: one counts from the round before
    until: 2026-07-01

`)
      const record = join(folder, 'claims/harbor-talks/northwire.yaml')
      writeFileSync(record, readFileSync(record, 'utf8').replace('../2018-02-02', '../2017-01-01'))
      expect((await check(folder)).exitCode).toBe(0)
    })
  })

  it('is refused a second time', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      await accept(folder, ...words)
      expect((await accept(folder, ...words)).err).toContain('all of `earlier-talks/date` is accepted already')
    })
  })
})

describe('factdiff accept --prune', () => {
  it('takes out what matches nothing any more, and leaves the rest and the marks', async () => {
    await inFolder(HARBOR_TALKS, async (folder) => {
      await accept(folder, ID, ...REASON)
      const record = join(folder, 'claims/harbor-talks/northwire.yaml')
      const before = readFileSync(record, 'utf8')
      expect((await accept(folder, '--prune')).out).toBe('nothing is stale\n')
      writeFileSync(record, before.replace('../2018-02-02', '2018-10'))
      expect((await accept(folder, '--prune')).out).toBe(`${LIST}: removed ${ID}, earlier-talks: date\n`)
      expect(entries(listIn(folder))).toBe('accepted: []\n')
      writeFileSync(record, before)
      await accept(folder, ID, ...REASON)
      expect((await check(folder)).exitCode).toBe(0)
    })
  })

  it('leaves the lists of stories alone that are not among the paths', async () => {
    const stale = `accepted:
  - {about: talks, attribute: location, reason: x, until: 2030-01-01}
`
    const files = new Map([...HARBOR_TALKS, [LIST, stale.replace('talks,', 'talks-2,')]])
    const other = [...files].map(([path, content]): [string, string] => [
      path.replace('harbor-talks/', 'second/'),
      content.replace('story: harbor-talks', 'story: second'),
    ])
    await inFolder(new Map([...files, ...other]), async (folder) => {
      expect((await accept(folder, '--prune', 'claims/second')).out).toContain('claims/second/accepted.yaml: removed')
      expect(listIn(folder)).toContain('talks-2')
      expect(readFileSync(join(folder, 'claims/second/accepted.yaml'), 'utf8')).toBe('accepted: []\n')
    })
  })
})
