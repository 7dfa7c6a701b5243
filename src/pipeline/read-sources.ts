import { fileSize } from '../util/file-system.ts'
import { mapInWorkers, type PoolResult } from '../util/worker-pool.ts'
import { attemptSource, type SourceResult, type SourceTask } from './read-source.ts'
import { readingTools, type ToolFiles } from './reading-tools.ts'

export interface SourceReader extends ToolFiles {
  /** The bundled worker; null to read in this thread. */
  readonly workerFile: string | null
  readonly cores: number
  readonly onArticle: (file: string) => void
}

/** A thread loads weights for a fifth of a second: what is read in that time needs none. */
const BYTES_WORTH_A_THREAD = 60_000

/** Reads the articles with all cores where there is enough to read; results have the order of the tasks. */
export async function readSources(
  tasks: readonly SourceTask[],
  reader: SourceReader,
): Promise<readonly SourceResult[]> {
  const bytes = tasks.reduce((sum, { path }) => sum + (fileSize(path) ?? 0), 0)
  const size = Math.min(reader.cores, Math.floor(bytes / BYTES_WORTH_A_THREAD), tasks.length)
  if (reader.workerFile === null || size < 2) return readHere(tasks, reader)
  const results = await mapInWorkers<SourceTask, SourceResult>({
    module: reader.workerFile,
    workerData: { weightsFile: reader.weightsFile, gazetteerFile: reader.gazetteerFile },
    size,
    inputs: tasks,
    onDone: (index) => reader.onArticle(tasks[index]?.article.file ?? ''),
  })
  return results.map(toResult)
}

async function readHere(tasks: readonly SourceTask[], reader: SourceReader): Promise<readonly SourceResult[]> {
  const tools = readingTools(reader)
  const results: SourceResult[] = []
  for (const task of tasks) {
    results.push(toResult(await attemptSource(task, tools)))
    reader.onArticle(task.article.file)
  }
  return results
}

function toResult(result: PoolResult<SourceResult>): SourceResult {
  if ('output' in result) return result.output
  return { problem: `could not be read: ${result.failure}`, hint: 'this is a fault of factdiff: please report it' }
}
