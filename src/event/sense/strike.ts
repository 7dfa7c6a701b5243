import { wordSet } from '../../util/word-set.ts'
import { FIGURATIVE, VEHICLES, WEAPONS } from '../lexicon/thing-words.ts'
import { mentionAt } from '../reading.ts'
import { isNamedStorm, NATURE } from './named-storm.ts'
import type { SenseView } from './view.ts'

export const BOMBS: ReadonlySet<string> = wordSet(
  'bomb suicide bomber device ied landmine grenade missile rocket explosive militant terrorist insurgent car-bomb vest belt attack attacker shell mortar airstrike rebel dynamite booby-trapped responsibility',
)

export const AIR: ReadonlySet<string> = wordSet(
  'air missile drone rocket bombing airstrike shelling military precision israeli coalition jet warplane target kill hit nato artillery retaliatory pre-emptive bomber aircraft bomb bombardment',
)

export const MILITARY: ReadonlySet<string> = wordSet(
  'army force troop military rebel militant insurgent fighter jihadist regime coalition warplane aircraft jet helicopter artillery soldier gunman terrorist navy bomber airforce',
)

/** [a missile hit the town, a storm battered it]; not [hit the target of 5 percent]. */
export function strikes(view: SenseView): string | null {
  const { sentence, lemmaOf, type, argument } = view
  const subject = lemmaOf('subject')
  // [a quake of magnitude 6.1 hit the town]
  if (mentionAt(sentence, 'quantity', argument('subject'))?.dimension === 'magnitude') return 'disaster'
  if (NATURE.has(subject) || isNamedStorm(sentence, argument('subject'))) return 'disaster'
  if (VEHICLES.has(subject)) return strikesByVehicle(view, subject)
  if (WEAPONS.has(subject) || WEAPONS.has(lemmaOf('with'))) return type
  const object = lemmaOf('object', 'at')
  if (MILITARY.has(subject) && argument('object') >= 0 && !FIGURATIVE.has(object)) return type
  return null
}

function strikesByVehicle({ sentence, lemma, lemmaOf, type, isNear }: SenseView, vehicle: string): string | null {
  if (LANDSCAPE.has(lemmaOf('object', 'into', 'on'))) return 'accident'
  if (RAMMED.has(lemmaOf('into')) && sentence.isTold(ATTACK_STORY)) return type
  if (isNear(BOMBS, 8) || (WARPLANES.has(vehicle) && !CRASHING.has(lemma) && isNear(AIR, 20))) return type
  return lemma === 'crash' ? null : 'accident'
}

/** [jets struck the town]: with bombs, where the sentence tells of such. */
const WARPLANES = wordSet('plane jet aircraft helicopter warplane')
/** [the aircraft hit a slope, struck a power line]: what nobody attacks. */
const LANDSCAPE = wordSet(`
  slope hill hillside mountain mountainside cliff ridge tree wall fence pole pylon mast ground field runway river sea lake reef rock
  sandbar iceberg embankment barrier kerb line wire cable bird goose deer landslide landslip boulder
`)
/** [a car ploughed into shoppers], where the text calls it an attack. */
const RAMMED = wordSet(
  'crowd people pedestrian shopper group protester demonstrator marcher reveller reveler parade procession market visitor passer-by worshipper',
)
/** What a text calls what somebody did with a car. */
export const ATTACK_STORY: ReadonlySet<string> = wordSet(
  'attack attacker terrorist terror rampage deliberately deliberate ramming extremist',
)
/** [a military helicopter crashed into a hillside]: what becomes of it, and nothing that it does. */
const CRASHING = wordSet('crash slam smash plough plow tear rip fall land')
