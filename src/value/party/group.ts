import { acronymsOf } from './acronym.ts'
import { bucketsOf, firstNameOf, type Groups, isFullName, type Link, linkToOnly, type Rule } from './link.ts'
import { doubleSurnameLinks, firstSurnameLinks, lonelySurnameLinks, shortFormLinks } from './name-variants.ts'
import type { PartyNode } from './node.ts'
import { areOnePerson, firstAndLast, isSurnameAlone, middleNames, surnameKeys, surnameOf } from './person.ts'
import { PLACES_LIKE_SURNAMES } from './words.ts'

/** Names that mean one party. */
export interface PartyGroup {
  readonly nodes: readonly PartyNode[]
  readonly owner: string | null
  /** Something in the story says so: a title, a declaration, a surname used alone. */
  readonly isPerson: boolean
}

interface Group {
  nodes: PartyNode[]
  owner: string | null
  isPerson: boolean
}

/** Puts the names of a story that mean one party together. Time linear in their number. `aliases` are told to be one person's. */
export function groupNodes(
  nodes: readonly PartyNode[],
  aliases: readonly (readonly PartyNode[])[] = [],
): readonly PartyGroup[] {
  const groups = createGroups(nodes)
  joinOwned(nodes, groups)
  for (const list of aliases) groups.join(list, true)
  for (const bucket of fullNames(nodes)) groups.join(bucket, true)
  for (const rule of RULES) makeLinks(rule(nodes, groups), groups, true)
  makeLinks(acronymLinks(nodes, groups), groups, false)
  return [...new Set(nodes.map(groups.of))]
}

function createGroups(nodes: readonly PartyNode[]): Groups<Group> {
  const groupByNode = new Map<PartyNode, Group>(
    nodes.map((node) => [node, { nodes: [node], owner: node.owner, isPerson: node.isPerson }]),
  )
  const of = (node: PartyNode): Group => groupByNode.get(node) ?? { nodes: [node], owner: null, isPerson: false }
  const merge = (one: Group, other: Group): Group => {
    // Moving the smaller group keeps the whole work near linear.
    const [small, large] = one.nodes.length < other.nodes.length ? [one, other] : [other, one]
    large.owner ??= small.owner
    large.isPerson ||= small.isPerson
    for (const node of small.nodes) {
      large.nodes.push(node)
      groupByNode.set(node, large)
    }
    return large
  }
  const join = (joined: readonly PartyNode[], isPerson: boolean): void => {
    const distinct = [...new Set(joined.map(of))]
    const owners = new Set(distinct.flatMap((group) => group.owner ?? []))
    // Two declared entities are two, whatever their names look like.
    if (owners.size > 1 || joined.some((node) => node.isContested)) return
    const [first, ...rest] = distinct
    if (!first) return
    rest.reduce(merge, first).isPerson ||= isPerson
  }
  return { of, join }
}

/** Of each rule, all links are found before any is made, so that order decides nothing. */
function makeLinks(links: readonly Link[], groups: Groups, isPerson: boolean): void {
  for (const link of links) groups.join(link, isPerson)
}

function joinOwned(nodes: readonly PartyNode[], groups: Groups): void {
  for (const owned of bucketsOf(nodes, (node) => (node.owner === null ? [] : [node.owner])).values())
    groups.join(owned, false)
}

/** [George W. Bush], [George Bush] and no [George H. W. Bush] */
function fullNames(nodes: readonly PartyNode[]): readonly (readonly PartyNode[])[] {
  const buckets = bucketsOf(nodes.filter(isFullName), (node) => [firstAndLast(node.words)])
  return [...buckets.values()].filter((bucket) => {
    const middles = bucket.map((node) => middleNames(node.words))
    const isSure = bucket.some((node) => node.isPerson) || middles.flat().every((name) => name.length === 1)
    return bucket.length > 1 && isSure && areOnePerson(middles)
  })
}

/** [J. Smith] to [John Smith], when no other Smith begins with J */
function initialLinks(nodes: readonly PartyNode[], groups: Groups): readonly Link[] {
  const key = (node: PartyNode) => `${firstNameOf(node)?.folded[0]} ${surnameOf(node.words)}`
  const named = nodes.filter(isFullName)
  const index = bucketsOf(
    named.filter((node) => !firstNameOf(node)?.isInitials),
    (node) => [key(node)],
  )
  const short = named.filter((node) => firstNameOf(node)?.isInitials)
  return short.flatMap((node) => linkToOnly(node, index.get(key(node)), groups))
}

/** [von der Leyen] to [Ursula von der Leyen] */
function compoundSurnameLinks(nodes: readonly PartyNode[], groups: Groups): readonly Link[] {
  return surnameLinksOf(nodes, groups, (node) => node.words.length > 1)
}

/** [Starmer] to [Keir Starmer], when no other person of the story is called so */
function surnameLinks(nodes: readonly PartyNode[], groups: Groups): readonly Link[] {
  return surnameLinksOf(nodes, groups, (node) => node.words.length === 1)
}

function surnameLinksOf(
  nodes: readonly PartyNode[],
  groups: Groups,
  isShort: (node: PartyNode) => boolean,
): readonly Link[] {
  const index = bucketsOf(nodes.filter(isFullName), (node) => surnameKeys(node.words))
  const short = nodes.filter((node) => isShort(node) && canBeSurnameAlone(node))
  return short.flatMap((node) => linkToOnly(node, index.get(node.key), groups))
}

function canBeSurnameAlone(node: PartyNode): boolean {
  if (node.isContested || !isSurnameAlone(node.words)) return false
  if (node.owner !== null && node.ownerKind !== 'person') return false
  // [UN] is not [Kim Jong Un]; [TRUMP] in a transcript is [Donald Trump].
  const isShortAcronym = node.isAcronym && node.key.length < 4
  return node.isPerson || !(node.isOrganization || isShortAcronym || PLACES_LIKE_SURNAMES.has(node.key))
}

const RULES: readonly Rule[] = [
  initialLinks,
  shortFormLinks,
  doubleSurnameLinks,
  firstSurnameLinks,
  compoundSurnameLinks,
  surnameLinks,
  lonelySurnameLinks,
]

/** [IAEA] to [International Atomic Energy Agency]; a definition in parentheses comes before mere initials. */
function acronymLinks(nodes: readonly PartyNode[], groups: Groups): readonly Link[] {
  const defined = bucketsOf(nodes, (node) => node.definitions)
  const spelled = bucketsOf(nodes, acronymsOf)
  const short = nodes.filter((node) => node.words.length === 1 && (node.isAcronym || node.owner !== null))
  return short.flatMap((node) => linkToOnly(node, defined.get(node.key) ?? spelled.get(node.key), groups))
}
