/** Tags of verb forms that have a tense of their own, as the Penn Treebank names them, and of modals. */
export const FINITE_TAGS: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
