import type { TypeLexicon } from './lexicon-entry.ts'

const BEAT = { subject: 'winner', object: 'loser', past: 'loser', in: 'competition', at: 'competition' } as const

/** Of a match without a winner each side is a participant. */
const DREW = {
  subject: 'participants',
  object: 'participants',
  possessive: 'participants',
  with: 'participants',
  against: 'participants',
  between: 'participants',
  by: 'participants',
  of: 'participants',
  recipient: 'participants',
  to: 'participants',
  in: 'competition',
} as const

export const SPORT: TypeLexicon = {
  type: 'sport-result',
  verbs: [
    {
      words:
        'beat defeat trounce thrash edge rout outplay outlast overpower top down crush upset best vanquish overcome outscore overwhelm demolish ' +
        'hammer stun knock_out knock_off stop dispatch outpoint sweep blank shut_out eliminate see_off outclass overrun topple overhaul subdue ' +
        'pip maul humble humiliate annihilate obliterate smash drub ease squeeze breeze sail dismantle destroy pummel batter dump_out',
      roles: BEAT,
      sense: 'beats',
    },
    {
      words: 'win clinch retain',
      roles: { subject: 'winner', object: 'competition', over: 'loser', against: 'loser' },
      sense: 'wins',
    },
    { words: 'end finish', roles: { in: 'competition' }, sense: 'ends' },
    {
      words: 'take_gold win_gold strike_gold claim_gold clinch_gold earn_gold',
      roles: { subject: 'winner', in: 'competition', at: 'competition' },
    },
    {
      words: 'take claim capture seal secure snatch land earn defend',
      roles: { subject: 'winner', object: 'competition', in: 'competition', at: 'competition' },
      sense: 'takes-title',
    },
    { words: 'crown', roles: { object: 'winner', in: 'competition', at: 'competition' }, sense: 'crowned' },
    { words: 'lose', roles: { subject: 'loser', to: 'winner', against: 'winner', in: 'competition' }, sense: 'wins' },
    {
      words: 'fall succumb slump go_down crash_out tumble',
      roles: { subject: 'loser', to: 'winner', against: 'winner', in: 'competition' },
      sense: 'falls-to',
    },
    {
      words: 'triumph prevail cruise advance',
      roles: { subject: 'winner', over: 'loser', past: 'loser', in: 'competition' },
      sense: 'beats',
    },
    {
      words: 'lift carry lead power propel guide steer inspire fire help push send',
      roles: { object: 'winner', past: 'loser', over: 'loser', in: 'competition' },
      sense: 'carries-past',
    },
    { words: 'draw tie hold play_out share_point share_spoil', roles: DREW, sense: 'draws' },
  ],
  nouns: [
    { words: 'draw tie stalemate deadlock', roles: DREW, sense: 'draws' },
    {
      words: 'victory win triumph upset rout',
      roles: {
        subject: 'winner',
        possessive: 'winner',
        recipient: 'winner',
        by: 'winner',
        for: 'winner',
        over: 'loser',
        against: 'loser',
        in: 'competition',
        at: 'competition',
      },
      sense: 'sport-noun',
    },
    {
      words: 'stoppage knockout',
      roles: { subject: 'winner', possessive: 'winner', by: 'winner', of: 'loser', over: 'loser', against: 'loser' },
      sense: 'bout-noun',
    },
    {
      words: 'defeat loss',
      roles: {
        subject: 'loser',
        sufferer: 'loser',
        possessive: 'loser',
        recipient: 'loser',
        for: 'loser',
        to: 'winner',
        against: 'winner',
        of: 'loser',
        by: 'winner',
        in: 'competition',
      },
      sense: 'sport-noun',
    },
  ],
}
