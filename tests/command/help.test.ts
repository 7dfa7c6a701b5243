import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/commands.ts'
import { inFolder, runIn } from '../support/folder.ts'

const factdiff = (...words: readonly string[]) =>
  inFolder(new Map([['README', '']]), (folder) => runIn(folder, ...words))

describe('factdiff --help', () => {
  it('begins with examples and ends with the exit codes', async () => {
    const { exitCode, out } = await factdiff('--help')
    expect(exitCode).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "factdiff tells whether different sources agree on the facts.

      Examples
        factdiff init                          start: a story with two records to try out
        factdiff extract articles/port-talks   draft the records of a story from its articles
        factdiff check                         compare all stories in claims/, write reports/
        factdiff diff harbor-post northwire    what two sources say, as a diff
        factdiff explain fd1:0123456789abcdef  why a finding was made

      Commands
        init      write a starter story, a config and a CI file
        extract   read the articles of a story and draft its claim records for review
        mentions  show the dates, figures, names, places and quotes recognised in one text
        check     compare the records of each story, report what differs, fail on new contradictions
        diff      show what two sources say as a unified diff
        explain   show why a finding was made: values as read, levels tried, evidence in context
        accept    accept contradictions that may stand, each with a reason
        schema    print a JSON Schema for records, stories, accepted lists, findings or the config

      \`factdiff COMMAND --help\` shows the examples and options of one command.

      Exit codes
        0    nothing new
        1    a new contradiction
        2    it could not run: wrong usage, an invalid file, a mistake of its own
        3    \`extract\` is incomplete: what could not be read is named, all else is written
        130  interrupted (143: terminated); no file is left half-written
      "
    `)
  })

  it('is what a bare `factdiff` prints', async () => {
    expect(await factdiff()).toEqual(await factdiff('--help'))
  })

  it.each(Object.keys(COMMANDS))('shows the examples of %s first', async (name) => {
    const { exitCode, out } = await factdiff(name, '--help')
    expect(exitCode).toBe(0)
    expect(out.split('\n')[2]).toBe('Examples')
    expect(out).toContain(`factdiff ${name}`)
    expect(await factdiff('help', name)).toEqual({ exitCode: 0, out, err: '' })
  })

  it('prints the version', async () => {
    expect((await factdiff('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([
    ['chek', 'did you mean `factdiff check`?'],
    ['constructor', 'write one of init, '],
    ['frobnicate', 'write one of init, '],
  ])('knows no command %s and says what to do', async (name, hint) => {
    const { exitCode, err } = await factdiff(name)
    expect(exitCode).toBe(2)
    expect(err).toContain(hint)
  })
})
