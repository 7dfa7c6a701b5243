/** What is told of business, work, courts and politics alone. The first that reads a figure says what it is of. */
import { boardVotes } from './board-vote.ts'
import { diedBuilding } from './building-toll.ts'
import { jobsCut } from './jobs-cut.ts'
import { deliberated } from './lasted.ts'
import { countriesAt, talksLasted } from './meeting-told.ts'
import { pricesRisen } from './prices.ts'
import { seatsHeld } from './seats.ts'
import { budgetOf, dividendOf, inBribes } from './sum-told.ts'
import { timeInOffice } from './tenure.ts'
import type { FigureReader } from './thing.ts'
import { timeGiven } from './time-told.ts'
import { payOffered, workforceCut } from './work-told.ts'

export const PUBLIC_COUNTERS: readonly FigureReader[] = [diedBuilding, jobsCut, seatsHeld, boardVotes, countriesAt]

export const PUBLIC_MEASURERS: readonly FigureReader[] = [
  dividendOf,
  payOffered,
  workforceCut,
  pricesRisen,
  talksLasted,
  timeGiven,
  timeInOffice,
  deliberated,
  inBribes,
  budgetOf,
]
