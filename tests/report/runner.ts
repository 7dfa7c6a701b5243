/** Reads a log as GitHub's runner does (actions/runner, `ActionCommand.cs` and `ActionCommandManager.cs`). */

export interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const COMMANDS: ReadonlySet<string> = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'add-mask', 'add-path', 'set-env'],
  ...['set-output', 'save-state', 'stop-commands', 'add-matcher', 'remove-matcher', 'internal-set-repo-path'],
])

/** Every command of the log: `::name key=value::data` at the start of a line, `##[name]data` anywhere in it. */
export function runnerCommands(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => colonCommand(line) ?? bracketCommand(line) ?? [])
}

function colonCommand(line: string): RunnerCommand | null {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  return end === -1 ? null : commandOf(text.slice(2, end), text.slice(end + 2), ',')
}

function bracketCommand(line: string): RunnerCommand | null {
  const start = line.indexOf('##[')
  const end = start === -1 ? -1 : line.indexOf(']', start)
  return end === -1 ? null : commandOf(line.slice(start + 3, end), line.slice(end + 1), ';')
}

function commandOf(head: string, data: string, separator: string): RunnerCommand | null {
  const blank = head.indexOf(' ')
  const name = blank === -1 ? head : head.slice(0, blank)
  if (!COMMANDS.has(name)) return null
  const parts =
    blank === -1
      ? []
      : head
          .slice(blank + 1)
          .trim()
          .split(separator)
  const pairs = parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const)
  const properties = Object.fromEntries(pairs.map(([key, value]) => [key, unescaped(value)]))
  return { name, properties, data: unescaped(data) }
}

/** The order matters: what stands for a percent sign comes last. */
function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
