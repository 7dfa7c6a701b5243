/** GitHub's workflow commands, escaped as its runner reads them (actions/runner: `ActionCommand.cs`). */
import { visibleText } from './escape.ts'

export interface CommandPlace {
  /** Null where the command is about no file. */
  readonly file: string | null
  /** 1-based; 0 for the file as a whole. */
  readonly line: number
  readonly column: number
  readonly title: string
}

/** `::error file=…,line=…,col=…,title=…::…`; line feeds of the message stay, all else that a runner obeys is shown. */
export function errorCommand({ file, line, column, title }: CommandPlace, message: string): string {
  const properties: readonly (readonly [string, string])[] = [
    ...(file === null ? [] : [['file', file] as const]),
    ...(file === null || line === 0
      ? []
      : ([
          ['line', `${line}`],
          ['col', `${column}`],
        ] as const)),
    ['title', title],
  ]
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`)
  return `::error ${written.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.split('\n').map(visibleText).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')
}
