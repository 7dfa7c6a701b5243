import { wordSet } from '../../util/word-set.ts'

/** By which an agreement is told to last [runs for 20 years, will remain in force, in effect, is valid for two years]. */
export const RUNNING: ReadonlySet<string> = wordSet('run last force effect valid')
