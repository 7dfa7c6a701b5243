/** British and American spellings of one word become one: [colour], [color]; [realize], [realise]. */

const OUR =
  /^(arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig)our(?=$|s$|ed$|ing$|able$|ably$|ful$|ite$|ites$|er$|ers$|hood$|hoods$|less$)/u
const IZE = /^(.{3,}[^aeiou])iz(e|ed|es|ing|er|ers|ation|ations|ational)$/u
const YZE = /^(.{3,})yz(e|ed|es|ing)$/u
const RE = /^(calib|cent|fib|kilomet|lit|lust|meag|met|millimet|omb|sab|somb|spect|theat)re(s?)$/u
const ENCE = /^(def|off|lic|pret)ence(s?)$/u
/** [travelled], [traveled]: two vowels before the end, so that [called] stays. */
const DOUBLED = /^(.*[aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers)$/u
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['aeroplane', 'airplane'],
  ['aging', 'ageing'],
  ['amongst', 'among'],
  ['catalog', 'catalogue'],
  ['gray', 'grey'],
  ['judgment', 'judgement'],
  ['learnt', 'learned'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['towards', 'toward'],
  ['whilst', 'while'],
])
/** The longest word of the rules has fewer letters; longer ones are left alone so that no rule can be slow. */
const LONGEST = 30

/** One spelling of a folded word; a word spelled so stays as it is. */
export function foldSpelling(word: string): string {
  if (word.length < 4 || word.length > LONGEST) return word
  const other = OTHERS.get(word)
  if (other) return other
  return word
    .replace(OUR, '$1or')
    .replace(IZE, '$1is$2')
    .replace(YZE, '$1ys$2')
    .replace(RE, '$1er$2')
    .replace(ENCE, '$1ense$2')
    .replace(DOUBLED, '$1l$2')
}
