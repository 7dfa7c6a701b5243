import type { TypeLexicon } from './lexicon-entry.ts'

export const BIRTH: TypeLexicon = {
  type: 'birth',
  verbs: [{ words: 'bear', roles: { object: 'person' }, sense: 'is-born' }],
  nouns: [],
}

const COUPLE = { subject: 'participants', object: 'participants', with: 'participants', to: 'participants' } as const
const OF_COUPLE = {
  of: 'participants',
  possessive: 'participants',
  between: 'participants',
  to: 'participants',
} as const

export const MARRIAGE: TypeLexicon = {
  type: 'marriage',
  verbs: [
    { words: 'marry wed', roles: COUPLE, sense: 'weds' },
    { words: 'tie_knot exchange_vow', roles: { subject: 'participants', with: 'participants' } },
  ],
  nouns: [{ words: 'wedding', roles: OF_COUPLE, sense: 'wedding' }],
}

export const FUNERAL: TypeLexicon = {
  type: 'funeral',
  verbs: [{ words: 'bury inter cremate entomb lay_to_rest', roles: { object: 'person' }, sense: 'is-buried' }],
  nouns: [
    {
      words: 'funeral burial funeral_service memorial_service requiem_mass',
      roles: { of: 'person', for: 'person', possessive: 'person' },
      sense: 'funeral',
    },
  ],
}
