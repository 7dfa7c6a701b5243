import type { Files } from '../support/folder.ts'

/** Two invented outlets on one fire, a day and two deaths apart. */
const HARBOR_POST = `Fire on ferry off Split kills nine

SPLIT, Croatia - A fire aboard a passenger ferry killed nine people and injured 34 others on Tuesday, police said.

Firefighters fought the blaze on the Marina Star for six hours.
`
const NORTHWIRE = `A fire on a ferry near Split killed nine people on Monday, the coast guard said.

Thirty-four people were injured on the ship, the Marina Star.
`

const SOURCES = `story: ferry-fire
sources:
  - {id: harbor-post, file: harbor-post.txt, publisher: Harbor Post, published: 2026-03-04}
  - {id: northwire, file: northwire.txt, publisher: Northwire, published: 2026-03-04}
`

export const GERMAN = `Die Minister trafen sich am Montag in der Stadt, und sie sagten, dass es das erste Treffen seit Jahren war.
`

/** Articles without a list beside them. */
export const PLAIN_ARTICLES: Files = new Map([
  ['articles/ferry/harbor-post.txt', HARBOR_POST],
  ['articles/ferry/northwire.txt', NORTHWIRE],
])

export const LISTED_ARTICLES: Files = new Map([...PLAIN_ARTICLES, ['articles/ferry/sources.yaml', SOURCES]])
