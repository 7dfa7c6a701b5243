import type { TypeLexicon } from './lexicon-entry.ts'

const WHO = { subject: 'person', of: 'cause', from: 'cause', after: 'cause' } as const

export const DEATH: TypeLexicon = {
  type: 'death',
  verbs: [
    { words: 'die perish expire decease', roles: WHO, sense: 'dies' },
    {
      words: 'pass_away breathe_last',
      roles: { subject: 'person', to: 'cause' },
    },
    { words: 'succumb_to', roles: { subject: 'person', to: 'cause' }, sense: 'succumbs' },
    {
      words: 'lose_life lose_his_life lose_her_life lose_their_life',
      roles: { subject: 'person' },
      sense: 'dies',
    },
    {
      words:
        'commit_suicide take_his_life take_her_life hang_himself hang_herself kill_himself kill_herself take_his_own_life take_her_own_life shoot_himself',
      roles: { subject: 'person' },
    },
    { words: 'execute', roles: { object: 'person' }, sense: 'is-executed' },
    { words: 'hang', roles: { object: 'person' }, sense: 'has-person-object' },
    { words: 'find_dead pronounce_dead declare_dead', roles: { object: 'person' } },
  ],
  nouns: [
    {
      words: 'death passing demise suicide',
      roles: { of: 'person', possessive: 'person', from: 'cause' },
      sense: 'dies',
    },
  ],
}
