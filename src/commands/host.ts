/** Everything a command may know of the world around it. The process stands behind it only in `cli.ts`. */
export interface Host {
  /** Absolute path of the working directory. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean
  /** Whether a person watches standard error, where progress may be shown. */
  readonly isWatched: boolean
  /** Width of the terminal; 80 where there is none. */
  readonly columns: number
  /** The user's home folder, where caches belong; null when there is none. */
  readonly home: string | null
  /** The day, `2026-03-31`; asked for only where an accepted entry has a last day. */
  readonly today: () => string
  /** The gazetteer that was built into the package. */
  readonly gazetteerFile: string
  /** The weights of the parser that reads articles. */
  readonly weightsFile: string
  /** The thread that reads articles; null to read them one after the other. */
  readonly workerFile: string | null
  /** How many threads may work at once. */
  readonly cores: number
  /** All that comes on standard input, read once. */
  readonly readIn: () => Promise<Uint8Array>
  readonly writeOut: (text: string) => void
  readonly writeErr: (text: string) => void
}
