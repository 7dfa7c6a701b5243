import { wordSet } from '../../util/word-set.ts'
import type { TypeLexicon } from './lexicon-entry.ts'

export const ESCAPE: TypeLexicon = {
  type: 'escape',
  verbs: [
    {
      words: 'escape break_out abscond flee walk_out slip_out bust_out break_free slip_away slip_past',
      roles: { subject: 'person' },
      sense: 'breaks-out',
    },
  ],
  nouns: [
    {
      words: 'escape breakout break-out',
      roles: { of: 'person', possessive: 'person', by: 'person' },
      sense: 'breaks-out',
    },
    {
      words: 'jailbreak jail_break prison_break prison_escape prison_breakout',
      roles: { of: 'person', by: 'person' },
    },
  ],
}

export const RELEASE: TypeLexicon = {
  type: 'release',
  verbs: [
    { words: 'free release liberate set_free let_go', roles: { object: 'person' }, sense: 'sets-free' },
    { words: 'walk_free go_free', roles: { subject: 'person' }, sense: 'walks-free' },
  ],
  nouns: [],
}

export const RESCUE: TypeLexicon = {
  type: 'rescue',
  verbs: [
    {
      words: 'rescue save pluck winch pull fish_out pull_alive bring_to_safety pull_to_safety bring_to_surface',
      roles: { object: 'person' },
      sense: 'saves-people',
    },
  ],
  nouns: [],
}

/** Words of a text that tells of people held by others than the law. */
export const CAPTIVES: ReadonlySet<string> = wordSet(
  'hostage captor kidnapper abductor kidnap abduct abduction kidnapping captivity captive ransom hostage-taker',
)

/** What is pulled from the sea or the rubble and rescued no more [pulled five bodies from the sea]. */
export const BODIES: ReadonlySet<string> = wordSet('body corpse victim remains')
