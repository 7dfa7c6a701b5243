import { describe, expect, it } from 'vitest'
import { renewStory } from '../../src/claim/renew-story.ts'
import { writeStory } from '../../src/claim/write-story.ts'
import type { DraftStory } from '../../src/model/draft.ts'
import { isUnreadable, readDocument } from '../../src/yaml/read-document.ts'

const DRAFT: DraftStory = {
  story: 'harbor-talks',
  events: [
    { id: 'talks', type: 'meeting', label: 'ministers meet' },
    { id: 'earlier-talks', type: 'meeting', label: 'meeting: Ana Brandt, 2018' },
  ],
  entities: [{ id: 'ana-brandt', kind: 'person', names: ['Ana Brandt', 'Brandt'] }],
  places: [{ id: 'old-customs-house', names: ['old customs house'], within: 'Almara' }],
}

async function renew(text: string): Promise<string> {
  const document = await readDocument('story.yaml', new TextEncoder().encode(text))
  if (isUnreadable(document)) throw new Error(document[0]?.message)
  return renewStory(document, DRAFT)
}

const ENTITIES = 'entities:\n  ana-brandt: {kind: person, names: [Ana Brandt, Brandt]}\n'
const PLACES = 'places:\n  old-customs-house: {names: [old customs house], within: Almara}\n'
const EARLIER = 'earlier-talks: {type: meeting, label: "meeting: Ana Brandt, 2018"}'

describe('a new story', () => {
  it('has one line a declaration', () => {
    expect(writeStory(DRAFT)).toBe(
      `# yaml-language-server: $schema=https://unpkg.com/factdiff/dist/schema/story.schema.json
story: harbor-talks
events:
  talks: {type: meeting, label: ministers meet}
  ${EARLIER}
${ENTITIES}${PLACES}`,
    )
  })

  it('is not changed by the same draft', async () => {
    expect(await renew(writeStory(DRAFT))).toBe(writeStory(DRAFT))
  })
})

const ROWS: readonly { readonly title: string; readonly before: string; readonly after: string }[] = [
  {
    title: 'takes new events after the last one, in its indentation, and whole new sections at the end',
    before: 'story: harbor-talks\nevents:\n    talks:\n        type: meeting # kept\n# a note\n',
    after: `story: harbor-talks\nevents:\n    talks:\n        type: meeting # kept\n    ${EARLIER}\n# a note\n${ENTITIES}${PLACES}`,
  },
  {
    title: 'keeps the names that a person left',
    before: `story: harbor-talks\nevents: {talks: {type: meeting}}\nentities:\n  ana-brandt: {kind: person, names: [A. Brandt]}\n${PLACES}`,
    after: `story: harbor-talks\nevents: {talks: {type: meeting}, ${EARLIER}}\nentities:\n  ana-brandt: {kind: person, names: [A. Brandt]}\n${PLACES}`,
  },
  {
    title: 'fills a section that is empty',
    before: `story: harbor-talks\nevents: {talks: {type: meeting}, ${EARLIER}}\nentities: {}\n${PLACES}`,
    after: `story: harbor-talks\nevents: {talks: {type: meeting}, ${EARLIER}}\n${PLACES}${ENTITIES}`,
  },
  {
    title: 'without a last line break gets one',
    before: `story: harbor-talks\n${PLACES}${ENTITIES}events:\n  talks: {type: meeting}`,
    after: `story: harbor-talks\n${PLACES}${ENTITIES}events:\n  talks: {type: meeting}\n  ${EARLIER}\n`,
  },
]

describe('a story that people worked on', () => {
  it.each(ROWS)('$title', async ({ before, after }) => {
    expect(await renew(before)).toBe(after)
    expect(await renew(after)).toBe(after)
  })
})
