/** Bundles the command line and the library into dist/, code split so that a run reads only what it needs. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { licencesOf } from './licences.ts'

for await (const old of glob('dist/*.js')) rmSync(old)

const { metafile } = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  // The build for browsers is the same code but for debug switches that ask the environment at every token.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  platform: 'node',
  target: 'node22.12',
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  chunkNames: 'chunk-[name]-[hash]',
  legalComments: 'none',
})

mkdirSync('dist/schema', { recursive: true })
for await (const schema of glob('src/**/*.schema.json')) cpSync(schema, join('dist/schema', basename(schema)))
writeFileSync('dist/THIRD-PARTY.txt', licencesOf(metafile))
