import type { Command, OptionHelp } from './command.ts'
import { COMMANDS } from './commands.ts'

const EXITS: readonly (readonly [code: string, meaning: string, only: string | null])[] = [
  ['0', 'nothing new', 'check'],
  ['0', 'it did what was asked', null],
  ['1', 'a new contradiction', 'check'],
  ['2', 'it could not run: wrong usage, an invalid file, a mistake of its own', null],
  ['3', '`extract` is incomplete: what could not be read is named, all else is written', 'extract'],
  ['130', 'interrupted (143: terminated); no file is left half-written', null],
]

/** What \`factdiff --help\` prints. */
export function generalHelp(): string {
  const examples = table([
    ['factdiff init', 'start: a story with two records to try out'],
    ['factdiff extract articles/port-talks', 'draft the records of a story from its articles'],
    ['factdiff check', 'compare all stories in claims/, write reports/'],
    ['factdiff diff harbor-post northwire', 'what two sources say, as a diff'],
    ['factdiff explain fd1:0123456789abcdef', 'why a finding was made'],
  ])
  const commands = table(Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]))
  return `factdiff tells whether different sources agree on the facts.

Examples
${examples}

Commands
${commands}

\`factdiff COMMAND --help\` shows the examples and options of one command.

${exitCodes(Object.keys(COMMANDS))}
`
}

/** What \`factdiff COMMAND --help\` prints: examples first. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, help: { type: 'boolean', help: 'show this help' } as const })
  const sections = [
    `Examples\n${table(command.examples)}`,
    `Usage\n  factdiff ${command.name} ${command.usage}`.trimEnd(),
    `Options\n${table(options.map(([name, option]) => [optionUsage(name, option), option.help]))}`,
    ...(command.notes ?? []),
    exitCodes([command.name]),
  ]
  return `factdiff ${command.name}: ${command.summary}\n\n${sections.join('\n\n')}\n`
}

/** Of these commands; where one tells more by a code, what that is comes first. */
function exitCodes(commands: readonly string[]): string {
  const told = EXITS.filter(([, , only]) => only === null || commands.includes(only))
  const first = told.filter(([code], at) => told.findIndex(([other]) => other === code) === at)
  return `Exit codes\n${table(first.map(([code, meaning]) => [code, meaning]))}`
}

function optionUsage(name: string, { value }: OptionHelp): string {
  return value ? `--${name} ${value}` : `--${name}`
}

/** Two columns; a first column that is too wide puts its second on the next line. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(40, Math.max(...rows.map(([first]) => first.length)))
  return rows
    .map(([first, second]) =>
      first.length > width ? `  ${first}\n  ${' '.repeat(width)}  ${second}` : `  ${first.padEnd(width)}  ${second}`,
    )
    .join('\n')
}
