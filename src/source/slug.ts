import { identifier } from '../util/identifier.ts'
import { fold } from '../value/fold.ts'

/** The name of a file or folder as an id [Harbor Post (2).txt → harbor-post-2]; empty when nothing is left of it. */
export function slugOf(path: string): string {
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? ''
  const stem = name.slice(0, 1000).replace(/(?<=.)\.[A-Za-z][A-Za-z0-9]{0,9}$/, '')
  return identifier(fold(stem), 80)
}
