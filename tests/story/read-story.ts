import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { writeRecord } from '../../src/claim/write-record.ts'
import { writeStory } from '../../src/claim/write-story.ts'
import type { Verdict } from '../../src/model/finding.ts'
import { draftStoryFiles, type ReadSource } from '../../src/pipeline/draft-story.ts'
import { readSource } from '../../src/pipeline/read-source.ts'
import { readingTools } from '../../src/pipeline/reading-tools.ts'
import { type Files, inFolder, runIn } from '../support/folder.ts'
import { type ReportedFinding, readReport } from '../support/story.ts'

const STORIES = dirname(fileURLToPath(import.meta.url))
const GAZETTEER = fileURLToPath(new URL('../../dist/gazetteer.bin', import.meta.url))
const WEIGHTS = fileURLToPath(new URL('../../src/syntax/weights.bin', import.meta.url))

/** Loaded once for all stories. */
const tools = readingTools({ weightsFile: WEIGHTS, gazetteerFile: GAZETTEER })
const gazetteer = readFileSync(GAZETTEER)

interface SourceLine {
  readonly id: string
  readonly file: string
  readonly publisher?: string
  readonly published?: string
}

/** One article of a story of `tests/story/`. */
export interface Article extends SourceLine {
  readonly text: string
}

/** What `expected.yaml` plants in a story: findings by verdict. */
export interface Expected extends Partial<Readonly<Record<Verdict, readonly PlantedFinding[]>>> {
  readonly mutations?: readonly Mutation[]
}

export interface PlantedFinding {
  readonly attribute: string
  /** Parts of the values that stand against each other. */
  readonly values?: readonly string[]
}

/** One planted fact, and what it may be changed into. */
export interface Mutation {
  readonly source: string
  readonly find: string
  readonly replace: readonly string[]
  readonly attribute: string
  /** `contradicted` unless said otherwise: a lower toll than one that is told later, too, is superseded. */
  readonly verdict?: Verdict
  /** The same fact told once more in the text. */
  readonly also?: string
  readonly alsoReplace?: string
}

export function storyNames(): readonly string[] {
  const entries = readdirSync(STORIES, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

export function readExpected(story: string): Expected {
  return parse(readFileSync(join(STORIES, story, 'expected.yaml'), 'utf8'))
}

export function readArticles(story: string): readonly Article[] {
  const { sources } = parse(readFileSync(join(STORIES, story, 'sources.yaml'), 'utf8'))
  return sources.map((source: SourceLine) => ({
    ...source,
    text: readFileSync(join(STORIES, story, source.file), 'utf8'),
  }))
}

/** The articles as files of a working directory, and their drafted records. */
async function draftFiles(story: string, articles: readonly Article[]): Promise<Files> {
  const files = new Map(articles.map(({ file, text }) => [`articles/${story}/${file}`, text]))
  const sources: ReadSource[] = []
  for (const article of articles) sources.push(await readOnce(story, article))
  const nothing = { events: new Map(), entities: new Map(), places: new Map(), attributes: new Map() }
  const drafted = draftStoryFiles(sources, {
    story,
    declaration: { file: `claims/${story}/story.yaml`, story, ...nothing },
    records: [],
    attributes: new Map(),
    gazetteer: () => gazetteer,
  })
  files.set(`claims/${story}/story.yaml`, writeStory(drafted.story))
  for (const record of drafted.records) files.set(`claims/${story}/${record.source.id}.yaml`, writeRecord(record))
  return files
}

const read = new Map<string, ReadSource>()

/** A story with one fact changed shares all other articles with the unchanged one. */
async function readOnce(story: string, article: Article): Promise<ReadSource> {
  const key = `${story}\n${article.id}\n${article.text}`
  const before = read.get(key)
  if (before) return before
  const { id, file, publisher = null, published = null, text } = article
  const entry = { id, file: `articles/${story}/${file}`, publisher, published, title: null, written: null }
  const result = await readSource(
    {
      article: { ...entry, url: null, lang: null, copyOf: null },
      path: '',
      bytes: Buffer.from(text),
      folder: `claims/${story}`,
      published: null,
    },
    tools,
  )
  if ('problem' in result) throw new Error(`${story}/${file}: ${result.problem}`)
  const source = { ...result, textFile: `../../articles/${story}/${file}` }
  read.set(key, source)
  return source
}

/** What `check` finds in the drafted records of some articles. */
export async function findingsOf(story: string, articles: readonly Article[]): Promise<readonly ReportedFinding[]> {
  return inFolder(await draftFiles(story, articles), async (folder) => {
    const report = readReport(await runIn(folder, 'check', '--no-cache', '--no-reports', '--reporter', 'json'))
    return report.stories[0]?.findings ?? []
  })
}

export function ofVerdict(findings: readonly ReportedFinding[], verdict: Verdict): readonly ReportedFinding[] {
  return findings.filter((finding) => finding.verdict === verdict)
}

/** A finding on the attribute of which each value holds one of the planted ones. */
export function holds(finding: ReportedFinding, { attribute, values = [] }: PlantedFinding): boolean {
  const told = finding.positions.flatMap(({ value, canonical, claims }) => [
    value,
    canonical,
    ...claims.map(({ evidence }) => evidence),
  ])
  return finding.attribute === attribute && values.every((value) => told.some((words) => words.includes(value)))
}

/** For people: `date: 2026-03-02 (northwire) | 2026-03-03 (harbor-post)`. */
export function describeFinding({ verdict, attribute, positions }: ReportedFinding): string {
  const sides = positions.map(({ value, claims }) => `${value} (${claims.map(({ source }) => source).join(', ')})`)
  return `${verdict} ${attribute}: ${sides.join(' | ')}`
}
