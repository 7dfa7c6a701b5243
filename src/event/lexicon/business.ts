import type { TypeLexicon } from './lexicon-entry.ts'

/** Which figure is whose, and of what time, is told in `role/earnings-told.ts`. */
export const EARNINGS: TypeLexicon = {
  type: 'earnings',
  verbs: [{ words: 'earn lose', roles: { subject: 'organization' }, sense: 'earns-money' }],
  nouns: [
    {
      words: 'profit earnings income loss revenue turnover sale',
      roles: { possessive: 'organization', subject: 'organization', for: 'organization' },
      sense: 'earnings-told',
    },
  ],
}

/** What opens or closes is told in `role/venue-told.ts`, and who opens it in `role/opener-told.ts`. */
export const OPENING: TypeLexicon = {
  type: 'opening',
  verbs: [
    { words: 'open reopen inaugurate declare_open', roles: {}, sense: 'opens-venue' },
    { words: 'cut_ribbon snip_ribbon', roles: {}, sense: 'cuts-ribbon' },
  ],
  nouns: [
    { words: 'opening reopening inauguration', roles: {}, sense: 'opening-of-venue' },
    { words: 'ribbon', roles: {}, sense: 'ribbon-cut' },
  ],
}

export const CLOSURE: TypeLexicon = {
  type: 'closure',
  verbs: [{ words: 'close shut shutter wind_down close_down shut_down', roles: {}, sense: 'closes-venue' }],
  nouns: [{ words: 'closure', roles: {}, sense: 'closing-of-venue' }],
}
