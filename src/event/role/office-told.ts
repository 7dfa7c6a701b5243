import type { DocumentParty, Office } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { officeWords } from '../entity/fact.ts'
import type { FoundValue } from '../fact.ts'
import { OFFICES } from '../lexicon/person-words.ts'
import { mentionAt, type ReadSentence, wordsOf } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'
import { isNamed } from './is-named.ts'
import { LEARNED, officeReplaced } from './office-replaced.ts'

const BY_ORDER = 0.96
const BY_TITLE = 0.65
/** Most words between a verb and the office [named Ana Brandt as its new chief executive]. */
const LONGEST_WAY = 8
const WITHIN = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const SKIPPED = wordSet('as to be a an the its his her their our new next first latest another')
const FILLED = new Set(['appointment', 'election'])

/** The office that an appointment or an election fills, or that who resigns held. */
export function officeTold(
  context: RoleContext,
  trigger: Trigger,
  found: readonly FoundValue[],
): readonly FoundValue[] {
  if (trigger.type === 'resignation') return heldBy(context, found)
  if (!FILLED.has(trigger.type)) return []
  const range = trigger.entry.form === 'verb' ? officeBehind(context.sentence, trigger.last) : null
  const own = range ?? (isMade(context.sentence, trigger.at) ? officeBefore(context.sentence, trigger.at) : null)
  if (!own) {
    const body = bodyLed(context, trigger)
    if (body.length > 0) return body
    const taken = OATHS.has(trigger.lemma) || isNewOffice(context, trigger) ? heldBy(context, found) : []
    return taken.length > 0 ? taken : officeReplaced(context, trigger)
  }
  const { first, last } = own
  const value = wordsOf(context.sentence, first, last, context.text)
  return [{ attribute: 'office', value, party: null, first, last, confidence: BY_ORDER }]
}

/** [Prime Minister Ana Brandt was sworn in]: the title beside the name is what is taken up. */
const OATHS: ReadonlySet<string> = new Set(['swear in', 'take oath', 'take office', 'inaugurate'])

/** [*The new chief executive*, Ana Brandt, was named on Monday]: what somebody is called already is what she was made. */
function isNewOffice({ sentence: { forms, lemmas, tree } }: RoleContext, { type, at }: Trigger): boolean {
  if (type !== 'appointment' || !tree.isPassive(at)) return false
  const fresh = forms.findIndex((form, index) => index < at && NEW.has(form))
  return fresh >= 0 && lemmas.slice(fresh + 1, fresh + 1 + LONGEST_TITLE).some((lemma) => OFFICES.has(lemma))
}

const NEW = new Set(['new', 'next', 'incoming'])
/** Words of an office up to its noun [deputy finance *minister*]. */
const LONGEST_TITLE = 4

const LEADING = wordSet('lead head run chair')

/** [was picked to lead *the Bank of Northland*]: of which no office is told. */
function bodyLed({ sentence, parties }: RoleContext, { type, entry, last }: Trigger): readonly FoundValue[] {
  if (type !== 'appointment' || entry.form !== 'verb') return []
  const verb = behindName(sentence, last + 1) + 1
  if (sentence.forms[verb - 1] !== 'to' || !LEADING.has(sentence.lemmas[verb] ?? '')) return []
  const body = sentence.chunks.find(({ first }) => first === verb + 1)
  const mention = body ? mentionAt(sentence, 'party', body.head) : null
  const value = parties[mention?.party ?? -1]?.names[0]
  if (!mention || value === undefined || !isNamed(value)) return []
  return [
    {
      attribute: 'organization',
      value,
      party: mention.party,
      first: mention.first,
      last: mention.last,
      confidence: BY_ORDER,
    },
  ]
}

interface Range {
  readonly first: number
  readonly last: number
}

/** [named Brandt acting mayor of Varo, was appointed as chief executive, will choose a new mayor] */
function officeBehind(sentence: ReadSentence, verb: number): Range | null {
  const made = officeMade(sentence, verb)
  if (made) return made
  let first = behindName(sentence, verb + 1)
  // [chosen to lead the company]
  if (sentence.forms[first] === 'to' && sentence.isVerb(first + 1)) return null
  while (SKIPPED.has(sentence.forms[first] ?? '') && first < verb + LONGEST_WAY) first += 1
  return officeFrom(sentence, behindAcronym(sentence, first))
}

/** [appointed *the WHO's* regional director]: an acronym that the tagger takes for a pronoun. */
function behindAcronym({ tree, forms }: ReadSentence, first: number): number {
  const isOwner = /^\p{Lu}{2,}$/u.test(tree.tokens[first]?.form ?? '') && OWNER_MARKS.has(forms[first + 1] ?? '')
  return isOwner && tree.tokens[first]?.upos === 'PRON' ? first + 2 : first
}

const OWNER_MARKS = new Set(["'s", '’s'])

/** Tokens from a verb to the `as` of what somebody is made [named its finance chief, Ana Brandt, *as* its new chairwoman]. */
const FARTHEST_AS = 14

function officeMade(sentence: ReadSentence, verb: number): Range | null {
  const { forms, tree } = sentence
  for (let at = verb + 1; at <= verb + FARTHEST_AS && tree.tokens[at]?.upos !== 'VERB'; at += 1) {
    if (forms[at] !== 'as') continue
    let first = at + 1
    while (SKIPPED.has(forms[first] ?? '')) first += 1
    return officeFrom(sentence, first)
  }
  return null
}

function behindName(sentence: ReadSentence, at: number): number {
  const name = sentence.mentions.find(
    (mention) => mention.kind === 'party' && mention.form === 'name' && mention.first >= at && mention.first <= at + 3,
  )
  const isNext = name && sentence.tree.tokens.slice(at, name.first).every(({ upos }) => WITHIN.has(upos))
  return name && isNext ? name.last + 1 : at
}

/** The words from a token to the last noun of an office in its phrase, and what it is of. */
function officeFrom({ lemmas, tree, forms, chunks }: ReadSentence, first: number): Range | null {
  let last = -1
  for (let at = first; at < first + LONGEST_WAY; at += 1) {
    if (OFFICES.has(lemmas[at] ?? '')) last = at
    else if (!WITHIN.has(tree.tokens[at]?.upos ?? '') && forms[at] !== '-' && tree.tokens[at]?.xpos !== 'POS') break
  }
  if (last < 0 || VAGUE.has(lemmas[last] ?? '')) return null
  return { first, last: wholeEnd({ chunks, forms, lemmas }, last) }
}

/** [governor *of the Bank of Northland*, head *of Northland's central bank*]; the office alone where it is of nothing. */
function wholeEnd(
  { chunks, forms, lemmas }: Pick<ReadSentence, 'chunks' | 'forms' | 'lemmas'>,
  office: number,
): number {
  const link = forms[office + 1] ?? ''
  const isOf = link === 'of' || GOING[link]?.has(lemmas[office] ?? '') === true
  const whole = isOf ? chunks.findIndex(({ preposition }) => preposition === office + 1) : -1
  const owned = chunks[whole]?.isPossessive ? chunks[whole + 1] : undefined
  return owned?.head ?? chunks[whole]?.head ?? office
}

/** [ambassador *to Northland*, minister *for health*, regional director *for Africa*] */
const GOING: Readonly<Record<string, ReadonlySet<string>>> = {
  to: wordSet('ambassador envoy representative consul'),
  for: wordSet('minister director secretary commissioner envoy representative coordinator rapporteur adviser advisor'),
}

/** [left office, a successor was chosen]: which one is not told. */
const VAGUE = wordSet('post position job office role seat successor replacement candidate nominee deputy')

/** [will be elected]; not [has chosen]. */
function isMade({ lemmas }: ReadSentence, verb: number): boolean {
  return lemmas.slice(Math.max(0, verb - 3), verb).includes('be')
}

/** [A new mayor will be elected]: of a passive, by order. */
function officeBefore(sentence: ReadSentence, verb: number): Range | null {
  let at = verb - 1
  while (sentence.tree.tokens[at]?.upos === 'AUX' || sentence.tree.tokens[at]?.upos === 'ADV') at -= 1
  const chunk = sentence.chunks.find(({ last }) => last === at)
  if (!chunk || at === verb - 1 || mentionAt(sentence, 'party', chunk.head)?.form === 'name') return null
  let { first } = chunk
  if (!SKIPPED.has(sentence.forms[first] ?? '')) return null
  while (SKIPPED.has(sentence.forms[first] ?? '')) first += 1
  return officeFrom(sentence, first)
}

/** [Finance Minister Ana Brandt resigned]: the office told beside the name, unless the verb tells it. */
function heldBy({ sentence, parties }: RoleContext, found: readonly FoundValue[]): readonly FoundValue[] {
  const person = found.find(({ attribute, value }) => attribute === 'person' && isNamed(value))
  if (!person || person.party === null || found.some(({ attribute }) => attribute === 'office')) return []
  const office = officeIn(sentence, parties[person.party])
  if (!office) return []
  const { tokens } = sentence.tree
  const first = tokens.findIndex(({ start }) => start >= office.start)
  const last = tokens.findLastIndex(({ end }) => end <= office.end)
  return [{ attribute: 'office', value: officeWords(office), party: null, first, last, confidence: BY_TITLE }]
}

function officeIn({ tree }: ReadSentence, party: DocumentParty | undefined): Office | undefined {
  const { start, end } = tree.sentence
  return party?.offices.find(
    (told) => told.start >= start && told.end <= end && told.tense === 'current' && !LEARNED.has(told.title),
  )
}
