import { isAbsolute, join } from 'node:path'
import { type AttributeData, attributeDefinitions } from '../claim/attribute-definition.ts'
import type { AttributeDefinition } from '../model/attribute.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { exists, isLedOut } from '../util/file-system.ts'
import { type FileMemory, fileMemory } from '../util/pack.ts'
import { spanAt, type YamlDocument } from '../yaml/document.ts'
import { complain, complainOfFile } from '../yaml/lines.ts'
import { firstOfEachFile } from '../yaml/problem-list.ts'
import { isUnreadable, readDocument } from '../yaml/read-document.ts'
import { displayPath, readFileBytes } from '../yaml/read-file.ts'
import { checkSchema } from '../yaml/schema-problems.ts'

const CONFIG_FILE = '.factdiff.yaml'

/** Settings of one repository. */
export interface Config {
  /** Added to the built-in vocabulary, or replacing one of it. */
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
  /** Verdicts that fail a check besides `contradicted`. */
  readonly failOn: readonly ('disputed' | 'unresolved')[]
  /** Folder of the reports, relative to the working directory. */
  readonly reports: string
  /** What to say of accepted entries that match nothing any more. */
  readonly stale: 'off' | 'warn' | 'error'
}

export const DEFAULT_CONFIG: Config = { attributes: new Map(), failOn: [], reports: 'reports', stale: 'warn' }

export interface ConfigResult {
  /** The defaults where there is no file, or where anything is wrong with it. */
  readonly config: Config
  readonly problems: readonly Diagnostic[]
}

/** The file as its schema has it. */
interface ConfigData {
  readonly attributes?: Readonly<Record<string, AttributeData>>
  readonly 'fail-on'?: Config['failOn']
  readonly reports?: string
  readonly stale?: Config['stale']
}

/** Reads `.factdiff.yaml` of the working directory. Never throws for what is in it. */
export async function readConfig(cwd: string, memory: FileMemory = fileMemory(null, '')): Promise<ConfigResult> {
  if (!exists(join(cwd, CONFIG_FILE))) return failed(otherName(cwd))
  if (isLedOut(cwd, join(cwd, CONFIG_FILE))) return failed([linkOutside()])
  const bytes = readFileBytes(cwd, CONFIG_FILE)
  if ('code' in bytes) return failed([bytes])
  const { validateConfig } = await import('./schema-validators.generated.js')
  const known = memory.recall(join(cwd, CONFIG_FILE), bytes)
  // the schema is checked on the way in
  if (known && validateConfig(known)) return { config: toConfig(known as ConfigData), problems: [] }
  const read = await readDocument(CONFIG_FILE, bytes)
  if (isUnreadable(read)) return failed(read)
  if (read.data === null) return failed([])
  const { document, problems } = checkSchema(read, validateConfig, 'settings')
  if (!document) return failed(problems)
  // the schema was checked, and what it refuses taken out
  const data = document.data as ConfigData
  const all = [...problems, ...outsideReports(document, data.reports)]
  if (all.length > 0) return failed(all)
  memory.keep(join(cwd, CONFIG_FILE), bytes, data)
  return { config: toConfig(data), problems: [] }
}

function failed(problems: readonly Diagnostic[]): ConfigResult {
  return { config: DEFAULT_CONFIG, problems: firstOfEachFile(problems) }
}

function linkOutside(): Diagnostic {
  const message = 'the link leads out of the working directory'
  return complainOfFile(CONFIG_FILE, { code: 'link-outside', message, hint: 'put the file itself here' })
}

/** A file that is easily taken for the settings but is never read. */
function otherName(cwd: string): readonly Diagnostic[] {
  const other = '.factdiff.yml'
  if (!exists(join(cwd, other))) return []
  const message = `settings are read from \`${CONFIG_FILE}\` only`
  return [complainOfFile(other, { code: 'wrong-name', message, hint: `rename it to \`${CONFIG_FILE}\`` })]
}

function toConfig(data: ConfigData): Config {
  return {
    attributes: attributeDefinitions(data.attributes),
    failOn: data['fail-on'] ?? DEFAULT_CONFIG.failOn,
    reports: displayPath(data.reports ?? DEFAULT_CONFIG.reports),
    stale: data.stale ?? DEFAULT_CONFIG.stale,
  }
}

function outsideReports(document: YamlDocument, written: string | undefined): readonly Diagnostic[] {
  const folder = displayPath(written ?? DEFAULT_CONFIG.reports)
  if (!isOutside(folder)) return []
  return [
    complain(document, spanAt(document, ['reports'], 'value'), {
      code: 'reports-outside',
      message: `\`${folder}\` lies outside the working directory`,
      hint: 'name a folder below it, such as `reports`',
    }),
  ]
}

function isOutside(folder: string): boolean {
  return isAbsolute(folder) || /^[A-Za-z]:/.test(folder) || folder === '..' || folder.startsWith('../')
}
