import { wordSet } from '../../util/word-set.ts'

/** The attribute that counts those whom a verb is done to [killed twelve people]. */
export const HARM_TO_OBJECT: ReadonlyMap<string, string> = attributes({
  killed:
    'kill murder slay behead execute massacre slaughter assassinate lynch martyr martyre butcher electrocute strangle decapitate drown eliminate neutralize neutralise crucify stone hang annihilate destroy',
  injured: 'injure wound hurt maim hospitalize hospitalise slash maul gore scald sicken poison',
  arrested: 'arrest detain apprehend capture nab recapture rearrest',
  displaced: 'displace evacuate uproot',
  abducted: 'kidnap abduct seize snatch',
  freed: 'free release liberate',
  rescued: 'rescue save pluck winch pull',
  missing: 'trap',
})

/** Of those who do it [twelve people died]. */
export const HARM_TO_SUBJECT: ReadonlyMap<string, string> = attributes({
  killed: 'die perish drown succumb',
  displaced: 'flee',
  escaped: 'escape abscond',
})

/** Of adjectives and participles said of people [left 12 dead]. */
export const HARM_ADJECTIVES: ReadonlyMap<string, string> = attributes({
  killed: 'dead slain',
  injured: 'injured wounded hurt',
  missing: 'missing unaccounted trapped',
  displaced: 'homeless displaced',
})

/** Of nouns that are counted [12 deaths], or that somebody's are [the deaths of 12 people]. */
export const HARM_NOUNS: ReadonlyMap<string, string> = attributes({
  killed:
    'death fatality killing murder martyrdom slaying martyr execution massacre beheading slaughter lynching crucifixion assassination',
  injured: 'injury wounding wounded',
  missing: 'disappearance',
  arrested: 'arrest detention',
  displaced: 'displacement evacuation',
  abducted: 'kidnapping abduction',
  escaped: 'escape',
})

/** Whose figures run over a whole war or many years. */
export const LONG_CAUSES: ReadonlySet<string> = wordSet(
  'war conflict uprising revolt insurgency revolution crisis unrest rebellion regime genocide famine',
)

/** By which a figure becomes another. */
export const REACHING: ReadonlySet<string> = wordSet(
  'reach hit pass exceed top surpass stand climb rise rose be jump increase grow mount soar put bring raise push revise become swell go',
)

/** Attributes that count people. */
export const COUNTS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'displaced',
  'abducted',
  'freed',
  'rescued',
  'escaped',
])

/** What is counted only by a word that tells of one type or family of events [12 people were rescued; gunmen seized 12 pupils]. */
export const OF_ONE_KIND: ReadonlyMap<string, string> = new Map([
  ['abducted', 'kidnapping'],
  ['freed', 'release'],
  ['rescued', 'rescue'],
  ['escaped', 'escape'],
])

function attributes(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).flatMap(([attribute, list]) => list.split(' ').map((word) => [word, attribute])))
}
