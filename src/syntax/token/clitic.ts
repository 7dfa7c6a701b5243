/** Words written as one that Universal Dependencies takes as two, with the length of the first part. */
const FUSED = new Map<string, number>([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['outta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['werent', 4],
  ['arent', 3],
  ['aint', 2],
  ['hasnt', 3],
  ['havent', 4],
  ['hadnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['cant', 2],
  ['wont', 2],
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['youve', 3],
  ['youll', 3],
  ['theyre', 4],
  ['theyve', 4],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['hes', 2],
  ['arnt', 2],
  ['itll', 2],
  ['kinda', 4],
  ['lotta', 3],
  ['alot', 1],
])

const LONGEST_FUSED = 8

/** [cannot]: where the second word starts, 0 when it is one word. Short ones in capitals are names: [IM], [HES]. */
export function fusedSplit(text: string, start: number, end: number): number {
  const length = end - start
  if (length > LONGEST_FUSED || length < 2) return 0
  const split = SPLITS.get(text.slice(start, end))
  return split === undefined ? 0 : start + split
}

/** Each fused word in the cases it is written in: a look-up for every word must not change its case first. */
const SPLITS: ReadonlyMap<string, number> = new Map(
  [...FUSED].flatMap(([word, split]) => casesOf(word).map((written) => [written, split] as const)),
)

function casesOf(word: string): readonly string[] {
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1)
  return word.length > 3 ? [word, capitalised, word.toUpperCase()] : [word, capitalised]
}

const ENDINGS = new Set(['s', 'm', 'd', 'll', 've', 're'])

/** Letters after the apostrophe that make a word of their own: [it's], [we'll]. */
export function isCliticEnding(text: string, start: number, end: number): boolean {
  return end - start <= 2 && ENDINGS.has(text.slice(start, end).toLowerCase())
}

const APOSTROPHES = "'’‘`´ʼ＇"

export function isApostrophe(text: string, at: number): boolean {
  const mark = text.charAt(at)
  return mark !== '' && APOSTROPHES.includes(mark)
}
