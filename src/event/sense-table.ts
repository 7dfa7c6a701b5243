import type { SenseName } from './lexicon/sense-name.ts'
import { COURT_SENSES } from './sense-court.ts'
import { LAUNCH_SENSES } from './sense-launch.ts'
import { MISHAP_SENSES } from './sense-mishap.ts'
import { OFFICE_SENSES } from './sense-office.ts'
import { SPORT_SENSES } from './sense-sport.ts'
import { TALK_SENSES } from './sense-talk.ts'
import { TRADE_SENSES } from './sense-trade.ts'
import type { Senses } from './sense-view.ts'
import { VIOLENCE_SENSES } from './sense-violence.ts'

export const SENSES: Senses<SenseName> = {
  ...TALK_SENSES,
  ...OFFICE_SENSES,
  ...VIOLENCE_SENSES,
  ...MISHAP_SENSES,
  ...COURT_SENSES,
  ...LAUNCH_SENSES,
  ...TRADE_SENSES,
  ...SPORT_SENSES,
}
