import type { PartyNode } from './node.ts'
import { firstNameIndex, isSurnameAlone, withoutGeneration } from './person.ts'
import type { NameWord } from './word.ts'

/** Groups while they grow: which group each name is in, and a way to join two. */
export interface Groups<Group extends object = object> {
  readonly of: (node: PartyNode) => Group
  readonly join: (nodes: readonly PartyNode[], isPerson: boolean) => void
}
export type Link = readonly [PartyNode, PartyNode]

/** Which names are one, found before any of them is joined. */
export type Rule = (nodes: readonly PartyNode[], groups: Groups) => readonly Link[]

const LONGEST_PERSONAL_NAME = 6

export function bucketsOf(
  nodes: readonly PartyNode[],
  keys: (node: PartyNode) => readonly string[],
): Map<string, PartyNode[]> {
  const buckets = new Map<string, PartyNode[]>()
  for (const node of nodes) {
    for (const key of keys(node)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(node)
      else buckets.set(key, [node])
    }
  }
  return buckets
}

/** A first name and a surname, as far as one can see. */
export function isFullName(node: PartyNode): boolean {
  if (node.isContested || withoutGeneration(node.words).length < 2) return false
  if (node.words.length > LONGEST_PERSONAL_NAME) return false
  if (node.ownerKind === 'other' || (node.isOrganization && !node.isPerson)) return false
  const startsWithParticle = isSurnameAlone(node.words) && !node.words[0]?.isCapitalised
  return (node.hasPersonalShape || node.isPerson) && !startsWithParticle
}

export function firstNameOf(node: PartyNode): NameWord | undefined {
  return node.words[firstNameIndex(node.words)]
}

/** A link when all candidates are one party; stops at the second party, since a bucket may be asked for often. */
export function linkToOnly(
  node: PartyNode,
  candidates: readonly PartyNode[] | undefined,
  groups: Groups,
): readonly Link[] {
  const [first] = candidates ?? []
  if (!first || candidates?.some((candidate) => groups.of(candidate) !== groups.of(first))) return []
  return [[node, first]]
}
