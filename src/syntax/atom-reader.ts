/**
 * Atoms as data: most are one column of what is known about one node [`s0t`: the tag (column `t`) of the top of the
 * stack (node `s0`)], read from one flat table. The rest are computed, and stand after them.
 */
export interface AtomReader {
  /** Names of all atoms; at 0 the one that is always 0. */
  readonly names: readonly string[]
  /** Where the column of an atom starts, and which node it is of. */
  readonly columns: Int32Array
  readonly nodes: Int32Array
  readonly nodeNames: readonly string[]
  /** Index of the first computed atom. */
  readonly computedFrom: number
}

/**
 * `reads` are names of a node and a column put together; `columnStarts` says where the values of a column start: that of
 * a node is as far from there as the node's position.
 */
export function createAtomReader(
  reads: readonly string[],
  computed: readonly string[],
  nodeNames: readonly string[],
  columnStarts: Readonly<Record<string, number>>,
): AtomReader {
  const parts = reads.map((name) => splitName(name, nodeNames, columnStarts))
  return {
    names: ['zero', ...reads, ...computed],
    columns: Int32Array.from(parts, ({ column }) => column),
    nodes: Int32Array.from(parts, ({ node }) => node),
    nodeNames,
    computedFrom: reads.length + 1,
  }
}

function splitName(
  name: string,
  nodeNames: readonly string[],
  columnStarts: Readonly<Record<string, number>>,
): { readonly node: number; readonly column: number } {
  for (const [node, nodeName] of nodeNames.entries()) {
    const column = name.startsWith(nodeName) ? columnStarts[name.slice(nodeName.length)] : undefined
    if (column !== undefined) return { node, column }
  }
  throw new Error(`no node and column are called \`${name}\``)
}

/** Fills atoms 1 up to the computed ones from the positions of the nodes. */
export function readAtoms(reader: AtomReader, table: Int32Array, positions: Int32Array, atoms: Int32Array): void {
  const { columns, nodes } = reader
  for (let at = 0; at < columns.length; at += 1) {
    atoms[at + 1] = table[(columns[at] ?? 0) + (positions[nodes[at] ?? 0] ?? 0)] ?? 0
  }
}
