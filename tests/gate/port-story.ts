import type { Files } from '../support/folder.ts'

const STORY = `story: port-quake
events:
  quake: {type: disaster, label: a quake off the port}
  talks: {type: meeting, label: ministers talk of relief}
`

/** One claim a line of [attribute value]; the evidence repeats it. */
export function record(id: string, claims: Readonly<Record<string, string>>, text = ''): string {
  const lines = Object.entries(claims).map(
    ([slot, value]) => `  - about: ${slot.split('/')[0]}
    attribute: ${slot.split('/')[1]}
    value: "${value}"
    evidence: the ${slot.split('/')[1]} was ${value}
`,
  )
  return `source:\n  id: ${id}\n  publisher: The ${id}\n${text}claims:\n${lines.join('\n')}`
}

export const FOLDER = 'claims/port-quake'

/** Three invented outlets: two contradictions between them, on the magnitude and on the day of the talks. */
export const PORT_QUAKE: Files = new Map([
  [`${FOLDER}/story.yaml`, STORY],
  [
    `${FOLDER}/alder-post.yaml`,
    record('alder-post', { 'quake/magnitude': '6.1', 'talks/date': '2026-02-02', 'talks/duration': '2 days' }),
  ],
  [`${FOLDER}/birch-wire.yaml`, record('birch-wire', { 'quake/magnitude': '7.4', 'quake/date': '2026-01-30' })],
  [`${FOLDER}/cedar-news.yaml`, record('cedar-news', { 'talks/date': '2026-02-05', 'quake/date': '2026-01-30' })],
])
