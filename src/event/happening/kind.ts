import { wordSet } from '../../util/word-set.ts'
import { stem } from '../../value/stem.ts'

/** The type of what happened that no other type is for. */
export const HAPPENING = 'happening'

/**
 * Verbs that tell of no happening of their own: being, having, knowing and wanting; beginning and trying, which tell of
 * another; saying; and those so light that their object is what happened [took part, made a call].
 */
const NONE = wordSet(`
  be have do get make take give keep let put go come hold set bring seem appear look sound remain stay become turn exist live
  belong contain include consist comprise involve concern matter mean cover deal know believe think feel want wish need like love
  hate hope fear expect anticipate see hear watch own possess lack depend deserve resemble cost weigh fit suit represent reflect
  say tell add note speak talk ask answer reply respond call describe mention cite quote comment explain argue suggest claim
  insist stress state announce report confirm deny reveal disclose warn advise declare vow pledge promise urge
  demand request write post tweet read show demonstrate indicate prove imply estimate predict
  begin start continue stop end finish cease proceed resume try attempt seek aim plan intend prepare decide choose
  agree refuse fail manage help allow enable let permit force cause lead prompt tend use work act play run follow
  face meet support favor favour rule stand sit lie walk wait lose win grow rise fall increase decrease
  remember recall_that learn understand realize realise consider regard view treat suppose assume doubt wonder worry
  happen occur last average total number rank range vary differ compare relate apply
  hail praise welcome thank congratulate criticize criticise blame accuse condemn mourn celebrate mark honor honour
  provide offer serve share spend handle bear carry push pick wear eat drink sleep dream
  enjoy suffer struggle fight hang rely count base account result stem date
  host affect design influence experience avoid surround feature star own target link connect locate situate name title dub
  regret appreciate receive exploit dominate require undermine respect oppose trust attribute suspect presume identify
  list score notice miss point engage involve dislike tackle progress underline inform address express present
`)

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

const PHRASES: ReadonlySet<string> = new Set(
  ROWS.split(/\s+/u)
    .filter((word) => word.includes('_'))
    .flatMap((word) => [word, word.split('_')[1] ?? '']),
)

const FIRSTS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [first = '', ...others] = row.trim().split(/\s+/u)
      return [first, ...others].map((word) => [stem(word), stem(first)] as const)
    }),
)

/** Whether a verb may tell of a happening that no type of the vocabulary is for. */
export function isHappeningVerb(lemma: string): boolean {
  return lemma.length > 2 && (lemma.includes('_') || !NONE.has(lemma))
}

/** Words that may complete a verb [put off]. */
export function isParticle(form: string): boolean {
  return PHRASES.has(form)
}

/** A verb with its particle, as one word; null where the two mean nothing else than the verb [went out]. */
export function phraseOf(lemma: string, particle: string): string | null {
  const phrase = `${lemma}_${particle}`
  return PHRASES.has(phrase) ? phrase : null
}

/** What nobody does twice as a rule: sources that tell of other years tell of one. */
const ONCE: ReadonlySet<string> = new Set(
  'found join graduate ban demolish abolish discover build complete retire emigrate enrol enroll inherit patent relocate rename'
    .split(' ')
    .map(stem),
)

export function isDoneOnce(kind: string): boolean {
  return ONCE.has(kind)
}

/** Endings of nouns made of verbs, and verbs that are nouns as they are [recall]. */
const NOMINAL =
  /(?:[^aeiou]ation|[cpst]ion|sion|ment|approval|removal|refusal|disposal|overhaul|recall|repair|transfer|withdrawal|ban|departure|arrival|seizure|closure|delivery|discovery|recovery)$/u

/** Whether a noun may tell of one as the verb it is made of does [installation]. */
export function isHappeningNoun(lemma: string): boolean {
  return (lemma.length > 5 || lemma === 'ban') && NOMINAL.test(lemma)
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
