import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ReadStories, readStories } from '../../src/claim/read-stories.ts'
import { READER_VERSION } from '../../src/claim/reader-version.generated.js'
import { sha256 } from '../../src/util/hash.ts'
import { folderWith, record, STORY } from './folder.ts'

const FULL_STORY = `${STORY}entities:
  ana-brandt: {kind: person, names: [Ana Brandt, Brandt]}
places:
  old-customs-house: {names: [old customs house], within: almara}
attributes:
  magnitude: {kind: quantity, cumulative: true, unit: Mw}
`
const FULL_RECORD = `source:
  id: harbor-post
  publisher: Harbor Post
  published: 2026-02-03
  written: 2026-02-02
  url: https://harbor-post.example/a1
  lang: en
  copy-of: northwire
  text: {file: ../../a.txt}
claims:
  - {about: talks-2026, attribute: location, of: talks, value: Almara, evidence: in Almara, at: 4}
  - about: ana-brandt
    attribute: office
    value: minister
    evidence: in Almara
    as-of: 2026-02-01
    by: Brandt
    status: denied
    review: rejected
`
const FILES = {
  'claims/talks/story.yaml': FULL_STORY,
  'claims/talks/northwire.yaml': record('northwire'),
  'claims/talks/harbor-post.yaml': FULL_RECORD,
  'a.txt': 'met in Almara',
}

function read(cwd: string): Promise<ReadStories> {
  return readStories(['claims'], { cwd, cache: { folder: join(cwd, 'cache') } })
}

/** The folder, what it is read as without a cache, and its one pack after it was read with one. */
async function filled(): Promise<{ cwd: string; expected: ReadStories; pack: string }> {
  const cwd = folderWith(FILES)
  const expected = await readStories(['claims'], { cwd, cache: null })
  await read(cwd)
  const [name = ''] = readdirSync(join(cwd, 'cache'))
  return { cwd, expected, pack: join(cwd, 'cache', name) }
}

/** A pack whose hash is right, whatever it holds. */
function signed(content: unknown): string {
  const body = JSON.stringify(content)
  return `factdiff ${READER_VERSION} ${sha256(body)}\n${body}`
}

type Pack = [Record<string, unknown[]>, Record<string, string>]

function contentOf(pack: string): Pack {
  return JSON.parse(readFileSync(pack, 'utf8').split('\n')[1] ?? '')
}

describe('the cache of records', () => {
  it('gives what reading gives, places and all', async () => {
    const { cwd, expected } = await filled()
    expect(expected.problems).toEqual([])
    expect(expected.stories[0]?.records[0]?.claims[0]?.keyPositions).toMatchObject({ at: { line: 11, column: 93 } })
    expect(await read(cwd)).toEqual(expected)
  })

  it('is used: a poisoned value with a right hash comes back', async () => {
    const { cwd, pack } = await filled()
    writeFileSync(pack, signed(JSON.parse(JSON.stringify(contentOf(pack)).replaceAll('minister', 'poison'))))
    const { stories } = await read(cwd)
    expect(stories[0]?.records[0]?.claims[1]?.value).toBe('poison')
  })

  it('is not written again when nothing has changed', async () => {
    const { cwd, pack } = await filled()
    const before = statSync(pack).ino
    await read(cwd)
    expect(statSync(pack).ino).toBe(before)
  })

  it('sees every change of a file', async () => {
    const { cwd } = await filled()
    writeFileSync(
      join(cwd, 'claims/talks/northwire.yaml'),
      record('northwire').replace('value: Almara', 'value: Harbor'),
    )
    const { stories } = await read(cwd)
    expect(stories[0]?.records[1]?.claims[0]?.value).toBe('Harbor')
  })

  it('finds evidence again when the text has changed', async () => {
    const { cwd } = await filled()
    writeFileSync(join(cwd, 'a.txt'), 'met elsewhere')
    expect((await read(cwd)).problems.map(({ code }) => code)).toEqual(['evidence-not-found', 'evidence-not-found'])
  })

  it('tells where a moved record stands now', async () => {
    const { cwd } = await filled()
    rmSync(join(cwd, 'claims/talks/northwire.yaml'))
    writeFileSync(join(cwd, 'claims/talks/wire.yaml'), record('northwire'))
    const { stories } = await read(cwd)
    expect(stories[0]?.records.map(({ file }) => file)).toEqual([
      'claims/talks/harbor-post.yaml',
      'claims/talks/wire.yaml',
    ])
  })

  it('keeps only what the last run used', async () => {
    const { cwd, pack } = await filled()
    rmSync(join(cwd, 'claims/talks/harbor-post.yaml'))
    await read(cwd)
    const [records, checks] = contentOf(pack)
    expect(Object.keys(records)).toHaveLength(2)
    expect(checks).toEqual({})
  })

  it('keeps no file that has a problem', async () => {
    const { cwd, pack } = await filled()
    writeFileSync(join(cwd, 'claims/talks/northwire.yaml'), 'source: {id: a}\n')
    const first = await read(cwd)
    expect(await read(cwd)).toEqual(first)
    expect(first.problems.map(({ code }) => code)).toEqual(['unknown-source', 'missing-key'])
    expect(Object.keys(contentOf(pack)[0])).toHaveLength(2)
  })

  it.each<{ title: string; damage: (pack: string) => void }>([
    { title: 'is cut off', damage: (pack) => writeFileSync(pack, readFileSync(pack).subarray(0, -10)) },
    { title: 'is empty', damage: (pack) => writeFileSync(pack, '') },
    {
      title: 'is of another version',
      damage: (pack) => writeFileSync(pack, readFileSync(pack, 'utf8').replace(READER_VERSION, 'old')),
    },
    {
      title: 'has one other letter',
      damage: (pack) => writeFileSync(pack, readFileSync(pack, 'utf8').replace('minister', 'minixter')),
    },
    { title: 'is no JSON', damage: (pack) => writeFileSync(pack, `factdiff ${READER_VERSION} ${sha256('{')}\n{`) },
    { title: 'holds null', damage: (pack) => writeFileSync(pack, signed(null)) },
    { title: 'holds nulls', damage: (pack) => writeFileSync(pack, signed([null, null])) },
    { title: 'holds texts', damage: (pack) => writeFileSync(pack, signed(['x', 'y'])) },
    {
      title: 'is a folder',
      damage: (pack) => {
        rmSync(pack)
        mkdirSync(pack)
      },
    },
    { title: 'cannot be written', damage: (pack) => chmodSync(join(pack, '..'), 0o500) },
  ])('is a miss when its pack $title', async ({ damage }) => {
    const { cwd, expected, pack } = await filled()
    damage(pack)
    expect(await read(cwd)).toEqual(expected)
  })

  it('is a miss wherever one part of an entry has another shape', async () => {
    const { cwd, expected, pack } = await filled()
    const content = JSON.stringify(contentOf(pack))
    for (const poison of poisoned(JSON.parse(content))) {
      writeFileSync(pack, signed(poison))
      expect(await read(cwd)).toEqual(expected)
    }
  })

  it('is a miss when its folder is a file', async () => {
    const cwd = folderWith({ ...FILES, cache: 'x' })
    expect(await read(cwd)).toEqual(await readStories(['claims'], { cwd, cache: null }))
  })
})

/** The content with each part in turn replaced by an object, which is nowhere right. */
function poisoned([records, checks]: Pack): readonly unknown[] {
  return Object.keys(records).flatMap((key) =>
    variants(records[key]).map((variant) => [{ ...records, [key]: variant }, checks]),
  )
}

function variants(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [{}]
  return [{}, ...value.flatMap((item, index) => variants(item).map((variant) => value.with(index, variant)))]
}
