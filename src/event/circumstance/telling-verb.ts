import { wordSet } from '../../util/word-set.ts'

/** Verbs whose time and place are their own, not those of what they tell of [announced on Monday that …, plans for talks]. */
export const TELLING: ReadonlySet<string> = wordSet(`
  say tell announce report state declare add warn confirm deny claim allege note write post tweet publish describe show believe think
  expect hope condemn criticize criticise praise discuss plan call demand urge seek want know hear learn release quote
  inform specify indicate underline explain estimate disclose stress underscore reveal remark
`)
