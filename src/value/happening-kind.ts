import { stem } from './stem.ts'

/** The type of what happened that no other type is for. */
export const HAPPENING = 'happening'

/** Rows are words for one happening; each stands for the first of its row, phrases by the verb and its particle. */
const ROWS = `
  discover unearth spot detect find
  recapture retake
  unveil unwrap
  install enthrone
  recall withdraw call_back pull_back
  depart leave set_off set_out take_off
  seize confiscate impound
  postpone delay defer put_off push_back
  cancel scrap axe call_off
  suspend halt freeze
  approve endorse ratify pass adopt back wave_through
  reject veto dismiss turn_down throw_out vote_down
  ban outlaw prohibit
  repair fix mend patch_up
  restore reconnect
  demolish raze tear_down pull_down knock_down flatten
  hire recruit take_on
  arrive reach turn_up
  flee escape
  abandon quit give_up
  deliver ship
  donate give_away
  found establish set_up co-found
  expand extend
  close shut shut_down close_down
  evict expel
  deport extradite
  publish bring_out
  overturn reverse rescind repeal
  raise lift
  cut lower reduce slash trim
  build construct erect put_up
  complete finish
  recover retrieve salvage
  rename rebrand
  relocate move
  check_into check_in
  hand_over surrender
  take_over
  carry_out conduct
  break_down
  break_up disband dissolve
  switch_off turn_off
`

/** Verbs with their particles [put_off]. */
export const PHRASES: ReadonlySet<string> = new Set(ROWS.split(/\s+/u).filter((word) => word.includes('_')))

const FIRSTS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [first = '', ...others] = row.trim().split(/\s+/u)
      return [first, ...others].map((word) => [stem(word), stem(first)] as const)
    }),
)

/** What nobody does twice as a rule: sources that tell of other years tell of one. */
const ONCE: ReadonlySet<string> = new Set(
  'found join graduate ban demolish abolish discover build complete retire emigrate enrol enroll inherit patent relocate rename'
    .split(' ')
    .map(stem),
)

export function isDoneOnce(kind: string): boolean {
  return ONCE.has(kind)
}

/** What all words for one happening go by [installed, installation]. */
export function kindOf(lemma: string): string {
  const plain = NOUN_STEMS.get(lemma) ?? stem(lemma)
  return FIRSTS.get(plain) ?? plain
}

const NOUN_STEMS: ReadonlyMap<string, string> = new Map([
  ['discovery', stem('discover')],
  ['recovery', stem('recover')],
  ['delivery', stem('deliver')],
  ['departure', stem('depart')],
  ['closure', stem('close')],
  ['seizure', stem('seize')],
  ['completion', stem('complete')],
])
