import type { TypeLexicon } from './lexicon-entry.ts'

const WHO = {
  subject: 'participants',
  possessive: 'participants',
  between: 'participants',
  among: 'participants',
  with: 'participants',
  by: 'participants',
} as const
const TOPIC = { on: 'topic', over: 'topic', about: 'topic', regarding: 'topic' } as const

export const AGREEMENT: TypeLexicon = {
  type: 'agreement',
  verbs: [
    { words: 'agree', roles: { ...WHO, on: 'topic', to: 'topic', complement: 'topic' }, sense: 'agrees' },
    { words: 'ratify ink', roles: { ...WHO, object: 'topic' }, sense: 'made-by-parties' },
    { words: 'put_signature put_name affix_signature', roles: { ...WHO }, sense: 'made-by-parties' },
    { words: 'put_pen_to_paper', roles: { ...WHO, on: 'topic' } },
    { words: 'sign initial', roles: { ...WHO }, sense: 'made-by-parties' },
    { words: 'reconcile settle_with', roles: { ...WHO } },
  ],
  nouns: [
    {
      words:
        'agreement deal accord pact treaty ceasefire cease-fire truce armistice settlement contract memorandum protocol convention ' +
        'compromise plea_deal peace_deal trade_deal compact concord entente alliance partnership',
      roles: { ...WHO, ...TOPIC },
      sense: 'made-by-parties',
    },
    { words: 'order', roles: { ...WHO, from: 'participants' }, sense: 'order-of-goods' },
    { words: 'signing_ceremony', roles: { ...WHO, ...TOPIC } },
    { words: 'signing', roles: { by: 'participants' }, sense: 'known-ceremony' },
    { words: 'ceremony', roles: {}, sense: 'known-ceremony' },
  ],
}
