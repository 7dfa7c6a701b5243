import type { PartyMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { BEFORE_VERB, subjectBefore } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'
import { namedPerson } from './named-person.ts'

const CONFIDENCE = 0.75
/** Scope of who did nothing more than that, perhaps beside somebody else who opened it. */
const RIBBON = 'ribbon'
/** Tokens from `by` to the name [by the *transport minister of Northland, Ana Brandt*]. */
const WIDEST_TITLE = 9
/** Tokens from the verb to its `by` [opened *on Monday in Almara by*]. */
const WIDEST_BY = 10

/** Who opened a bridge or a museum [Queen Sofia opened, was inaugurated by Karl Brandt], or cut the ribbon; of two together none. */
export function openerTold({ sentence, parties }: RoleContext, trigger: Trigger): readonly FoundValue[] {
  if (trigger.type !== 'opening') return []
  const isRibbon = isOfRibbon(sentence, trigger)
  const who = isRibbon ? whoCut(sentence, trigger) : whoOpened(sentence, trigger)
  const opener = namedPerson(parties, who, { attribute: 'opener', confidence: CONFIDENCE })
  return !who || !opener || isOfTwo(sentence, who) ? [] : [{ ...opener, of: isRibbon ? RIBBON : null }]
}

function isOfRibbon({ lemmas }: ReadSentence, { first, last }: Trigger): boolean {
  return lemmas.slice(first, last + 1).includes('ribbon')
}

/** [cut the ribbon, it fell to Ana Brandt to cut the ribbon, the ribbon was cut by Ana Brandt] */
function whoCut(sentence: ReadSentence, trigger: Trigger): PartyMention | null {
  if (trigger.entry.form === 'noun') return behindBy(sentence, trigger.last)
  const { forms, tree } = sentence
  // [it fell *to Ana Brandt to* cut the ribbon]
  const before = forms[trigger.at - 1] === 'to' ? trigger.at - 2 : null
  if (before !== null) return tree.tokens[before]?.upos === 'PROPN' ? namedAt(sentence, before) : null
  return subjectOf(sentence, trigger.at)
}

function whoOpened(sentence: ReadSentence, trigger: Trigger): PartyMention | null {
  const { tree } = sentence
  if (trigger.entry.form === 'noun') return null
  return tree.isPassive(trigger.at) ? behindBy(sentence, trigger.last) : subjectOf(sentence, trigger.at)
}

function subjectOf(sentence: ReadSentence, verb: number): PartyMention | null {
  const aside = asideBefore(sentence, verb)
  if (aside) return aside
  const subject = subjectBefore(sentence, verb)
  const own = subject && namedAt(sentence, subject.last)
  // [Ana Brandt, the transport minister, opened the bridge]
  return own ?? (subject && namedAt(sentence, subject.head))
}

/** [The governor, *Ramon Brandt*, cut the ribbon] */
function asideBefore(sentence: ReadSentence, verb: number): PartyMention | null {
  const { tree, forms } = sentence
  let at = verb - 1
  while (BEFORE_VERB.has(tree.tokens[at]?.upos ?? '')) at -= 1
  const name = forms[at] === ',' ? namedAt(sentence, at - 1) : null
  return name?.last === at - 1 && forms[name.first - 1] === ',' && isPersonal(sentence, name) ? name : null
}

function behindBy(sentence: ReadSentence, from: number): PartyMention | null {
  const { forms, isVerb } = sentence
  const by = forms.indexOf('by', from)
  if (by < 0 || by > from + WIDEST_BY) return null
  for (let at = by + 1; at <= by + WIDEST_TITLE && !isVerb(at); at += 1) {
    const name = namedAt(sentence, at)
    if (name?.first === at && isPersonal(sentence, name)) return name
  }
  return null
}

function isPersonal({ parties }: ReadSentence, { party }: PartyMention): boolean {
  return parties[party]?.nature === 'person'
}

function namedAt({ mentions }: ReadSentence, at: number): PartyMention | null {
  const found = mentions.find(
    (mention): mention is PartyMention => mention.kind === 'party' && mention.first <= at && at <= mention.last,
  )
  return found && found.form !== 'description' ? found : null
}

const JOINING = wordSet('and with alongside &')

/** [*King Harald and* Prime Minister Ana Brandt opened it]: a text may tell one of them alone. */
function isOfTwo({ forms, mentions }: ReadSentence, { first, last }: PartyMention): boolean {
  if (JOINING.has(forms[last + 1] ?? '')) return true
  return mentions.some(
    (mention) =>
      mention.kind === 'party' &&
      mention.last < first &&
      forms.slice(mention.last + 1, first).includes('and') &&
      !forms.slice(mention.last + 1, first).includes(','),
  )
}
