import { isBackgroundFigure } from './harm/background.ts'
import { DAMAGES, damageHarm } from './harm/damage.ts'
import type { Harm } from './harm/figure.ts'
import { isHarmNoun, nounHarm } from './harm/noun.ts'
import { HARM_PHRASE_VERBS, harmPhraseAt } from './harm/phrase.ts'
import { withSums } from './harm/sum.ts'
import { SURVIVALS, survivorHarm } from './harm/survivor.ts'
import { adjectiveHarm, verbHarm } from './harm/verb.ts'
import { HARM_ADJECTIVES, HARM_TO_OBJECT, HARM_TO_SUBJECT } from './harm/words.ts'
import type { ReadSentence } from './reading.ts'

export interface FoundHarm {
  readonly figures: readonly Harm[]
  /** Tokens whose figures count over a war or since long ago: what they tell is no event of the story. */
  readonly background: ReadonlySet<number>
}

/** The figures of one sentence. */
export function findHarm(sentence: ReadSentence): FoundHarm {
  const found: Harm[] = []
  for (let at = 0; at < sentence.lemmas.length; at += 1) {
    if (mayHarm(sentence, at)) found.push(...harmAt(sentence, at))
  }
  if (found.length === 0) return NO_HARM
  const background = new Set(found.filter((harm) => isBackgroundFigure(sentence, harm)).map(({ at }) => at))
  const told = found.filter(({ at }) => !background.has(at))
  return { figures: withoutRises(sentence, withSums(sentence, withoutDoubles(told))), background }
}

const NO_HARM: FoundHarm = { figures: [], background: new Set() }

/** Nearly all words are spared the rest. */
function mayHarm({ lemmas, forms }: ReadSentence, at: number): boolean {
  const lemma = lemmas[at] ?? ''
  if (isHarmNoun(lemma) || DAMAGES.has(lemma) || SURVIVALS.has(lemma)) return true
  return isHarmVerb(lemma) || HARM_PHRASE_VERBS.has(lemma) || HARM_ADJECTIVES.has(forms[at] ?? '')
}

function isHarmVerb(lemma: string): boolean {
  return HARM_TO_OBJECT.has(lemma) || HARM_TO_SUBJECT.has(lemma)
}

function harmAt(sentence: ReadSentence, at: number): readonly Harm[] {
  const lemma = sentence.lemmas[at] ?? ''
  if (SURVIVALS.has(lemma)) return survivorHarm(sentence, at)
  const toObject = HARM_TO_OBJECT.get(lemma)
  const toSubject = HARM_TO_SUBJECT.get(lemma)
  if (sentence.isVerb(at) && (toObject || toSubject) && !isShared(sentence, at))
    return verbHarm(sentence, at, toObject ?? toSubject ?? '', toObject ? 'object' : 'subject')
  const phrase = harmPhraseAt(sentence, at)
  if (phrase) return verbHarm(sentence, at, phrase.attribute, phrase.role)
  const adjective = HARM_ADJECTIVES.get(sentence.forms[at] ?? '')
  if (adjective && !isShared(sentence, at)) return adjectiveHarm(sentence, at, adjective)
  return [...nounHarm(sentence, at), ...damageHarm(sentence, at)]
}

/** [killed or wounded 12]: how many of which is not told. */
function isShared({ forms, lemmas }: ReadSentence, at: number): boolean {
  return [2, -2].some((step) => {
    const joint = forms[at + step / 2]
    if (joint !== 'or' && joint !== 'and') return false
    const other = lemmas[at + step] ?? ''
    return HARM_TO_OBJECT.has(other) || HARM_ADJECTIVES.has(forms[at + step] ?? '')
  })
}

const TOLLS = new Set(['toll', 'number'])

/** [the toll rose to 35 as seven people died]: beside a toll, the other figures of the dead are parts of it. */
function withoutRises({ lemmas }: ReadSentence, figures: readonly Harm[]): readonly Harm[] {
  const toll = figures.find(
    ({ at, of, attribute }) => isKilled(attribute) && TOLLS.has(lemmas[at] ?? '') && of === null,
  )
  if (!toll) return figures
  return figures.filter(({ attribute, of, at }) => !isKilled(attribute) || of !== null || at === toll.at)
}

function isKilled(attribute: string): boolean {
  return attribute === 'killed'
}

/** One reading of a figure, the surest. */
function withoutDoubles(found: readonly Harm[]): readonly Harm[] {
  return found.filter(
    (harm, at) =>
      !found.some(
        (other, place) =>
          place !== at &&
          other.first === harm.first &&
          (other.confidence > harm.confidence || (other.confidence === harm.confidence && place < at)),
      ),
  )
}
