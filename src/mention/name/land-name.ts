import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/**
 * Lands whose names no tag and no capital shows whole: of two parts [Trinidad and Tobago], beginning with a title or a
 * people's name [Saint Lucia, Saudi Arabia], or taken for a common noun at the start of a sentence [Guinea, Laos].
 */
const LANDS =
  'Antigua and Barbuda|Bosnia and Herzegovina|Trinidad and Tobago|Turks and Caicos Islands|Turks and Caicos|Wallis and Futuna|' +
  'São Tomé and Príncipe|Sao Tome and Principe|Svalbard and Jan Mayen|Heard Island and McDonald Islands|' +
  'South Georgia and the South Sandwich Islands|Democratic Republic of the Congo|Democratic Republic of Congo|' +
  'Republic of the Congo|Republic of Congo|Saudi Arabia|United Arab Emirates|British Virgin Islands|Caribbean Netherlands|' +
  'British Indian Ocean Territory|Western Sahara|Cook Islands|Guinea-Bissau|Guinea|Laos|Maldives|Seychelles|Hong Kong|Sri Lanka'

const SAINTS =
  'Kitts and Nevis|Vincent and the Grenadines|Pierre and Miquelon|Lucia|Martin|Helena|Barthélemy|Barthelemy|Kitts|Vincent'

/** [St. Lucia, St Lucia, Saint Lucia] */
const SAINT = ['Saint', 'St', 'St.']
const NAMES = [...LANDS.split('|'), ...SAINTS.split('|').flatMap((name) => SAINT.map((saint) => `${saint} ${name}`))]
const NAME_SET: ReadonlySet<string> = new Set(NAMES)

/** By the first word, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst()

function byFirst(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>()
  for (const words of NAMES.map((name) => name.split(/ |(-)/u).filter((word) => word))) {
    const [first = ''] = words
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    )
  }
  return index
}

/** The last token of the land's name that begins here; -1 where none does. */
export function endOfLand(tokens: readonly SyntaxToken[], at: number): number {
  const names = BY_FIRST.get(tokens[at]?.form ?? '')
  const found = names?.find((words) => words.every((word, step) => tokens[at + step]?.form === word))
  if (!found || NO_LAND.has(tokens[at + found.length]?.form.toLowerCase() ?? '')) return -1
  return at + found.length - 1
}

/** [Guinea pigs] */
const NO_LAND = wordSet('pig pigs fowl worm')

/** Whether the words are the name of one of those lands and no more. */
export function isKnownLand(text: string): boolean {
  return NAME_SET.has(text)
}
