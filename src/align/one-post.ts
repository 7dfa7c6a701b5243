import { OFFICERS } from '../value/topic/words.ts'
import type { EventProfile } from './event-profile.ts'
import { isOlderThan, likenessOfTimes } from './time-likeness.ts'

/** Of these the office alone may tell which it is, whoever is said to fill or to leave it. */
export const OF_POSTS: ReadonlySet<string> = new Set(['appointment', 'resignation'])
/** Least words that tell an office from others [central bank governor]. */
const OF_ONE_POST = 2
/** Beside the words of an office they make it another [deputy prime minister]. */
const OTHER_RANKS: ReadonlySet<string> = new Set(
  'deputy vice assistant junior acting interim former first second'.split(' '),
)

function areOnePost(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left]
  const isRank = [...more].some((word) => OTHER_RANKS.has(word) && !fewer.has(word))
  return !isRank && (isPartOfPost(fewer, more) || isPartOfPost(more, fewer))
}

/** [manager of Harbor Rovers], [the Rovers named Reed manager]: the office, with the words for what it is of. */
function postOf({ topics, bodies }: EventProfile): ReadonlySet<string> {
  return new Set([...topics, ...bodies])
}

/** A [central bank chief] may be its governor; a chief executive is no other officer. */
function isPartOfPost(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  const words = [...part].filter((word) => word !== CHIEF || [...part].some((other) => OFFICERS.has(other)))
  return words.length >= OF_ONE_POST && words.every((word) => whole.has(word))
}

const CHIEF = 'chief'

/** Days within which news of who got a post is told. */
const NEWS = 60

/** [Brandt, who was appointed director in 2024], [the board chose Reed as director]: of years ago, beside what has no day and is news. */
function isOldBeside(old: EventProfile, news: EventProfile): boolean {
  return news.times.length === 0 && isOlderThan(old, NEWS)
}

/** [named Brandt central bank governor], [named Reed governor of the central bank]: one post, whoever is said to have got it. */
export function isOnePost(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== right.type || !OF_POSTS.has(left.type)) return false
  // [moved from Health to Finance, and Reed got Transport]: of several offices each is filled once.
  if (![left, right].every(({ isOnly, isOnlyOfPost }) => isOnly || isOnlyOfPost)) return false
  if (left.principals.size !== 1 || right.principals.size !== 1) return false
  const isOffice =
    areOnePost(left.topics, right.topics) ||
    areOnePost(postOf(left), right.topics) ||
    areOnePost(left.topics, postOf(right))
  if (isOldBeside(left, right) || isOldBeside(right, left)) return false
  const times = likenessOfTimes(left, right)
  // A post is left again and again, and some texts tell of who left it before.
  return isOffice && (left.type === 'resignation' ? times > 0 : times >= 0)
}

/** [resigned as president], [was removed as leader of the Green Party]: the posts of a state and of a party are two. */
export function areOtherPosts(left: EventProfile, right: EventProfile): boolean {
  if (left.type !== 'resignation' || right.type !== 'resignation') return false
  if (left.topics.size === 0 || right.topics.size === 0) return false
  return isOfParty(left) !== isOfParty(right)
}

function isOfParty({ topics }: EventProfile): boolean {
  return [...topics].some((word) => PARTY.test(word))
}

const PARTY = /^part(?:y|i)$/
