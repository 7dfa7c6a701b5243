import type { ErrorObject } from 'ajv'
import { isMap, type Path, valueAt, type YamlDocument } from './document.ts'

/** Part of a file that its schema refuses: a value, or a key with its value. */
export interface BrokenPart {
  readonly path: Path
  readonly part: 'key' | 'value'
}

/** What an error refuses; of an error about something that is not there, the map that lacks it. */
export function brokenPart({ instancePath, keyword, params, propertyName }: ErrorObject): BrokenPart {
  const path = dataPath(instancePath)
  if (propertyName !== undefined) return { path: [...path, propertyName], part: 'key' }
  if (keyword === 'additionalProperties') return { path: [...path, String(params.additionalProperty)], part: 'key' }
  return { path, part: 'value' }
}

/** [/claims/3/value] */
export function dataPath(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** Takes the parts out of the data, which is changed in place, so that what is left has the shape of the schema. */
export function takeOut(document: YamlDocument, parts: readonly BrokenPart[]): YamlDocument {
  if (parts.some(({ path }) => path.length === 0)) return { ...document, data: {} }
  const lists = new Set<unknown[]>()
  for (const { path } of parts) {
    const [parent, step = ''] = [valueAt(document, path.slice(0, -1)), path.at(-1)]
    if (Array.isArray(parent)) {
      parent[Number(step)] = undefined
      lists.add(parent)
    } else if (isMap(parent)) Reflect.deleteProperty(parent, step)
  }
  for (const list of lists) closeGaps(list)
  return document
}

function closeGaps(list: unknown[]): void {
  const kept = list.filter((item) => item !== undefined)
  list.length = 0
  for (const item of kept) list.push(item)
}
