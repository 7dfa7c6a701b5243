/** `npm run bench`: what a run costs, as ratios to what cannot be avoided and to a peer, all measured in this one run. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { benchCorpora } from './bench-corpora.ts'
import { benchExtract } from './bench-extract.ts'
import { benchStory } from './bench-story.ts'
import { benchSyntax } from './bench-syntax.ts'
import { scratch } from './measure.ts'

const cli = join(process.cwd(), 'dist/cli.js')
try {
  process.stdout.write(`${benchSyntax()}\n`)
  process.stdout.write(`${benchExtract(cli)}\n`)
  process.stdout.write(`${benchStory(cli)}\n`)
  process.stdout.write(benchCorpora(cli))
} finally {
  rmSync(scratch, { recursive: true })
}
