import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { SourceTask } from '../../src/pipeline/read-source.ts'
import { readSources } from '../../src/pipeline/read-sources.ts'
import { inventProse } from '../bench/prose.ts'
import { inFolder } from '../support/folder.ts'

const distFile = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url))
const TOOLS = { weightsFile: distFile('weights.bin'), gazetteerFile: distFile('gazetteer.bin') }

/** Enough text for two threads, which start at 60,000 bytes each. */
const PROSE = inventProse(1100).split('\n\n')
const NAMES = ['a.txt', 'b.txt', 'missing.txt', 'c.txt', 'd.txt']
const FILES = new Map(NAMES.filter((name) => name !== 'missing.txt').map((name, at) => [name, part(at)] as const))

function part(index: number): string {
  const size = Math.ceil(PROSE.length / 4)
  return PROSE.slice(index * size, (index + 1) * size).join('\n\n')
}

function taskOf(folder: string, file: string): SourceTask {
  const unknown = { publisher: null, title: null, written: null, url: null, lang: null, copyOf: null }
  const article = { id: file.replace('.txt', ''), file, published: '2026-02-03', ...unknown }
  return { article, path: join(folder, file), bytes: null, folder: 'claims/story', published: null }
}

const readWith = (workerFile: string | null, cores: number, files: typeof FILES = FILES) =>
  inFolder(files, async (folder) => {
    const seen: string[] = []
    const tasks = NAMES.map((name) => taskOf(folder, name))
    const reader = { ...TOOLS, workerFile, cores, onArticle: (file: string) => void seen.push(file) }
    return { results: await readSources(tasks, reader), seen: seen.sort() }
  })

describe('articles read in threads', () => {
  it('are what one thread reads, in the order they were named', async () => {
    const alone = await readWith(null, 1)
    const threads = await readWith(distFile('read-source-worker.js'), 2)
    expect(threads.results).toEqual(alone.results)
    expect(threads.seen).toEqual(NAMES.toSorted())
    expect(alone.results[2]).toEqual({ problem: 'the file does not exist', hint: 'check its name' })
    expect(alone.results.filter((result) => !('problem' in result))).toHaveLength(4)
  })

  it('are told apart from a fault of the tool, which fails each article by itself', async () => {
    const files = new Map([...FILES, ['broken-worker.mjs', 'process.exit(3)']])
    await inFolder(files, async (folder) => {
      const tasks = NAMES.map((name) => taskOf(folder, name))
      const reader = { ...TOOLS, workerFile: join(folder, 'broken-worker.mjs'), cores: 2, onArticle: () => {} }
      for (const result of await readSources(tasks, reader)) {
        expect(result).toEqual({
          problem: 'could not be read: its thread ended with 3',
          hint: 'this is a fault of factdiff: please report it',
        })
      }
    })
  })
})
