import type { DateMention, DocumentParty, PartyMention } from '../../model/mention.ts'
import { OFFICES } from '../lexicon/person-words.ts'
import { mentionAt, type ReadSentence, wordsOf } from '../reading.ts'
import { holderTold, type OfficeTold } from './holder-told.ts'

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
  if (held === null || tree.tokens[held.at]?.xpos === 'NNS') return null
  const first = tree.tokens[been + 1]?.upos === 'DET' ? been + 2 : been + 1
  const last = date - 1
  return holderTold(sentence, parties, {
    ...held,
    office: { value: wordsOf(sentence, first, last, text), first, last },
    date: { value, first: date, last: dateEnd },
    confidence: CONFIDENCE,
  })
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
