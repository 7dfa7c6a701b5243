import { createRandom, type Random } from './random.ts'
import type { GoldSentence } from './read-conllu.ts'

/** Of 100 sentences, so many are also learned without their commas, in capitals, and as a headline. */
const WITHOUT_COMMAS = 7
const IN_CAPITALS = 3
const AS_HEADLINE = 4
const SHORTEST = 4
/** Words that headlines write in capitals. */
const HEADLINE_WORD = 4

/** Adds to some sentences, right after them, what careless and shouting writers would have made of them. */
export function addNoise(sentences: readonly GoldSentence[], seed: number): readonly GoldSentence[] {
  const random = createRandom(seed)
  return sentences.flatMap((sentence) => {
    const change = drawChange(random)
    return change === null || sentence.forms.length < SHORTEST ? [sentence] : [sentence, change(sentence)]
  })
}

type Change = (sentence: GoldSentence) => GoldSentence

function drawChange(random: Random): Change | null {
  const drawn = random() % 100
  if (drawn < WITHOUT_COMMAS) return dropCommas
  if (drawn < WITHOUT_COMMAS + IN_CAPITALS) return (sentence) => mapForms(sentence, (form) => form.toUpperCase())
  return drawn < WITHOUT_COMMAS + IN_CAPITALS + AS_HEADLINE ? (sentence) => mapForms(sentence, capitalize) : null
}

function mapForms(sentence: GoldSentence, change: (form: string) => string): GoldSentence {
  return { ...sentence, forms: sentence.forms.map(change) }
}

function capitalize(form: string): string {
  return form.length < HEADLINE_WORD ? form : form.slice(0, 1).toUpperCase() + form.slice(1)
}

function dropCommas(sentence: GoldSentence): GoldSentence {
  const heads = new Set(sentence.heads)
  const kept = [...sentence.forms.keys()].filter((at) => sentence.forms[at] !== ',' || heads.has(at))
  const positions = new Map(kept.map((at, position) => [at, position]))
  const pick = (column: readonly string[]): readonly string[] => kept.map((at) => column[at] ?? '_')
  return {
    ...sentence,
    forms: pick(sentence.forms),
    lemmas: pick(sentence.lemmas),
    upos: pick(sentence.upos),
    xpos: pick(sentence.xpos),
    relations: pick(sentence.relations),
    heads: kept.map((at) => positions.get(sentence.heads[at] ?? -1) ?? -1),
  }
}
