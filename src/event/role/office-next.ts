import type { DocumentParty, PartyMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { OFFICES } from '../lexicon/person-words.ts'
import { subjectBefore } from '../order.ts'
import { mentionAt, type ReadSentence, wordsOf } from '../reading.ts'
import { holderTold, type OfficeTold } from './holder-told.ts'

const CONFIDENCE = 0.8
const COMING = wordSet('new next')
/** Tokens from `be` to what says that the office is a new one [will be Northland's next], and from there to the office. */
const WIDEST_OWNER = 5
const LONGEST_TITLE = 5
const OF_TITLE = new Set(['ADJ', 'NOUN', 'PROPN'])

/** [Ana Brandt will be Northland's next ambassador to Peru, Brandt is the bank's new chair]: who has been given which office. */
export function officesNext(
  sentence: ReadSentence,
  parties: readonly DocumentParty[],
  text: string,
): readonly OfficeTold[] {
  const { forms } = sentence
  return forms.flatMap((form, at) => {
    if (COMING.has(form)) return officeAt(sentence, at, parties, text) ?? officeOf(sentence, at, parties, text) ?? []
    return OWNING.has(form) && isToBe(sentence, at - 1) ? (officeAt(sentence, at, parties, text) ?? []) : []
  })
}

/** [Ana Brandt will be *her* chief of staff] */
const OWNING = wordSet('his her their its')

/** [*will be* her chief of staff, *is to be* her deputy]; not [is her deputy]: of long ago, maybe. */
function isToBe({ forms }: Pick<ReadSentence, 'forms'>, be: number): boolean {
  if (forms[be] !== 'be') return false
  return forms[be - 1] === 'will' || (forms[be - 1] === 'to' && /^(?:is|was|are|were)$/.test(forms[be - 2] ?? ''))
}

/** Tokens from an office to the verb that says whose it is [the next *head* of the museum in Almara *will be*]. */
const WIDEST_OFFICE = 9

/** [The museum's *new director will be* Ana Brandt] */
function officeOf(
  sentence: ReadSentence,
  coming: number,
  parties: readonly DocumentParty[],
  text: string,
): OfficeTold | null {
  const office = officeBehind(sentence, coming)
  const be = sentence.forms.indexOf('be', office)
  if (office < 0 || be < 0 || be > office + WIDEST_OFFICE || !isToBe(sentence, be)) return null
  const last = endOfOffice(sentence, office)
  const holder = sentence.mentions.find(
    (mention): mention is PartyMention =>
      mention.kind === 'party' && mention.form === 'name' && mention.first > be && mention.first <= be + WIDEST_OWNER,
  )
  if (!holder || last + 1 < be - 2 || isBroken(sentence, last, holder.first, be)) return null
  return nextHolder(sentence, parties, holder, { at: office, first: coming + 1, last }, text)
}

function nextHolder(
  sentence: ReadSentence,
  parties: readonly DocumentParty[],
  holder: PartyMention | null | undefined,
  { at, first, last }: { readonly at: number; readonly first: number; readonly last: number },
  text: string,
): OfficeTold | null {
  if (!holder || parties[holder.party]?.nature !== 'person') return null
  const office = { value: wordsOf(sentence, first, last, text), first, last }
  return holderTold(sentence, parties, { at, holder, office, date: null, confidence: CONFIDENCE })
}

/** Something else stands between, or it is denied. */
function isBroken({ forms, isVerb }: ReadSentence, from: number, to: number, be: number): boolean {
  return forms.slice(from + 1, to).some((form, at) => {
    const index = from + 1 + at
    return form === ',' || form === 'not' || (isVerb(index) && index !== be)
  })
}

function officeAt(
  sentence: ReadSentence,
  coming: number,
  parties: readonly DocumentParty[],
  text: string,
): OfficeTold | null {
  const office = officeBehind(sentence, coming)
  const be = sentence.lemmas.lastIndexOf('be', coming)
  if (office < 0 || be < 0 || coming - be > WIDEST_OWNER || !isOpen(sentence, be, coming)) return null
  const range = { at: office, first: coming + 1, last: endOfOffice(sentence, office) }
  return nextHolder(sentence, parties, holderBefore(sentence, be), range, text)
}

function officeBehind({ lemmas, tree }: ReadSentence, coming: number): number {
  let office = -1
  for (let at = coming + 1; at <= coming + LONGEST_TITLE && OF_TITLE.has(tree.tokens[at]?.upos ?? ''); at += 1)
    if (OFFICES.has(lemmas[at] ?? '')) office = at
  // [the new minister's aide]
  const isOther = tree.tokens[office]?.xpos === 'NNS' || tree.tokens[office + 1]?.xpos === 'POS'
  return isOther ? -1 : office
}

/** Nothing but whose the office is between [is *the bank's* new chair]; and what is said is no wish and no question. */
function isOpen({ tree, forms }: ReadSentence, be: number, coming: number): boolean {
  const between = tree.tokens.slice(be + 1, coming)
  if (between.some(({ upos, form }) => upos === 'VERB' || upos === 'AUX' || form === 'not')) return false
  const before = forms[be - 1] ?? ''
  return before === 'will' || isToBe({ forms }, be) || forms[be] === 'is' || forms[be] === 'was'
}

function holderBefore(sentence: ReadSentence, be: number): PartyMention | null {
  const subject = subjectBefore(sentence, be)
  const mention = subject && mentionAt(sentence, 'party', subject.last)
  return mention?.form === 'name' ? mention : null
}

/** [ambassador *to South Korea*, governor *of the Bank of Northland*] */
function endOfOffice({ chunks, forms, mentions }: ReadSentence, office: number): number {
  const of = chunks.find(({ preposition }) => preposition === office + 1)
  const link = forms[office + 1] ?? ''
  if (!of || !(link === 'of' || link === 'to' || link === 'for')) return office
  // [the Bank of Northland]: to the end of the name.
  const name = mentions.find(({ kind, first, last }) => kind === 'party' && first <= of.last && of.last <= last)
  return name?.last ?? of.last
}
