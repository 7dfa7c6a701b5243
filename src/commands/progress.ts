import { escapeLine } from '../report/escape.ts'
import type { Host } from './host.ts'

/** Shows how far long work has come, in one line of a terminal that is wiped at its end; elsewhere it says nothing. */
export interface Progress {
  readonly step: (name: string) => void
  readonly end: () => void
}

const WIPE = '\r\u001b[2K'
/** Work below this is over before a person has read a line. */
const FEWEST_STEPS = 5

export function showProgress({ isWatched, env, columns, writeErr }: Host, total: number): Progress {
  if (!isWatched || env.TERM === 'dumb' || total < FEWEST_STEPS) return { step: () => {}, end: () => {} }
  let done = 0
  return {
    step: (name) => {
      done += 1
      writeErr(`${WIPE}${`${done}/${total} ${escapeLine(name)}`.slice(0, Math.max(20, columns - 1))}`)
    },
    end: () => writeErr(WIPE),
  }
}
