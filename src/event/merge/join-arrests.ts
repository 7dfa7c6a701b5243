import { wordSet } from '../../util/word-set.ts'
import { joinGroup, LEAD } from '../merge.ts'
import { isNamed } from '../role/is-named.ts'
import type { EventGroup } from './event-group.ts'
import { groupsNear } from './near-group.ts'

/** How many sentences an arrest may stand from an attack that it is told with. */
const NEAR = 1

/** What an arrest of nobody in particular has of its own is told of the event it followed. */
const KEPT = new Set(['arrested'])

/** [Police arrested 12 protesters]: a figure of the protest or attack that the text tells of, and no event of its own. */
export function joinArrests(groups: readonly EventGroup[]): readonly EventGroup[] {
  const protest = groups.find(({ type, isPrevious, isOther }) => type === 'protest' && !isPrevious && !isOther)
  const news = newsOf(groups)
  const attacks = new Map([...groupsNear(groups, 'accident', NEAR), ...groupsNear(groups, 'attack', NEAR)])
  return groups.filter((group) => {
    const scene = isNameless(group) ? (protest ?? news ?? attacks.get(group.told[0]?.sentence ?? -1)) : undefined
    if (scene) joinGroup(scene, { ...group, facts: group.facts.filter(({ attribute }) => KEPT.has(attribute)) })
    return !scene
  })
}

/** The attack that the lead tells of, if the text tells of no other as news: [three suspects were held], however far behind. */
function newsOf(groups: readonly EventGroup[]): EventGroup | undefined {
  const attacks = groups.filter(({ type, isPrevious, isOther }) => type === 'attack' && !isPrevious && !isOther)
  const [first, ...others] = attacks.filter(({ told }) => told.some(({ order }) => order < LEAD))
  const isNews = first?.told.some(({ modality }) => modality === 'happened') && others.length === 0
  return isNews ? first : undefined
}

function isNameless({ type, facts, isPrevious, isOther }: EventGroup): boolean {
  if (type !== 'arrest' || isPrevious || isOther || !facts.some(({ attribute }) => attribute === 'arrested'))
    return false
  return !facts.some(
    ({ attribute, value }) =>
      (attribute === 'charge' && !DEEDS.has(value)) || (attribute === 'person' && isNamed(value)),
  )
}

/** [three men were detained over *the attack*]: what the text tells of, and no charge. */
const DEEDS = wordSet(
  'attack assault bombing blast explosion shooting stabbing killing murder robbery raid fire violence unrest riot clash clashes incident protest kidnapping',
)
