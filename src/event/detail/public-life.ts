/** What is told of business, work, courts and politics alone. The first that reads a figure says what it is of. */
import { aidEach } from './aid-each.ts'
import { boardVotes } from './board-vote.ts'
import { diedBuilding } from './building-toll.ts'
import { jobsLost } from './jobs-lost.ts'
import { deliberated } from './jury-time.ts'
import { countriesAt, talksLasted } from './meeting-told.ts'
import { payTold } from './pay-told.ts'
import { pricesRisen } from './prices.ts'
import { seatsHeld } from './seats.ts'
import { stayInSpace, talksFor, yearsInExile, yearsOfBuilding } from './spell.ts'
import { budgetOf, dividendOf, inBribes } from './sum-told.ts'
import { timeInOffice } from './tenure.ts'
import type { FigureReader } from './thing.ts'
import { timeGiven } from './time-told.ts'
import { workforceCut } from './work-told.ts'

export const PUBLIC_COUNTERS: readonly FigureReader[] = [diedBuilding, jobsLost, seatsHeld, boardVotes, countriesAt]

export const PUBLIC_MEASURERS: readonly FigureReader[] = [
  dividendOf,
  payTold,
  aidEach,
  workforceCut,
  pricesRisen,
  talksLasted,
  talksFor,
  stayInSpace,
  yearsOfBuilding,
  yearsInExile,
  timeGiven,
  timeInOffice,
  deliberated,
  inBribes,
  budgetOf,
]
