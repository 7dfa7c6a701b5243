import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reporters } from '../../src/report/reporters.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const LIBRARY_USE = `import { type CheckOptions, checkClaims, reporters } from 'factdiff'

const options: CheckOptions = {
  cwd: '.',
  cacheFolder: null,
  gazetteer: () => null,
  useAccepted: true,
  gates: new Set(['contradicted']),
  attributes: new Map(),
  today: () => '2026-06-01',
}
const { result } = await checkClaims(['claims'], options)
const report = await reporters.compact.load()
console.log(result.exitCode, report(result, {}))
`

let project = ''

/** A project that has the package as `npm pack` makes it; nothing is fetched. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'factdiff-package-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], { cwd: ROOT })
  const [archive = ''] = readdirSync(project)
  const target = join(project, 'node_modules/factdiff')
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', archive, '-C', target, '--strip-components', '1'], { cwd: project })
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
  writeFileSync(join(project, 'use.ts'), LIBRARY_USE)
  node('node_modules/factdiff/dist/cli.js', 'init')
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

function node(...words: readonly string[]): string {
  return execFileSync(process.execPath, words, { cwd: project, encoding: 'utf8' })
}

describe('the packed package', () => {
  it('checks the starter story from its bin', () => {
    expect(() => node('node_modules/factdiff/dist/cli.js', 'check', '--no-cache')).toThrow(
      expect.objectContaining({ status: 1, stdout: expect.stringContaining('fd1:bdf55470b2971d31') }),
    )
  })

  it.each(Object.keys(reporters))('prints the contradiction with the reporter %s', (name) => {
    expect(() => node('node_modules/factdiff/dist/cli.js', 'check', '--no-cache', '--reporter', name)).toThrow(
      expect.objectContaining({ status: 1, stdout: expect.stringContaining('earlier-talks') }),
    )
  })

  it('is a library with types', () => {
    const check = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node']
    const types = ['--typeRoots', join(ROOT, 'node_modules/@types')]
    node(join(ROOT, 'node_modules/typescript/bin/tsc'), '--ignoreConfig', ...check, ...types, 'use.ts')
    expect(node('use.ts')).toMatch(/^1 claims\/harbor-talks\/harbor-post\.yaml:18:5: contradicted, new: /)
  })

  it('brings its schemas, and nothing that only builds or tests it', () => {
    const schemas = ['accepted', 'claims', 'config', 'findings', 'sources', 'story']
    expect(readdirSync(join(project, 'node_modules/factdiff/dist/schema'))).toEqual(
      schemas.map((name) => `${name}.schema.json`),
    )
    const read = `import schema from 'factdiff/schema/claims.schema.json' with { type: 'json' }; console.log(schema.title)`
    expect(node('--input-type=module', '--eval', read)).not.toBe('')
    const files = readdirSync(join(project, 'node_modules/factdiff')).sort()
    expect(files).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
  })
})
