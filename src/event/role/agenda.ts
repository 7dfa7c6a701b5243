import { wordSet } from '../../util/word-set.ts'
import { phrasesAfter } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import type { Argument } from './argument.ts'
import { governorOf } from './governor.ts'

/** Verbs that say what a meeting was about, with the preposition that leads to it, if any. */
const ABOUT = wordSet('focus centre center concentrate touch revolve turn dwell')
const ON = wordSet('on upon around to')
const COVERING = wordSet('address cover tackle concern include examine explore review consider involve range')
const CONFIDENCE = 0.8

/** [the talks focused on trade, the meeting addressed fishing]: what the noun's clause says it was about. */
export function agendaArguments(sentence: ReadSentence, noun: number): readonly Argument[] {
  const { tree, lemmas, forms, chunks } = sentence
  const governor = governorOf(tree, lemmas, noun)
  const verb = governor?.as === 'subject' ? governor.index : verbAfter(sentence, noun)
  const lemma = lemmas[verb] ?? ''
  if (ABOUT.has(lemma)) {
    const phrase = phrasesAfter(sentence, verb).find(({ preposition }) => ON.has(forms[preposition] ?? ''))
    return phrase ? [agenda(phrase.head), ...included(sentence, phrase.head)] : []
  }
  const object = COVERING.has(lemma) ? chunks.find(({ first }) => first === verb + 1) : undefined
  return object ? [agenda(object.head), ...included(sentence, object.head)] : []
}

/** The next verb, where the tree takes its clause for one within the noun's phrase [the talks focused on trade]. */
function verbAfter({ tree }: ReadSentence, noun: number): number {
  const at = tree.tokens.findIndex(({ upos }, index) => index > noun && (upos === 'VERB' || upos === 'AUX'))
  return tree.tokens[at]?.xpos === 'VBG' || at > noun + WIDEST_SUBJECT ? -1 : at
}

const WIDEST_SUBJECT = 14

function agenda(index: number): Argument {
  return { name: 'about', index, confidence: CONFIDENCE }
}

/** [areas of cooperation including trade and fishing]: the first of what is listed; the list is read from there. */
function included({ forms, chunks, tree }: ReadSentence, from: number): readonly Argument[] {
  const word = forms.indexOf('including', from)
  if (word < 0 || word > from + WIDEST_GAP) return []
  const next = chunks.find(({ first }) => first === word + 1)
  return next && tree.tokens[next.head]?.upos !== 'NUM' ? [agenda(next.head)] : []
}

const WIDEST_GAP = 8
