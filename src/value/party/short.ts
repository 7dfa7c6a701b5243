import { fold } from '../fold.ts'
import { ADJECTIVE_COUNTRIES } from '../place/demonym-country.ts'

/** Words that companies and teams leave out when they are named again [Norvex Industries: Norvex]. Folded. */
const TAILS: ReadonlySet<string> = new Set(
  `inc incorporated ltd limited llc llp plc gmbh ag sa se nv bv ab co company corp corporation group groupe grupo holding
  holdings industries industry motors automotive airlines airways aerospace aviation electric electronics semiconductor
  semiconductors technologies technology systems software networks pharmaceuticals pharmaceutical pharma biotech
  biosciences biosystems therapeutics chemicals chemical energy petroleum oil gas resources mining minerals metals steel
  foods beverages brands stores enterprises entertainment pictures studios communications telecom telecommunications
  insurance financial bancorp bank capital partners solutions international global laboratories labs robotics
  instruments logistics shipping lines railways cement textiles materials
  united city town rovers wanderers athletic albion county rangers hotspur fc cf afc sc fk villa dynamo`
    .trim()
    .split(/\s+/u),
)

/** Words that begin the names of many bodies and are nobody's alone. */
const OPENINGS: ReadonlySet<string> = new Set(
  `the national international united royal state federal new general american british first world global european
  central north south east west northern southern eastern western union city county st saint bank air`
    .trim()
    .split(/\s+/u),
)

/** Whether a name is the leading part of an organisation's [Norvex of Norvex Industries]; both as written. */
export function isLeadingPart(short: string, full: string): boolean {
  const [part, whole] = [wordsOf(short), wordsOf(full)]
  if (part.length === 0 || part.length >= whole.length || OPENINGS.has(part.at(-1) ?? '')) return false
  if (!part.every((word, at) => whole[at] === word)) return false
  const tail = whole.slice(part.length)
  return tail.every((word) => TAILS.has(word)) || (part.length > 1 && isOfLand(tail))
}

/** [Norvex Petroleum *of China*] */
function isOfLand([link, ...land]: readonly string[]): boolean {
  return link === 'of' && LANDS.has(land.join(' '))
}

const LANDS: ReadonlySet<string> = new Set(ADJECTIVE_COUNTRIES.map(fold))

/** The full name of each that is a leading part of exactly one of the others. Time linear in the words of all names. */
export function fullNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(names)]
  const byLead = new Map<string, Set<string>>()
  for (const name of all) {
    for (const lead of leadsOf(name)) byLead.set(lead, (byLead.get(lead) ?? new Set()).add(name))
  }
  const pairs = all.flatMap((short): readonly (readonly [string, string])[] => {
    const fulls = [...(byLead.get(wordsOf(short).join(' ')) ?? [])].filter((full) => isLeadingPart(short, full))
    const longest = fulls.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
    const isOne = longest !== undefined && fulls.every((full) => full === longest || isLeadingPart(full, longest))
    return isOne ? [[short, longest]] : []
  })
  return new Map(pairs)
}

const LONGEST_LEAD = 3

function leadsOf(name: string): readonly string[] {
  const words = wordsOf(name)
  return words.slice(0, Math.min(LONGEST_LEAD, words.length - 1)).map((_, at) => words.slice(0, at + 1).join(' '))
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .split(' ')
    .filter((word) => word !== '' && word !== 'the')
}
