import type { Diagnostic } from '../model/diagnostic.ts'
import { decode } from './decode.ts'
import type { YamlDocument } from './document.ts'
import { complainOfFile } from './lines.ts'

/** 64 MiB: a hundred thousand claims take a third of it. */
export const LARGEST_FILE: number = 64 * 1024 * 1024

/**
 * Bytes of a YAML file as data in which every key and value has its place, or every reason why they cannot be read.
 * The `yaml` package is loaded at the first file: a run on files it knows already never pays for it.
 */
export async function readDocument(file: string, bytes: Uint8Array): Promise<YamlDocument | readonly Diagnostic[]> {
  if (bytes.length > LARGEST_FILE) return [tooLarge(file, LARGEST_FILE)]
  const source = decode(file, bytes)
  if (!('text' in source)) return source
  const { readYaml } = await import('./read-yaml.ts')
  return readYaml(source)
}

/** `limit` in bytes. */
export function tooLarge(file: string, limit: number): Diagnostic {
  return complainOfFile(file, {
    code: 'file-too-large',
    message: `the file is larger than ${limit / 1024 / 1024} MiB`,
    hint: 'split it into smaller files',
  })
}

/** Tells the reasons from the data. */
export function isUnreadable(result: YamlDocument | readonly Diagnostic[]): result is readonly Diagnostic[] {
  return Array.isArray(result)
}
