import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { inFolder, runIn } from '../support/folder.ts'
import { HARBOR_TALKS } from './stories.ts'

const schema = (...words: readonly string[]) =>
  inFolder(new Map([['README', '']]), (folder) => runIn(folder, 'schema', ...words))

describe('factdiff schema', () => {
  it.each(['claims', 'story', 'accepted', 'findings', 'config'])(
    'prints the schema of %s, which is a valid one',
    async (name) => {
      const { exitCode, out } = await schema(name)
      expect(exitCode).toBe(0)
      expect(() => new Ajv({ strict: false }).compile(JSON.parse(out))).not.toThrow()
    },
  )

  it('prints the schema of a record when nothing is named', async () => {
    expect((await schema()).out).toBe((await schema('claims')).out)
  })

  it('says which schemas there are', async () => {
    expect(await schema('storys')).toEqual({
      exitCode: 2,
      out: '',
      err: 'factdiff: there is no schema `storys`\n  did you mean `story`?\n',
    })
  })

  it('describes what `check --reporter json` prints', async () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse((await schema('findings')).out))
    const { out } = await inFolder(HARBOR_TALKS, (folder) => runIn(folder, 'check', '--no-cache', '--reporter', 'json'))
    validate(JSON.parse(out))
    expect(validate.errors).toBeNull()
  })
})
