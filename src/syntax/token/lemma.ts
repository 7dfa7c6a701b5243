import { lowerCase } from './character.ts'
import { positiveDegree } from './lemma-degree.ts'
import { singular } from './lemma-noun.ts'
import { CLOSED_CLASS, NAME_ABBREVIATIONS, NOUN_ABBREVIATIONS, ORIGINS } from './lemma-table.ts'
import { verbLemma } from './lemma-verb.ts'

/** No English word is longer; what is has no rules, and costs no time. */
const LONGEST_WORD = 60

/**
 * Lemma of a token by its universal and Penn tags, by the conventions of the English treebanks of Universal Dependencies:
 * pronouns by case, not by number or possessor [them] they, [my] my; [n't] not; [’s] be or the possessive by its tag;
 * figures without separators of thousands; names as they are, plural ones in the singular. Never throws.
 */
export function lemmaOf(form: string, upos: string, xpos: string): string {
  if (form.length > LONGEST_WORD) return form
  const lower = lowerCase(form.replaceAll('’', "'"))
  if (lower === 'her' && xpos === 'PRP') return 'she'
  if (lower === "'d" && xpos === 'VBD') return 'have'
  const closed = CLOSED_CLASS.get(`${upos} ${lower}`)
  if (closed !== undefined) return closed
  switch (upos) {
    case 'PROPN':
      return properLemma(form, xpos)
    case 'NOUN':
      return nounLemma(form, lower, xpos)
    case 'VERB':
    case 'AUX':
      return xpos.startsWith('NN') ? form : verbLemma(lower, xpos)
    case 'ADJ':
    case 'ADV':
      return descriptiveLemma(form, lower, xpos)
    case 'NUM':
      return numberLemma(form, lower)
    case 'PUNCT':
    case 'SYM':
    case 'X':
      return form
    default:
      return lower
  }
}

/** Names of one thing that look plural. */
const PLURAL_NAMES = new Set(
  'Philippines Netherlands Olympics Paralympics Falls Commons Works Maldives Bahamas Beatles Times Alps Andes'.split(
    ' ',
  ),
)

function properLemma(form: string, xpos: string): string {
  if (xpos === 'NNPS') return PLURAL_NAMES.has(form) ? form : singular(form)
  return NAME_ABBREVIATIONS.get(form.replace(/\.$/, '')) ?? form
}

function nounLemma(form: string, lower: string, xpos: string): string {
  const written = isInitialism(form) || xpos.startsWith('NNP') ? form : lower
  if (/^['’]?\d+['’]?s$/.test(form)) return form
  const abbreviated = NOUN_ABBREVIATIONS.get(form)
  if (abbreviated !== undefined) return abbreviated
  return xpos === 'NNS' || xpos === 'NNPS' ? singular(written) : written
}

/** [TV], [AK47s], [Q1]: capitals of a few letters are no shouting. */
function isInitialism(form: string): boolean {
  return (
    /^(?:[A-Z][A-Z&]{0,2}\d*|[A-Z]+\d+)s?$/.test(form) || /^[a-zß-öø-ÿ]?[A-ZÀ-ÖØ-Þ].*[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]/.test(form)
  )
}

function descriptiveLemma(form: string, lower: string, xpos: string): string {
  if (xpos.startsWith('NNP')) return form
  if (/^(?:JJ|RB)[RS]$/.test(xpos)) return positiveDegree(lower, xpos)
  return ORIGINS.has(form) || /-[A-ZÀ-ÖØ-Þ]/.test(form) ? form : lower
}

/** [1,250] 1250; a numeral of capitals [II] stays. */
function numberLemma(form: string, lower: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form)) return form.replaceAll(',', '')
  return /^[IVXLCDM]+$/.test(form) ? form : lower
}
