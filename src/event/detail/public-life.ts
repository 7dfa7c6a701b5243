/** What is told of business, work, courts and politics alone. The first that reads a figure says what it is of. */
import { pricesRisen } from './prices.ts'
import { budgetOf, dividendOf, inBribes } from './sum-told.ts'
import { timeGiven, timeInOffice } from './time-told.ts'
import { jobsLost, payOffered, workforceCut } from './work-told.ts'

export const PUBLIC_COUNTERS = [jobsLost] as const

export const PUBLIC_MEASURERS = [
  dividendOf,
  payOffered,
  workforceCut,
  pricesRisen,
  timeGiven,
  timeInOffice,
  inBribes,
  budgetOf,
] as const
