import type { TypeLexicon } from './lexicon-entry.ts'

const FAILED = { subject: 'organization', object: 'organization' } as const

export const BANKRUPTCY: TypeLexicon = {
  type: 'bankruptcy',
  verbs: [
    { words: 'file apply petition seek', roles: { subject: 'organization' }, sense: 'files-for-bankruptcy' },
    {
      words: 'go_bankrupt go_bust enter_administration enter_receivership declare_bankruptcy declare_insolvency',
      roles: { subject: 'organization' },
      sense: 'company-fails',
    },
    { words: 'declare_bankrupt declare_insolvent', roles: FAILED, sense: 'company-fails' },
    { words: 'owe', roles: { subject: 'organization' }, sense: 'debts-told' },
  ],
  nouns: [
    {
      words: 'bankruptcy insolvency',
      roles: { of: 'organization', possessive: 'organization' },
      sense: 'bankruptcy-of',
    },
    { words: 'debt liability', roles: {}, sense: 'debts-told' },
  ],
}
