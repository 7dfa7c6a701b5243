import { wordSet } from '../../util/word-set.ts'
import type { TypeLexicon } from './lexicon-entry.ts'

/** What puts a value on a company [the deal values Gamma at $2 billion]. */
export const OFFERS: ReadonlySet<string> = wordSet(
  'deal offer bid transaction takeover acquisition agreement sale purchase price merger buyout proposal',
)

const BOUGHT = { subject: 'buyer', object: 'target', from: 'seller', by: 'buyer' } as const

export const ACQUISITION: TypeLexicon = {
  type: 'acquisition',
  verbs: [
    {
      words: 'acquire buy purchase take_over buy_out snap_up merge_with take_private swallow',
      roles: { ...BOUGHT, with: 'target' },
      sense: 'buys-company',
    },
    {
      words:
        'raise_stake increase_stake lift_stake boost_stake raise_holding increase_holding lift_holding boost_holding ' +
        'raise_shareholding increase_shareholding',
      roles: { subject: 'buyer', in: 'target' },
    },
    { words: 'take_stake_in buy_stake_in acquire_stake_in', roles: { subject: 'buyer', in: 'target', from: 'seller' } },
    {
      words: 'sell divest offload auction',
      roles: { subject: 'seller', object: 'target', to: 'buyer', by: 'seller' },
      sense: 'sells-company',
    },
    {
      words: 'fetch sell_for go_for go_under_hammer change_hand come_down_at',
      roles: { subject: 'target', to: 'buyer' },
      sense: 'fetches-price',
    },
    { words: 'value', roles: { object: 'target' }, sense: 'values-company' },
    {
      words: 'pay bid offer',
      roles: { subject: 'buyer', for: 'target' },
      sense: 'pays-for-company',
    },
    {
      words: 'sign recruit re-sign land',
      roles: { subject: 'buyer', by: 'buyer', object: 'target', from: 'seller' },
      sense: 'signs-player',
    },
    { words: 'join', roles: { subject: 'target', object: 'buyer', from: 'seller' }, sense: 'joins-club' },
    { words: 'leave', roles: { subject: 'target', object: 'seller', for: 'buyer' }, sense: 'leaves-club' },
    { words: 'get receive pocket', roles: { subject: 'seller', for: 'target' }, sense: 'sold-player' },
    { words: 'merge', roles: { subject: 'buyer', with: 'target' }, sense: 'buys-company' },
  ],
  nouns: [
    {
      words: 'acquisition takeover buyout buy-out merger tie-up privatization nationalization divestiture',
      roles: {
        of: 'target',
        possessive: 'buyer',
        by: 'buyer',
        with: 'target',
        between: 'buyer',
        subject: 'buyer',
        from: 'seller',
      },
      sense: 'trades-company',
    },
    {
      words: 'takeover_bid takeover_offer takeover_proposal buyout_bid buyout_offer buyout_proposal bid offer',
      roles: { subject: 'buyer', for: 'target', taker: 'target', possessive: 'buyer', by: 'buyer', from: 'buyer' },
      sense: 'offers-for-company',
    },
    { words: 'price price_tag purchase_price sale_price transfer_fee fee', roles: {}, sense: 'tells-price' },
    {
      words: 'purchase sale',
      roles: { of: 'target', possessive: 'buyer', by: 'buyer', to: 'buyer', subject: 'buyer' },
      sense: 'buys-company',
    },
  ],
}
