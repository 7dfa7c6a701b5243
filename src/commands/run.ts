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
    host.writeErr(isUsageError(error) ? usageMessage(error) : internalMessage(error))
    return 2
  }
}

async function dispatch(argv: readonly string[], host: Host): Promise<ExitCode> {
  const [first, ...rest] = argv
  if (first === undefined || isHelp(first)) return help(rest[0], host)
  if (first === '--version' || first === '-v') {
    host.writeOut(`${version}\n`)
    return 0
  }
  const command = await findCommand(first)
  if (rest.some(isHelp) && !rest.includes('--')) {
    host.writeOut(commandHelp(command))
    return 0
  }
  return command.run(parse(command, rest), host)
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help'
}

async function help(name: string | undefined, host: Host): Promise<ExitCode> {
  host.writeOut(name === undefined ? generalHelp() : commandHelp(await findCommand(name)))
  return 0
}

async function findCommand(name: string): Promise<Command> {
  const command = await loadCommand(name)
  if (command) return command
  const near = suggest(name, Object.keys(COMMANDS))
  const hint = near ? `did you mean \`factdiff ${near}\`?` : 'run `factdiff --help` for the list of commands'
  throw new UsageError(`there is no command \`${name}\``, hint)
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
  try {
    return parseArgs({ args: [...words], options: parseConfigOf(command), allowPositionals: true, strict: true })
  } catch (error) {
    throw optionError(command, words, error)
  }
}

/** Node's message names the option; ours says what was meant. */
function optionError(command: Command, words: readonly string[], error: unknown): UsageError {
  const help = `run \`factdiff ${command.name} --help\``
  const names = Object.keys(command.options)
  const unknown = words.find((word) => word.startsWith('-') && !names.includes(optionName(word)))
  const isUnknown = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
  if (isUnknown && unknown) {
    const near = suggest(optionName(unknown), names)
    return new UsageError(
      `\`${command.name}\` has no option \`${unknown}\``,
      near ? `did you mean \`--${near}\`?` : help,
    )
  }
  const lacking = words.map(optionName).find((name) => command.options[name]?.type === 'string')
  const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return new UsageError(lacking ? problem : `\`${command.name}\`: ${problem}`, help)
}

function optionName(word: string): string {
  return word.replace(/^--?/, '').replace(/=.*$/s, '')
}

function usageMessage(error: UsageError): string {
  return `factdiff: ${error.message}\n  ${error.hint}\n`
}

function internalMessage(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `factdiff: this is a mistake in factdiff, not in your files; nothing was judged\n${stack}\n`
}
