/**
 * Features as data. An atom is one number read off the text or the parser's state (the word on top of the stack); a
 * template names up to four atoms; a feature is the hash of a template and the values of its atoms.
 */

/** Template after template, four indices of atoms each. */
export type TemplateTable = Int32Array

const ATOMS_PER_TEMPLATE = 4

/** Reads templates such as `s0w b0t`. The atom at index 0 must be one that is always 0: it fills templates up. */
export function compileTemplates(atomNames: readonly string[], templates: readonly string[]): TemplateTable {
  const table = new Int32Array(templates.length * ATOMS_PER_TEMPLATE)
  for (const [row, template] of templates.entries()) {
    for (const [column, name] of template.split(' ').entries()) {
      table[row * ATOMS_PER_TEMPLATE + column] = indexOf(atomNames, name)
    }
  }
  return table
}

function indexOf(atomNames: readonly string[], name: string): number {
  const index = atomNames.indexOf(name)
  if (index < 0) throw new Error(`no atom is called \`${name}\``)
  return index
}

export function templateCount(table: TemplateTable): number {
  return table.length / ATOMS_PER_TEMPLATE
}

/** Odd constants, one per place in a template. */
const FACTORS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const
const ROW_FACTOR = 0x165667b1

/**
 * Writes one 32-bit feature for each of the templates `from` to `to`. A sum of products by odd constants keeps the four atoms
 * apart; the final rounds are those of murmur3 and spread every bit.
 */
export function hashFeatures(
  table: TemplateTable,
  atoms: Int32Array,
  features: Int32Array,
  from: number,
  to: number,
): void {
  let at = from * ATOMS_PER_TEMPLATE
  for (let row = from; row < to; row = (row + 1) | 0, at = (at + ATOMS_PER_TEMPLATE) | 0) {
    let hash =
      (Math.imul(atoms[table[at] ?? 0] ?? 0, FACTORS[0]) +
        Math.imul(atoms[table[at + 1] ?? 0] ?? 0, FACTORS[1]) +
        Math.imul(atoms[table[at + 2] ?? 0] ?? 0, FACTORS[2]) +
        Math.imul(atoms[table[at + 3] ?? 0] ?? 0, FACTORS[3]) +
        Math.imul(row, ROW_FACTOR)) |
      0
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    features[row] = hash ^ (hash >>> 16)
  }
}
