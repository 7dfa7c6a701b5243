import { wordSet } from '../../util/word-set.ts'
import type { LifeSense } from '../lexicon/sense-name.ts'
import { mentionAt, natureOf } from '../reading.ts'
import { isNamed } from '../role/is-named.ts'
import type { Senses, SenseView } from './view.ts'

/** Tokens behind a verb within which a day or a town makes news of it. */
const WIDEST_CIRCUMSTANCE = 8

/** A day or a place is told right behind. */
function isDated({ sentence: { mentions }, last }: SenseView): boolean {
  return mentions.some(
    ({ kind, first }) => (kind === 'date' || kind === 'place') && first > last && first <= last + WIDEST_CIRCUMSTANCE,
  )
}

/** Somebody whom the text names, here or elsewhere. */
function isKnownPerson({ sentence }: SenseView, index: number): boolean {
  const mention = mentionAt(sentence, 'party', index)
  const name = sentence.parties[mention?.party ?? -1]?.names[0] ?? ''
  return mention !== null && isNamed(name) && natureOf(sentence, index) === 'person'
}

/** [Ana Brandt was born in Almara in 1938; Brandt, born in 1938]; not [people born in the camp]. */
function isBorn(view: SenseView): string | null {
  const isParticiple = view.sentence.tree.tokens[view.at]?.xpos === 'VBN'
  return isParticiple && isDated(view) && isKnownPerson(view, view.argument('object', 'subject')) ? view.type : null
}

/** [Ana Brandt married Tom Reed, the couple were married in Almara]; not [is married to a teacher]. */
function weds(view: SenseView): string | null {
  const { sentence, at, argument, isPerson, type } = view
  const { tree, lemmas } = sentence
  if (tree.isPassive(at) || lemmas[at - 1] === 'be')
    return isDated(view) && isPerson(argument('object', 'subject')) ? type : null
  const partner = argument('object', 'with')
  if (!isPerson(argument('subject'))) return null
  return partner < 0 ? (isDated(view) ? type : null) : isPerson(partner) ? type : null
}

const BRIDAL = wordSet('bride groom bridegroom marry married newlywed wed vow knot')

/** [the wedding of Ana Brandt and Tom Reed, Brandt's wedding; the wedding, in a text of a bride]; not [a wedding]. */
function wedding(view: SenseView): string | null {
  const { sentence, argument, isPerson, first, type } = view
  if (isPerson(argument('of', 'possessive', 'between'))) return type
  return sentence.forms[first - 1] === 'the' && sentence.isTold(BRIDAL) ? type : null
}

/** [Brandt was buried on Friday, will be laid to rest]; not [buried under the rubble, buried the hatchet]. */
function isBuried(view: SenseView): string | null {
  if (view.isNear(RUBBLE, 8)) return null
  return isKnownPerson(view, view.argument('object')) ? view.type : null
}

const RUBBLE = wordSet('rubble debris snow avalanche mud landslide earth alive sand')

/** [Brandt's funeral, the funeral of Ana Brandt; the funeral, in a text of a death]; not [funerals of the victims]. */
function funeral(view: SenseView): string | null {
  const { sentence, argument, at, first, type } = view
  if (sentence.tree.tokens[at]?.xpos.endsWith('S')) return null
  const dead = argument('of', 'for', 'possessive')
  if (dead >= 0) return isKnownPerson(view, dead) ? type : null
  return sentence.forms[first - 1] === 'the' && sentence.isTold(DYING) && !sentence.isTold(MANY) ? type : null
}

const DYING = wordSet('die death')
const MANY = wordSet('victim attack bomb bombing crash blast shooting militant airstrike')

export const LIFE_SENSES: Senses<LifeSense> = {
  'is-born': isBorn,
  weds,
  wedding,
  'is-buried': isBuried,
  funeral,
}
