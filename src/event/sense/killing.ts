import { wordSet } from '../../util/word-set.ts'
import { NOUNS, VERBS } from '../lexicon/lexicon.ts'
import type { KillingSense } from '../lexicon/sense-name.ts'
import { AWARDS, VEHICLES, WEAPONS } from '../lexicon/thing-words.ts'
import { mentionAt } from '../reading.ts'
import { isNamedStorm } from './named-storm.ts'
import type { Senses, SenseView } from './view.ts'

/** [a bomb killed 3]: an attack; [12 were killed]: harm whose event is told elsewhere. */
function kills(view: SenseView): string | null {
  const { lemma, type, argument, lemmaOf, isActor, isPerson, sentence, at } = view
  if ((lemma === 'execute' && isByLaw(view)) || isComparison(sentence, at)) return null
  const object = argument('object')
  if (object < 0 || !(isPerson(object) || isActor(object)) || AWARDS.has(lemmaOf('object'))) return null
  if (lemma !== 'kill' && lemma !== 'wound') return type
  if (isNamedStorm(sentence, argument('subject')) || isAfterMishap(sentence, at) || isAmong(sentence, at)) return 'harm'
  return isInflicted(argument('subject'), lemmaOf('subject'), isActor) ? type : 'harm'
}

/** Tokens from `more` to `than`. */
const WIDEST_COMPARISON = 6

/** [bad roofs kill *more* farmers *than* storms do]: what is so in general; not [killed more than 12]. */
function isComparison({ forms }: SenseView['sentence'], at: number): boolean {
  return forms[at + 1] === 'more' && forms.slice(at + 3, at + WIDEST_COMPARISON).includes('than')
}

const GALLOWS = wordSet(
  'injection hanging firing gallows guillotine row convict convicted penitentiary sentence sentenced condemn condemned nitrogen electrocution clemency',
)

const LAWFUL = wordSet('state country kingdom government authority court warden')

/** [was executed by lethal injection, executed a man convicted of murder, Northland executed two prisoners]; not [rebels executed 12 villagers]. */
function isByLaw({ isNear, argument, lemmaOf, sentence }: SenseView): boolean {
  const doer = argument('subject', 'by')
  return isNear(GALLOWS, 10) || LAWFUL.has(lemmaOf('subject', 'by')) || mentionAt(sentence, 'place', doer) !== null
}

function isExecuted(view: SenseView): string | null {
  const who = view.argument('object')
  if (who < 0 || !view.isPerson(who) || !isByLaw(view)) return null
  return isSeveral(view, who) ? 'harm' : view.type
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
function dies(view: SenseView): string | null {
  const { argument, isPerson, type } = view
  const subject = argument('subject', 'of', 'possessive')
  if (subject < 0 || !isPerson(subject)) return null
  return isSeveral(view, subject) ? 'harm' : type
}

/** [12 people, victims] */
function isSeveral({ sentence }: SenseView, index: number): boolean {
  const xpos = sentence.tree.tokens[index]?.xpos
  const isCounted =
    mentionAt(sentence, 'quantity', index) !== null || sentence.tree.childrenOf(index, 'nummod').length > 0
  return isCounted || xpos === 'NNS' || xpos === 'CD'
}

/** What people die of; to anything else [pressure, temptation, a defeat] they give way. */
const MORTAL = wordSet(
  'wound injury burn trauma bullet smoke flame heat cold hypothermia starvation exhaustion poisoning poison overdose illness ' +
    'ailment disease cancer leukaemia leukemia tumor tumour pneumonia virus coronavirus covid covid-19 aids malaria ebola cholera ' +
    'plague flu influenza infection sepsis fever stroke attack arrest failure complication dementia alzheimer parkinson ' +
    'diabetes haemorrhage hemorrhage condition disorder syndrome fibrosis cirrhosis',
)

/** [succumbed to her injuries, to cancer]; not [succumbed to pressure]. */
function succumbs({ sentence, last, type }: SenseView): string | null {
  const words = sentence.lemmas.slice(last + 1, last + 1 + WIDEST_CAUSE)
  return words.some((word) => MORTAL.has(word)) ? type : null
}

/** Tokens from [to] to what it was [to *complications of a long illness*]. */
const WIDEST_CAUSE = 6

export const KILLING_SENSES: Senses<KillingSense> = { kills, dies, succumbs, 'is-executed': isExecuted }
