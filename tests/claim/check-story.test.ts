import { describe, expect, it } from 'vitest'
import { show } from '../show.ts'
import { readFiles, record, STORY } from './folder.ts'

const cases: readonly { title: string; files: Readonly<Record<string, string>>; expected: readonly string[] }[] = [
  {
    title: 'a folder of records needs its story.yaml',
    files: { 'claims/talks/northwire.yaml': record('northwire') },
    expected: [
      'claims/talks: error: the folder has no `story.yaml`, which declares what its records are about',
      '  hint: write `claims/talks/story.yaml`; `factdiff init` writes an example',
    ],
  },
  {
    title: 'a subject must be declared, and a near one is suggested',
    files: {
      'claims/talks/story.yaml': `${STORY}entities:\n  ana-brandt: {kind: person}\n`,
      'claims/talks/a.yaml': record('a', { about: 'talk-2026' }),
      'claims/talks/b.yaml': record('b', { about: 'summit' }),
      'claims/talks/c.yaml': record('c', { about: 'ana-brandt' }),
    },
    expected: [
      'claims/talks/a.yaml:4:12: error: `claims/talks/story.yaml` declares no event or entity `talk-2026`',
      '  4 |   - about: talk-2026',
      '    |            ^^^^^^^^^',
      '  hint: write `talks-2026`',
      'claims/talks/b.yaml:4:12: error: `claims/talks/story.yaml` declares no event or entity `summit`',
      '  4 |   - about: summit',
      '    |            ^^^^^^',
      '  hint: add `summit` to its events or entities',
    ],
  },
  {
    title: 'two records cannot be one source',
    files: {
      'claims/talks/story.yaml': STORY,
      'claims/talks/a.yaml': record('northwire'),
      'claims/talks/b.yaml': record('northwire'),
    },
    expected: [
      'claims/talks/b.yaml:2:7: error: `northwire` is also the source of `claims/talks/a.yaml`',
      '  2 |   id: northwire',
      '    |       ^^^^^^^^^',
      '  hint: give each source of a story an id of its own',
    ],
  },
  {
    title: 'two folders cannot be one story',
    files: {
      'claims/a/story.yaml': STORY,
      'claims/a/northwire.yaml': record('northwire'),
      'claims/b/story.yaml': STORY,
      'claims/b/northwire.yaml': record('northwire'),
    },
    expected: [
      'claims/b/story.yaml:1:8: error: `talks-2026` is also the story of `claims/a/story.yaml`',
      '  1 | story: talks-2026',
      '    |        ^^^^^^^^^^',
      '  hint: give each story an id of its own, or move the records together',
    ],
  },
  {
    title: 'a copy must name a source of the story',
    files: {
      'claims/talks/story.yaml': STORY,
      'claims/talks/a.yaml': record('northwire'),
      'claims/talks/b.yaml': record('harbor-post', { source: 'copy-of: nothwire' }),
    },
    expected: [
      'claims/talks/b.yaml:3:12: error: no source here has the id `nothwire`',
      '  3 |   copy-of: nothwire',
      '    |            ^^^^^^^^',
      '  hint: write `northwire`',
    ],
  },
  {
    title: 'no source is a copy of itself',
    files: {
      'claims/talks/story.yaml': STORY,
      'claims/talks/a.yaml': record('northwire', { source: 'copy-of: northwire' }),
    },
    expected: [
      'claims/talks/a.yaml:3:12: error: `northwire` is said to be a copy of itself',
      '  3 |   copy-of: northwire',
      '    |            ^^^^^^^^^',
      '  hint: remove `copy-of` from the record of the original',
    ],
  },
  {
    title: 'copies in a circle are told once',
    files: {
      'claims/talks/story.yaml': STORY,
      'claims/talks/a.yaml': record('a', { source: 'copy-of: b' }),
      'claims/talks/b.yaml': record('b', { source: 'copy-of: c' }),
      'claims/talks/c.yaml': record('c', { source: 'copy-of: b' }),
    },
    expected: [
      'claims/talks/b.yaml:3:12: error: copies lead in a circle: `b` → `c` → `b`',
      '  3 |   copy-of: c',
      '    |            ^',
      '  hint: remove `copy-of` from the record of the original',
    ],
  },
  {
    title: 'a copy of a record that cannot be read is no second problem',
    files: {
      'claims/talks/story.yaml': STORY,
      'claims/talks/a.yaml': 'source: {id: northwire}\n',
      'claims/talks/b.yaml': record('harbor-post', { source: 'copy-of: northwire' }),
    },
    expected: [
      'claims/talks/a.yaml:1:1: error: the record has no `claims`',
      '  1 | source: {id: northwire}',
      '    | ^^^^^^',
      '  hint: add `claims:`',
    ],
  },
  {
    title: 'a story written twice is read once',
    files: {
      'claims/talks/story.yaml': STORY,
      'claims/talks/story.yml': STORY,
      'claims/talks/a.yaml': record('northwire'),
    },
    expected: [
      'claims/talks/story.yml: error: `story.yaml` stands beside it and is read instead',
      '  hint: keep one of the two',
    ],
  },
  {
    title: 'the problems of all files come in the order of their files',
    files: {
      'claims/talks/story.yaml': STORY,
      'claims/talks/b.yaml': 'a: &x 1\n',
      'claims/talks/a.yaml': '\tx\n',
    },
    expected: [
      'claims/talks/a.yaml:1:1: error: a tab cannot indent a line',
      '  1 |   x',
      '    | ^^',
      '  hint: indent with spaces',
      'claims/talks/b.yaml:1:4: error: `&x` is a YAML anchor, which is not allowed here',
      '  1 | a: &x 1',
      '    |    ^^',
      '  hint: write the value itself; put it in quotes if it is text',
    ],
  },
]

describe('the records of a story', () => {
  it.each(cases)('$title', async ({ files, expected }) => {
    expect(show((await readFiles(files)).problems)).toEqual(expected)
  })
})
