import { wordSet } from '../../util/word-set.ts'
import { GROUPS, OFFICES } from '../lexicon/person-words.ts'
import type { OfficeSense } from '../lexicon/sense-name.ts'
import { FIGURATIVE } from '../lexicon/thing-words.ts'
import { mentionAt, natureOf } from '../reading.ts'
import type { Senses, SenseView } from './view.ts'
import { VOTERS, VOTING } from './vote.ts'

const JOBS = wordSet(
  'job post office position role duty team government cabinet politics company firm party board parliament congress office government',
)
const WEAPON_OBJECTS = wordSet(
  'shot round missile rocket gun bullet weapon shell torpedo arrow cannon tear teargas gas salvo volley imagination engine',
)

function isOffice(view: SenseView, ...names: readonly string[]): boolean {
  return OFFICES.has(view.lemmaOf(...names))
}

/** [named her chief, chosen to host, became president]: an office is told. */
function namesOffice(view: SenseView): string | null {
  if (isElecting(view)) return 'election'
  // [named the captain a suspect]
  if (view.isNear(SUSPECTED, 12)) return null
  return isNaming(view) ? view.type : null
}

const SUSPECTED = wordSet('suspect defendant victim')

const CHOOSING = wordSet('choose select pick')

/** [Varo will choose a new mayor; voters chose Brandt as mayor]: a town, of whom nobody names yet, or its voters. */
function isElecting({ lemma, argument, lemmaOf, sentence }: SenseView): boolean {
  const subject = argument('subject')
  const object = argument('object')
  if (!CHOOSING.has(lemma) || !(OFFICES.has(lemmaOf('object')) || VOTING.has(lemmaOf('subject')))) return false
  if (VOTING.has(lemmaOf('subject'))) return true
  const isByVoters = VOTERS.has(lemmaOf('subject')) || mentionAt(sentence, 'place', subject) !== null
  return isByVoters && mentionAt(sentence, 'party', object)?.form !== 'name'
}

/** What else makes these tell of an appointment; of others somebody is the object. */
const NAMINGS: Readonly<Record<string, (view: SenseView) => boolean>> = {
  serve: () => false,
  join: () => false,
  take: hasPersonSubject,
  assume: hasPersonSubject,
  come: hasPersonSubject,
  head: (view) => hasPersonSubject(view) && isBody(view) && isToCome(view),
  start: startsInOffice,
  begin: startsInOffice,
  become: (view) => hasPersonSubject(view) && isOffice(view, 'complement', 'object') && !isFirstTo(view),
  confirm: (view) => hasPerson(view, 'object') && isOffice(view, 'as'),
  make: isMadeOfficer,
  succeed: (view) => hasPerson(view, 'object') && hasPersonSubject(view),
  replace: (view) => hasPerson(view, 'object') && hasPersonSubject(view),
}

const APPOINTED = wordSet('appoint appointment name hire recruit successor')
const WORKING = new Set(['on', 'in', 'as', 'work', 'at'])

/** [*She will start on 1 November*], in a text of whom somebody appointed. */
function startsInOffice(view: SenseView): boolean {
  const { sentence, last } = view
  if (!isToCome(view) || !WORKING.has(sentence.forms[last + 1] ?? '')) return false
  return hasPersonSubject(view) && sentence.isTold(APPOINTED)
}

/** [was made education minister]; not [made the minister angry]. */
function isMadeOfficer({ sentence: { tree, lemmas }, at }: SenseView): boolean {
  if (!tree.isPassive(at)) return false
  for (let index = at + 1; index <= at + LONGEST_OFFICE && OF_OFFICE.has(tree.tokens[index]?.upos ?? ''); index += 1)
    if (OFFICES.has(lemmas[index] ?? '')) return true
  return false
}

const LONGEST_OFFICE = 4
const OF_OFFICE = new Set(['NOUN', 'PROPN', 'ADJ'])

function isNaming(view: SenseView): boolean {
  const rule = Object.hasOwn(NAMINGS, view.lemma) ? NAMINGS[view.lemma] : undefined
  if (rule) return rule(view)
  return hasPerson(view, 'object') && (isOffice(view, 'as', 'complement', 'to') || view.isNear(OFFICES, 6))
}

function hasPerson({ isPerson, argument }: SenseView, name: string): boolean {
  return isPerson(argument(name))
}

function hasPersonSubject(view: SenseView): boolean {
  return hasPerson(view, 'subject')
}

/** [became the first pope to visit Almara]: he was pope already. */
function isFirstTo({ sentence: { forms, tree }, at, argument }: SenseView): boolean {
  const office = Math.max(argument('complement'), argument('object'))
  const isFirst = forms.slice(at, office).includes('first')
  return isFirst && forms[office + 1] === 'to' && tree.tokens[office + 2]?.xpos === 'VB'
}

/** [will head the space agency, is to head the Bank of Northland]; not [heads the list, headed the ball]. */
function isBody({ sentence, argument, lemmaOf }: SenseView): boolean {
  const object = argument('object')
  return GROUPS.has(lemmaOf('object')) || natureOf(sentence, object) === 'organization'
}

function isToCome({ sentence: { forms, tree }, at }: SenseView): boolean {
  return forms[at - 1] === 'to' || tree.tokens[at - 1]?.xpos === 'MD'
}

function hasPersonObject(view: SenseView): string | null {
  const { argument, isPerson, isActor, type } = view
  const object = argument('object')
  if (type === 'resignation' && isStaff(view, object)) return null
  return object >= 0 && (isPerson(object) || isActor(object)) ? type : null
}

const STAFF = wordSet('worker employee staff staffer workforce people job post crew miner personnel')

const PARTS = wordSet('hundred thousand dozen score half third quarter part all most')
/** Tokens from [of] to who they are of [half of *its 640 full-time staff*]. */
const WIDEST_STAFF = 4

/** [laid off *640 workers*, fired *half of its staff*]: jobs are cut, and nobody leaves an office. */
function isStaff({ sentence }: SenseView, object: number): boolean {
  const { lemmas, forms } = sentence
  if (PARTS.has(lemmas[object] ?? '') && forms[object + 1] === 'of')
    return lemmas.slice(object + 2, object + 2 + WIDEST_STAFF).some((lemma) => STAFF.has(lemma))
  const isMany = sentence.tree.tokens[object]?.xpos === 'NNS' || mentionAt(sentence, 'quantity', object) !== null
  const lemma = lemmas[object] ?? ''
  return STAFF.has(lemma) && (isMany || lemma === 'staff' || lemma === 'workforce')
}

/** [Brandt was inaugurated on Monday]; not [inaugurated the bridge]. */
function inaugurates({ argument, isPerson, sentence, type }: SenseView): string | null {
  const object = argument('object')
  const isNamed = natureOf(sentence, object) === 'person' || OFFICES.has(sentence.lemmas[object] ?? '')
  return isPerson(object) && isNamed ? type : null
}

/** [quit his job, left office, retired as judge, the minister quit]; not [left the building]. */
function leavesOffice({ argument, lemmaOf, isPerson, type, lemma, sentence }: SenseView): string | null {
  const subject = argument('subject')
  if (subject < 0 || !isPerson(subject)) return null
  const object = argument('object', 'complement')
  const isAlone = object < 0 || mentionAt(sentence, 'date', object) !== null
  if (JOBS.has(lemmaOf('object')) && lemma !== 'depart') return type
  if (OFFICES.has(lemmaOf('as'))) return type
  return LEAVING.has(lemma) && isAlone ? type : null
}

/** These say by themselves that someone leaves an office [the minister has quit]. */
const LEAVING = new Set(['retire', 'quit'])

const DROPPING = wordSet('drop dump suspend remove relieve terminate let dismiss topple recall throw vote boot')

/** [fired the coach, the minister was sacked, toppled President Brandt]; not [fired missiles, dismissed the claim]. */
function dismisses(view: SenseView): string | null {
  const { argument, isPerson, type, lemma, lemmaOf } = view
  const object = argument('object')
  if (object < 0 || WEAPON_OBJECTS.has(lemmaOf('object')) || isStaff(view, object)) return null
  if (!isPerson(object) || FIGURATIVE.has(lemmaOf('object'))) return null
  if (!DROPPING.has(lemma)) return type
  const isOfOffice = OFFICES.has(lemmaOf('as', 'from', 'of')) || JOBS.has(lemmaOf('from', 'of'))
  if (isSentAway(view)) return type
  return isOfOffice || OFFICES.has(lemmaOf('object')) || isTitled(view, object) ? type : null
}

/** [the 56-year-old was dismissed], in a text of a coach or a minister; not [was dismissed for 42, for a second yellow card]. */
function isSentAway({ lemma, sentence, at, isNear }: SenseView): boolean {
  return lemma === 'dismiss' && sentence.tree.isPassive(at) && sentence.isTold(HELD) && !isNear(ON_THE_PITCH, 10)
}

const HELD = wordSet('coach manager minister secretary director executive chairman chairwoman commissioner head chief')
const ON_THE_PITCH = wordSet(
  'card foul wicket run over minute tackle lbw bowl catch referee half court case claim suit',
)

/** [toppled Prime Minister Ana Brandt]: an office stands beside the name. */
function isTitled({ sentence }: SenseView, index: number): boolean {
  const party = mentionAt(sentence, 'party', index)?.party
  const { start, end } = sentence.tree.sentence
  const offices = party === undefined ? [] : (sentence.parties[party]?.offices ?? [])
  return offices.some((office) => office.start >= start && office.end <= end)
}

export const OFFICE_SENSES: Senses<OfficeSense> = {
  'names-office': namesOffice,
  'has-person-object': hasPersonObject,
  'leaves-office': leavesOffice,
  dismisses,
  inaugurates,
}
