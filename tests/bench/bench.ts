/**
 * `npm run bench`: what a run costs, as ratios to what cannot be avoided and to a peer, all measured in this one run.
 */
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from './corpus.ts'
import { exponent, measure } from './measure.ts'

const cli = join(process.cwd(), 'dist/cli.js')
const scratch = mkdtempSync(join(tmpdir(), 'factdiff-bench-'))
const print = (line: string) => console.log(line)
const ratio = (part: number, whole: number) => (part / whole).toFixed(2)

benchStory()
benchCorpora()
rmSync(scratch, { recursive: true })

/** A cold process on the real story, against a bare Node and against a validator of the same files. */
function benchStory(): void {
  const records = globSync('claims/*/*.yaml').filter((file) => !/(story|accepted)\.yaml$/.test(file))
  const reports = ['--reports', join(scratch, 'reports')]
  const bare = measure(['-e', '0'], { times: 21 })
  const anew = measure([cli, 'check', ...reports, '--no-cache'], { times: 21 })
  const cache = ['--cache', join(scratch, 'story-cache')]
  measure([cli, 'check', ...reports, ...cache], { times: 1 })
  const again = measure([cli, 'check', ...reports, ...cache], { times: 21 })
  const ajv = measure([
    'node_modules/ajv-cli/dist/index.js',
    'validate',
    '-s',
    'src/claim/claims.schema.json',
    '--strict=false',
    ...records.flatMap((file) => ['-d', file]),
  ])
  print('the real story, a new process each time')
  print(`  bare node -e 0                      ${bare.milliseconds.toFixed(0)} ms`)
  print(
    `  check, records unchanged            ${again.milliseconds.toFixed(0)} ms  ${ratio(again.milliseconds, bare.milliseconds)} × bare node (aim: under 2.5)`,
  )
  print(
    `  check, every record read anew       ${anew.milliseconds.toFixed(0)} ms  ${ratio(anew.milliseconds, bare.milliseconds)} × bare node`,
  )
  print(
    `  ajv-cli validate, the same records  ${ajv.milliseconds.toFixed(0)} ms  check takes ${ratio(anew.milliseconds, ajv.milliseconds)} of that (aim: under 1)`,
  )
}

function benchCorpora(): void {
  const measured = [1_000, 10_000, 100_000].map(benchCorpus)
  const sizes = measured.map((row) => row.claims)
  print(
    `  growth from 1 k to 100 k: time ~ n^${exponent(
      sizes,
      measured.map((row) => row.work),
    ).toFixed(2)}, memory ~ n^${exponent(
      sizes,
      measured.map((row) => row.memory),
    ).toFixed(2)} (aim: under 1.1)`,
  )
}

function benchCorpus(size: number): { claims: number; work: number; memory: number } {
  const folder = join(scratch, `corpus-${size}`)
  const claims = writeCorpus(folder, size)
  const times = size > 50_000 ? 3 : 5
  const cache = ['--cache', join(folder, 'cache')]
  const bare = measure(['-e', '0'])
  const anew = measure([cli, 'check', '--no-cache'], { cwd: folder, times })
  measure([cli, 'check', ...cache], { cwd: folder, times: 1 })
  const again = measure([cli, 'check', ...cache], { cwd: folder, times })
  // The peer does nothing but read the same files with the `yaml` package.
  const yaml = measure(['tests/bench/read-yaml.ts', folder], { times }).milliseconds - bare.milliseconds
  const work = anew.milliseconds - bare.milliseconds
  if (size === 1_000) print('\nsynthetic corpora, records of 30 claims')
  print(
    `  ${claims} claims: ${Math.round(claims / (work / 1000))} claims/s, ${anew.mebibytes.toFixed(0)} MiB; reading YAML alone takes ${ratio(yaml, work)} of the time (aim: over 0.5)`,
  )
  print(
    `    a second run on the unchanged corpus: ${Math.round(claims / ((again.milliseconds - bare.milliseconds) / 1000))} claims/s, ${ratio(again.milliseconds, anew.milliseconds)} of the first`,
  )
  return { claims, work, memory: anew.mebibytes }
}
