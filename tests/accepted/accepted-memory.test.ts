import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type AcceptedList, readAccepted } from '../../src/accepted/read-accepted.ts'
import { sha256 } from '../../src/util/hash.ts'
import { fileMemory, packPath, writePack } from '../../src/util/pack.ts'
import { folderWith } from '../claim/folder.ts'

const TEXT = `accepted:
  - about: talks-2026
    attribute: delegates
    reason: the count moves every hour
    until: 2026-03-31
`

function readIn(cwd: string, version = 'a'): Promise<AcceptedList> {
  return readAccepted('accepted.yaml', cwd, fileMemory(join(cwd, 'cache'), version))
}

/** A memory that holds this for the file. */
function remember(cwd: string, content: unknown): void {
  writePack(packPath(join(cwd, 'cache'), 'accepted.yaml'), 'a', [sha256(TEXT), content])
}

test('a list is remembered as it was read', async () => {
  const cwd = folderWith({ 'accepted.yaml': TEXT })
  const first = await readIn(cwd)
  expect(first.entries).toHaveLength(1)
  expect(readdirSync(join(cwd, 'cache'))).toHaveLength(1)
  expect(await readIn(cwd)).toEqual(first)
})

test('a list whose bytes are known is not read again', async () => {
  const cwd = folderWith({ 'accepted.yaml': TEXT })
  remember(cwd, [])
  expect(await readIn(cwd)).toEqual({ entries: [], problems: [] })
})

test.each([
  { name: 'of another version', content: [], version: 'b' },
  { name: 'that is no list', content: { entries: [] }, version: 'a' },
  { name: 'with an entry of a wrong shape', content: [{ covers: 'slot', about: 1 }], version: 'a' },
])('a memory $name is a miss', async ({ content, version }) => {
  const cwd = folderWith({ 'accepted.yaml': TEXT })
  remember(cwd, content)
  expect((await readIn(cwd, version)).entries).toHaveLength(1)
})

test('a changed list is read anew', async () => {
  const cwd = folderWith({ 'accepted.yaml': TEXT })
  remember(cwd, [])
  writeFileSync(join(cwd, 'accepted.yaml'), TEXT.replace('delegates', 'cost'))
  expect((await readIn(cwd)).entries.map(({ attribute }) => attribute)).toEqual(['cost'])
})
