import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

/**
 * Sentences of public life, business and sport, each read whole: what is missing is as wrong as what is too much. A file has
 * one sentence a line; below it, each line begun by a dash has one type and its facts, parted by semicolons.
 */
const FOLDER = new URL('plain-public/', import.meta.url)

interface Row {
  readonly sentence: string
  readonly facts: readonly string[]
}

function rowsOf(text: string): readonly Row[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [sentence = '', ...lines] = block.split('\n')
      return { sentence, facts: lines.flatMap(factsOf) }
    })
}

/** [- meeting: location=Oslo; date=2026-02-02] */
function factsOf(line: string): readonly string[] {
  const [, type = '', facts = ''] = /^- ([\w-]+): (.+)$/.exec(line) ?? []
  return facts.split('; ').map((fact) => `${type}: ${fact}`)
}

for (const file of readdirSync(FOLDER).toSorted()) {
  describe(`plain sentences of ${file.replace('.txt', '')}`, () => {
    it.each(rowsOf(readFileSync(new URL(file, FOLDER), 'utf8')))('$sentence', async ({ sentence, facts }) => {
      expect((await told(sentence)).toSorted()).toEqual([...facts].toSorted())
    })
  })
}
