import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { loadParser } from '../../src/syntax/load-parser.ts'
import { parseText } from '../../src/syntax/parse-text.ts'
import { type Measured, measure, scratch } from './measure.ts'
import { inventProse } from './prose.ts'
import { table } from './table.ts'

const TIMES = 5
const SENTENCES = 8000
const weights = join(process.cwd(), 'src/syntax/weights.bin')

/** The tagger and parser, everything included, beside wink-nlp's tagger alone, on one invented text of about a megabyte. */
export function benchSyntax(): string {
  const file = join(scratch, 'prose.txt')
  const text = inventProse(SENTENCES)
  writeFileSync(file, text)
  const parse = bundle('parse-file')
  const tag = bundle('tag-with-wink')
  const results = measure(
    {
      bare: { args: ['-e', '0'] },
      parse: { args: [parse, weights, file] },
      load: { args: [parse, weights] },
      tag: { args: [tag, file] },
      loadModel: { args: [tag] },
    },
    TIMES,
  )
  const tokens = parseText(text, loadParser(weights)).reduce((sum, sentence) => sum + sentence.tokens.length, 0)
  const row = (label: string, run: Measured, load: Measured) => {
    const seconds = (run.cpu - load.cpu) / 1000
    const rates = [Math.round(tokens / seconds).toString(), (Buffer.byteLength(text) / 1e6 / seconds).toFixed(2)]
    const beyondBare = [
      `${(load.cpu - results.bare.cpu).toFixed(0)} ms`,
      `${(run.memory - results.bare.memory).toFixed(0)} MiB`,
    ]
    return [label, ...rates, ...beyondBare]
  }
  return `Tags, lemmas and trees of ${tokens} tokens of invented news, processor time\n${table([
    ['', 'tokens/s', 'MB/s', 'load', 'memory'],
    row('factdiff', results.parse, results.load),
    row('wink-nlp, tags alone', results.tag, results.loadModel),
    ['aim', 'over 60000', 'over 0.3', 'under 150 ms', 'under 100 MiB'],
  ])}`
}

/** As the package ships it: without types to strip. */
function bundle(name: string): string {
  const outfile = join(scratch, `${name}.mjs`)
  buildSync({
    entryPoints: [join('tests/bench', `${name}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  })
  return outfile
}
