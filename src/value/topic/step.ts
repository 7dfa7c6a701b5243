import { wordSet } from '../../util/word-set.ts'
import { FAILURES } from './words.ts'

/** Where the order of a phrase tells who did what to whom: [Israel struck Iran], [flights from Rome to Paris]. */

/** Parts two steps in a canonical form, and among folded words. */
export const STEP = '>'
const WRITTEN_STEP = /(?:^|\s)>(?=\s)/u

/** Prepositions whose two sides are not to be exchanged; [with] and [in] are not among them. */
const DIRECTIONS: ReadonlySet<string> = wordSet('on against to over than into onto by from after before')
/** Verbs of news by their bare form; with an `s` between two names they are verbs, and no plural. */
const BARE = wordSet(
  'accept accuse acquire arrest ask attack back ban beat blame bomb buy cause condemn criticise criticize defeat expel fight ' +
    'fire hit invade join kill lead leave order overthrow pay praise recognise recognize reject replace sanction sell shoot ' +
    'strike succeed sue support tell threaten urge warn',
)
const PRESENT: ReadonlySet<string> = new Set([...BARE].map((word) => (word.endsWith('s') ? `${word}es` : `${word}s`)))
/** Past forms without `ed`. */
const IRREGULAR: ReadonlySet<string> = wordSet(
  'beat bit bought brought caught cost drove fed fought gave hit hurt led overthrew overtook paid ran sent shot sold ' +
    'struck taught threw told took',
)
/** [speed], [need]: these end in `ed` and are no verbs. */
const REGULAR = /^[a-z]{2,}(?<!e)ed$/u
/** After these a bare form is a verb: [did not attack]. */
const HELPERS: ReadonlySet<string> = wordSet(
  'did do does will would shall should can could may might must not cannot cant didnt doesnt dont wont wouldnt',
)
/** What may stand between a verb and what it is done to. */
const DETERMINERS: ReadonlySet<string> = wordSet('the a an its his her their our your my this that these those')

/** The parts of a text that says its steps itself, as canonical forms do; null for any other text. */
export function writtenSteps(text: string): readonly string[] | null {
  return WRITTEN_STEP.test(text) ? text.split(WRITTEN_STEP) : null
}

/** Folded words with a mark wherever a step ends; a passive is told from the side of who acts. `isContent` is of folded words. */
export function markSteps(words: readonly string[], isContent: (word: string) => boolean): readonly string[] {
  const first = words.findIndex(isContent)
  const last = words.findLastIndex(isContent)
  const marked: string[] = []
  let said = 0
  for (const [index, word] of words.entries()) {
    const isInside = index > first && index < last
    if (isContent(word)) said += 1
    if (isInside && isVerbBetween(words, index, isContent)) marked.push(STEP, word, STEP)
    else if (
      isInside &&
      (isDirection(words, index) || (word === 'of' && said >= OWNER_AND_DEED && isDeed(words[index - 1])))
    )
      marked.push(STEP, word)
    else marked.push(word)
    if (marked.at(-1) === STEP || marked.at(-2) === STEP) said = 0
  }
  return fromTheActor(marked)
}

/** [Russia's invasion of Ukraine] tells whose invasion it is; [failure of the engine] is the engine failure. */
const OWNER_AND_DEED = 2
const DEED = /(?:ing|sion|tion|ure)$/u
const DEEDS: ReadonlySet<string> = wordSet(
  'arrest assault blockade criticism defeat murder purchase rescue sale siege takeover',
)

/** [invasion], [killing], [purchase]; in [acting head of the agency] nobody does anything to anybody. */
function isDeed(word: string | undefined): boolean {
  return word !== undefined && (DEED.test(word) || DEEDS.has(word))
}

/** [failed to agree] denies, and tells no direction. */
function isDirection(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? ''
  return DIRECTIONS.has(words[index] ?? '') && !FAILURES.has(before)
}

function isVerbBetween(words: readonly string[], index: number, isContent: (word: string) => boolean): boolean {
  if (!isVerb(words[index] ?? '', words[index - 1] ?? '')) return false
  const next = words[index + 1] ?? ''
  const object = DETERMINERS.has(next) ? (words[index + 2] ?? '') : next
  return next === 'by' || (isContent(object) && !DIRECTIONS.has(object))
}

function isVerb(word: string, before: string): boolean {
  return PRESENT.has(word) || IRREGULAR.has(word) || REGULAR.test(word) || (BARE.has(word) && HELPERS.has(before))
}

/** [Iran > struck > > by Israel] as [Israel > struck > Iran]. */
function fromTheActor(marked: readonly string[]): readonly string[] {
  const steps = stepsOf(marked)
  const verb = steps.findIndex((step, index) => step.length === 1 && steps[index + 1]?.[0] === 'by')
  const [patient, action, actor] = [steps[verb - 1], steps[verb], steps[verb + 1]]
  if (!patient || !action || !actor || !isVerb(action[0] ?? '', '')) return marked
  const turned = [...steps.slice(0, verb - 1), actor.slice(1), action, patient, ...steps.slice(verb + 2)]
  return turned.flatMap((step, index) => (index > 0 ? [STEP, ...step] : step))
}

/** The words between the marks; never an empty step. */
export function stepsOf(marked: readonly string[]): readonly (readonly string[])[] {
  const steps: string[][] = [[]]
  for (const word of marked) {
    if (word === STEP) steps.push([])
    else steps.at(-1)?.push(word)
  }
  return steps.filter((step) => step.length > 0)
}
