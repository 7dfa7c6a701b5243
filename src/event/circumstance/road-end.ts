/** Places that roads, lines and those who travel on them lead to or come from. */
import type { PlaceMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { PEOPLE } from '../lexicon/person-words.ts'
import { VEHICLES } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'

const ROADS = wordSet(`
  road highway motorway expressway freeway interstate autobahn turnpike route street avenue lane carriageway trail path track line railway
  railroad bridge tunnel pass corridor crossing causeway pipeline bypass turn-off turnoff exit junction slip-road way artery link
`)
/** What a road does between its ends. */
const LINKING = wordSet('link connect join')
const LEADING = wordSet('lead run go head climb wind snake descend')
const TOWARDS = new Set(['to', 'towards', 'toward'])
/** Tokens before a place that say what kind of place it is [to the northern port city of Almara]. */
const WIDEST_PLACE = 6
const OF_PLACE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN'])
/** Tokens between a road and its verb [the road *that* leads]. */
const WIDEST_RELATIVE = 3
/** Tokens from [linking] to the farther end [linking the old town of Almara *with* the port of Brenn]. */
const WIDEST_LINK = 12

/** [on the road to Almara, a bridge linking Almara with Brenn, a train to Almara, the Almara-bound lane]: what lies at an end of it. */
export function isEndOfRoad(sentence: ReadSentence, place: PlaceMention): boolean {
  if (/-bound\b/.test(place.value)) return true
  return isLedTo(sentence, place) || isLinked(sentence, place)
}

/** [the road *to* Almara, the highway that leads *to* the port of Almara] */
function isLedTo({ forms, lemmas, tree }: ReadSentence, { first }: PlaceMention): boolean {
  let at = first - 1
  while (at > first - WIDEST_PLACE && (OF_PLACE.has(tree.tokens[at]?.upos ?? '') || forms[at] === 'of')) at -= 1
  if (!TOWARDS.has(forms[at] ?? '')) return false
  const before = lemmas[at - 1] ?? ''
  if (ROADS.has(before) || (VEHICLES.has(before) && tree.tokens[at - 1]?.upos === 'NOUN')) return true
  return LEADING.has(before) && isAfterRoad(lemmas, at - 1)
}

/** [a bridge *linking* Almara with Brenn] */
function isLinked({ lemmas, isVerb }: ReadSentence, { first }: PlaceMention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - WIDEST_LINK); at -= 1) {
    if (LINKING.has(lemmas[at] ?? '')) return isAfterRoad(lemmas, at)
    if (isVerb(at) || SCENE_LINKS.has(lemmas[at] ?? '')) return false
  }
  return false
}

/** Behind these a place is told for itself [linking two towns *near* Almara]. */
const SCENE_LINKS = new Set(['in', 'at', 'near', 'outside', ';'])

function isAfterRoad(lemmas: readonly string[], verb: number): boolean {
  return lemmas.slice(Math.max(0, verb - WIDEST_RELATIVE), verb).some((lemma) => ROADS.has(lemma))
}

/** Tokens between people and the place they came from [buyers *from the villages along the* Almara]. */
const WIDEST_ORIGIN = 7
/** Who comes to markets and meetings, besides other people. */
const COMERS = wordSet('buyer seller delegate team delegation family')

/** [shoppers from villages along the Almara river]: where people came from, and not where they were. */
export function isHomeOfPeople({ forms, lemmas, isVerb, tree }: ReadSentence, { first }: PlaceMention): boolean {
  for (let at = first - 1; at > Math.max(0, first - WIDEST_ORIGIN); at -= 1) {
    if (isVerb(at) || forms[at] === ',') return false
    const who = lemmas[at - 1] ?? ''
    if (forms[at] === 'from') return tree.tokens[at - 1]?.upos === 'NOUN' && (PEOPLE.has(who) || COMERS.has(who))
  }
  return false
}
