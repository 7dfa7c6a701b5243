import { bucketsOf, firstNameOf, type Groups, isFullName, type Link, linkToOnly } from './link.ts'
import type { PartyNode } from './node.ts'
import { doubleSurname, firstAndLast, firstSurname, givenAndFirstSurname, surnameKeys, surnameOf } from './person.ts'
import { wholeGivenNames } from './short-given.ts'
import type { NameWord } from './word.ts'

/** [Bob Smith] to [Robert Smith], when no other Smith has a name that Bob is short for */
export function shortFormLinks(nodes: readonly PartyNode[], groups: Groups): readonly Link[] {
  const key = (given: string, node: PartyNode) => `${given} ${surnameOf(node.words)}`
  const people = nodes.filter((node) => node.isPerson && isFullName(node))
  const index = bucketsOf(people, (node) => [key(firstNameOf(node)?.folded ?? '', node)])
  return people.flatMap((node) => {
    const wholes = wholeGivenNames(firstNameOf(node)?.folded ?? '')
    const links = linkToOnly(
      node,
      wholes.flatMap((whole) => index.get(key(whole, node)) ?? []),
      groups,
    )
    return links.filter(areOfTwoTexts)
  })
}

/** [Jim Reed, 61, and his son James Reed]: no text tells of both. */
function areOfTwoTexts([one, other]: Link): boolean {
  return [...one.texts].every((text) => !other.texts.has(text))
}

/** [Torres Vidal] to [Elena Torres Vidal], both known to be people's */
export function doubleSurnameLinks(nodes: readonly PartyNode[], groups: Groups): readonly Link[] {
  return twoSurnameLinks(nodes, groups, doubleSurname, (node) => node.key)
}

/** [Elena Torres] to [Elena Torres Vidal], who has two surnames and goes by the first */
export function firstSurnameLinks(nodes: readonly PartyNode[], groups: Groups): readonly Link[] {
  const links = twoSurnameLinks(nodes, groups, givenAndFirstSurname, (node) => firstAndLast(node.words))
  return links.filter(areOfTwoTexts)
}

/** [Torres], said of a person, to [Elena Torres Vidal], when nobody else has the surname */
export function lonelySurnameLinks(nodes: readonly PartyNode[], groups: Groups): readonly Link[] {
  const surnames = new Set(nodes.filter(isFullName).flatMap((node) => surnameKeys(node.words)))
  const links = twoSurnameLinks(nodes, groups, firstSurname, (node) => (node.words.length === 1 ? node.key : null))
  return links.filter(([node]) => !surnames.has(node.key))
}

function twoSurnameLinks(
  nodes: readonly PartyNode[],
  groups: Groups,
  keyOfWhole: (words: readonly NameWord[]) => string | null,
  keyOfShort: (node: PartyNode) => string | null,
): readonly Link[] {
  const people = nodes.filter(({ isPerson, isContested }) => isPerson && !isContested)
  const index = bucketsOf(people.filter(isFullName), (node) => {
    const key = keyOfWhole(node.words)
    return key === null ? [] : [key]
  })
  const short = people.filter((node) => keyOfWhole(node.words) === null)
  return short.flatMap((node) => linkToOnly(node, index.get(keyOfShort(node) ?? ''), groups))
}
