import type { SyntaxToken } from '../../model/syntax.ts'
import type { NameScores } from './entry.ts'
import { AREA_NOUNS, PERSON_NOUNS } from './noun.ts'
import { type ContextRule, NOTHING, STATE_NOUNS, withoutPeople } from './noun-context.ts'

const LONGEST_LIST = 20

/** [the towns of X, Y and Z] */
export const byListOfPlaces: ContextRule = ({ tokens }, { first }) => {
  const before = tokens[first - 1]?.form
  if (before !== 'and' && before !== ',') return NOTHING
  for (let at = first - 2; at > Math.max(0, first - LONGEST_LIST); at -= 1) {
    const token = tokens[at]
    if (token?.form === 'of') return isClosed(tokens, at, first) ? NOTHING : byListed(tokens[at - 1])
    if (token?.upos !== 'PROPN' && token?.form !== ',' && token?.form !== 'and' && token?.form !== '-') return NOTHING
  }
  return NOTHING
}

/** [the leaders of Varo and Pella, *Ana Brandt* and Jonas Feld]: behind the comma that follows the last of the list. */
function isClosed(tokens: readonly SyntaxToken[], of: number, first: number): boolean {
  const forms = tokens.slice(of, first).map(({ form }) => form)
  const and = forms.indexOf('and')
  return and >= 0 && forms.indexOf(',', and) > and
}

/** [Presidents Quill and *Orlov*, the ministers Brandt, Holt and *Sand*] */
export const byListOfPeople: ContextRule = ({ tokens }, { first, last, entry }) => {
  const joint = tokens[first - 1]?.form
  if ((joint !== 'and' && joint !== ',') || isModifying(tokens, last)) return NOTHING
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_LIST); at -= 1) {
    const { upos = '', xpos = '', lemma = '', form = '' } = tokens[at] ?? {}
    const isMany =
      xpos.startsWith('NN') && form.endsWith('s') && PERSON_NOUNS.has(lemma.toLowerCase().replace(/s$/u, ''))
    if (isMany) return at < first - 2 ? withoutPeople({ person: 4 }, entry) : NOTHING
    if (upos !== 'PROPN' && form !== ',' && form !== 'and') return NOTHING
  }
  return NOTHING
}

/** [presidents Brandt and *Varo* officials]: said of what follows. */
function isModifying(tokens: readonly SyntaxToken[], last: number): boolean {
  const next = tokens[last + 1]
  return next?.upos === 'NOUN' || next?.xpos === 'POS'
}

function byListed(noun: SyntaxToken | undefined): Partial<NameScores> {
  if (noun?.xpos !== 'NNS') return NOTHING
  if (AREA_NOUNS.has(noun.lemma)) return { place: 4 }
  return STATE_NOUNS.has(noun.lemma) ? { place: 3 } : NOTHING
}
