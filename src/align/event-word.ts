/**
 * What a happening is called by the words that stood for it [exploded, explosion]. Rows are a noun and the lemmas that
 * mean it; of the last rows any more telling word comes before.
 */
const ROWS: readonly (readonly [noun: string, lemmas: string])[] = [
  ['earthquake', 'earthquake quake tremor aftershock temblor seism'],
  ['tsunami', 'tsunami'],
  ['eruption', 'eruption erupt'],
  ['hurricane', 'hurricane'],
  ['typhoon', 'typhoon'],
  ['cyclone', 'cyclone'],
  ['tornado', 'tornado twister'],
  ['blizzard', 'blizzard snowstorm'],
  ['storm', 'storm thunderstorm gale'],
  ['landslide', 'landslide mudslide landslip rockslide'],
  ['avalanche', 'avalanche'],
  ['wildfire', 'wildfire bushfire'],
  ['flood', 'flood flooding deluge inundate floodwater'],
  ['drought', 'drought'],
  ['heatwave', 'heatwave heat'],
  ['outbreak', 'outbreak epidemic'],
  ['famine', 'famine'],
  ['fire', 'fire blaze inferno burn arson torch'],
  ['bombing', 'bombing bomb'],
  ['airstrike', 'airstrike air-strike airstrikes air-raid'],
  ['shelling', 'shelling shell bombardment bombard'],
  ['shooting', 'shooting shoot gunfire shootout'],
  ['stabbing', 'stabbing stab knifing'],
  ['massacre', 'massacre'],
  ['hijacking', 'hijacking hijack'],
  ['kidnapping', 'kidnapping kidnap abduct abduction'],
  ['robbery', 'robbery rob heist holdup'],
  ['theft', 'theft steal burglary burgle'],
  ['murder', 'murder homicide'],
  ['assassination', 'assassination assassinate'],
  ['ambush', 'ambush'],
  ['invasion', 'invasion invade'],
  ['siege', 'siege besiege'],
  ['collision', 'collision collide'],
  ['derailment', 'derailment derail'],
  ['crash', 'crash'],
  ['collapse', 'collapse cave-in'],
  ['sinking', 'sinking sink capsize shipwreck founder'],
  ['spill', 'spill leak'],
  ['stampede', 'stampede crush'],
  ['explosion', 'explosion explode detonate detonation blow_up go_off blow-up'],
  ['blast', 'blast'],
  ['riot', 'riot rioting'],
  ['march', 'march'],
  ['rally', 'rally'],
  ['demonstration', 'demonstration demonstrate'],
  ['clash', 'clash fighting battle'],
  ['raid', 'raid'],
  ['strike', 'strike walkout'],
  ['attack', 'attack assault'],
]
/** As often as a more telling word, these are left. */
const GENERAL: ReadonlySet<string> = new Set(['attack', 'strike', 'raid', 'clash', 'collapse', 'crash'])
const GENERAL_SHARE = 0.5

const WORDS: ReadonlyMap<string, { readonly noun: string; readonly rank: number }> = new Map(
  ROWS.flatMap(([noun, lemmas], rank) => lemmas.split(' ').map((lemma) => [lemma, { noun, rank }] as const)),
)

/** The noun that most of the sources' words mean, of equals the one that says more; null where none is a happening's. */
export function eventNoun(lemmas: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, { count: number; rank: number }>()
  for (const words of lemmas) {
    for (const { noun, rank } of nounsOf(words)) {
      const known = counts.get(noun)
      counts.set(noun, { count: (known?.count ?? 0) + 1, rank: Math.min(rank, known?.rank ?? rank) })
    }
  }
  const [best] = [...counts].sort(
    ([a, left], [b, right]) => weightOf(b, right.count) - weightOf(a, left.count) || left.rank - right.rank,
  )
  return best?.[0] ?? null
}

function weightOf(noun: string, count: number): number {
  return GENERAL.has(noun) ? GENERAL_SHARE * count : count
}

/** Each noun once for one source. */
function nounsOf(lemmas: readonly string[]): readonly { readonly noun: string; readonly rank: number }[] {
  const found = lemmas.flatMap((lemma) => WORDS.get(lemma) ?? [])
  return [...new Map(found.map((word) => [word.noun, word])).values()]
}
