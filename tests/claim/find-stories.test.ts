import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findStories } from '../../src/claim/find-stories.ts'
import { readStories } from '../../src/claim/read-stories.ts'
import { show } from '../show.ts'
import { folderWith, readFiles, record, STORY } from './folder.ts'

const TALKS = { 'claims/talks/story.yaml': STORY, 'claims/talks/northwire.yaml': record('northwire') }

describe('the folders of stories', () => {
  it('nest, and each is a story of its own', async () => {
    const { stories, problems, partial } = await readFiles({
      ...TALKS,
      'claims/2025/quake/story.yaml': STORY.replaceAll('talks-2026', 'port-quake'),
      'claims/2025/quake/harbor-post.yml': record('harbor-post', { about: 'port-quake' }),
    })
    expect(stories.map(({ folder, records }) => [folder, records.map(({ file }) => file)])).toEqual([
      ['claims/2025/quake', ['claims/2025/quake/harbor-post.yml']],
      ['claims/talks', ['claims/talks/northwire.yaml']],
    ])
    expect(problems).toEqual([])
    expect(partial).toBe(false)
  })

  it('hold no records in hidden files, in node_modules, in other files and in sources.yaml', () => {
    const cwd = folderWith({
      ...TALKS,
      'claims/talks/.hidden.yaml': 'x',
      'claims/talks/.git/a.yaml': 'x',
      'claims/talks/node_modules/a/b.yaml': 'x',
      'claims/talks/notes.txt': 'x',
      'claims/talks/sources.yaml': 'story: talks',
      'claims/talks/accepted.yaml': 'accepted: []',
    })
    expect(findStories(['claims'], cwd)).toEqual({
      folders: [
        {
          folder: 'claims/talks',
          storyFile: 'claims/talks/story.yaml',
          acceptedFile: 'claims/talks/accepted.yaml',
          recordFiles: ['claims/talks/northwire.yaml'],
        },
      ],
      problems: [],
      partial: false,
    })
  })

  it.each([
    { paths: ['claims/talks/northwire.yaml'], partial: true },
    { paths: ['./claims//talks/northwire.yaml', 'claims'], partial: true },
    { paths: ['claims/talks/story.yaml'], partial: false },
    { paths: ['claims/talks/'], partial: false },
    { paths: ['.'], partial: false },
    { paths: ['claims', 'claims/talks'], partial: false },
  ])('are read whole and once when the paths are $paths', async ({ paths, partial }) => {
    const cwd = folderWith({ ...TALKS, 'claims/talks/harbor-post.yaml': record('harbor-post') })
    const read = await readStories(paths, { cwd, cache: null })
    expect(read.stories.map(({ folder, records }) => [folder, records.length])).toEqual([['claims/talks', 2]])
    expect(read.problems).toEqual([])
    expect(read.partial).toBe(partial)
  })

  it('are found below an absolute path', async () => {
    const cwd = folderWith(TALKS)
    const read = await readStories([join(cwd, 'claims')], { cwd, cache: null })
    expect(read.stories.map(({ folder }) => folder)).toEqual(['claims/talks'])
  })
})

describe('a path that leads nowhere', () => {
  it('is told when it does not exist', async () => {
    expect(show((await readFiles(TALKS, ['claim'])).problems)).toEqual([
      'claim: error: nothing is at `claim`',
      '  hint: name a folder of stories, a story or a record; `factdiff init` writes a first one',
    ])
  })

  it('is told when it holds no story', async () => {
    expect(show((await readFiles({ 'articles/a.txt': 'x' }, ['articles'])).problems)).toEqual([
      'articles: error: `articles` holds no story',
      '  hint: a story is a folder with `story.yaml` and records; `factdiff init` writes a first one',
    ])
  })

  it('is told when it is an article', async () => {
    expect(show((await readFiles({ 'articles/a.txt': 'x' }, ['articles/a.txt'])).problems)).toEqual([
      'articles/a.txt: error: `articles/a.txt` is no record, since its name does not end in `.yaml`',
      '  hint: name a folder of stories, a story or a record',
    ])
  })

  it('is told when the story has no records', async () => {
    expect(show((await readFiles({ 'claims/talks/story.yaml': STORY })).problems)).toEqual([
      'claims/talks: warning: the story has no records',
      '  hint: add a record for each source; `factdiff init` writes two to look at',
    ])
  })

  it('is told when a folder has the name of a record', async () => {
    const cwd = folderWith(TALKS)
    mkdirSync(join(cwd, 'claims/talks/harbor-post.yaml'))
    expect(show((await readStories(['claims'], { cwd, cache: null })).problems)).toEqual([
      'claims/talks/harbor-post.yaml: error: it is a folder with the name of a record',
      '  hint: rename it',
    ])
  })

  it('is told when a link leads to a folder above it', async () => {
    const cwd = folderWith(TALKS)
    symlinkSync('..', join(cwd, 'claims/talks/again'))
    expect(show((await readStories(['claims'], { cwd, cache: null })).problems)).toEqual([
      'claims/talks/again: error: the link leads to a folder that it lies in',
      '  hint: remove the link',
    ])
  })

  it('is told when a link leads to itself', async () => {
    const cwd = folderWith(TALKS)
    symlinkSync('loop', join(cwd, 'claims/talks/loop'))
    symlinkSync('loop.yaml', join(cwd, 'claims/talks/loop.yaml'))
    expect(show((await readStories(['claims'], { cwd, cache: null })).problems)).toEqual([
      'claims/talks/loop: error: the link leads to itself',
      '  hint: remove it, or let it point to a file',
      'claims/talks/loop.yaml: error: the link leads to itself',
      '  hint: remove it, or let it point to a file',
    ])
  })

  it('is told when a link leads to a record that is gone', async () => {
    const cwd = folderWith(TALKS)
    symlinkSync('gone.yaml', join(cwd, 'claims/talks/old.yaml'))
    expect(show((await readStories(['claims'], { cwd, cache: null })).problems)).toEqual([
      'claims/talks/old.yaml: error: the link leads to a file that does not exist',
      '  hint: remove it, or let it point to a file',
    ])
  })

  it('is told when two links lead to one folder', async () => {
    const cwd = folderWith(TALKS)
    symlinkSync('talks', join(cwd, 'claims/talks-again'))
    expect(show((await readStories(['claims'], { cwd, cache: null })).problems)).toEqual([
      'claims/talks-again: warning: the folder is `claims/talks` by another name and is read once',
      '  hint: name it once, or remove the link',
    ])
  })

  it.skipIf(process.getuid?.() === 0)('is told when it may not be read', async () => {
    const cwd = folderWith(TALKS)
    chmodSync(join(cwd, 'claims/talks/northwire.yaml'), 0)
    expect(show((await readStories(['claims'], { cwd, cache: null })).problems)).toEqual([
      'claims/talks/northwire.yaml: error: the file may not be read',
      '  hint: allow reading it',
    ])
  })
})
