import { ACCIDENT } from './accident.ts'
import { ACQUISITION } from './acquisition.ts'
import { AGREEMENT } from './agreement.ts'
import { ATTACK } from './attack.ts'
import { AWARD } from './award.ts'
import { BANKRUPTCY } from './bankruptcy.ts'
import { CLOSURE, EARNINGS, OPENING } from './business.ts'
import { ESCAPE, RELEASE, RESCUE } from './captivity.ts'
import { ARREST, SENTENCE, TRIAL } from './court.ts'
import { DEATH } from './death.ts'
import { DISASTER } from './disaster.ts'
import { LANDING, LAUNCH } from './launch.ts'
import type { TypeLexicon, WordGroup } from './lexicon-entry.ts'
import { BIRTH, FUNERAL, MARRIAGE } from './life.ts'
import { CALL, MEETING, VISIT } from './meeting.ts'
import { APPOINTMENT, ELECTION, RESIGNATION } from './office.ts'
import { PROTEST } from './protest.ts'
import { SPORT } from './sport.ts'
import { STATEMENT } from './statement.ts'

/** A word or phrase that tells of an event. */
export interface LexiconEntry {
  readonly type: string
  readonly group: WordGroup
  readonly form: 'verb' | 'noun'
  /** The lemma it is found by, and the words besides it: after a verb, before a noun, the nearest first. */
  readonly head: string
  readonly others: readonly string[]
}

const TYPES: readonly TypeLexicon[] = [
  MEETING,
  CALL,
  VISIT,
  STATEMENT,
  AGREEMENT,
  APPOINTMENT,
  RESIGNATION,
  ELECTION,
  LAUNCH,
  ATTACK,
  ACCIDENT,
  DISASTER,
  PROTEST,
  ARREST,
  TRIAL,
  SENTENCE,
  ESCAPE,
  RELEASE,
  RESCUE,
  DEATH,
  ACQUISITION,
  SPORT,
  LANDING,
  BIRTH,
  MARRIAGE,
  FUNERAL,
  AWARD,
  BANKRUPTCY,
  EARNINGS,
  OPENING,
  CLOSURE,
]

/** By the lemma of the head, phrases before single words: the longest that fits is meant, then the first whose sense fits. */
export const VERBS: ReadonlyMap<string, readonly LexiconEntry[]> = indexed('verb')
export const NOUNS: ReadonlyMap<string, readonly LexiconEntry[]> = indexed('noun')

function indexed(form: LexiconEntry['form']): ReadonlyMap<string, readonly LexiconEntry[]> {
  const index = new Map<string, LexiconEntry[]>()
  for (const entry of TYPES.flatMap((lexicon) => entriesOf(lexicon, form))) {
    const known = index.get(entry.head)
    if (known) known.push(entry)
    else index.set(entry.head, [entry])
  }
  for (const entries of index.values()) entries.sort((left, right) => right.others.length - left.others.length)
  return index
}

/** A tokenizer may or may not part a word at its hyphens [cease-fire], so both are found. */
function entriesOf({ type, verbs, nouns }: TypeLexicon, form: LexiconEntry['form']): readonly LexiconEntry[] {
  return (form === 'verb' ? verbs : nouns).flatMap((group) =>
    group.words
      .split(' ')
      .flatMap((phrase) =>
        wordsOf(phrase, form).map((words) => ({ type, group, form, head: words[0] ?? '', others: words.slice(1) })),
      ),
  )
}

function wordsOf(phrase: string, form: LexiconEntry['form']): readonly (readonly string[])[] {
  if (form === 'verb') return [phrase.split('_')]
  const whole = phrase.split('_').toReversed()
  return phrase.includes('-') ? [whole, phrase.split(/[_-]/).toReversed()] : [whole]
}
