import { wordSet } from '../../util/word-set.ts'
import { RELATIVE_PRONOUNS } from '../lexicon/relative-pronouns.ts'
import { natureOf, type ReadSentence } from '../reading.ts'
import { governorOf } from '../role/governor.ts'
import { formed, type Trigger } from '../trigger.ts'
import { isOfNextClause } from './next-clause.ts'
import { TELLING } from './telling-verb.ts'
import { isOfWhatCame } from './what-came.ts'

/** In a sentence of one event, what belongs to no verb of telling belongs to it. */
export function loneOwner(
  sentence: ReadSentence,
  { head, first }: { readonly head: number; readonly first: number },
  triggers: readonly Trigger[],
): Trigger | null {
  const only = onlyEvent(triggers)
  if (!only || isOnlySpokenOf(sentence, only)) return null
  const follows = sentence.lemmas.slice(Math.max(0, first - 3), first).some((lemma) => TELLING.has(lemma))
  const isElsewhere =
    isOutside(sentence, first, only) ||
    isSinceThen(sentence, first, only) ||
    isOfPlan(sentence, head, only) ||
    isOfNextClause(sentence, head, first, only) ||
    isOfBody(sentence, first) ||
    isOfPreparing(sentence, first, only) ||
    isOfDoubter(sentence, head, only) ||
    isOfWhatCame(sentence, first, formed(only))
  return follows || isElsewhere || isAftermath(sentence, head) ? null : only
}

/** The one event that is told; whom it harmed is told beside it. */
function onlyEvent(triggers: readonly Trigger[]): Trigger | null {
  const events = triggers.filter(({ type }) => type !== 'statement')
  const happenings = events.length > 1 ? events.filter(({ type }) => type !== 'harm') : events
  const [only] = happenings
  return only && happenings.length === 1 ? only : null
}

/** [searched on Wednesday for survivors of the ferry *that sank*]: the verb of a relative clause that begins behind it. */
function isOutside({ forms, tree }: ReadSentence, first: number, { at, entry }: Trigger): boolean {
  if (entry.form !== 'verb') return false
  // [replaces Brandt, *whose term ends* in May; took office; Reed left in March]
  if (first > at) return isElsewhereBehind(forms, at, first)
  const start = at - 1 - (tree.tokens[at - 1]?.upos === 'AUX' ? 1 : 0)
  return start > first && RELATIVE_PRONOUNS.has(forms[start] ?? '')
}

/** [sold a portrait *that had hung* in Almara]: of what was before. */
function isElsewhereBehind(forms: readonly string[], at: number, first: number): boolean {
  for (let between = at + 1; between < first; between += 1) {
    const form = forms[between] ?? ''
    if (form === 'whose' || form === ';') return true
    if (form === 'had' && RELATIVE_PRONOUNS.has(forms[between - 1] ?? '')) return true
  }
  return false
}

const SPEAKING_OF = wordSet('over about into regarding concerning after following since for')
const SHARES = wordSet('series string spate wave number round day night rash spree')

/** [questioned over the murders, the victims of the attack were buried on Monday]: the noun is no more than what something else is about. */
function isOnlySpokenOf({ tree, forms, lemmas, chunks }: ReadSentence, { first, at, entry }: Trigger): boolean {
  if (entry.form !== 'noun') return false
  const start = chunks.find((chunk) => chunk.first <= at && at <= chunk.last)?.first ?? first
  const article = tree.tokens[start - 1]?.upos === 'DET' ? start - 1 : start
  const link = forms[article - 1] ?? ''
  if (link === 'of') return tree.tokens[article - 2]?.upos === 'NOUN' && !SHARES.has(lemmas[article - 2] ?? '')
  return article > 1 && SPEAKING_OF.has(link)
}

/** [her first deal since she took over in April 2025]: what has a verb of its own behind `since` is another happening. */
function isSinceThen({ forms, tree }: ReadSentence, first: number, { at }: Trigger): boolean {
  const since = forms.lastIndexOf('since', first)
  return since > at && tree.tokens.slice(since, first).some(({ upos }) => upos === 'VERB')
}

/** [died in Almara, and the works would reopen on Saturday]: the day of a clause of its own that is to come. */
function isOfPlan({ tree }: ReadSentence, head: number, { at }: Trigger): boolean {
  const clause = tree.clauseOf(head)
  if (clause === at || clause < 0 || tree.clauseOf(at) === clause) return false
  return tree.childrenOf(clause, 'aux').some((index) => tree.tokens[index]?.xpos === 'MD')
}

const PREPARING = wordSet('prepare plan arrange announce discuss propose promise')

/** [had prepared the meeting *when they saw each other* in August]: of the time at which something was done about it. */
function isOfPreparing({ tree, lemmas, forms }: ReadSentence, first: number, { at, entry }: Trigger): boolean {
  const when = forms.indexOf('when', at)
  if (entry.form !== 'noun' || when < 0 || when > first) return false
  const governor = governorOf(tree, lemmas, at)
  return governor !== null && PREPARING.has(lemmas[governor.index] ?? '')
}

const HIGHEST_CLAUSE = 4

/** [*doubted on Sunday that* he was in the shooting]: of who thinks so, as of who says so; not [was shot on Sunday, police said]. */
function isOfDoubter({ tree, forms }: ReadSentence, head: number, { at }: Trigger): boolean {
  const verb = tree.clauseOf(head)
  if (forms.slice(head, Math.max(head, verb)).includes(',')) return false
  let clause = tree.clauseOf(at)
  for (let step = 0; step < HIGHEST_CLAUSE && clause >= 0 && clause !== verb; step += 1) {
    const token = tree.tokens[clause]
    if (token?.relation === 'ccomp' && token.head === verb) return true
    clause = tree.clauseOf(token?.head ?? -1)
  }
  return false
}

/** [the Organization for Security *in Europe* watched the vote]: part of the name, or where the organization sits. */
function isOfBody(sentence: ReadSentence, first: number): boolean {
  return sentence.forms[first - 1] === 'in' && natureOf(sentence, first - 2) === 'organization'
}

/** What people do after a disaster or an attack, on days of its own. */
const AFTERMATH: ReadonlySet<string> = wordSet(`
  search rescue recover retrieve pull comb scour bury mourn gather visit tour inspect attend pray comfort console remember mark commemorate honour
  honor grieve continue resume reopen clean clear rebuild investigate probe question arrest charge detain battle douse extinguish fight identify
  evacuate return flock lay light inform
`)
const RITES: ReadonlySet<string> = wordSet(
  'funeral burial vigil memorial ceremony service mass search inquest hearing operation clean-up cleanup investigation inquiry enquiry probe',
)

/** [searched on Wednesday for survivors of the flood; funerals were held on Wednesday for victims of the raid] */
export function isAftermath({ tree, lemmas }: ReadSentence, head: number): boolean {
  const clause = tree.clauseOf(head)
  if (AFTERMATH.has(lemmas[clause] ?? '')) return true
  return tree.childrenOf(clause, 'nsubj', 'nsubj:pass', 'obj').some((index) => RITES.has(lemmas[index] ?? ''))
}
