/** The words of the calendar, all in lower case. */
import { wordTable } from '../calendar-word.ts'
import type { DateUnit } from './meaning.ts'

/** Months whose name is another word too, or a given name: alone they must be told by the words around them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'may', 'mar', 'jan', 'dec', 'jun', 'sep'])

/** Short forms that are other words too. */
export const DOUBTFUL_WEEKDAYS: ReadonlySet<string> = new Set(['mon', 'wed', 'sat', 'sun'])

export const UNITS: ReadonlyMap<string, DateUnit | 'hour' | 'minute' | 'century'> = wordTable([
  ['minute minutes min mins', 'minute' as const],
  ['hour hours hr hrs', 'hour' as const],
  ['day days', 'day' as const],
  ['week weeks fortnight fortnights', 'week' as const],
  ['weekend weekends', 'weekend' as const],
  ['month months', 'month' as const],
  ['quarter quarters', 'quarter' as const],
  ['year years yr yrs', 'year' as const],
  ['decade decades', 'decade' as const],
  ['century centuries', 'century' as const],
])

/** In the order of EDTF's numbers 21 to 24. */
export const SEASONS: ReadonlyMap<string, number> = wordTable([
  ['spring springtime', 0],
  ['summer summertime midsummer', 1],
  ['autumn fall', 2],
  ['winter wintertime midwinter', 3],
])

export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  (
    'morning mornings afternoon evening night lunchtime dawn dusk noon midday midnight midmorning midafternoon ' +
    'daybreak sunrise sunset sundown nightfall'
  ).split(' '),
)

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Ordinal numbers in words, up to the twentieth. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINALS.split(' ').map((word, index) => [word, index + 1]),
)

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(SMALL.split(' ').map((word, index) => [word, index]))
export const TEN_NUMBERS: ReadonlyMap<string, number> = new Map(
  TENS.split(' ').map((word, index) => [word, 10 * (index + 2)]),
)

/**
 * Happenings that nobody announces: whatever tells of one on a day tells of a day that has passed [Sunday's attack will
 * bring more sanctions].
 */
export const UNPLANNED: ReadonlySet<string> = new Set(
  (
    'abduction accident airstrike ambush arrest assassination assault atrocity attack avalanche beheading blackout blast ' +
    'blaze bloodshed bombardment bombing breakdown brawl burglary carnage catastrophe clash collapse collision coup crackdown ' +
    'crash cyclone death defeat derailment destruction detonation disaster disappearance drowning earthquake eruption ' +
    'escape explosion fatality fight fighting fire firefight flood flooding gunfight heist hijacking hurricane incident injury ' +
    'invasion kidnapping killing landslide leak looting loss massacre mudslide murder mutiny offensive outage outbreak ' +
    'outcome overdose plunge quake raid rampage rape result riot rioting robbery ruling sabotage scandal sell-off shelling ' +
    'shipwreck shock shooting shootout siege slaughter slide slump spill stabbing stampede storm strike suicide surprise ' +
    'surge tornado tragedy tremor tsunami typhoon unrest uprising verdict victory violence volley wildfire win wreck'
  ).split(' '),
)

/** What is told as planned by these: the day that goes with them lies ahead [scheduled for Thursday, due on Friday]. */
export const PLANS: ReadonlySet<string> = new Set(
  (
    'adjourn aim anticipate arrange bill book bring delay due expect forecast intend likely mean move plan poise postpone predict ' +
    'prepare project propose push ready reschedule schedule set shift slate supposed tentatively time tip'
  ).split(' '),
)
/** Verbs whose infinitive lies ahead of them [agreed to meet on Thursday, vowed to return]. */
export const INTENTIONS: ReadonlySet<string> = new Set(
  (
    'advise agree aim allow announce appeal ask authorize call choose commit consider consent convene decide demand direct elect ' +
    'encourage expect hope instruct intend invite offer opt order permit persuade plan pledge prepare press promise propose ' +
    'recommend request require resolve schedule seek summon swear tell threaten urge volunteer vote vow want warn wish'
  ).split(' '),
)
/** What is told of a noun that lies ahead [the upcoming vote]. */
export const UPCOMING: ReadonlySet<string> = new Set(
  'upcoming forthcoming coming scheduled planned proposed expected looming impending approaching slated'.split(' '),
)
