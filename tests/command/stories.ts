import type { Files } from '../support/folder.ts'

const STORY = `story: harbor-talks
events:
  talks: {type: meeting, label: ministers meet in Lisbon}
  earlier-talks: {type: meeting, label: the meeting before}
`

/** Two invented outlets date one meeting apart, and place another at two levels. */
export const HARBOR_TALKS: Files = new Map([
  ['claims/harbor-talks/story.yaml', STORY],
  [
    'claims/harbor-talks/harbor-post.yaml',
    `source:
  id: harbor-post
  publisher: Harbor Post
  published: 2026-02-03
  text: {file: articles/harbor-post.txt}
claims:
  - about: earlier-talks
    attribute: date
    value: 2018-10
    evidence: in October 2018

  - about: talks
    attribute: location
    value: Portugal
    evidence: in Portugal
`,
  ],
  [
    'claims/harbor-talks/northwire.yaml',
    `source:
  id: northwire
  publisher: Northwire
  published: 2026-02-02
claims:
  - about: earlier-talks
    attribute: date
    value: ../2018-02-02
    evidence: the first talks in eight years

  - about: talks
    attribute: location
    value: Lisbon
    evidence: in Lisbon
`,
  ],
  [
    'claims/harbor-talks/articles/harbor-post.txt',
    'The ministers met in Portugal. They had last met in October 2018, before the tariffs.\n',
  ],
])

/** The same story with one file replaced, added or, with null, taken away. */
export function withFile(path: string, content: string | null): Files {
  const files = new Map(HARBOR_TALKS)
  if (content === null) files.delete(path)
  else files.set(path, content)
  return files
}

/** The record of one outlet alone: nothing to disagree with. */
export const ONE_RECORD: Files = withFile('claims/harbor-talks/northwire.yaml', null)
