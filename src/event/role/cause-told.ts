import { wordSet } from '../../util/word-set.ts'
import { TELLING } from '../circumstance/telling-verb.ts'
import type { FoundValue } from '../fact.ts'
import { isPassiveByOrder, objectAfter, subjectBefore } from '../order.ts'
import { natureOf, type ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'
import { governorOf } from './governor.ts'
import { topicItems } from './topic-range.ts'

const CONFIDENCE = 0.75
const CAUSED: ReadonlySet<string> = new Set(['accident', 'disaster'])
const CAUSING = wordSet('cause trigger spark ignite')
const BLAMING = wordSet('blame attribute')
const LINKS: Readonly<Record<string, ReadonlySet<string>>> = {
  by: CAUSING,
  on: wordSet('blame'),
  to: wordSet('attribute'),
}
/** Tokens from the verb to its preposition [was *probably* caused *early on Monday* by]. */
const WIDEST_LINK = 6
/** What is known of a cause that nobody knows, or of what came before. */
const NO_CAUSE = wordSet(
  'cause incident it they he she who that this what crash accident disaster fire blast explosion',
)

/** Why something happened [faulty wiring *caused* the fire, the crash was *blamed on* fog, a landslide *triggered by* rain]. */
export function causeTold({ sentence, text }: RoleContext, trigger: Trigger): readonly FoundValue[] {
  if (trigger.entry.form !== 'noun' || !CAUSED.has(trigger.type)) return []
  const verb = causingVerb(sentence, trigger.at)
  const head = verb === null ? -1 : causeOf(sentence, verb, trigger.at)
  if (head < 0 || NO_CAUSE.has(sentence.lemmas[head] ?? '') || natureOf(sentence, head) === 'person') return []
  const [item] = topicItems(sentence, head)
  if (!item) return []
  const { tokens } = sentence.tree
  const value = text.slice(tokens[item.first]?.start ?? 0, tokens[item.last]?.end ?? 0)
  return [{ attribute: 'cause', value, party: null, ...item, confidence: CONFIDENCE }]
}

/** The verb that says so of the noun; null where it is denied, feared or asked, or of another noun. */
function causingVerb(sentence: ReadSentence, noun: number): number | null {
  const { tree, lemmas, forms } = sentence
  const own = governorOf(tree, lemmas, noun)?.index ?? participleOf(sentence, noun)
  if (own === null || !(CAUSING.has(lemmas[own] ?? '') || BLAMING.has(lemmas[own] ?? ''))) return null
  const auxiliaries = forms.slice(Math.max(0, own - 4), own)
  return auxiliaries.some((form) => UNSURE.has(form)) ? null : own
}

/** [a landslide *triggered* by heavy rain] */
function participleOf({ tree }: ReadSentence, noun: number): number | null {
  return tree.childrenOf(noun, 'acl')[0] ?? null
}

const UNSURE = wordSet('not never might may could would if whether what')

function causeOf(sentence: ReadSentence, verb: number, noun: number): number {
  const { chunks, forms, lemmas, tree } = sentence
  const lemma = lemmas[verb] ?? ''
  const isDone = isPassiveByOrder(sentence, verb) || tree.isPassive(verb)
  if (isDone || noun < verb) {
    const behind = chunks.find(
      ({ first, preposition }) =>
        first > verb &&
        preposition > verb &&
        preposition <= verb + WIDEST_LINK &&
        LINKS[forms[preposition] ?? '']?.has(lemma),
    )
    return behind && !isTold(sentence, behind.last) ? behind.head : -1
  }
  // [blamed the crash on fog, blamed fog for the crash]
  if (!CAUSING.has(lemma) || objectAfter(sentence, verb) === null) return -1
  const before = subjectBefore(sentence, verb)
  return before && before.preposition < 0 ? before.head : -1
}

/** [caused, by *police accounts*]: who tells. */
function isTold({ lemmas }: ReadSentence, last: number): boolean {
  return TELLING.has(lemmas[last + 1] ?? '')
}
