export type AwardSense = 'wins-award' | 'gives-award' | 'prize-money'

export type BankruptcySense = 'files-for-bankruptcy' | 'company-fails' | 'bankruptcy-of' | 'debts-told'

export type CaptivitySense = 'breaks-out' | 'sets-free' | 'walks-free' | 'saves-people'
export type BusinessSense =
  | 'earnings-told'
  | 'earns-money'
  | 'opens-venue'
  | 'opening-of-venue'
  | 'cuts-ribbon'
  | 'ribbon-cut'
  | 'closes-venue'
  | 'closing-of-venue'

export type CourtSense =
  | 'holds-person'
  | 'picks-up'
  | 'brings-to-court'
  | 'charges'
  | 'answers-charge'
  | 'clears'
  | 'tries'
  | 'hears-case'
  | 'sentences'
  | 'fines'
  | 'gets-term'
  | 'jails'
  | 'prison-sentence'

export type KillingSense = 'kills' | 'dies' | 'succumbs' | 'is-executed'

export type LaunchSense = 'launches-thing' | 'presents-product' | 'sends-to-space' | 'lands-craft'

export type LifeSense = 'is-born' | 'weds' | 'wedding' | 'is-buried' | 'funeral'

export type MeaningSense = 'to-office' | 'of-court' | 'agrees'

export type MishapSense =
  | 'runs-off'
  | 'crashes'
  | 'falls-down'
  | 'bursts'
  | 'comes-about'
  | 'burns'
  | 'blaze'
  | 'storm'
  | 'strength'
  | 'epicentre'
  | 'disease'
  | 'disease-spreads'
  | 'marches'
  | 'gathers-in-protest'
  | 'walks-out'
  | 'riots'
  | 'breaks-thing'

export type OfficeSense = 'names-office' | 'has-person-object' | 'leaves-office' | 'dismisses' | 'inaugurates'

export type VoteSense =
  | 'vote'
  | 'house-vote'
  | 'voters-decide'
  | 'house-decides'
  | 'takes-part'
  | 'elects'
  | 'turnout'
  | 'counts-votes'
  | 'declares-winner'
  | 'race-for-office'

export type SportSense =
  | 'beats'
  | 'carries-past'
  | 'falls-to'
  | 'ends'
  | 'wins'
  | 'takes-title'
  | 'crowned'
  | 'draws'
  | 'sport-noun'
  | 'bout-noun'
  | 'guns-or-penalties'

export type TalkSense =
  | 'discusses'
  | 'meets-party'
  | 'leaders-gather'
  | 'sees-partner'
  | 'visits-somebody'
  | 'arrives'
  | 'talks-of-parties'
  | 'agenda-of-talks'
  | 'says'
  | 'made-by-parties'
  | 'known-ceremony'
  | 'order-of-goods'

export type TradeSense =
  | 'buys-company'
  | 'pays-for-company'
  | 'trades-company'
  | 'sells-company'
  | 'fetches-price'
  | 'values-company'
  | 'offers-for-company'
  | 'tells-price'

export type TransferSense = 'signs-player' | 'joins-club' | 'leaves-club' | 'sold-player'

export type ViolenceSense =
  | 'strikes'
  | 'attacks'
  | 'snatches'
  | 'leads-away'
  | 'coups'
  | 'explodes'
  | 'shoots'
  | 'takes-thing'
  | 'violent-noun'
  | 'sets-fire'
  | 'air-or-labour-strike'

/** Checks that tell a word's sense by its arguments and neighbours; each is a function of the same name in `sense.ts`. */
export type SenseName =
  | AwardSense
  | BankruptcySense
  | CaptivitySense
  | BusinessSense
  | CourtSense
  | KillingSense
  | LaunchSense
  | LifeSense
  | MeaningSense
  | MishapSense
  | OfficeSense
  | VoteSense
  | SportSense
  | TalkSense
  | TradeSense
  | TransferSense
  | ViolenceSense
