import '../generate.ts'
import { describe, expect, it } from 'vitest'
import { isUnreadableSources, readSources } from '../../src/source/read-sources.ts'
import { show } from '../show.ts'

async function list(yaml: string): Promise<Awaited<ReturnType<typeof readSources>>> {
  return readSources('articles/talks/sources.yaml', Buffer.from(yaml), 'My Talks')
}

async function complaints(yaml: string): Promise<readonly string[]> {
  const result = await list(yaml)
  return isUnreadableSources(result) ? show(result) : []
}

describe('sources.yaml', () => {
  it('tells what is known of each article', async () => {
    expect(
      await list(
        'story: talks-2026\nsources:\n  - id: harbor-post\n    file: sub/post.txt\n    publisher: Harbor Post\n    title: Ministers meet\n' +
          '    published: 2026-02-01/2026-02-03\n    written: 2026-02-02\n    url: https://harbor-post.example/a1\n    lang: en\n    copy-of: northwire\n' +
          '  - {id: northwire, file: wire.txt}\n',
      ),
    ).toEqual({
      story: 'talks-2026',
      sources: [
        {
          id: 'harbor-post',
          file: 'articles/talks/sub/post.txt',
          publisher: 'Harbor Post',
          title: 'Ministers meet',
          published: '2026-02-01/2026-02-03',
          written: '2026-02-02',
          url: 'https://harbor-post.example/a1',
          lang: 'en',
          copyOf: 'northwire',
        },
        {
          id: 'northwire',
          file: 'articles/talks/wire.txt',
          publisher: null,
          title: null,
          published: null,
          written: null,
          url: null,
          lang: null,
          copyOf: null,
        },
      ],
    })
  })

  it('needs nothing but files: ids come from their names, the story from its folder', async () => {
    expect(await list('sources:\n  - file: Harbor Post.html\n')).toMatchObject({
      story: 'my-talks',
      sources: [{ id: 'harbor-post' }],
    })
  })

  it.each([
    { yaml: '', message: 'the file is empty' },
    { yaml: 'sources: []\n', message: '`sources`' },
    { yaml: 'sources:\n  - id: a\n', message: '`file`' },
    { yaml: 'sources:\n  - file: a.txt\n    publishd: x\n', message: '`publishd`' },
    { yaml: 'sources:\n  - file: ../a.txt\n', message: 'lies outside the folder of this list' },
    { yaml: 'sources:\n  - file: /etc/hosts\n', message: 'lies outside the folder of this list' },
    { yaml: 'sources:\n  - file: a.txt\n  - file: b/a.html\n', message: 'another source above is `a` too' },
    { yaml: 'sources:\n  - file: a.txt\n    published: soon\n', message: '`soon` is no date in EDTF' },
    { yaml: 'sources:\n  - file: a.txt\n    published: 2026-02-30\n', message: '2026-02-30' },
    { yaml: 'sources:\n  - file: a.txt\n    copy-of: b\n', message: 'no source here is `b`' },
    { yaml: 'sources:\n  - file: a.txt\n    copy-of: a\n', message: '`a` cannot be a copy of itself' },
    { yaml: 'sources: {\n', message: 'never closed' },
  ])('that is wrong is told: $message', async ({ yaml, message }) => {
    const lines = await complaints(yaml)
    expect(lines[0]).toContain(message)
    expect(lines[0]).toMatch(/^articles\/talks\/sources\.yaml/)
    expect(lines.join('\n')).toContain('hint: ')
  })

  it('is told with line and column', async () => {
    expect((await complaints('sources:\n  - file: a.txt\n    copy-of: b\n'))[0]).toMatch(
      /^articles\/talks\/sources\.yaml:3:14/,
    )
  })
})
