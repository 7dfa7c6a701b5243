/**
 * A light English stemmer: inflections and the few derivations that news topics swap freely
 * ([extend, extension], [dispose, disposal], [cooperate, cooperation]). It would rather leave two forms of a word apart
 * than make one of two words: [plane, plan], [mission, miss], [station, state] stay apart.
 */

/** Forms that no rule below brings together. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'agreed agree',
    'began begin',
    'begun begin',
    'bought buy',
    'broke break',
    'broken break',
    'built build',
    'burial bury',
    'changing change',
    'children child',
    'chose choose',
    'chosen choose',
    'crises crisis',
    'denial deny',
    'dying die',
    'evening evening',
    'fallen fall',
    'fell fall',
    'flew fly',
    'flown fly',
    'fought fight',
    'freed free',
    'grew grow',
    'grown grow',
    'guaranteed guarantee',
    'held hold',
    'lost lose',
    'losing lose',
    'loss lose',
    'men man',
    'met meet',
    'movies movie',
    'paid pay',
    'reversal reverse',
    'risen rise',
    'rose rise',
    'sent send',
    'sold sell',
    'stole steal',
    'stolen steal',
    'struck strike',
    'taken take',
    'took take',
    'withdrawn withdraw',
    'withdrew withdraw',
    'women woman',
    'won win',
    'winning win',
  ].map((pair) => pair.split(' ') as [string, string]), // each entry holds exactly two words
)
/** Words that look inflected or derived and are not, or whose meaning has moved. */
const UNCHANGED: ReadonlySet<string> = new Set(
  (
    'news series species evening morning during nothing something anything everything king ring ceiling sibling ' +
    'statement department apartment parliament document compartment basement element tournament sentiment supplement ' +
    'question commission permission mission passion session pension region religion opinion million billion ' +
    'festival rival carnival hundred sacred red bed need feed seed speed breed wing'
  ).split(' '),
)
/** Verbs whose noun ends in -ation without the verb ending in -ate, as they stand before -ation. */
const PLAIN_ATION: ReadonlySet<string> = new Set(
  (
    'accus adapt authoris cancel combin condemn confirm conserv consult declar deport determin devast document ' +
    'examin expect exploit explor implement inform install interpret invit limit observ prepar present preserv ' +
    'privatis realis represent reserv resign stabilis starv tax transport'
  ).split(' '),
)

const VOWEL_GROUPS = /[aeiouy]+/gu
const LONGEST = 30

type Rule = (word: string) => string | null

function syllables(word: string): number {
  return word.match(VOWEL_GROUPS)?.length ?? 0
}

/** The part before an ending, when the word has that ending and enough letters before it. */
function before(word: string, ending: string, letters: number): string | null {
  return word.endsWith(ending) && word.length - ending.length >= letters ? word.slice(0, -ending.length) : null
}

/** [talks], [launches], [parties], [tried] */
function plural(word: string): string | null {
  if (/(?:ss|us|is)$/u.test(word) || word.length < 4) return null
  if (/i(?:es|ed)$/u.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ches|shes|xes|sses|zzes|[^aeiou]oes)$/u.test(word) && word.length > 5) return word.slice(0, -2)
  return before(word, 's', 3)
}

/** [extending], [planned], [striking] */
function inflection(word: string): string | null {
  const base = before(word, 'ing', 2) ?? (word.endsWith('eed') ? null : before(word, 'ed', 2))
  if (base === null || syllables(base) === 0) return null
  if (/([bdgmnprt])\1$/u.test(base) && base.length > 3) return base.slice(0, -1)
  return needsFinalE(base) ? `${base}e` : base
}

/** A short base lost its e where English would otherwise have doubled the consonant: [vot-ing], [leav-ing], [charg-ing]. */
function needsFinalE(base: string): boolean {
  if (syllables(base) > 1) return false
  return /^[^aeiouy]*[aeiouy][^aeiouywx]$/u.test(base) || /(?:[^s]s|v|c|z|[^n]g|u)$/u.test(base)
}

/** [cooperation], [resignation], [organisation] */
function ation(word: string): string | null {
  const base = before(word, 'ation', 3)
  if (base === null) return null
  if (PLAIN_ATION.has(base)) return base === 'install' ? 'instal' : base
  if (base.endsWith('is') || base.endsWith('iz')) return base.length > 4 ? `${base.slice(0, -1)}se` : null
  if (base.endsWith('ific')) return `${base.slice(0, -2)}y`
  return base.length > 3 || base === 'don' || base === 'loc' ? `${base}ate` : null
}

/** [extension], [expansion], [decision], [explosion], [election], [discussion] */
function ion(word: string): string | null {
  const base = before(word, 'ion', 5)
  if (base === null || word.endsWith('ission')) return null
  if (/[ae]ns$/u.test(base) && base.length > 5) return `${base.slice(0, -1)}d`
  if (/[aiou]s$/u.test(base)) return `${base.slice(0, -1)}de`
  if (/ss$/u.test(base) && base.length > 5) return base
  return /[cp]t$/u.test(base) ? base : null
}

/** [disposal], [approval], [arrival], [withdrawal], [acquittal], [referral] */
function nounInAl(word: string): string | null {
  const base = before(word, 'al', 4)
  if (base === null || !/(?:os|ov|iv|us|is|iss|aw|ew|ay|tt|rr)$/u.test(base)) return null
  if (/(?:tt|rr)$/u.test(base)) return base.slice(0, -1)
  return /(?:os|ov|iv|us|[^s]is)$/u.test(base) ? `${base}e` : base
}

/** [agreement], [deployment] */
function nounInMent(word: string): string | null {
  return before(word, 'ment', 5)
}

/** [cooperate] meets [cooperat-ing]; [plane] does not meet [plan]. */
function finalE(word: string): string | null {
  const base = before(word, 'e', 4)
  return base !== null && syllables(base) > 1 && !base.endsWith('e') ? base : null
}

/** [control-l-ing], [install] */
function doubledL(word: string): string | null {
  return word.endsWith('ll') && syllables(word) > 1 ? word.slice(0, -1) : null
}

const RULES: readonly Rule[] = [
  (word) => IRREGULAR.get(word) ?? null,
  plural,
  inflection,
  ation,
  ion,
  nounInAl,
  nounInMent,
  finalE,
  doubledL,
]

function shortenOnce(word: string): string {
  if (UNCHANGED.has(word)) return word
  for (const rule of RULES) {
    const shorter = rule(word)
    if (shorter !== null) return shorter
  }
  return word
}

/**
 * The stem of a folded word; not always a word itself. A stem is its own stem.
 * Words with anything but the letters a to z, and words longer than any English one, are returned as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || word.length > LONGEST || !/^[a-z]+$/u.test(word)) return IRREGULAR.get(word) ?? word
  let current = word
  // Every rule but the irregular forms shortens a word, so this ends long before the bound.
  for (let round = 0; round < LONGEST * 2; round += 1) {
    const shorter = shortenOnce(current)
    if (shorter === current) return current
    current = shorter
  }
  return current
}
