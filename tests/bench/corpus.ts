import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const CLAIMS_PER_RECORD = 30
const RECORDS_PER_STORY = 10

/** Values as ten outlets might word them: most agree, some are coarser, some differ. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-03-04', '2026-03', '2026-03-04T09:30Z', '2026-03-05'],
  location: ['Lisbon', 'Portugal', 'Porto', 'old customs house'],
  participants: ['Ana Brandt', 'Brandt', 'Minister Brandt', 'Jon Okafor'],
  killed: ['at least 12', '12', '14', 'about 15'],
  damage: ['$5 million', '$5.2 million', '5,000,000 USD', 'about $5 million'],
  cause: ['engine failure', 'failure of an engine', 'fog', 'pilot error'],
}

/** Writes a corpus of about `claims` claims; returns how many. */
export function writeCorpus(folder: string, claims: number): number {
  const records = Math.ceil(claims / CLAIMS_PER_RECORD)
  for (let first = 0; first < records; first += RECORDS_PER_STORY) {
    const story = `story-${first / RECORDS_PER_STORY}`
    mkdirSync(join(folder, 'claims', story), { recursive: true })
    writeFileSync(join(folder, 'claims', story, 'story.yaml'), storyText(story))
    for (let record = first; record < Math.min(first + RECORDS_PER_STORY, records); record++) {
      writeFileSync(join(folder, 'claims', story, `source-${record}.yaml`), recordText(record))
    }
  }
  return records * CLAIMS_PER_RECORD
}

function storyText(story: string): string {
  const events = Array.from({ length: 5 }, (_, i) => `  event-${i}: {type: accident, label: event ${i}}\n`).join('')
  const entities = 'entities:\n  ana-brandt: {kind: person, names: [Ana Brandt, Brandt]}\n'
  return `story: ${story}\nevents:\n${events}${entities}places:\n  customs-house: {names: [old customs house], within: Lisbon}\n`
}

function recordText(record: number): string {
  const source = `source:\n  id: source-${record}\n  publisher: Outlet ${record}\n  published: 2026-03-0${(record % 9) + 1}\nclaims:\n`
  const claims = Array.from({ length: CLAIMS_PER_RECORD }, (_, i) => claimText(record, i))
  return `${source}${claims.join('\n')}`
}

function claimText(record: number, index: number): string {
  const attributes = Object.keys(VALUES)
  const attribute = attributes[index % attributes.length] ?? 'date'
  const values = VALUES[attribute] ?? []
  const value = values[(record * 7 + index) % values.length] ?? ''
  return `  - about: event-${Math.floor(index / attributes.length)}\n    attribute: ${attribute}\n    value: "${value}"\n    evidence: the words of source ${record} on ${attribute}\n    at: ${index * 97}\n`
}
