import type { Fact } from '../../model/event.ts'
import { wordSet } from '../../util/word-set.ts'
import type { EventGroup } from '../merge/event-group.ts'
import type { ReadSentence } from '../reading.ts'
import { placeTaken } from '../role/office-replaced.ts'

const REPLACING = wordSet('replace succeed')

/** [The transport minister resigned. … Ana Brandt was nominated to take his place]: the office is the one that the text says was left. */
export function withOfficesLeft(
  groups: readonly EventGroup[],
  sentences: readonly ReadSentence[],
): readonly EventGroup[] {
  const office = officeLeft(groups)
  if (!office) return groups
  return groups.map((group) => {
    if (group.type !== 'appointment' || group.isPrevious || hasOffice(group)) return group
    const told = group.told.find(({ sentence }) => isReplacing(sentences[sentence]))
    return told
      ? {
          ...group,
          facts: [...group.facts, { ...office, status: told.modality === 'planned' ? 'planned' : 'happened' }],
        }
      : group
  })
}

/** The office of the one resignation of the text; null where it tells of several or none. */
function officeLeft(groups: readonly EventGroup[]): Fact | null {
  const left = groups.filter(({ type, isPrevious, isOther, told: [first] }) => {
    return type === 'resignation' && !isPrevious && !isOther && (first?.isTitle === true || (first?.order ?? 0) < LEAD)
  })
  const [only] = left
  if (!only || left.length > 1) return null
  return only.facts.find(({ attribute }) => attribute === 'office') ?? null
}

/** Sentences of the body that tell the news. */
const LEAD = 3

function hasOffice({ facts }: EventGroup): boolean {
  return facts.some(({ attribute }) => attribute === 'office' || attribute === 'organization')
}

function isReplacing(sentence: ReadSentence | undefined): boolean {
  if (!sentence) return false
  return placeTaken(sentence, 0) !== undefined || sentence.lemmas.some((lemma) => REPLACING.has(lemma))
}
