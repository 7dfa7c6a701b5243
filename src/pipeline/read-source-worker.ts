/** A thread that reads articles. The weights and the gazetteer are loaded once for all of its articles. */
import { parentPort, workerData } from 'node:worker_threads'
import { attemptSource, type SourceTask } from './read-source.ts'
import { readingTools, type ToolFiles } from './reading-tools.ts'

// The pool starts it with the files that `mapInWorkers` was given.
const tools = readingTools(workerData as ToolFiles)

parentPort?.on('message', async (task: SourceTask) => {
  parentPort?.postMessage(await attemptSource(task, tools))
})
