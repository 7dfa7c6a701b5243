import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

/** A verb that harms nobody by itself, but does with some word behind it. */
export interface HarmPhrase {
  readonly attribute: string
  /** Who is counted. */
  readonly role: 'object' | 'subject'
  readonly verbs: ReadonlySet<string>
  /** Lemmas, one of which stands within a few tokens behind the verb. */
  readonly endings: ReadonlySet<string>
  /** Of those counted by the attribute, whom alone it tells of. */
  readonly of: string | null
}

/** Those of the injured who were taken to hospital. */
export const HOSPITALISED = 'hospitalised'

/** Of the missing, those who are known to be below ground or under what fell. */
export const TRAPPED = 'trapped'

const HOMES = 'home house village town neighbourhood neighborhood apartment camp'

const PHRASES: readonly HarmPhrase[] = [
  // [11 fans were crushed to death]
  {
    attribute: 'killed',
    role: 'object',
    verbs: wordSet(
      'crush trample burn char roast scald beat stab hack shoot stone freeze starve batter choke bludgeon',
    ),
    endings: wordSet('death'),
    of: null,
  },
  // [17 people were burnt beyond recognition]
  { attribute: 'killed', role: 'object', verbs: wordSet('burn char'), endings: wordSet('recognition'), of: null },
  // [three workers fell to their deaths]
  {
    attribute: 'killed',
    role: 'subject',
    verbs: wordSet('fall plunge plummet jump leap'),
    endings: wordSet('death'),
    of: null,
  },
  // [shot two men dead, shot dead two men, gunned down nine people]
  { attribute: 'killed', role: 'object', verbs: wordSet('shoot'), endings: wordSet('dead'), of: null },
  { attribute: 'killed', role: 'object', verbs: wordSet('gun mow hack cut'), endings: wordSet('down'), of: null },
  // [forced 4,000 people from their homes, forcing 600 residents to flee]
  {
    attribute: 'displaced',
    role: 'object',
    verbs: wordSet('force drive chase oblige'),
    endings: wordSet(`${HOMES} flee evacuate leave`),
    of: null,
  },
  // [brought out nine of them alive, pulled 12 people alive from the water]
  {
    attribute: 'rescued',
    role: 'object',
    verbs: wordSet('bring pull take get lift carry dig haul'),
    endings: wordSet('alive'),
    of: null,
  },
  // [moved 2,500 people to safety, brought to shelters, moved out of 11 villages]
  {
    attribute: 'displaced',
    role: 'object',
    verbs: wordSet('move bring relocate clear take'),
    endings: wordSet('safety shelter camp out'),
    of: null,
  },
  // [told 1,400 residents to leave their homes]
  {
    attribute: 'displaced',
    role: 'object',
    verbs: wordSet('tell order instruct'),
    endings: wordSet('leave evacuate'),
    of: null,
  },
  // [20,000 people found shelter in schools, are living in camps]
  {
    attribute: 'displaced',
    role: 'subject',
    verbs: wordSet('find seek take live stay'),
    endings: wordSet('shelter refuge camp tent'),
    of: null,
  },
  // [3,000 residents left their homes, 2,000 people lost their homes]
  {
    attribute: 'displaced',
    role: 'subject',
    verbs: wordSet('leave abandon lose vacate'),
    endings: wordSet('home'),
    of: null,
  },
  // [took 12 aid workers hostage, five sailors are held captive]
  { attribute: 'abducted', role: 'object', verbs: wordSet('take hold'), endings: wordSet('hostage captive'), of: null },
  // [all 33 miners were brought to the surface, pulled four people out alive, found two men alive]
  {
    attribute: 'rescued',
    role: 'object',
    verbs: wordSet('bring lift haul hoist'),
    endings: wordSet('surface'),
    of: null,
  },
  // [nine detainees walked free]
  { attribute: 'freed', role: 'subject', verbs: wordSet('walk go'), endings: wordSet('free'), of: null },
  // [23 people were led away in handcuffs]
  {
    attribute: 'arrested',
    role: 'object',
    verbs: wordSet('lead take march'),
    endings: wordSet('handcuff cuff'),
    of: null,
  },
  // [led away 31 hostages]
  { attribute: 'abducted', role: 'object', verbs: wordSet('lead march'), endings: wordSet('away'), of: null },
  // [six people were taken into custody]
  {
    attribute: 'arrested',
    role: 'object',
    verbs: wordSet('take place hold put'),
    endings: wordSet('custody arrest'),
    of: null,
  },
  { attribute: 'arrested', role: 'object', verbs: wordSet('round'), endings: wordSet('up'), of: null },
  // [17 people were treated for burns, taken to hospital with burns]
  {
    attribute: 'injured',
    role: 'object',
    verbs: wordSet('treat hospitalise hospitalize take rush admit transport airlift bring'),
    endings: wordSet('injury wound burn inhalation fracture cut bruise shock poisoning concussion'),
    of: null,
  },
  // [17 were taken to hospital, airlifted to a clinic]: more may have been hurt than needed one.
  {
    attribute: 'injured',
    role: 'object',
    verbs: wordSet('take rush airlift bring transport evacuate admit ferry fly treat send transfer'),
    endings: wordSet('hospital clinic'),
    of: HOSPITALISED,
  },
  // [29 fell ill, nine people were taken ill]
  { attribute: 'injured', role: 'subject', verbs: wordSet('fall become'), endings: wordSet('ill sick'), of: null },
  { attribute: 'injured', role: 'object', verbs: wordSet('take make'), endings: wordSet('ill sick'), of: null },
  // [32 workers remained below ground, 12 are still under the rubble]
  {
    attribute: 'missing',
    role: 'subject',
    verbs: wordSet('remain stay'),
    endings: wordSet('underground ground rubble debris wreckage'),
    of: TRAPPED,
  },
  // [five people suffered burns, 12 sustained injuries]
  {
    attribute: 'injured',
    role: 'subject',
    verbs: wordSet('suffer sustain receive'),
    endings: wordSet('injury wound burn inhalation fracture cut bruise concussion poisoning hypothermia'),
    of: null,
  },
]

/** Verbs of which `harmPhraseAt` may tell something. */
export const HARM_PHRASE_VERBS: ReadonlySet<string> = new Set(PHRASES.flatMap(({ verbs }) => [...verbs]))

/** Tokens behind the verb in which the ending is looked for. */
const REACH = 9

/** What the verb counts by the words behind it; null where it tells of nobody harmed. */
export function harmPhraseAt({ lemmas, forms, isVerb, tree }: ReadSentence, at: number): HarmPhrase | null {
  // [14 were still being treated]: of more who were hurt.
  if (!isVerb(at) || forms[at - 1] === 'being') return null
  const phrase = PHRASES.filter(({ verbs }) => verbs.has(lemmas[at] ?? ''))
  return (
    phrase.find(({ endings }) =>
      lemmas.slice(at + 1, clauseEnd(tree.tokens, at)).some((lemma) => endings.has(lemma)),
    ) ?? null
  )
}

/** Before the next comma or stop. */
function clauseEnd(tokens: ReadSentence['tree']['tokens'], at: number): number {
  const end = tokens.findIndex(({ upos, form }, index) => index > at && upos === 'PUNCT' && form !== '-')
  return Math.min(end < 0 ? tokens.length : end, at + 1 + REACH)
}
