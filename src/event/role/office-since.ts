import type { DateMention, DocumentParty, PartyMention } from '../../model/mention.ts'
import type { FoundValue } from '../fact.ts'
import { OFFICES } from '../lexicon/person-words.ts'
import { mentionAt, type ReadSentence, wordsOf } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { isNamed } from './is-named.ts'

/** An appointment that is told by who holds the office. */
export interface OfficeTold {
  readonly trigger: Trigger
  readonly values: readonly FoundValue[]
}

const CONFIDENCE = 0.8
/** Tokens from `been` to the date [been the governor of the Bank of Northland since]. */
const WIDEST = 10

/** [Falk, who has been governor since March 2024]: who took which office, and when. */
export function officesSince(
  sentence: ReadSentence,
  parties: readonly DocumentParty[],
  text: string,
): readonly OfficeTold[] {
  return sentence.mentions.flatMap((mention) => {
    if (mention.kind !== 'date' || mention.reading !== 'start' || mention.value === null) return []
    return officeBefore(sentence, { ...mention, value: mention.value }, parties, text) ?? []
  })
}

function officeBefore(
  sentence: ReadSentence,
  { first: date, last: dateEnd, value }: DateMention & { readonly value: string },
  parties: readonly DocumentParty[],
  text: string,
): OfficeTold | null {
  const { forms, lemmas, tree } = sentence
  const been = forms.lastIndexOf('been', date)
  if (been < 1 || date - been > WIDEST || !lemmas.slice(Math.max(0, been - 2), been).includes('have')) return null
  if (tree.tokens[been + 1]?.upos === 'ADP') return null
  const held = heldBetween(sentence, been, date)
  const name = held === null ? undefined : parties[held.holder.party]?.names[0]
  if (held === null || name === undefined || !isNamed(name) || tree.tokens[held.at]?.xpos === 'NNS') return null
  const { at, holder } = held
  const first = tree.tokens[been + 1]?.upos === 'DET' ? been + 2 : been + 1
  const last = date - 1
  const base = { party: null, confidence: CONFIDENCE }
  return {
    trigger: officeTrigger(at, lemmas[at] ?? ''),
    values: [
      { ...base, attribute: 'person', value: name, party: holder.party, first: holder.first, last: holder.last },
      { ...base, attribute: 'office', value: wordsOf(sentence, first, last, text), first, last },
      { ...base, attribute: 'date', value, first: date, last: dateEnd },
    ],
  }
}

interface Held {
  readonly at: number
  readonly holder: Holder
}

/** The first word of an office between two tokens that has a subject. */
function heldBetween(sentence: ReadSentence, been: number, date: number): Held | null {
  for (let at = been + 1; at < date; at += 1) {
    const holder = OFFICES.has(sentence.lemmas[at] ?? '') ? holderOf(sentence, at) : null
    if (holder) return { at, holder }
  }
  return null
}

type Holder = Pick<PartyMention, 'party' | 'first' | 'last'>

/** The person whom the tree gives for the subject. */
function holderOf(sentence: ReadSentence, office: number): Holder | null {
  const subject = sentence.tree.argumentsOf(office).find(({ role }) => role === 'subject')
  if (!subject) return null
  // [Falk, *who* has been governor]: the name right before it.
  const isRelative = sentence.forms[subject.index] === 'who'
  const named = subject.index - (sentence.forms[subject.index - 1] === ',' ? 2 : 1)
  return mentionAt(sentence, 'party', isRelative ? named : subject.index)
}

export function officeTrigger(at: number, lemma: string): Trigger {
  const entry = {
    type: 'appointment',
    group: { words: lemma, roles: {} },
    form: 'noun',
    head: lemma,
    others: [],
  } as const
  return { type: 'appointment', entry, at, first: at, last: at, lemma }
}
