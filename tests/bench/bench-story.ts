import { globSync } from 'node:fs'
import { join } from 'node:path'
import { measure, type Program, scratch } from './measure.ts'
import { table } from './table.ts'

const TIMES = 21

/** A cold process on the real story, against a bare Node and against a validator of the same records. */
export function benchStory(cli: string): string {
  const bare = { args: ['-e', '0'] }
  const check = (...options: readonly string[]): Program => ({
    args: [cli, 'check', '--reports', join(scratch, 'reports'), ...options],
  })
  const results = measure(
    { bare, again: check('--cache', join(scratch, 'cache')), anew: check('--no-cache'), ajv: ajvCli() },
    TIMES,
  )
  const row = (name: keyof typeof results, label: string, aim: string) => {
    const { wall, cpu, memory } = results[name]
    const ratios = [wall / results.bare.wall, cpu / results.bare.cpu, cpu / results.ajv.cpu]
    return [label, ms(wall), ms(cpu), `${memory.toFixed(0)} MiB`, ...ratios.map((ratio) => ratio.toFixed(2)), aim]
  }
  return `The real story, a new process each time, median of ${TIMES}\n${table([
    ['', 'wall', 'processor', 'memory', 'wall/bare', 'processor/bare', 'processor/ajv', 'aim'],
    row('bare', 'node -e 0', ''),
    row('again', 'check, records unchanged', 'under 2.5 of bare'),
    row('anew', 'check --no-cache', 'under 1 of ajv'),
    row('ajv', 'ajv-cli validate, same records', ''),
  ])}`
}

function ajvCli(): Program {
  const records = globSync('claims/*/*.yaml').filter((file) => !/(?:story|accepted)\.yaml$/.test(file))
  const data = records.flatMap((file) => ['-d', file])
  const schema = ['-s', 'src/claim/claims.schema.json', '--strict=false']
  return { args: ['node_modules/ajv-cli/dist/index.js', 'validate', ...schema, ...data] }
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`
}
