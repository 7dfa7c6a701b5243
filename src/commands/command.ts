import type { ParseArgsOptionsConfig } from 'node:util'
import type { Host } from './host.ts'

export type ExitCode = 0 | 1 | 2 | 3

/** One option as help shows it and as it is parsed. */
export interface OptionHelp {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  /** Placeholder of a value: `NAME[=FILE]`. */
  readonly value?: string
  readonly help: string
}

/** Parsed words of a command line; every option of the command may be there. */
export interface Invocation {
  readonly paths: readonly string[]
  /** The option's value, the last one given; null when absent. */
  readonly text: (option: string) => string | null
  readonly texts: (option: string) => readonly string[]
  readonly flag: (option: string) => boolean
}

export interface Command {
  readonly name: string
  /** One line for the list of commands, no full stop. */
  readonly summary: string
  /** What follows the name: `[path…] [options]`. */
  readonly usage: string
  /** Command lines a person would type, each with what it does. Help begins with them. */
  readonly examples: readonly (readonly [line: string, effect: string])[]
  readonly options: Readonly<Record<string, OptionHelp>>
  /** Further paragraphs of help. */
  readonly notes?: readonly string[]
  readonly run: (invocation: Invocation, host: Host) => Promise<ExitCode>
}

/** A mistake in how the command was called: exit 2, one line that says what to do. */
export class UsageError extends Error {
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** By its shape: each command is bundled with a `UsageError` of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && 'hint' in error && typeof error.hint === 'string'
}

export function parseConfigOf(command: Command): ParseArgsOptionsConfig {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  )
}
