import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { subjectOf, verbBefore } from './measuring-verb.ts'
import type { Named } from './thing.ts'

/** Figures of what storms, floods and fires do. */

const BURNING = wordSet('burn destroy consume scorch blacken char devastate ravage engulf raze')
const THROUGH = new Set(['through', 'over', 'across'])
const FIRES = wordSet('fire blaze wildfire bushfire flame inferno')

/** [the fire has *destroyed 4,200 hectares* of woodland, has *eaten through 4,200 hectares*] */
export function burned(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'area') return null
  const verb = verbBefore(sentence, first)
  if (verb < 0) return null
  const isThrough = THROUGH.has(sentence.forms[first - 1] ?? '') && sentence.isTold(FIRES)
  return isThrough || BURNING.has(sentence.lemmas[verb] ?? '') ? { of: 'burned', first: verb, last } : null
}

/** Tokens from the wind to its speed [*winds* of up to, winds that reached gusts of]. */
const WIDEST_WIND = 8

/** [*winds* of 185 km/h, *gusts* reaching 120 km/h, wind speeds of 90 km/h]; gusts are faster than the wind they are of. */
export function windSpeed({ lemmas, isVerb }: ReadSentence, figure: QuantityMention): Named | null {
  const { first, last, dimension } = figure
  if (dimension !== 'speed') return null
  const before = lemmas.slice(Math.max(0, first - WIDEST_WIND), first)
  const from = first - before.length
  const wind = from + before.lastIndexOf('wind')
  const gust = from + before.lastIndexOf('gust')
  if (gust < from && wind < from) return null
  const isGust = gust >= from && (gust > wind || isVerb(gust))
  return { of: isGust ? 'gust' : 'wind', first: isGust ? gust : wind, last }
}

/** What falls or lies so deep. */
const FALLEN = wordSet('rain rainfall snow snowfall hail ash')
/** What says for how long it fell [in six hours, over 24 hours]. */
const DURING = new Set(['in', 'within', 'over', 'during'])
/** Tokens from what fell to the time in which it did [of rain *fell in six hours*]. */
const WIDEST_FALL = 4

/** [*180 mm of rain*, 180 mm of rain fell *in six hours*]: of another stretch it is another figure. */
export function fallen(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  if (dimension !== 'length' || forms[last + 1] !== 'of') return null
  const at = [last + 2, last + 3].find((place) => FALLEN.has(lemmas[place] ?? '')) ?? -1
  if (at < 0) return null
  const kind = (lemmas[at] ?? '').replace(/fall$/, '')
  return { of: [kind, stretchBehind(sentence, at)].filter((part) => part !== '').join(' '), first, last: at }
}

/** [fell *in six hours*]: `in six hours`; empty where no time is told. */
function stretchBehind({ mentions, forms }: ReadSentence, at: number): string {
  const time = mentions.find(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'time' &&
      mention.first > at &&
      mention.first <= at + WIDEST_FALL &&
      forms.slice(at, mention.first).some((form) => DURING.has(form)),
  )
  return time?.kind === 'quantity' ? `in ${time.value}` : ''
}

const WATERS = wordSet('river water level flood floodwater stream creek tide dam reservoir lake')
const STANDING = wordSet('crest peak stand reach hit rise climb swell surge measure')
/** How far it rose is no level [rose 3 metres]. */
const MOVING = wordSet('rise climb swell surge')

/** [the river *crested at 7.4 metres*, at its height the Orrin *reached 6.5 metres*] */
export function waterLevel(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  if (dimension !== 'length' || /km|kilomet|mile/.test(sentence.forms.slice(first, last + 1).join(' '))) return null
  const verb = verbBefore(sentence, first)
  const lemma = lemmas[verb] ?? ''
  if (!STANDING.has(lemma) || (MOVING.has(lemma) && forms[first - 1] !== 'to')) return null
  const subject = subjectOf(sentence, verb)
  const isWater = WATERS.has(lemmas[subject] ?? '')
  const isMaybeWater = /^(?:PROPN|PRON)$/.test(sentence.tree.tokens[subject]?.upos ?? '') && sentence.isTold(RIVERS)
  return isWater || isMaybeWater ? { of: 'water level', first: verb, last } : null
}

/** Words of a text in which a name may be a river's. */
const RIVERS = wordSet('flood flooding floodwater riverbank river inundate')
