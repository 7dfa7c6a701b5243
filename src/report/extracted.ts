/** What `extract` tells people: what was written where, what waits for them, what was not read, and what to do next. */
import type { ExtractedFile, ExtractedSource, ExtractedStory, FileChange } from '../model/extraction.ts'
import { disarmCommands, escapeLine } from './escape.ts'
import { displayWidth } from './layout.ts'
import { flow, type Page, pageOf, whole } from './page.ts'
import type { ReporterOptions } from './reporter.ts'
import { count } from './words.ts'

export interface ExtractedReport {
  /** Those of which something was read. */
  readonly stories: readonly ExtractedStory[]
  /** Folder of the stories as a person named it; null for the usual one. */
  readonly out: string | null
  /** Articles and files that were left out, by which the result is incomplete. */
  readonly failed: number
}

/** Stories with their files and counts, then what to type next. */
export function formatExtracted(report: ExtractedReport, options: ReporterOptions): string {
  const page = pageOf(options)
  const lines = [...report.stories.flatMap((story) => [...storyLines(story, page), '']), ...closingLines(report, page)]
  return disarmCommands(`${lines.join('\n')}\n`)
}

function storyLines(story: ExtractedStory, page: Page): readonly string[] {
  const notes = notesOn(story).flatMap((note) => flow(page, note, { indent: 2, hang: 4 }))
  return [
    ...flow(page, `${story.story}: ${headline(story)}`, { indent: 0, hang: 2, style: 'heading' }),
    '',
    ...fileLines(story, page),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ]
}

/** `3 articles read, 37 claims to review, 4 reviewed`. */
function headline({ sources, files }: ExtractedStory): string {
  const isSame = files.every(({ change }) => change === 'unchanged')
  return [
    `${count(sources.length, 'article')} read`,
    ...(isSame ? ['nothing changed'] : []),
    count(total(sources, 'proposed'), 'claim to review', 'claims to review'),
    ...reviewedWords(total(sources, 'reviewed')),
  ].join(', ')
}

function reviewedWords(reviewed: number): readonly string[] {
  return reviewed === 0 ? [] : [`${reviewed} reviewed`]
}

type Amount = 'proposed' | 'reviewed' | 'unresolvedDates' | 'notCovered'

function total(sources: readonly ExtractedSource[], amount: Amount): number {
  return sources.reduce((sum, source) => sum + source[amount], 0)
}

const CHANGE: Readonly<Record<FileChange, string>> = {
  new: 'new',
  changed: 'changed',
  unchanged: 'kept',
  failed: 'failed',
}

/** A line for each file: its path, what came of it, what it holds. */
function fileLines(story: ExtractedStory, page: Page): readonly string[] {
  const bySource = new Map(story.sources.map((source) => [source.record, source]))
  const holds = ({ path }: ExtractedFile) => {
    const source = bySource.get(path)
    return source ? claimWords(source) : storyWords(story)
  }
  const width = Math.max(...story.files.map(({ path }) => displayWidth(escapeLine(path))))
  return story.files.map((file) => {
    const path = escapeLine(file.path)
    const gap = ' '.repeat(width - displayWidth(path))
    return `${whole(page, path, { indent: 2 })}${gap}  ${CHANGE[file.change].padEnd(7)}  ${holds(file)}`
  })
}

/** `2 events, 5 names`, and the places that no map has. */
function storyWords({ events, entities, places }: ExtractedStory): string {
  const held = [count(events, 'event'), count(entities, 'name')]
  return (places > 0 ? [...held, count(places, 'place')] : held).join(', ')
}

/** `12 claims to review, 3 reviewed (2 came, 1 went)`. */
function claimWords({ proposed, reviewed, added, removed, change }: ExtractedSource): string {
  const held = [`${count(proposed, 'claim')} to review`, ...reviewedWords(reviewed)].join(', ')
  return change === 'new' || added + removed === 0 ? held : `${held} (${added} came, ${removed} went)`
}

/** What a reader of the result must know besides: silence is not agreement. */
function notesOn({ sources, dropped }: ExtractedStory): readonly string[] {
  const notCovered = total(sources, 'notCovered')
  const unresolved = total(sources, 'unresolvedDates')
  const notes: readonly (readonly [amount: number, note: string])[] = [
    [
      notCovered,
      `not covered: ${count(notCovered, 'clause')} of something for which there is no type of event; silence on it is no agreement`,
    ],
    [
      unresolved,
      `unresolved: ${count(unresolved, 'date')} with no day to count from; give \`--published\`, or \`published\` in sources.yaml`,
    ],
    [dropped, `dropped: ${count(dropped, 'reading')} without words or a value that a record could hold`],
  ]
  return [
    ...sources.flatMap(copyNote),
    ...sources.flatMap(inputNote),
    ...notes.flatMap(([amount, note]) => (amount > 0 ? [note] : [])),
  ]
}

function copyNote({ id, copyOf }: ExtractedSource): readonly string[] {
  return copyOf === null ? [] : [`copy: \`${id}\` carries the text of \`${copyOf}\`, so both are one origin`]
}

function inputNote({ id, article }: ExtractedSource): readonly string[] {
  return article === '-'
    ? [`\`${id}\` came from standard input: its record names no file to look its evidence up in`]
    : []
}

function closingLines({ stories, out, failed }: ExtractedReport, page: Page): readonly string[] {
  const failure = `Incomplete, as ${count(failed, 'problem')} above ${failed === 1 ? 'tells' : 'tell'}: exit code 3`
  const waiting = stories.reduce((sum, { sources }) => sum + total(sources, 'proposed'), 0)
  const review = 'Review the records: write `accepted` or `rejected` in place of `proposed`, or mend the claim'
  return [
    ...(failed > 0 ? flow(page, failure, { indent: 0, hang: 2, style: 'alarm' }) : []),
    ...(waiting > 0 ? flow(page, review, { indent: 0, hang: 2 }) : []),
    ...flow(page, 'Next:', { indent: 0 }),
    whole(page, out === null ? 'factdiff check' : `factdiff check ${out}`, { indent: 2 }),
  ]
}
