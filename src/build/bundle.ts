/**
 * Bundles the command line and the library into dist/: one file for each command, so that a run finds, reads and
 * compiles one file, and the compiled code that Node keeps of it is what that command uses.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { licencesOf } from './licences.ts'

/** Loaded when called for; every other dynamic import becomes a part of the file that it stands in. */
const SEPARATE: readonly string[] = [
  'src/commands/accept.ts',
  'src/commands/check.ts',
  'src/commands/diff.ts',
  'src/commands/explain.ts',
  'src/commands/extract.ts',
  'src/commands/init.ts',
  'src/commands/mentions.ts',
  'src/commands/schema.ts',
  'src/pipeline/article-text.ts',
  'src/pipeline/read-source-worker.ts',
  'src/source/read-html.ts',
  'src/yaml/read-yaml.ts',
]

/** Leaves the files that stand on their own out of those that load them; a name alone may be another folder's too. */
const separateFiles: Plugin = {
  name: 'separate-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const file = relative('.', join(resolveDir, path)).replaceAll(sep, '/')
      const isSeparate = kind === 'dynamic-import' && SEPARATE.includes(file)
      return isSeparate ? { path: `./${basename(file, '.ts')}.js`, external: true } : undefined
    })
  },
}

/**
 * Takes what is used of Node's modules and no more: importing one as an ES module makes Node load every part of it,
 * which for `util` and `crypto` takes some milliseconds.
 */
const partsOfNode: Plugin = {
  name: 'parts-of-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'parts-of-node', sideEffects: false }))
    onLoad({ filter: /^node:/, namespace: 'parts-of-node' }, async ({ path }) => {
      const names = await namesImportedFrom(path)
      return { contents: `export const { ${names.join(', ')} } = process.getBuiltinModule(${JSON.stringify(path)})` }
    })
  },
}

/** [readFileSync, statSync], of all sources together. */
async function namesImportedFrom(module: string): Promise<readonly string[]> {
  const names = new Set<string>()
  for await (const file of glob('src/**/*.ts')) {
    for (const [, list = '', from] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      if (from === module) for (const name of list.split(',')) names.add(name.trim())
    }
  }
  return [...names].filter((name) => name !== '' && !name.startsWith('type ')).sort()
}

const IMPORT = /^import \{([^}]*)\} from '(node:[^']+)'/gm

for await (const old of glob('dist/*.js')) rmSync(old)

const { metafile } = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts', ...SEPARATE].map((file) => ({ in: file, out: basename(file, '.ts') })),
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  plugins: [separateFiles, partsOfNode],
  // The build for browsers is the same code but for debug switches that ask the environment at every token.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  platform: 'node',
  target: 'node22.12',
  minify: true,
  metafile: true,
  legalComments: 'none',
})

mkdirSync('dist/schema', { recursive: true })
for await (const schema of glob('src/**/*.schema.json')) cpSync(schema, join('dist/schema', basename(schema)))
for (const file of ['weights.bin', 'WEIGHTS-LICENSE.md']) cpSync(join('src/syntax', file), join('dist', file))
writeFileSync('dist/THIRD-PARTY.txt', licencesOf(metafile))
