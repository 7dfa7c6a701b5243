/** What is told of business, work, courts and politics alone. The first that reads a figure says what it is of. */
import type { QuantityMention } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'
import { boardVotes } from './board-vote.ts'
import { countriesAt, talksLasted } from './meeting-told.ts'
import { pricesRisen } from './prices.ts'
import { seatsHeld } from './seats.ts'
import { budgetOf, dividendOf, inBribes } from './sum-told.ts'
import type { Named } from './thing.ts'
import { timeGiven, timeInOffice } from './time-told.ts'
import { jobsLost, payOffered, workforceCut } from './work-told.ts'

type Reader = (sentence: ReadSentence, figure: QuantityMention) => Named | null

export const PUBLIC_COUNTERS: readonly Reader[] = [jobsLost, seatsHeld, boardVotes, countriesAt]

export const PUBLIC_MEASURERS: readonly Reader[] = [
  dividendOf,
  payOffered,
  workforceCut,
  pricesRisen,
  talksLasted,
  timeGiven,
  timeInOffice,
  inBribes,
  budgetOf,
]
