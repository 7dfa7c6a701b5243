import type { PartyResolver } from '../../model/reading.ts'
import type { PartyValue } from '../../model/value.ts'
import { fold } from '../fold.ts'
import { groupNodes, type PartyGroup } from './group.ts'
import { readName } from './name.ts'
import { collectNodes, type Entities, type NameSource, type PartyNode } from './node.ts'
import { firstAndLast } from './person.ts'
import { keyOf } from './word.ts'

type Resolved = ReturnType<PartyResolver['resolve']>

/** What a resolver is made from. */
export interface PartySource extends NameSource {
  /** Names that one text gives to one person [Robert Reed, Bobby Reed]. */
  readonly aliases?: readonly (readonly string[])[]
}

/**
 * Decides once, for a whole story, which names mean one party; names of the same party have the same canonical form.
 * The result depends on the set of names, not on their order or number. Time linear in the number of names, but for
 * sorting them. A name that is not among them stands for itself.
 */
export function createPartyResolver({ declared, aliases = [], ...source }: PartySource): PartyResolver {
  const nodes = collectNodes({ declared, ...source })
  const known = aliases.map((list) =>
    // A surname alone may be another's in another text.
    list.flatMap((name) => nodes.byKey.get(nodes.keyFor(name)) ?? []).filter(({ words }) => words.length > 1),
  )
  const groups = groupNodes([...nodes.byKey.values()], known)
  const byKey = resolveGroups(groups, declared)
  const byEntity = new Map([...declared.keys()].map((id) => [id, entityValue(id, declared)]))
  for (const value of byKey.values()) if (value.entity !== null) byEntity.set(value.entity, value)
  return {
    resolve: (name) => {
      const key = nodes.keyFor(name)
      return byEntity.get(name) ?? byKey.get(key) ?? alone(name)
    },
  }
}

/** One value for each group, under every key by which it may be asked for. */
function resolveGroups(groups: readonly PartyGroup[], declared: Entities): ReadonlyMap<string, Resolved> {
  const groupByKey = new Map(groups.flatMap((group) => group.nodes.map((node) => [node.key, group] as const)))
  const claims = new Map<string, PartyGroup | null>()
  for (const group of groups) {
    const short = shortName(group)
    if (short !== null) claims.set(short, claims.has(short) ? null : group)
  }
  const values = new Map<string, Resolved>()
  for (const group of groups) {
    const short = shortName(group)
    const isFree = short !== null && claims.get(short) === group && (groupByKey.get(short) ?? group) === group
    const value = groupValue(group, isFree ? short : fullestKey(group), declared)
    for (const node of group.nodes) values.set(node.key, value)
    if (value.entity === null) values.set(value.canonical, value)
  }
  return values
}

/** First name and surname, for people. */
function shortName(group: PartyGroup): string | null {
  const [fullest] = group.nodes.filter((node) => node.words.length > 1).sort(byFullness)
  return group.isPerson && fullest ? firstAndLast(fullest.words) : null
}

function fullestKey(group: PartyGroup): string {
  return [...group.nodes].sort(byFullness)[0]?.key ?? ''
}

/** Names spelled out before initials, then the most words, then the most letters, then code unit order. */
function byFullness(left: PartyNode, right: PartyNode): number {
  const isInitial = (node: PartyNode) => Number(node.words[0]?.isInitials ?? false)
  const order =
    isInitial(left) - isInitial(right) || right.words.length - left.words.length || right.key.length - left.key.length
  return order || (left.key < right.key ? -1 : 1)
}

function groupValue(group: PartyGroup, canonical: string, declared: Entities): Resolved {
  const sorted = [...group.nodes].sort(byFullness)
  const words = [...new Set(sorted.flatMap((node) => keyOf(node.words).split(' ')))]
  if (group.owner !== null) return { ...entityValue(group.owner, declared), words }
  return { canonical, entity: null, nature: natureOf(group), words }
}

function entityValue(id: string, declared: Entities): Resolved {
  const kind = declared.get(id)?.kind ?? null
  const nature = kind === null ? 'unknown' : kind === 'person' ? 'person' : 'organization'
  return { canonical: id, entity: id, nature, words: [] }
}

function natureOf(group: PartyGroup): PartyValue['nature'] {
  if (group.isPerson) return 'person'
  return group.nodes.some((node) => node.isOrganization || node.isAcronym) ? 'organization' : 'unknown'
}

function alone(name: string): Resolved {
  const { key, nature, isAcronym } = readName(name)
  if (key === '') return { canonical: fold(name), entity: null, nature: 'unknown', words: [] }
  return {
    canonical: key,
    entity: null,
    nature: nature === 'unknown' && isAcronym ? 'organization' : nature,
    words: key.split(' '),
  }
}
