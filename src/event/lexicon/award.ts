import type { TypeLexicon } from './lexicon-entry.ts'

/** Who wins and which prize is told by the shape of the clause, in `role/award-told.ts`. */
export const AWARD: TypeLexicon = {
  type: 'award',
  verbs: [
    { words: 'win take receive get claim scoop collect share land accept', roles: {}, sense: 'wins-award' },
    { words: 'award give present honour honor go', roles: {}, sense: 'gives-award' },
  ],
  nouns: [{ words: 'prize award', roles: {}, sense: 'prize-money' }],
}
