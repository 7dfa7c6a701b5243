/**
 * Bundles the command line and the library into dist/: one file for each command, so that a run finds, reads and
 * compiles one file, and the compiled code that Node keeps of it is what that command uses.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { licencesOf } from './licences.ts'

/** Loaded when called for; every other dynamic import becomes a part of the file that it stands in. */
const SEPARATE: readonly string[] = [
  'src/commands/check.ts',
  'src/commands/diff.ts',
  'src/commands/explain.ts',
  'src/commands/init.ts',
  'src/commands/schema.ts',
  'src/yaml/read-yaml.ts',
]

/** Leaves the files that stand on their own out of those that load them. */
const separateFiles: Plugin = {
  name: 'separate-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) => {
      const name = basename(path, '.ts')
      const isSeparate = kind === 'dynamic-import' && SEPARATE.some((file) => basename(file, '.ts') === name)
      return isSeparate ? { path: `./${name}.js`, external: true } : undefined
    })
  },
}

/**
 * Takes Node's modules as they are: importing one as an ES module makes Node load every part of it, which for `util`
 * and `crypto` takes some milliseconds.
 */
const plainNodeModules: Plugin = {
  name: 'plain-node-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node-module', sideEffects: false }))
    onLoad({ filter: /^node:/, namespace: 'node-module' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }))
  },
}

for await (const old of glob('dist/*.js')) rmSync(old)

const { metafile } = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts', ...SEPARATE].map((file) => ({ in: file, out: basename(file, '.ts') })),
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  plugins: [separateFiles, plainNodeModules],
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
writeFileSync('dist/THIRD-PARTY.txt', licencesOf(metafile))
