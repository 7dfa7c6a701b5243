import type { SenseName } from '../lexicon/sense-name.ts'
import { AWARD_SENSES } from './award.ts'
import { BANKRUPTCY_SENSES } from './bankruptcy.ts'
import { BUSINESS_SENSES } from './business.ts'
import { CAPTIVITY_SENSES } from './captivity.ts'
import { COURT_SENSES } from './court.ts'
import { KILLING_SENSES } from './killing.ts'
import { LAUNCH_SENSES } from './launch.ts'
import { LIFE_SENSES } from './life.ts'
import { MISHAP_SENSES } from './mishap.ts'
import { OFFICE_SENSES } from './office.ts'
import { MEANING_SENSES } from './other-meaning.ts'
import { SPORT_SENSES } from './sport.ts'
import { TALK_SENSES } from './talk.ts'
import { TRADE_SENSES } from './trade.ts'
import { TRANSFER_SENSES } from './transfer.ts'
import type { Senses } from './view.ts'
import { VIOLENCE_SENSES } from './violence.ts'
import { VOTE_SENSES } from './vote.ts'

export const SENSES: Senses<SenseName> = {
  ...TALK_SENSES,
  ...OFFICE_SENSES,
  ...VOTE_SENSES,
  ...VIOLENCE_SENSES,
  ...KILLING_SENSES,
  ...MEANING_SENSES,
  ...MISHAP_SENSES,
  ...CAPTIVITY_SENSES,
  ...COURT_SENSES,
  ...LAUNCH_SENSES,
  ...LIFE_SENSES,
  ...AWARD_SENSES,
  ...BANKRUPTCY_SENSES,
  ...BUSINESS_SENSES,
  ...TRADE_SENSES,
  ...SPORT_SENSES,
  ...TRANSFER_SENSES,
}
