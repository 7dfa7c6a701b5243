import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

/** Words of a text about what has been built and is opened. */
const OPENINGS = wordSet(
  'open reopen opening inauguration inaugurate ribbon ribbon-cutting reopening commission commissioning completion complete',
)
const DYING = wordSet('die kill perish death life')
const OF_BUILDING = [
  // [died during the construction of the bridge, in its construction, over the five years of the works]
  /(?:^| )(?:during|in|of) (?:the |its |their )?(?:\w+ ){0,2}(?:construction|building|works?)(?: |$)/,
  // [while it was being built, while the bridge was under construction]
  /(?:^| )(?:while|when|as) (?:\w+ ){1,4}(?:being built|under construction)(?: |$)/,
  // [its construction cost the lives of six workers, building it cost six lives]
  /(?:^| )(?:construction|building(?: \w+){1,4})(?: \w+){0,4} (?:cost|costs|claimed|took)(?: |$)/,
  // [six workers died building it]
  /(?:^| )(?:died|killed|perished|lives)(?: while)? (?:building|constructing)(?: |$)/,
  // [died building the bridge, the bridge cost six workers their lives]
  /(?:^| )(?:bridge|tunnel|dam|project|building|stadium|tower|road|line|railway) (?:has |had )?(?:cost|claimed)(?: |$)/,
]

/**
 * [a silence for the two workers who lost their lives during construction], in a text of the opening: of years of work, and of
 * no accident that the text tells of.
 */
export function isOfBuilding({ forms, lemmas, mentions, isTold }: ReadSentence): boolean {
  if (!isTold(OPENINGS) || !lemmas.some((lemma) => DYING.has(lemma))) return false
  if (mentions.some((mention) => mention.kind === 'date' && mention.reading === 'point' && isDay(mention.value)))
    return false
  const words = forms.slice(0, LONGEST_SENTENCE).join(' ')
  return OF_BUILDING.some((pattern) => pattern.test(words)) && !ACCIDENT.test(words)
}

/** [were killed *when a crane fell* during the construction]: an accident that is told. */
const ACCIDENT = /(?:^| )(?:when|after) (?:an?|the|part|two|three) \w+ /

/** Tokens. */
const LONGEST_SENTENCE = 120

/** [on Monday]: of an accident of its own. */
function isDay(value: string | null): boolean {
  return value === null || /^\d{4}-\d\d-\d\d/.test(value)
}
