import { statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBytes, writeWhole } from '../../src/util/file-system.ts'
import { folderWith } from '../claim/folder.ts'

test.each([
  { old: 'same', next: 'same', isKept: true },
  { old: 'same', next: 'also', isKept: false },
  { old: 'same', next: 'longer', isKept: false },
])('`$next` over `$old` keeps the file: $isKept', ({ old, next, isKept }) => {
  const path = join(folderWith({ 'a.md': old }), 'a.md')
  const before = statSync(path)
  expect(writeWhole(path, next)).toBeNull()
  expect(readBytes(path)).toEqual(Buffer.from(next))
  expect(statSync(path).ino === before.ino).toBe(isKept)
})

test('a link is replaced by a file, also when it leads to the same bytes', () => {
  const folder = folderWith({ 'a.md': 'same' })
  const link = join(folder, 'b.md')
  symlinkSync('a.md', link)
  expect(writeWhole(link, 'same')).toBeNull()
  expect(statSync(link).ino).not.toBe(statSync(join(folder, 'a.md')).ino)
})
