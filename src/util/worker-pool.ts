import { Worker } from 'node:worker_threads'

/** What came of one input: its output, or why there is none. */
export type PoolResult<O> = { readonly output: O } | { readonly failure: string }

export interface PoolOptions<I> {
  /** A module that answers each `{index, input}` with `{index, output}` or `{index, failure}`. */
  readonly module: string
  /** Handed to every worker at its start. */
  readonly workerData: unknown
  readonly size: number
  readonly inputs: readonly I[]
  /** Told after each input, in whatever order they end. */
  readonly onDone: (index: number) => void
}

/**
 * Works off inputs in threads, one at a time in each. Results have the order of the inputs. A thread that dies fails the
 * input that it had, and another takes its place.
 */
export async function mapInWorkers<I, O>(options: PoolOptions<I>): Promise<readonly PoolResult<O>[]> {
  const { inputs, size } = options
  const results: PoolResult<O>[] = inputs.map(() => ({ failure: 'it was not reached' }))
  const queue = [...inputs.keys()]
  const take = () => queue.shift()
  await Promise.all(Array.from({ length: Math.min(size, inputs.length) }, () => workOff(options, take, results)))
  return results
}

async function workOff<I, O>(
  options: PoolOptions<I>,
  take: () => number | undefined,
  results: PoolResult<O>[],
): Promise<void> {
  let worker: Worker | null = null
  for (let index = take(); index !== undefined; index = take()) {
    worker ??= new Worker(options.module, { workerData: options.workerData })
    const { result, isAlive } = await ask<I, O>(worker, options.inputs[index] as I)
    results[index] = result
    options.onDone(index)
    if (!isAlive) worker = null
  }
  await worker?.terminate()
}

interface Answer<O> {
  readonly result: PoolResult<O>
  readonly isAlive: boolean
}

/** Never rejects. Only its own listeners go: without those that Node keeps on a thread no second answer would come. */
function ask<I, O>(worker: Worker, input: I): Promise<Answer<O>> {
  return new Promise((settle) => {
    const answer = (result: PoolResult<O>, isAlive: boolean) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      // What a dying thread says after its end is told by nobody else.
      if (!isAlive) worker.on('error', () => {})
      settle({ result, isAlive })
    }
    const onMessage = (message: PoolResult<O>) => answer(message, true)
    const onError = (error: unknown) =>
      answer({ failure: error instanceof Error ? error.message : String(error) }, false)
    const onExit = (code: number) => answer({ failure: `its thread ended with ${code}` }, false)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(input)
  })
}
