import { wordSet } from '../../util/word-set.ts'
import { doerOf } from '../entity/of-whom.ts'
import type { FoundValue, TriggerTold } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'
import { namedPerson } from './named-person.ts'

const CONFIDENCE = 0.8
/** Words of a text in which a person who goes down goes to prison. */
const COURT = wordSet('prison jail judge court murder trial guilty convict')

/** [Tom Reed *went down for 25 years*]: sentenced; not [the ship went down, prices went down for years]. */
export function wentDown(sentence: ReadSentence): readonly TriggerTold[] {
  const { forms, lemmas, parties, mentions } = sentence
  const at = lemmas.findIndex(
    (lemma, index) => lemma === 'go' && forms[index + 1] === 'down' && forms[index + 2] === 'for',
  )
  if (at < 0 || !sentence.isTold(COURT)) return []
  const who = doerOf(sentence, at)
  const person = namedPerson(parties, who, { attribute: 'person', confidence: CONFIDENCE })
  const time = mentions.find(({ kind, first }) => kind === 'quantity' && first > at + 2 && first <= at + WIDEST)
  const isTerm = time?.kind === 'quantity' && time.dimension === 'time' && /year|month/.test(time.value)
  const term = isTerm ? time : forms[at + 3] === 'life' ? { value: 'life', first: at + 3, last: at + 3 } : null
  if (!person || !term) return []
  const values: readonly FoundValue[] = [
    person,
    { attribute: 'term', value: term.value, party: null, first: term.first, last: term.last, confidence: CONFIDENCE },
  ]
  return [
    { trigger: wordTrigger({ type: 'sentence', lemma: 'send', form: 'verb', at, last: at + 1 }), clause: at, values },
  ]
}

/** Tokens from the verb to the term [went down *for at least* 25 years]. */
const WIDEST = 6
