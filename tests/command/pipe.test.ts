import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'junit2json'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeFiles } from '../support/folder.ts'
import { bigStory, shell } from './process.ts'

const SIZE = 10_000

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factdiff-pipe-'))
  writeFiles(folder, bigStory(SIZE))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** The reader looks away for a second, so that the pipe fills up, and then reads a little at a time. */
const through = (reporter: string) =>
  shell(
    folder,
    `factdiff check --no-reports --reporter ${reporter} | { sleep 1; dd bs=512 status=none; }; echo $PIPESTATUS >&2`,
  )

describe('the output of ten thousand findings arrives whole through a slow pipe', () => {
  it.each([
    ['json', (out: string) => JSON.parse(out).stories[0].findings.length],
    ['sarif', (out: string) => JSON.parse(out).runs[0].results.length],
    ['gitlab', (out: string) => JSON.parse(out).length],
  ] as const)('from %s', async (reporter, countOf) => {
    const { out, err } = await through(reporter)
    expect([countOf(out), err]).toEqual([SIZE, '1\n'])
  })

  it('from junit', async () => {
    const { out, err } = await through('junit')
    const read = await parse(out)
    expect([read && 'testsuite' in read && read.testsuite?.[0]?.testcase?.length, err]).toEqual([SIZE, '1\n'])
  })

  it.each(['sarif', 'junit'])('and %s ends quietly when its reader has seen enough', async (reporter) => {
    const { out, err } = await shell(
      folder,
      `factdiff check --no-reports --reporter ${reporter} | head -c 1; echo $PIPESTATUS`,
    )
    expect([out.slice(1), err]).toEqual(['1\n', ''])
  })
})
