import { familyOf } from './event-family.ts'
import type { EventCluster, EventProfile } from './event-profile.ts'
import { OF_POSTS } from './one-post.ts'
import { isTellingWord } from './telling-word.ts'

const MINUTES_PER_DAY = 24 * 60
/** Longer times are of no use to find an event by. */
const LONGEST_KEYED_DAYS = 31
/** Clusters that an event is held against: those that share its rarest traits. */
const MOST_RIVALS = 48

/** Finds the clusters that may be the same event, without a look at all of them. */
export interface ClusterIndex {
  readonly rivalsOf: (profile: EventProfile) => readonly EventCluster[]
  /** Makes a cluster findable by the traits of a new member. */
  readonly add: (profile: EventProfile, cluster: EventCluster) => void
}

export function createClusterIndex(): ClusterIndex {
  const byTrait = new Map<string, EventCluster[]>()
  return {
    rivalsOf: (profile) => {
      const lists = traitsOf(profile).flatMap((trait) => byTrait.get(trait) ?? [])
      return firstDistinct(lists)
    },
    add: (profile, cluster) => {
      for (const trait of traitsOf(profile)) {
        const holders = byTrait.get(trait)
        if (!holders) byTrait.set(trait, [cluster])
        else if (holders.length < MOST_RIVALS && !holders.includes(cluster)) holders.push(cluster)
      }
    },
  }
}

function firstDistinct(clusters: readonly EventCluster[]): readonly EventCluster[] {
  return [...new Set(clusters)].slice(0, MOST_RIVALS)
}

/** What an event may be found by, within its family; the most telling first. */
function traitsOf(profile: EventProfile): readonly string[] {
  const family = familyOf(profile.type)
  const traits = [
    ...profile.ownQuotes.flatMap(wordsToFind).map((word) => `quoted ${word}`),
    ...[...profile.principals].map((principal) => `principal ${principal}`),
    ...[...profile.parties].map((party) => `party ${party}`),
    ...profile.places.flatMap((readings) => readings.slice(0, 1).map(({ chain }) => `place ${chain[0]?.id ?? ''}`)),
    ...profile.times.flatMap(daysOf),
    ...(OF_POSTS.has(profile.type) ? [`post ${[...profile.topics].toSorted().join(' ')}`] : []),
    ...[...profile.figures].map((figure) => `figure ${figure}`),
    ...[...profile.lemmas].map((lemma) => `word ${lemma}`),
    ...(profile.role === 'background' ? [] : [`role ${profile.role}`]),
    ...(profile.isOnly ? ['only'] : []),
    ...(profile.nextOf === null ? [] : ['next']),
  ]
  return traits.map((trait) => `${family} ${trait}`)
}

/** Words of a quote that a cut of it has too, more often than not. */
const MOST_QUOTED = 6

/** The longest that tell something; of one length in the order of the quote. */
function wordsToFind(quote: ReadonlySet<string>): readonly string[] {
  const telling = [...quote].filter(isTellingWord)
  return telling.toSorted((a, b) => b.length - a.length).slice(0, MOST_QUOTED)
}

function daysOf({ start, end }: EventProfile['times'][number]): readonly string[] {
  const length = (end - start) / MINUTES_PER_DAY
  if (!(length <= LONGEST_KEYED_DAYS)) return []
  return [`day ${Math.floor(start / MINUTES_PER_DAY)}`]
}
