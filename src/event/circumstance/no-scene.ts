/** Places that a sentence names and at which nothing happened that it tells of. */
import type { DocumentParty, PlaceMention } from '../../model/mention.ts'
import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { isFarFrom } from '../../value/place/offset.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** [crashed in Orrin, *27 km from Almara*; in the village of Orrin *north of it*]: where the place before it lies. */
export function isWherePlaceLies({ forms, mentions }: ReadSentence, { first, value }: PlaceMention): boolean {
  if (!isFarFrom(value)) return false
  const end = forms[first - 1] === ',' || forms[first - 1] === '(' ? first - 2 : first - 1
  return mentions.some(({ kind, last }) => kind === 'place' && last === end)
}

/** Longest way up from a place to who is told by it. */
const LONGEST_CLIMB = 8

/** [Brandt, boss of a clan in Almara, hanged himself]: says who somebody is. */
export function isInApposition(
  { tree, mentions }: ReadSentence,
  { head, first, last }: PlaceMention,
  triggers: readonly Pick<Trigger, 'at'>[],
): boolean {
  let at = head
  for (let step = 0; step < LONGEST_CLIMB; step += 1) {
    const token = tree.tokens[at]
    if (!token || token.upos === 'VERB' || triggers.some((trigger) => trigger.at === at)) return false
    const isOutside = at < first || at > last
    if (isOutside && token.relation === 'appos')
      return mentions.some((mention) => mention.kind === 'party' && mention.head === token.head)
    at = token.head
  }
  return false
}

/** [directed at Brenn], where the text has an Ana Brenn: a town of her name is no scene. */
export function isSurname({ parties }: ReadSentence, { value }: PlaceMention): boolean {
  return surnamesOf(parties).has(value)
}

const known = new WeakMap<readonly DocumentParty[], ReadonlySet<string>>()

function surnamesOf(parties: readonly DocumentParty[]): ReadonlySet<string> {
  const found = known.get(parties)
  if (found) return found
  const people = parties.filter(({ nature }) => nature === 'person')
  const surnames = new Set(
    people.flatMap(({ names }) => names.flatMap((name) => name.split(' ').slice(1).at(-1) ?? [])),
  )
  known.set(parties, surnames)
  return surnames
}

const COMPASS = new Set(['West', 'East', 'South', 'North'])

/** [hopes here and in the West]: half the world is where nothing in particular happens. */
export function isHalfOfWorld({ value }: PlaceMention): boolean {
  return COMPASS.has(value)
}

const PRISONS = wordSet('prison penitentiary jail camp colony')

/** [sentenced to two years in an Almara prison]: where the term is to be served. */
export function isToBeServed({ lemmas }: ReadSentence, { last }: PlaceMention, { type }: Trigger): boolean {
  return type === 'sentence' && [last, last + 1].some((at) => PRISONS.has(lemmas[at] ?? ''))
}

const OWNERS = wordSet('his her their my our its')
/** What a place may be somebody's by [his native Almara]. */
const HOMES = wordSet('native home hometown beloved adopted ancestral')

/** [in his Merula, in Brenna's blood, in the Almara directory]: named as whose something is or what it is called after. */
export function isOfThing(
  sentence: ReadSentence,
  place: PlaceMention,
  triggers: readonly Pick<Trigger, 'at'>[],
): boolean {
  const { forms, tree } = sentence
  const { first, last } = place
  // [found dead at *her apartment in Almara*]
  const isName = tree.tokens[last]?.upos === 'PROPN' && tree.tokens[first]?.upos === 'PROPN'
  const isOwned = OWNERS.has(forms[first - 1] ?? '') || OWNERS.has(forms[first - 2] ?? '')
  const next = tree.tokens[last + 1]
  if (isName && isOwned && !isNominal(next) && !forms.slice(first - 2, first + 1).some((form) => HOMES.has(form)))
    return true
  const isOwner = next?.xpos === 'POS'
  return isNominal(isOwner ? tree.tokens[last + 2] : next) && isOfNoScene(sentence, last, triggers)
}

function isNominal(token: SyntaxToken | undefined): boolean {
  return token?.upos === 'NOUN'
}

/** What the phrase around the place is about is no place, no happening and no people. */
function isOfNoScene(
  { lemmas, tree, mentions }: ReadSentence,
  last: number,
  triggers: readonly Pick<Trigger, 'at'>[],
): boolean {
  let end = last + 1
  while (isNominal(tree.tokens[end + 1]) || tree.tokens[end]?.xpos === 'POS') end += 1
  if (triggers.some(({ at }) => at > last && at <= end)) return false
  if (mentions.some((mention) => mention.kind === 'place' && mention.first <= end && mention.last > last)) return false
  return MADE_OF_WORDS.has(lemmas[end] ?? '') || BODY.has(lemmas[end] ?? '')
}

const MADE_OF_WORDS = wordSet(`
  directory book film movie song album novel law act bill code constitution treaty agreement accord report study survey newspaper
  magazine website post page story tale version edition language accent style tradition currency flag passport citizenship era
  request invitation initiative behest insistence urging proposal suggestion demand expense
`)
const BODY = wordSet(
  'blood body hand arm leg head face eye heart chest stomach neck back shoulder arms hands mind name voice',
)

/** Words between a verb of saying and where it was said [told *reporters* after *talks* in Almara]. */
const AUDIENCE = wordSet(`
  shareholder investor analyst worker employee voter member fan follower student
  reporter journalist conference news press briefing interview speech address summit rally meeting audience crowd parliament
  lawmaker statement ceremony session hearing event forum talk delegate supporter service court jury judge juror jurors reception gathering visit panel inquiry hearing convention congress
`)

/** [a doctor in Almara said; described the damage in Almara]: where who speaks sits, or what is spoken of. */
export function isNotWhereSaid(
  { tree, lemmas }: ReadSentence,
  { first }: PlaceMention,
  { type, at, last }: Trigger,
): boolean {
  if (type !== 'statement') return false
  if (first < at) return first > 1
  return tree.tokens
    .slice(last + 1, first)
    .some(
      ({ upos, relation }, step) =>
        NAMING.has(upos) && relation !== 'compound' && !AUDIENCE.has(lemmas[last + 1 + step] ?? ''),
    )
}

const NAMING = new Set(['NOUN', 'PROPN', 'VERB', 'SCONJ'])
