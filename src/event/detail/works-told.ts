import { wordSet } from '../../util/word-set.ts'
import { RELATIVE_PRONOUNS } from '../lexicon/relative-pronouns.ts'
import type { ReadSentence } from '../reading.ts'

/** What somebody makes or plays many of in a life. */
const WORKS = wordSet(`
  film movie picture play musical opera show series episode documentary album record song single concert recital symphony concerto novel
  book story poem painting drawing portrait sculpture work role part production feature short sitcom drama comedy hit recording
  exhibition building house church bridge collection season campaign expedition patent article paper
`)
/** What says how long it took to make them all [over a career of fifty years]. */
const OVERALL = wordSet('over during across throughout spanning in')
const CAREERS = wordSet('career life lifetime decade year total all')
const MAKING = wordSet(
  'make direct write appear star act play produce shoot film publish record compose paint design build release feature work',
)
/** Tokens from the verb to the count [*appeared in* nine films, *made another*]. */
const WIDEST = 4

/**
 * [made nine films *with Tom Reed*, wrote 12 songs *for the band*, starred in four films *directed by* Reed; *with Reed* she
 * made nine films]: how many there are of a kind, not of all.
 */
export function isOfSomeWorks(sentence: ReadSentence, first: number, noun: number): boolean {
  const { lemmas, isVerb } = sentence
  if (!WORKS.has(lemmas[noun] ?? '')) return false
  const isMade = lemmas.slice(Math.max(0, first - WIDEST), first).some((lemma, step, all) => {
    const at = first - all.length + step
    return MAKING.has(lemma) && isVerb(at)
  })
  return isMade && (isNarrowedBehind(sentence, noun) || isOpenedByPart(sentence, first))
}

function isNarrowedBehind({ forms, lemmas, tree }: ReadSentence, noun: number): boolean {
  const next = forms[noun + 1] ?? ''
  const token = tree.tokens[noun + 1]
  if (RELATIVE_PRONOUNS.has(next) || token?.xpos === 'VBN' || token?.xpos === 'VBG' || token?.xpos === 'VBD')
    return true
  if (token?.upos !== 'ADP' || next === 'of') return false
  const isOverall = OVERALL.has(next) && lemmas.slice(noun + 2, noun + 7).some((lemma) => CAREERS.has(lemma))
  return !isOverall
}

/** Prepositions of whom and of what time a sentence is to be told [*With* Reed she made nine films, *In the 1960s* she made nine]. */
const OPENING = wordSet('with for under alongside in at between during from by')

function isOpenedByPart({ forms, tree }: ReadSentence, first: number): boolean {
  const opening = (forms[0] ?? '').toLowerCase()
  if (!OPENING.has(opening) || tree.tokens[0]?.upos !== 'ADP') return false
  return !forms.slice(1, first).some((form) => CAREERS.has(form))
}
