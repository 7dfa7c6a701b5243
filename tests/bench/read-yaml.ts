/** Reads every YAML file below a folder with the `yaml` package and does nothing else. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

const folder = process.argv[2] ?? '.'
for (const file of globSync('claims/**/*.yaml', { cwd: folder }))
  parseDocument(readFileSync(join(folder, file), 'utf8'))
