import { NOUNS, VERBS } from '../lexicon/lexicon.ts'
import type { KillingSense } from '../lexicon/sense-name.ts'
import { AWARDS, VEHICLES, WEAPONS } from '../lexicon/thing-words.ts'
import { mentionAt } from '../reading.ts'
import { isNamedStorm } from './named-storm.ts'
import type { Senses, SenseView } from './view.ts'

/** [a bomb killed 3]: an attack; [12 were killed]: harm whose event is told elsewhere. */
function kills({ lemma, type, argument, lemmaOf, isActor, isPerson, sentence, at }: SenseView): string | null {
  const object = argument('object')
  if (object < 0 || !(isPerson(object) || isActor(object)) || AWARDS.has(lemmaOf('object'))) return null
  if (lemma !== 'kill' && lemma !== 'wound') return type
  if (isNamedStorm(sentence, argument('subject')) || isAfterMishap(sentence, at) || isAmong(sentence, at)) return 'harm'
  return isInflicted(argument('subject'), lemmaOf('subject'), isActor) ? type : 'harm'
}

const MISHAPS = new Set(['accident', 'disaster'])

/** [a train derailed in the state, killing 17]: what it came of stands before it. */
function isAfterMishap({ tree, lemmas, forms, isVerb }: SenseView['sentence'], at: number): boolean {
  if (tree.tokens[at]?.xpos !== 'VBG' || forms[at - 1] !== ',') return false
  return lemmas.slice(0, at).some((lemma, index) => {
    const entries = (isVerb(index) ? VERBS : NOUNS).get(lemma)
    return entries?.some(({ type, others }) => others.length === 0 && MISHAPS.has(type)) ?? false
  })
}

/** Tokens from `among` to the participle [among *the 18 people killed*]. */
const WIDEST_AMONG = 5

/** [five tourists were among the 18 killed when a bus overturned] */
function isAmong({ forms }: SenseView['sentence'], at: number): boolean {
  return forms.slice(Math.max(0, at - WIDEST_AMONG), at).includes('among')
}

/** Somebody or a weapon does it; what happens [the fire killed nine] is told by its own word. */
function isInflicted(subject: number, doer: string, isActor: SenseView['isActor']): boolean {
  if (subject < 0 || isHappening(doer) || VEHICLES.has(doer)) return false
  return WEAPONS.has(doer) || isActor(subject)
}

function isHappening(lemma: string): boolean {
  return NOUNS.get(lemma)?.some(({ others }) => others.length === 0) ?? false
}

/** [Brandt died, the actor died]: a death; [12 people died, victims died]: harm. */
function dies({ argument, sentence, isPerson, type }: SenseView): string | null {
  const subject = argument('subject', 'of', 'possessive')
  if (subject < 0 || !isPerson(subject)) return null
  const xpos = sentence.tree.tokens[subject]?.xpos
  const isCounted =
    mentionAt(sentence, 'quantity', subject) !== null || sentence.tree.childrenOf(subject, 'nummod').length > 0
  return isCounted || xpos === 'NNS' || xpos === 'CD' ? 'harm' : type
}

export const KILLING_SENSES: Senses<KillingSense> = { kills, dies }
