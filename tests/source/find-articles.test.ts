import '../generate.ts'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findArticles } from '../../src/source/find-articles.ts'
import { globMatcher } from '../../src/source/glob.ts'
import { folderWith } from '../claim/folder.ts'
import { show } from '../show.ts'

const ARTICLES = {
  'articles/talks/b.txt': 'b',
  'articles/talks/a.html': 'a',
  'articles/quake/sources.yaml': 'sources: []',
  'articles/quake/c.md': 'c',
}

/** [talks: articles/talks/a.html articles/talks/b.txt] */
function found(paths: readonly string[], cwd: string): readonly string[] {
  return findArticles(paths, cwd).folders.map(({ story, alone, files }) => `${alone ?? story}: ${files.join(' ')}`)
}

describe('articles', () => {
  it.each([
    {
      paths: ['articles'],
      stories: ['quake: articles/quake/c.md', 'talks: articles/talks/a.html articles/talks/b.txt'],
    },
    { paths: ['articles/talks/'], stories: ['talks: articles/talks/a.html articles/talks/b.txt'] },
    { paths: ['articles/talks/b.txt'], stories: ['b: articles/talks/b.txt'] },
    {
      paths: ['articles/talks/b.txt', './articles/talks/a.html'],
      stories: ['talks: articles/talks/a.html articles/talks/b.txt'],
    },
    {
      paths: ['articles', 'articles/talks/b.txt'],
      stories: ['quake: articles/quake/c.md', 'talks: articles/talks/a.html articles/talks/b.txt'],
    },
    { paths: ['articles/**/*.txt'], stories: ['b: articles/talks/b.txt'] },
    { paths: ['articles/*/?.{md,html}'], stories: ['quake: articles/quake/c.md', 'a: articles/talks/a.html'] },
    { paths: ['articles/quake/sources.yaml'], stories: ['quake: articles/quake/c.md'] },
    { paths: ['-'], stories: ['stdin: -'] },
  ])('of $paths are found', ({ paths, stories }) => {
    const cwd = folderWith(ARTICLES)
    expect(found(paths, cwd)).toEqual(stories)
    expect(findArticles(paths, cwd).problems).toEqual([])
  })

  it('come with the list that lies beside them', () => {
    const { folders } = findArticles(['articles'], folderWith(ARTICLES))
    expect(folders.map(({ sourcesFile, isWhole }) => [sourcesFile, isWhole])).toEqual([
      ['articles/quake/sources.yaml', true],
      [null, true],
    ])
  })

  it('are no data, no pictures, no hidden files and no parts of saved pages', () => {
    const others = [
      'accepted.yaml',
      'story.yml',
      'a.json',
      'a.JPG',
      '.hidden.txt',
      'node_modules/a.txt',
      'page_files/a.html',
      '.git/a.txt',
    ]
    const cwd = folderWith({
      ...ARTICLES,
      ...Object.fromEntries(others.map((name) => [`articles/talks/${name}`, 'x'])),
    })
    expect(found(['articles/talks'], cwd)).toEqual(['talks: articles/talks/a.html articles/talks/b.txt'])
  })

  it('are named by their folder in letters of ids', () => {
    expect(found(['.'], folderWith({ 'Älmara Talks (2)/Ä b.txt': 'x' }))).toEqual([
      'almara-talks-2: Älmara Talks (2)/Ä b.txt',
    ])
  })
})

describe('a path', () => {
  it.each([
    ['nothing', 'nothing is at `nothing`'],
    ['articles/*.pdf', 'nothing is at `articles/*.pdf`'],
    ['empty', '`empty` holds no article'],
    ['../other', 'it lies outside the working directory'],
    ['/etc/hosts', 'it lies outside the working directory'],
  ])('`%s` is refused: %s', (path, message) => {
    const cwd = folderWith(ARTICLES)
    mkdirSync(join(cwd, 'empty'))
    const { folders, problems } = findArticles([path], cwd)
    expect(folders).toEqual([])
    expect(problems.map((problem) => problem.message)).toEqual([message])
  })

  it('is not followed out of the working directory or in circles', () => {
    const outside = folderWith({ 'secret.txt': 'x' })
    const cwd = folderWith(ARTICLES)
    symlinkSync(outside, join(cwd, 'articles/out'))
    symlinkSync(join(outside, 'secret.txt'), join(cwd, 'articles/talks/out.txt'))
    symlinkSync('..', join(cwd, 'articles/talks/loop'))
    const { folders, problems } = findArticles(['articles'], cwd)
    expect(folders.flatMap(({ files }) => files)).toEqual([
      'articles/quake/c.md',
      'articles/talks/a.html',
      'articles/talks/b.txt',
    ])
    expect(show(problems).filter((line) => !line.startsWith(' '))).toEqual([
      'articles/out: error: it lies outside the working directory',
      'articles/talks/out.txt: error: it lies outside the working directory',
      'articles/talks/loop: error: the link leads to a folder that it lies in',
    ])
  })
})

describe('a pattern', () => {
  it.each([
    { pattern: '*.txt', path: 'a.txt', matches: true },
    { pattern: '*.txt', path: 'b/a.txt', matches: false },
    { pattern: '**/*.txt', path: 'a.txt', matches: true },
    { pattern: '**/*.txt', path: 'b/c/a.txt', matches: true },
    { pattern: 'a/**', path: 'a/b/c', matches: true },
    { pattern: '*', path: '.hidden', matches: false },
    { pattern: '.*', path: '.hidden', matches: true },
    { pattern: 'a?c.{md,txt}', path: 'abc.md', matches: true },
    { pattern: 'a?c.{md,txt}', path: 'ac.md', matches: false },
    { pattern: 'a.+(b)*', path: 'a.+(b)c', matches: true },
    { pattern: '**/**/**/x', path: 'a/b/c/d/e/y', matches: false },
  ])('`$pattern` against `$path` is $matches', ({ pattern, path, matches }) => {
    expect(globMatcher(pattern)(path)).toBe(matches)
  })
})
