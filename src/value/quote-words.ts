import { foldNumbers, foldOrdinals } from './fold/number.ts'
import { foldSpelling } from './fold/spelling.ts'
import { fold, splitWords } from './fold.ts'

/** Stands for words left out, or put in by an editor in place of the spoken ones. */
export const CUT = '…'

const ELLIPSIS = /\.(?: ?\.){2,}/gu
/** [no one] is one word, and no number. */
const NO_ONE = /\bno[ -]one\b/gu
/** [6:00 p.m.]: nobody says the noughts. */
const FULL_HOUR = /\b(\d{1,2}): ?00(?= [ap]\.? ?m\b)/gu
/** What a reporter says in the middle of a quote: [We need to act now, he said, before it is too late]. */
const REPORTED = /["”]?, ["“]?(?:he|she|they)(?: (?:said|says|added|told reporters|continued|explained)),["”]? ?["“]?/gu
const INSERTION = /\[([^[\]]*)\]/gu
/** What an editor explains [respect to her (Ana Brandt) and her family]. */
const ASIDE = /\([^()]{1,80}\)/gu
/** Some pages part an apostrophe from its word [I ' m not, she ' s]. */
const PARTED = /([a-z]) ' ?(s|m|re|ve|ll|d|t)\b/gu
/** [the farmers' land, James's house]: it is not heard where the owner's apostrophe stands. */
const OWNERS = /([a-z])s'(?:s\b)?(?= [a-z])/gu
/** A quote within the quote, which an apostrophe may close. */
const INNER_QUOTE = /(?:^|[\s("])'(?=\w)/u
const CONTRACTION = /[a-z]+'[a-z]+/gu
const NOT_FOLLOWED = /^[a-z]/u

/** What an apostrophe hides, by the letters around it. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["ain't", 'is not'],
  ["can't", 'can not'],
  ["let's", 'let us'],
  ["shan't", 'shall not'],
  ["won't", 'will not'],
])
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['re', ' are'],
  ['ve', ' have'],
  ['ll', ' will'],
  ['m', ' am'],
])
/** After these, `'s` is a verb and no possessive. */
const BEFORE_IS: ReadonlySet<string> = new Set(
  'it he she that there here what who where when how this everything nothing'.split(' '),
)
const AFTER_HAS = /^ (?:been|got|had|become|done)\b/u
const AFTER_HAD = /^ (?:been|better|had)\b/u
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['cannot', ['can', 'not']],
  ['gonna', ['going', 'to']],
  ['gotta', ['got', 'to']],
  ['wanna', ['want', 'to']],
  ['ok', ['okay']],
])
/** Sounds that some transcripts keep and others drop. */
const FILLERS: ReadonlySet<string> = new Set('um umm uh uhh uhm er erm hmm'.split(' '))

/**
 * The words of a quote, folded, with a `…` for every cut inside it; cuts at its ends say nothing, as every quote is
 * cut from something. One spelling for contractions, numbers, hyphens, and British and American words.
 */
export function spokenWords(text: string): readonly string[] {
  const whole = fold(text).replace(PARTED, "$1'$2").replace(ASIDE, ' ... ')
  const quoted = whole.replace(REPORTED, ' ').replace(NO_ONE, 'nobody').replace(FULL_HOUR, '$1')
  const owned = INNER_QUOTE.test(quoted) ? quoted : quoted.replace(OWNERS, "$1's")
  const plain = expandContractions(owned.replace(INSERTION, readInsertion))
  const parts = plain.split(ELLIPSIS).map(wordsOfPart)
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [CUT, ...part]))
}

/** [[T]he station], [[sic]], [[the station]] */
function readInsertion(whole: string, inside: string, offset: number, text: string): string {
  const isPartOfWord = NOT_FOLLOWED.test(text[offset + whole.length] ?? '') || NOT_FOLLOWED.test(text[offset - 1] ?? '')
  if (isPartOfWord && NOT_FOLLOWED.test(inside)) return inside
  return inside === 'sic' ? ' ' : ' ... '
}

function expandContractions(text: string): string {
  return text.replace(CONTRACTION, (contraction, offset: number) => {
    const [base = '', ending = ''] = contraction.split("'")
    const end = offset + contraction.length
    if (ending === 't' && base.endsWith('n')) return WHOLE.get(contraction) ?? `${base.slice(0, -1)} not`
    return WHOLE.get(contraction) ?? base + expandEnding(base, ending, text.slice(end, end + 10))
  })
}

/** [it's], [it's been], [they'd], [they'd been] */
function expandEnding(base: string, ending: string, after: string): string {
  if (ending === 's' && BEFORE_IS.has(base)) return AFTER_HAS.test(after) ? ' has' : ' is'
  if (ending === 'd') return AFTER_HAD.test(after) ? ' had' : ' would'
  return ENDINGS.get(ending) ?? `'${ending}`
}

function wordsOfPart(part: string): readonly string[] {
  const words = splitWords(part)
  const spoken = words.filter((word) => !FILLERS.has(word))
  const spelled = (spoken.length > 0 ? spoken : words).flatMap((word) => SHORT_FORMS.get(word) ?? [foldSpelling(word)])
  return foldOrdinals(foldNumbers(spelled))
}
