import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const CONFIDENCE = 0.9
/** Tokens behind the verb in which the term is looked for [sentenced the former mayor of a small town to life in prison]. */
const REACH = 14
/** Tokens from `life` to what is left of it [life in prison without the possibility of parole]. */
const TO_PAROLE = 8
const TERMS = wordSet('sentence sentences term terms imprisonment')
const TIMES = wordSet('two three four five six seven eight nine ten')

/** A sentence that is no number of years [jailed *for life*, two *life sentences*, sentenced *to death*]. */
export function lifeTerm(sentence: ReadSentence, trigger: Trigger): readonly FoundValue[] {
  if (trigger.type !== 'sentence') return []
  const { forms } = sentence
  for (let at = Math.max(0, trigger.first - 2); at <= Math.min(trigger.last + REACH, forms.length - 1); at += 1) {
    if (forms[at] === 'death' && isPenalty(forms, at)) return [found('death', at, at)]
    // [got *life* on Monday]
    const isGot = at === trigger.last + 1 && trigger.entry.form === 'verb'
    if (forms[at] === 'life' && (isGot || isTerm(forms, at))) return [lifeAt(forms, at), ...leastAfter(sentence, at)]
  }
  return []
}

function isPenalty(forms: readonly string[], at: number): boolean {
  return forms[at - 1] === 'to' || forms[at + 1] === 'sentence' || forms[at + 1] === 'penalty'
}

/** Not [sentenced for taking a life, jailed for the life of the plan]. */
function isTerm(forms: readonly string[], at: number): boolean {
  if (TERMS.has(forms[at + 1] ?? '') || isPrison(forms, at + 1)) return true
  return (forms[at - 1] === 'for' || forms[at - 1] === 'to') && forms[at + 1] !== 'of'
}

/** [life *in prison*, *behind bars*] */
function isPrison(forms: readonly string[], at: number): boolean {
  const pair = `${forms[at]} ${forms[at + 1]}`
  return pair === 'in prison' || pair === 'in jail' || pair === 'behind bars'
}

function lifeAt(forms: readonly string[], at: number): FoundValue {
  const isMany = TIMES.has(forms[at - 1] ?? '') && TERMS.has(forms[at + 1] ?? '')
  const parole = forms.slice(at, at + TO_PAROLE).indexOf('parole')
  const isWhole = parole > 0 && forms.slice(at, at + parole).includes('without')
  const words = isMany ? `${forms[at - 1]} life ${forms[at + 1]}` : 'life'
  return found(
    isWhole ? `${words} without parole` : words,
    isMany ? at - 1 : at,
    isWhole ? at + parole : isMany ? at + 1 : at,
  )
}

/** Tokens from `life` to what has to be served of it [life with a minimum term of 24 years]. */
const TO_MINIMUM = 12
const LEAST = 'at least '

/** [life with a *minimum* of 24 years, must serve *at least 24 years*]: a figure of its own. */
function leastAfter({ mentions, forms }: ReadSentence, life: number): readonly FoundValue[] {
  const time = mentions.find(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'time' &&
      mention.first > life &&
      mention.first <= life + TO_MINIMUM,
  )
  if (time?.kind !== 'quantity') return []
  const isLeast = time.value.startsWith(LEAST)
  if (!isLeast && !forms.slice(life, time.first).includes('minimum')) return []
  const value = isLeast ? time.value.slice(LEAST.length) : time.value
  return [{ ...found(value, time.first, time.last), of: 'minimum' }]
}

function found(value: string, first: number, last: number): FoundValue {
  return { attribute: 'term', value, party: null, first, last, confidence: CONFIDENCE }
}
