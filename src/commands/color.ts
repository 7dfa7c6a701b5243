import type { Host } from './host.ts'

/** By no-color.org and force-color.org: a non-empty variable decides, else whether a person looks on. */
export function hasColor({ env, isTerminal }: Host): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return isTerminal && env.TERM !== 'dumb'
}
