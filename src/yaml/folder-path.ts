import { isAbsolute, relative } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { complainOfFile } from './lines.ts'
import { displayPath } from './read-file.ts'

/** [claims/talks], of what a person typed. */
export function fromCwd(cwd: string, path: string): string {
  return displayPath(isAbsolute(path) ? relative(cwd, path) || '.' : path)
}

export function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`
}

export function linkLoop(folder: string): Diagnostic {
  return complainOfFile(folder, {
    code: 'link-loop',
    message: 'the link leads to a folder that it lies in',
    hint: 'remove the link',
  })
}

/** Each folder is read once, under the first name that leads to it. */
export function linkedTwice(folder: string, name: string): Diagnostic {
  return complainOfFile(folder, {
    code: 'linked-folder',
    severity: 'warning',
    message: `the folder is \`${name}\` by another name and is read once`,
    hint: 'name it once, or remove the link',
  })
}
