import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/commands.ts'
import { inFolder, runIn } from '../support/folder.ts'

const factdiff = (...words: readonly string[]) => inFolder(new Map([['README', '']]), (folder) => runIn(folder, ...words))

describe('factdiff --help', () => {
  it('begins with examples and ends with the exit codes', async () => {
    const { exitCode, out } = await factdiff('--help')
    expect(exitCode).toBe(0)
    expect(out).toMatchInlineSnapshot()
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
    ['constructor', 'run `factdiff --help`'],
    ['frobnicate', 'run `factdiff --help`'],
  ])('knows no command %s and says what to do', async (name, hint) => {
    const { exitCode, err } = await factdiff(name)
    expect(exitCode).toBe(2)
    expect(err).toContain(hint)
  })
})
