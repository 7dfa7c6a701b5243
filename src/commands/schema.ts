import accepted from '../accepted/accepted.schema.json' with { type: 'json' }
import claims from '../claim/claims.schema.json' with { type: 'json' }
import story from '../claim/story.schema.json' with { type: 'json' }
import config from '../config/config.schema.json' with { type: 'json' }
import findings from '../finding/findings.schema.json' with { type: 'json' }
import { suggest } from '../util/suggest.ts'
import { type Command, type ExitCode, type Invocation, UsageError } from './command.ts'
import type { Host } from './host.ts'

const SCHEMAS: ReadonlyMap<string, object> = new Map(Object.entries({ claims, story, accepted, findings, config }))

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'print a JSON Schema for records, stories, accepted lists, findings or the config',
  usage: '[claims|story|accepted|findings|config]',
  examples: [
    ['factdiff schema', 'the schema of a record'],
    ['factdiff schema story > story.schema.json', 'keep it beside your stories, for your editor'],
  ],
  options: {},
  notes: [
    'An editor with a YAML language server checks and completes a record whose first line is\n' +
      '  # yaml-language-server: $schema=PATH-OR-URL-OF-THE-SCHEMA',
  ],
  run: printSchema,
}

async function printSchema({ paths }: Invocation, host: Host): Promise<ExitCode> {
  const [name = 'claims', ...more] = paths
  const schema = SCHEMAS.get(name)
  if (more.length > 0) throw new UsageError('`schema` prints one schema at a time', 'name one of them')
  if (!schema) {
    const near = suggest(name, [...SCHEMAS.keys()])
    throw new UsageError(
      `there is no schema \`${name}\``,
      near ? `did you mean \`${near}\`?` : `write one of ${[...SCHEMAS.keys()].join(', ')}`,
    )
  }
  host.writeOut(`${JSON.stringify(schema, null, 2)}\n`)
  return 0
}
