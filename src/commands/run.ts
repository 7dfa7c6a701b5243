import { parseArgs } from 'node:util'
import { suggest } from '../util/suggest.ts'
import { type Command, type ExitCode, type Invocation, isUsageError, parseConfigOf, UsageError } from './command.ts'
import { COMMANDS, loadCommand } from './commands.ts'
import { commandHelp, generalHelp } from './help.ts'
import type { Host } from './host.ts'
import { version } from './version.ts'

/** Runs one command line and tells its exit code. Never throws: what goes wrong is said on standard error. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await dispatch(argv, host)
  } catch (error) {
    const lines = isUsageError(error) ? usageLines(error) : internalLines(error)
    const { disarmCommands, visibleText } = await import('../report/escape.ts')
    host.writeErr(disarmCommands(lines.map((line) => `${visibleText(line)}\n`).join('')))
    return 2
  }
}

async function dispatch(argv: readonly string[], host: Host): Promise<ExitCode> {
  const [first, ...rest] = argv
  if (first === undefined || isHelp(first)) return help(rest[0], host)
  if (first === '--version' || first === '-v' || first === '-V') {
    host.writeOut(`${version}\n`)
    return 0
  }
  const command = await findCommand(first)
  if (optionsOf(rest).some(isHelpOption)) {
    host.writeOut(commandHelp(command))
    return 0
  }
  return command.run(parse(command, rest), host)
}

function isHelp(word: string): boolean {
  return word === 'help' || isHelpOption(word)
}

function isHelpOption(word: string): boolean {
  return word === '--help' || word === '-h'
}

/** Behind `--` every word is a path. */
function optionsOf(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--')
  return end === -1 ? words : words.slice(0, end)
}

async function help(name: string | undefined, host: Host): Promise<ExitCode> {
  host.writeOut(name === undefined ? generalHelp() : commandHelp(await findCommand(name)))
  return 0
}

async function findCommand(name: string): Promise<Command> {
  const command = await loadCommand(name)
  if (command) return command
  if (name.startsWith('-')) {
    throw new UsageError(`\`${name}\` stands before any command`, `begin with one: ${listed(Object.keys(COMMANDS))}`)
  }
  throw new UsageError(`there is no command \`${name}\``, commandHint(name))
}

function commandHint(name: string): string {
  const near = suggest(name, Object.keys(COMMANDS))
  if (near) return `did you mean \`factdiff ${near}\`?`
  if (/[./]/.test(name)) return `did you mean \`factdiff check ${name}\`?`
  return `write one of ${listed(Object.keys(COMMANDS))}`
}

function listed(names: readonly string[]): string {
  return names.join(', ')
}

function parse(command: Command, words: readonly string[]): Invocation {
  const { values, positionals } = parsed(command, words)
  const all = (option: string) => [values[option] ?? []].flat()
  return {
    paths: positionals,
    texts: (option) => all(option).filter((value) => typeof value === 'string'),
    text: (option) => all(option).findLast((value) => typeof value === 'string') ?? null,
    flag: (option) => all(option).includes(true),
  }
}

function parsed(command: Command, words: readonly string[]) {
  const config = { args: [...words], options: parseConfigOf(command), allowPositionals: true }
  try {
    const result = parseArgs({ ...config, strict: true })
    rejectEmpty(command, result.values)
    return result
  } catch (error) {
    throw error instanceof UsageError ? error : optionError(command, optionsOf(words), error)
  }
}

/** [--reports ""] is most likely a variable of a script that was never set. */
function rejectEmpty(command: Command, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if ([value].flat().includes('')) throw lackingValue(command, name)
  }
}

function lackingValue(command: Command, name: string): UsageError {
  const value = command.options[name]?.value ?? 'VALUE'
  return new UsageError(`\`--${name}\` lacks its value`, `write \`--${name} ${value}\``)
}

/** Node tells what is wrong; our words tell what to do. */
function optionError(command: Command, words: readonly string[], error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const unknown = words.find((word) => /^--?./.test(word) && !Object.hasOwn(command.options, optionName(word)))
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && unknown) return unknownOption(command, unknown)
  const [, name = ''] = /'(?:-\w, )?--([\w-]+)/.exec(error instanceof Error ? error.message : '') ?? []
  const option = command.options[name]
  if (option?.type === 'string') return lackingValue(command, name)
  if (option) return new UsageError(`\`--${name}\` takes no value`, `write \`--${name}\` alone`)
  return new UsageError(`the options of \`${command.name}\` cannot be read`, `run \`factdiff ${command.name} --help\``)
}

function unknownOption({ name, options }: Command, word: string): UsageError {
  const near = suggest(optionName(word), Object.keys(options))
  const help = `run \`factdiff ${name} --help\` for its options`
  return new UsageError(`\`${name}\` has no option \`${word}\``, near ? `did you mean \`--${near}\`?` : help)
}

function optionName(word: string): string {
  return word.replace(/^--?/, '').replace(/=.*$/s, '')
}

function usageLines(error: UsageError): readonly string[] {
  return [`factdiff: ${error.message}`, `  ${error.hint}`]
}

function internalLines(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return ['factdiff: this is a mistake in factdiff, not in your files; nothing was judged', ...stack.split('\n')]
}
