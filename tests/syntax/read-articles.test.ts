import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArticles } from '../../src/syntax/train/read-articles.ts'

/** Words of the sentences read from articles of these texts. */
function read(ecb: readonly string[], fakes: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-articles-'))
  for (const [set, texts] of Object.entries({ ecb, fakes })) {
    const documents = join(folder, set, 'docs')
    mkdirSync(documents, { recursive: true })
    for (const [at, text] of texts.entries()) writeFileSync(join(documents, `${at}.txt`), text)
  }
  return readArticles(folder).map((forms) => forms.join(' '))
}

describe('articles without trees', () => {
  test('are read sentence by sentence', () => {
    const text = 'Ministers met in Almara\n\nThe talks in Almara went on. A vote was put off until Monday.'
    expect(read([], [text])).toEqual(['The talks in Almara went on .', 'A vote was put off until Monday .'])
  })

  test('give each sentence once', () => {
    const text = 'The talks in Almara went on.'
    expect(read([text], [text])).toHaveLength(1)
  })

  test.each([
    'The eight - year talks in Almara went on.',
    'The talks in Almara began at 7: 35 sharp.',
    'The talks in __ Almara went on.',
    'The talks in Almar\ufffd went on.',
    'They went on.',
    'the talks in Almara went on.',
  ])('lose what is broken or no sentence: %s', (text) => {
    expect(read([text], [])).toEqual([])
  })
})
