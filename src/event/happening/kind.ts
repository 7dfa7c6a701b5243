import { wordSet } from '../../util/word-set.ts'
import { PHRASES } from '../../value/happening-kind.ts'

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
  remember learn understand realize realise consider regard view treat suppose assume doubt wonder worry
  happen occur last average total number rank range vary differ compare relate apply
  hail praise welcome thank congratulate criticize criticise blame accuse condemn mourn celebrate mark honor honour
  provide offer serve share spend handle bear carry push pick wear eat drink sleep dream
  enjoy suffer struggle fight hang rely count base account result stem date
  host affect design influence experience avoid surround feature star own target link connect locate situate name title dub
  regret appreciate receive exploit dominate require undermine respect oppose trust attribute suspect presume identify
  cast list score notice miss point engage involve dislike tackle progress underline inform address express present
`)

/** Whether a verb may tell of a happening that no type of the vocabulary is for. */
export function isHappeningVerb(lemma: string): boolean {
  return lemma.length > 2 && (lemma.includes('_') || !NONE.has(lemma))
}

/** A verb with its particle, as one word; null where the two mean nothing else than the verb [went out]. */
export function phraseOf(lemma: string, particle: string): string | null {
  const phrase = `${lemma}_${particle}`
  return PHRASES.has(phrase) ? phrase : null
}

/** Endings of nouns made of verbs, and verbs that are nouns as they are [recall]. */
const NOMINAL =
  /(?:[^aeiou]ation|[cpst]ion|sion|ment|approval|removal|refusal|disposal|overhaul|recall|repair|transfer|withdrawal|ban|departure|arrival|seizure|closure|delivery|discovery|recovery)$/u

/** Whether a noun may tell of one as the verb it is made of does [installation]. */
export function isHappeningNoun(lemma: string): boolean {
  return (lemma.length > 5 || lemma === 'ban') && NOMINAL.test(lemma)
}
