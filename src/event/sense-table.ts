import type { SenseName } from './lexicon/sense-name.ts'
import { COURT_SENSES } from './sense-court.ts'
import { HARM_SENSES } from './sense-harm.ts'
import { OFFICE_SENSES } from './sense-office.ts'
import { TALK_SENSES } from './sense-talk.ts'
import { TRADE_SENSES } from './sense-trade.ts'
import type { Senses } from './sense-view.ts'

export const SENSES: Senses<SenseName> = {
  ...TALK_SENSES,
  ...OFFICE_SENSES,
  ...HARM_SENSES,
  ...COURT_SENSES,
  ...TRADE_SENSES,
}
