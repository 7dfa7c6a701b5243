import { wordSet } from '../../util/word-set.ts'

/** Verbs and adjectives whose infinitive is a plan [is set to meet, agreed to meet]. */
export const PLANNING: ReadonlySet<string> = wordSet(`
  set schedule plan intend expect due poise slate prepare agree decide vow promise pledge ready aim arrange propose book gear
  head order project forecast anticipate commit swear resolve mean about likely certain bind go program programme tip
`)

/** Verbs whose object is to come [scheduled talks for Friday, expects a meeting]. */
export const SCHEDULING: ReadonlySet<string> = wordSet(
  'plan schedule arrange prepare expect anticipate set book slate target',
)

/** Nouns of plans: [plans to meet, preparations for talks]. */
export const PLAN_NOUNS: ReadonlySet<string> = wordSet(`
  plan intention decision agreement preparation schedule eve commitment pledge promise vow deal arrangement timetable date
  announcement order
`)

/** [hopes to meet, wants to buy] */
export const WISHING: ReadonlySet<string> = wordSet(`
  want hope wish fear like love prefer seek try attempt consider threaten urge ask request demand call beg allow permit enable
  encourage invite tempt doubt worry dream desire contemplate mull explore weigh offer need able unable free willing reluctant
  eager keen refuse unwilling struggle compete bid fight authorize authorise warn risk propose recommend suggest lobby push imagine
`)

/** Verbs whose object is wished for and not there yet [want talks, proposed a meeting]. */
export const WANTING: ReadonlySet<string> = wordSet(`
  want hope wish fear seek attempt consider threaten urge ask request demand propose contemplate mull explore weigh offer recommend
  suggest warn risk need discuss envisage back oppose favor favour predict
`)

/** [refused to meet, failed to agree] */
export const NOT_DOING: ReadonlySet<string> = wordSet('refuse decline fail neglect forget unable')

/** Verbs that leave it to their own clause whether the infinitive came true [was forced to resign, began to shell]. */
export const HELPING: ReadonlySet<string> = wordSet(`
  begin start continue proceed go force help manage happen turn come rush see have get compel cause lead join prompt use choose
  elect quick first last only make appear beat defeat edge overcome rally recover stun outlast
`)

/** What a house or a board does by voting to do it [voted to appoint Brandt]. */
export const DONE_BY_VOTE: ReadonlySet<string> = wordSet(
  'appoint name elect reelect re-elect choose install reappoint confirm promote sack oust dismiss fire remove depose impeach expel suspend',
)

/** [is said to have met] */
export const REPORTED: ReadonlySet<string> = wordSet(
  'say believe report think know allege understand claim suspect suppose rumor rumour appear seem presume estimate confirm',
)

export const DENIALS: ReadonlySet<string> = wordSet('deny reject refute dispute rebut dismiss')
export const CALLED_OFF: ReadonlySet<string> = wordSet('cancel scrap abandon shelve abort axe nix annul')
export const POSTPONING: ReadonlySet<string> = wordSet('postpone delay push reschedule defer move adjourn scrub slip')
export const PREVENTING: ReadonlySet<string> = wordSet(
  'foil thwart prevent avert avoid stop repel repulse block forestall disrupt',
)
export const CALLING_FOR: ReadonlySet<string> = wordSet(
  'call demand urge seek ask push appeal press lobby await request plead clamor clamour threaten',
)
/** [invited both sides to talks] */
export const INVITING: ReadonlySet<string> = wordSet('invite summon convene')
export const ACCUSATIONS: ReadonlySet<string> = wordSet(
  'accuse charge suspect indict blame convict acquit plan capable incapable clear',
)

export const THREAT_NOUNS: ReadonlySet<string> = wordSet(`
  threat risk fear call possibility prospect chance danger warning offer invitation request demand proposal attempt suspicion
  allegation charge count plot conspiracy accusation bid hope desire effort opportunity need appeal probability likelihood option
  potential type kind form series history
`)

export const PLANNED_MODIFIERS: ReadonlySet<string> = wordSet(`
  planned upcoming scheduled forthcoming proposed impending imminent future expected next postponed delayed rescheduled intended
  anticipated
`)
export const CANCELLED_MODIFIERS: ReadonlySet<string> = wordSet(
  'cancelled canceled scrapped abandoned foiled thwarted aborted averted',
)
export const UNREAL_MODIFIERS: ReadonlySet<string> = wordSet(`
  possible potential hypothetical would-be alleged attempted feared threatened likely any further
`)
/** The word alone that denies, as it is written. */
export const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t'])
