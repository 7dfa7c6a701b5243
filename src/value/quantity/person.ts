/** People as they are counted: [a firefighter], [12 men and 3 women]. */

import { singular } from './noun.ts'
import { isArticle } from './number-word.ts'
import type { Token } from './token.ts'

/** Nouns for one person, folded. What is not of these may be a thing, and things are not counted together with people. */
const PERSONS: ReadonlySet<string> = new Set(
  (
    'man woman child boy girl baby infant toddler teenager adult person civilian soldier serviceman officer policeman ' +
    'policewoman firefighter fireman paramedic medic nurse doctor patient worker employee miner driver pilot passenger ' +
    'sailor fisherman farmer student pupil teacher journalist reporter photographer activist protester demonstrator ' +
    'bystander pedestrian cyclist motorist resident villager tourist visitor guest climber hiker skier swimmer migrant ' +
    'refugee prisoner inmate hostage detainee gunman militant fighter rebel attacker suspect guard ranger volunteer ' +
    'astronaut cosmonaut national citizen member relative wife husband mother father son daughter brother sister'
  ).split(' '),
)
/** Who comes to a march, a match or a mass: that they came is what an attendance tells. */
const CROWD: ReadonlySet<string> = new Set(
  (
    'attendee protester demonstrator marcher participant spectator fan supporter worshipper worshiper pilgrim mourner ' +
    'guest visitor reveller reveler onlooker activist'
  ).split(' '),
)
const MOST_WORDS = 4

/** [a firefighter], [a senior police officer]; not [a number], [a record]. */
export function isOnePerson(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.slice(at + 1)
  const [first] = tokens.slice(at)
  const last = noun.at(-1)
  if (!first || !isArticle(first.word) || !last || noun.length > MOST_WORDS) return false
  return noun.every(({ kind }) => kind === 'word') && PERSONS.has(last.word)
}

/** Whether a folded noun is of people: [police officer]. */
export function isOfPeople(counted: string | null): boolean {
  return PERSONS.has(lastWord(counted))
}

/** Whether a folded noun is of those who attend: [anti-war protester]. */
export function isOfCrowd(counted: string | null): boolean {
  return CROWD.has(singular(lastWord(counted)))
}

function lastWord(counted: string | null): string {
  return counted?.split(' ').at(-1) ?? ''
}
