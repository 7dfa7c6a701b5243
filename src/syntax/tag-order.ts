/**
 * Tags that the words around show to be wrong, set right before a tree is drawn. The treebanks are of the web and hold
 * little of how news is told: `chief executive` and `the head of the bank quit` come out of the tagger as no news is meant.
 */
import { LONGEST_SENTENCE } from './parse-state.ts'
import { type TokenTags, takeTag } from './tagger.ts'

/** Adjectives that stand for people as well. */
const PEOPLE: ReadonlySet<string> = new Set(
  'executive official relative representative detective militant suspect native elder'.split(' '),
)
/** Verbs whose past is spelled as their plain form. */
const UNCHANGING: ReadonlySet<string> = new Set(
  'quit cut put hit set shut split spread hurt burst shed cast beat upset bid'.split(' '),
)
/** Behind these stands a plain form, some words between or not [helped the town *put*, did not *quit*]. */
const BEFORE_PLAIN: ReadonlySet<string> = new Set(
  "to do does did let lets make makes made help helps helped see saw watch watched hear heard have had n't not".split(
    ' ',
  ),
)
/** Tokens back to the word that asks for a plain form. */
const WIDEST_PLAIN = 8
/** Tokens back to the first comma of what stands between a subject and its verb [*, the head of the bank,* quit]. */
const WIDEST_ASIDE = 14

/** The classes of tags, by number of tag. */
export interface TagOrder {
  readonly noun: number
  readonly adjective: number
  readonly past: number
  readonly plain: number
  readonly present: number
  readonly plural: number
  readonly modal: number
  readonly hyphen: number
  readonly isParticiple: Uint8Array
  readonly isOfNoun: Uint8Array
  readonly isDeterminer: Uint8Array
  readonly isName: Uint8Array
  readonly isVerb: Uint8Array
}

export function tagOrderOf(tags: readonly string[]): TagOrder {
  const flags = (pattern: RegExp) => Uint8Array.from(tags, (tag) => Number(pattern.test(tag)))
  return {
    noun: tags.indexOf('NOUN NN'),
    adjective: tags.indexOf('ADJ JJ'),
    past: tags.indexOf('VERB VBD'),
    plain: tags.indexOf('VERB VB'),
    present: tags.indexOf('VERB VBZ'),
    plural: tags.indexOf('NOUN NNS'),
    modal: tags.indexOf('AUX MD'),
    hyphen: tags.indexOf('PUNCT HYPH'),
    isParticiple: flags(/ VB[GN]$/),
    isOfNoun: flags(/^(?:NOUN|PROPN|ADJ|NUM) |HYPH$/),
    isDeterminer: flags(/^DET | PRP\$$| POS$/),
    isName: flags(/^(?:NOUN|PROPN) /),
    isVerb: flags(/^(?:VERB|AUX) /),
  }
}

/** Sets tags right in place. */
export function orderTags(order: TagOrder, forms: readonly string[], tags: TokenTags): void {
  const length = Math.min(forms.length, LONGEST_SENTENCE)
  for (let at = 1; at < length; at += 1) {
    const form = forms[at] ?? ''
    if (PEOPLE.has(form) && isPerson(order, tags, at, length)) takeTag(tags, at, order.noun)
    else if (form === '-' && joinsParticiple(order, tags, at, length)) takeTag(tags, at, order.hyphen)
    else if (isVerbOfRelative(order, forms, tags, at)) takeTag(tags, at, order.present)
    else if (UNCHANGING.has(form) && isPast(order, forms, tags, at)) takeTag(tags, at, order.past)
  }
}

/** [the company's chief *executive* said, an army *official*, who]; not [is official, the official report]. */
function isPerson(
  { adjective, isOfNoun, isDeterminer }: TagOrder,
  { best }: TokenTags,
  at: number,
  length: number,
): boolean {
  if (best[at] !== adjective) return false
  const isLast = at + 1 >= length || isOfNoun[best[at + 1] ?? 0] === 0
  return isLast && (isOfNoun[best[at - 1] ?? 0] === 1 || isDeterminer[best[at - 1] ?? 0] === 1)
}

/** [the Oscar*-*winning actress, a prize*-*winning author]: a comma to the tagger behind a name. */
function joinsParticiple(
  { isOfNoun, isParticiple }: TagOrder,
  { best }: TokenTags,
  at: number,
  length: number,
): boolean {
  const [before, next, noun] = [best[at - 1] ?? 0, best[at + 1] ?? 0, best[at + 2] ?? 0]
  return at + 2 < length && isOfNoun[before] === 1 && isParticiple[next] === 1 && isOfNoun[noun] === 1
}

/** [who *steps* down, which *amounts* to]; not [men who agents said were] */
function isVerbOfRelative(
  { plural, isVerb, isOfNoun }: TagOrder,
  forms: readonly string[],
  { best }: TokenTags,
  at: number,
): boolean {
  if (best[at] !== plural || !RELATIVE.has(forms[at - 1] ?? '') || at + 1 >= forms.length) return false
  const next = best[at + 1] ?? 0
  return isVerb[next] === 0 && isOfNoun[next] === 0
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which'])

/** [the head of the bank *quit*, Brandt, its head, *quit*]; not [to quit, and quit]. */
function isPast(
  { plain, modal, isName }: TagOrder,
  forms: readonly string[],
  { best }: TokenTags,
  at: number,
): boolean {
  if (best[at] !== plain) return false
  for (let before = at - 1; before >= Math.max(0, at - WIDEST_PLAIN); before -= 1) {
    if (best[before] === modal || BEFORE_PLAIN.has((forms[before] ?? '').toLowerCase())) return false
  }
  if (isName[best[at - 1] ?? 0]) return true
  return forms[at - 1] === ',' && isName[best[at - 2] ?? 0] === 1 && isBehindAside(forms, at)
}

function isBehindAside(forms: readonly string[], at: number): boolean {
  return forms.slice(Math.max(1, at - WIDEST_ASIDE), at - 1).includes(',')
}
