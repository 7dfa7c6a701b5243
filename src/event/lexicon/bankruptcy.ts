import type { TypeLexicon } from './lexicon-entry.ts'

const FAILED = { object: 'organization' } as const

export const BANKRUPTCY: TypeLexicon = {
  type: 'bankruptcy',
  verbs: [
    { words: 'file apply petition seek', roles: { subject: 'organization' }, sense: 'files-for-bankruptcy' },
    {
      words:
        'go_bankrupt go_bust enter_administration enter_receivership declare_bankruptcy declare_insolvency enter_insolvency ' +
        'go_into_administration collapse_into_administration fall_into_administration slide_into_administration plunge_into_administration ' +
        'go_into_liquidation go_into_receivership collapse_into_receivership enter_liquidation',
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
