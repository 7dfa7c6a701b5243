import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mapInWorkers } from '../../src/util/worker-pool.ts'
import { inFolder } from '../support/folder.ts'

/** Doubles numbers; ends its thread at 3, throws at 4 where nobody catches it. */
const MODULE = `
import { parentPort, workerData } from 'node:worker_threads'
parentPort.on('message', (input) => {
  if (input === 3) process.exit(7)
  if (input === 4) throw new Error('four')
  if (input === 5) parentPort.postMessage({ failure: 'five' })
  else parentPort.postMessage({ output: input * workerData })
})
`

const doubled = (inputs: readonly number[], size: number) =>
  inFolder(new Map([['double.mjs', MODULE]]), async (folder) => {
    const done: number[] = []
    const onDone = (index: number) => done.push(index)
    const results = await mapInWorkers({ module: join(folder, 'double.mjs'), workerData: 2, size, inputs, onDone })
    return { results, done: done.sort((a, b) => a - b) }
  })

describe.each([1, 2, 8])('%i threads', (size) => {
  it('answer every input once, in the order of the inputs', async () => {
    const { results, done } = await doubled([10, 11, 12, 13, 14], size)
    expect(results).toEqual([20, 22, 24, 26, 28].map((output) => ({ output })))
    expect(done).toEqual([0, 1, 2, 3, 4])
  })

  it('fail only the input at which one dies', async () => {
    const { results } = await doubled([1, 3, 2, 4, 6, 5, 7], size)
    expect(results).toEqual([
      { output: 2 },
      { failure: 'its thread ended with 7' },
      { output: 4 },
      { failure: 'four' },
      { output: 12 },
      { failure: 'five' },
      { output: 14 },
    ])
  })

  it('have nothing to do without an input', async () => {
    expect((await doubled([], size)).results).toEqual([])
  })
})
