import { isAbsolute, join, resolve } from 'node:path'
import { READER_VERSION } from '../claim/reader-version.generated.js'
import { type Config, readConfig } from '../config/read-config.ts'
import type { Verdict } from '../model/finding.ts'
import type { CheckOptions } from '../pipeline/check-claims.ts'
import { exists, lazyBytes } from '../util/file-system.ts'
import { sha256 } from '../util/hash.ts'
import { fileMemory } from '../util/pack.ts'
import { type Invocation, type OptionHelp, UsageError } from './command.ts'
import type { Host } from './host.ts'
import { sayProblems } from './problems.ts'

/** Options of every command that reads records. */
export const READING_OPTIONS: Readonly<Record<'cache' | 'no-cache', OptionHelp>> = {
  cache: {
    type: 'string',
    value: 'DIR',
    help: 'where read records are kept between runs (default: your cache folder)',
  },
  'no-cache': { type: 'boolean', help: 'read every record anew and keep nothing' },
}

/** Of every command that tells what fails a run from what does not. */
export const FAIL_ON_OPTION: Readonly<Record<'fail-on', OptionHelp>> = {
  'fail-on': { type: 'string', multiple: true, value: 'VERDICT', help: 'fail on `disputed` or `unresolved` too' },
}

/** Verdicts that `--fail-on` takes. `contradicted` always fails. */
const FAILING: readonly Verdict[] = ['contradicted', 'disputed', 'unresolved']

export interface Settings {
  readonly check: CheckOptions
  readonly config: Config
}

/** What the config, the options and the environment say; null after the config's problems were printed. */
export async function readSettings(invocation: Invocation, host: Host): Promise<Settings | null> {
  const cache = cacheFolder(invocation, host)
  const { config, problems } = await readConfig(host.cwd, fileMemory(cache, READER_VERSION))
  if (problems.length > 0) {
    sayProblems(problems, host)
    return null
  }
  const check: CheckOptions = {
    cwd: host.cwd,
    cacheFolder: cache,
    gazetteer: lazyBytes(host.gazetteerFile),
    useAccepted: !invocation.flag('no-accepted'),
    gates: new Set(['contradicted', ...config.failOn, ...invocation.texts('fail-on').map(failingVerdict)]),
    attributes: config.attributes,
    today: host.today,
  }
  return { check, config }
}

/** The paths named, else `claims`. */
export function claimPaths(paths: readonly string[], host: Host): readonly string[] {
  if (paths.includes('')) throw new UsageError('an empty path names nothing', 'name a folder of stories, or no path')
  if (paths.length > 0) return paths
  if (exists(join(host.cwd, 'claims'))) return ['claims']
  throw new UsageError(
    'there is no folder `claims` here',
    'run `factdiff init` to start one, or name the folder of your records',
  )
}

function failingVerdict(name: string): Verdict {
  const verdict = FAILING.find((known) => known === name)
  if (verdict) return verdict
  throw new UsageError(
    `\`--fail-on ${name}\` is no verdict that can fail a run`,
    `write one of ${FAILING.join(', ')}; give the option again for another`,
  )
}

/**
 * By the XDG base directory specification, by which only absolute paths count, with a folder of one's own where
 * `FACTDIFF_CACHE` names it. Each working directory has its own part: two projects may have a story of one name.
 */
function cacheFolder(invocation: Invocation, host: Host): string | null {
  if (invocation.flag('no-cache')) return null
  const named = invocation.text('cache') ?? host.env.FACTDIFF_CACHE
  if (named) return resolve(host.cwd, named)
  const folders = [host.env.XDG_CACHE_HOME, host.home === null ? null : join(host.home, '.cache')]
  const folder = folders.find((path) => path && isAbsolute(path))
  return folder ? join(folder, 'factdiff', sha256(host.cwd).slice(0, 16)) : null
}
