/**
 * The story that `init` writes: two invented outlets on one meeting, with one contradiction, one pair that a string
 * comparison would report for nothing, and one plan that came out differently.
 */
const SCHEMA = 'https://unpkg.com/factdiff/dist/schema'

const STORY = `# yaml-language-server: $schema=${SCHEMA}/story.schema.json
# What the records of this story share. The folder's records compare only what they say of these subjects.
story: harbor-talks
events:
  talks: {type: meeting, label: ministers meet in Lisbon}
  earlier-talks: {type: meeting, label: the meeting before}
entities:
  ana-brandt: {kind: person, names: [Ana Brandt, Brandt]}
places:
  customs-house: {names: [old customs house], within: Lisbon}
`

const HARBOR_POST = `# yaml-language-server: $schema=${SCHEMA}/claims.schema.json
source:
  id: harbor-post
  publisher: Harbor Post
  title: Ministers meet in Lisbon
  published: 2026-02-03
claims:
  - about: talks
    attribute: location
    value: old customs house
    evidence: at the old customs house

  - about: talks
    attribute: participants
    value: Ana Brandt
    evidence: Ana Brandt

  - about: earlier-talks
    attribute: date
    value: 2018-10
    evidence: in October 2018
`

const NORTHWIRE = `# yaml-language-server: $schema=${SCHEMA}/claims.schema.json
source:
  id: northwire
  publisher: Northwire
  title: Talks resume after seven years
  published: 2026-02-02
claims:
  - about: talks
    attribute: location
    value: Lisbon
    evidence: in Lisbon

  - about: talks
    attribute: participants
    value: Minister Brandt
    evidence: Minister Brandt

  - about: talks
    attribute: duration
    value: two days
    status: planned
    evidence: for two days

  # "The first talks in eight years" tells when the talks before were, at the latest.
  - about: earlier-talks
    attribute: date
    value: ../2018-02-02
    evidence: the first talks in eight years
`

/** Files of the starter story, relative to the project. */
export const STORY_FILES: Readonly<Record<string, string>> = {
  'claims/harbor-talks/story.yaml': STORY,
  'claims/harbor-talks/harbor-post.yaml': HARBOR_POST,
  'claims/harbor-talks/northwire.yaml': NORTHWIRE,
}
