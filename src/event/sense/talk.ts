import type { Mention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { OFFICES } from '../lexicon/person-words.ts'
import type { TalkSense } from '../lexicon/sense-name.ts'
import { FIGURATIVE } from '../lexicon/thing-words.ts'
import { mentionAt, natureOf } from '../reading.ts'
import { declaredWinner } from '../role/election-winner.ts'
import { knownCeremony, madeByParties, orderOfGoods, PAPERS } from './agreement.ts'
import { answersCharge, isCharging } from './plea.ts'
import type { Senses, SenseView } from './view.ts'

const TALK_VERBS = wordSet(
  'hold have begin start open resume continue conclude host attend conduct end plan schedule cancel break stall fail collapse join',
)
const SUBJECTLESS = wordSet('it there that this which what')

/** [the two clubs met in the semi-final]: on a pitch. */
const MATCHES = wordSet('final semifinal semi-final quarterfinal quarter-final playoff play-off derby match stadium')

/** [ministers met, Brandt met Reed, met with officials]; not [met expectations, met with resistance]. */
function meetsParty(view: SenseView): string | null {
  const { argument, lemmaOf, isActor, type, sentence, at, isNear } = view
  if (isNear(MATCHES, 16)) return null
  const partner = argument('object', ...(isBesideComma(view) ? [] : ['with']))
  if (partner >= 0) return isActor(partner) && !FIGURATIVE.has(lemmaOf('object', 'with')) ? type : null
  const subject = argument('subject')
  if (isSomeOfThem(sentence, subject)) return type
  const isPlural = sentence.tree.coordinatesOf(subject).length > 1 || sentence.tree.tokens[subject]?.xpos === 'NNS'
  return isActor(subject) && (isPlural || sentence.tree.childrenOf(at, 'obl').length > 0) ? type : null
}

const NUMBERS = wordSet('two three four five')

/** [*The two* met in Oslo in May]: those whom the text has told of. */
function isSomeOfThem({ forms }: SenseView['sentence'], subject: number): boolean {
  return NUMBERS.has(forms[subject] ?? '') && forms[subject - 1] === 'the'
}

/** [met in Oslo, with trade high on the agenda]: a clause of its own. */
function isBesideComma({ argument, sentence: { forms } }: SenseView): boolean {
  const link = forms.lastIndexOf('with', argument('with'))
  return link > 0 && forms[link - 1] === ','
}

/** [toured the plant, visited Oslo]; not [visit our website]. */
function visitsSomebody(view: SenseView): string | null {
  const { argument, lemmaOf, isActor, type, lemma, sentence } = view
  const goal =
    lemma === 'visit' || lemma === 'tour' || type === 'meeting' ? argument('object') : argument('to', 'in', 'at')
  // [received a doctor of medicine degree]
  if (type === 'meeting' && view.isNear(GIVEN, 9)) return null
  if (type === 'meeting')
    return isActor(argument('subject')) && (isGuest(sentence, goal) || isVisitor(lemmaOf('object'))) ? type : null
  if (lemma !== 'visit' && lemma !== 'tour' && (mentionAt(sentence, 'place', goal) === null || isTaken(view)))
    return null
  return isActor(argument('subject', 'object')) && goal >= 0 && !FIGURATIVE.has(lemmaOf('object', 'to')) ? type : null
}

const GIVEN = wordSet('degree diploma doctorate award prize medal treatment sentence salary')

/** [Brandt arrived on Monday night], in a text of a visit. */
function arrives({ argument, sentence, type, last }: SenseView): string | null {
  const guest = mentionAt(sentence, 'party', argument('subject'))
  const isDated = sentence.mentions.some(({ kind, first }) => kind === 'date' && first > last && first <= last + 2)
  return guest?.form === 'name' && isDated && sentence.isTold(VISITING) ? type : null
}

const VISITING = wordSet('visit trip tour summit talk delegation counterpart')

const WARDS = wordSet('hospital clinic morgue infirmary ward')
const BARRING = wordSet('ban bar stop prevent suspend prohibit')

/** [three survivors were flown to a hospital in Almara; an airline banned from flying to Almara]: nobody's visit. */
function isTaken({ sentence, at, lemma, lemmaOf }: SenseView): boolean {
  const { tree, lemmas } = sentence
  // [is headed to Almara] goes by itself.
  if (tree.tokens[at]?.xpos === 'VBN' && lemmas[at - 1] === 'be' && lemma !== 'head') return true
  return WARDS.has(lemmaOf('to', 'in', 'at')) || (lemmas[at - 1] === 'from' && BARRING.has(lemmas[at - 2] ?? ''))
}

/** [hosted Brandt]; not [hosted the Oscars]. */
function isGuest(sentence: SenseView['sentence'], index: number): boolean {
  const nature = natureOf(sentence, index)
  return nature === 'person' || nature === 'country' || mentionAt(sentence, 'place', index)?.isMetonym === true
}

const VISITORS = wordSet(
  'delegation minister president leader counterpart official envoy guest visitor team ambassador premier',
)

function isVisitor(lemma: string): boolean {
  return VISITORS.has(lemma)
}

/** [talks between two sides, held a session]: somebody takes part, or it is held. */
function talksOfParties(view: SenseView): string | null {
  const { arguments: found, isActor, type, lemma, sentence, at } = view
  if (isNoTalk(view) || isPeak(view)) return null
  if (found().some(({ name }) => name === 'on' || name === 'about' || name === 'over')) return type
  const names = new Set(['between', 'with', 'among', 'of', 'possessive', 'subject', 'modifier'])
  if (found().some(({ name, index }) => names.has(name) && isActor(index))) return type
  const head = sentence.tree.tokens[at]?.head ?? -1
  if (TALK_VERBS.has(sentence.lemmas[head] ?? '')) return type
  if (lemma === 'encounter') return POSSESSIVES.has(sentence.forms[at - 2] ?? '') ? type : null
  return lemma === 'talk' || lemma === 'meeting' || lemma === 'summit' || lemma === 'negotiation' ? type : null
}

const CLIMBING = wordSet('climber climb mountaineer mountaineering mountain alpinist sherpa ascent')

/** [reached the *summit* at noon, died near the *summit*], in a text of climbers. */
function isPeak({ lemma, sentence }: SenseView): boolean {
  return lemma === 'summit' && sentence.isTold(CLIMBING)
}

/** [there was talk of a transfer]: of what may come; [a news conference]: one talks to many. */
function isNoTalk({ sentence: { forms, tree, mentions }, at, lemma }: SenseView): boolean {
  // [won the last meeting 4-1 in October]: a game.
  if (isPlayed(mentions, at)) return true
  if (lemma === 'conference' && (forms[at - 1] === 'news' || forms[at - 1] === 'press')) return true
  return lemma === 'talk' && tree.tokens[at]?.xpos === 'NN' && forms[at + 1] === 'of'
}

/** Tokens between a meeting and its result. */
const WIDEST_RESULT = 3

function isPlayed(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'score' &&
      mention.first > at &&
      mention.first <= at + WIDEST_RESULT,
  )
}

/** [their last encounter]; not [killed in an encounter]. */
const POSSESSIVES = wordSet('their its our his her')

const AUDIENCES = wordSet('interview speech address briefing statement')

/** [the two discussed trade, discussed trade with Reed]; not [discussed the case in an interview]: one talks to everybody. */
function discusses(view: SenseView): string | null {
  const { argument, isActor, type, sentence } = view
  const subject = argument('subject')
  if (subject < 0 || !isActor(subject) || view.isNear(AUDIENCES, 8)) return null
  const isAlone = natureOf(sentence, subject) === 'person' && sentence.tree.coordinatesOf(subject).length === 1
  return isAlone && !isActor(argument('with')) ? null : type
}

const LISTING = wordSet('include cover feature comprise')

/** [the agenda includes trade, trade is on the agenda]; not [his political agenda]. */
function agendaOfTalks({ sentence, at, type }: SenseView): string | null {
  const { forms, lemmas } = sentence
  if (forms[at - 1] !== 'the' && forms[at - 1] !== 'upcoming') return null
  const isListed = [at + 1, at + 2].some((index) => LISTING.has(lemmas[index] ?? ''))
  return isListed || (forms[at - 2] === 'on' && lemmas.slice(Math.max(0, at - 5), at - 2).includes('be')) ? type : null
}

const TALK_NOUNS = wordSet('talk negotiation visit meeting summit trip tour investigation trial')

/** [leaders gathered in Almara]; not [a crowd gathered]. */
function leadersGather({ lemmaOf, type }: SenseView): string | null {
  return LEADERS.has(lemmaOf('subject')) ? type : null
}

/** [the two ministers saw each other in May], in a text of talks. */
function seesPartner({ lemmaOf, sentence, type }: SenseView): string | null {
  const subject = lemmaOf('subject')
  return (LEADERS.has(subject) || PARTNERS.has(subject)) && sentence.isTold(OF_TALKS) ? type : null
}

const PARTNERS = wordSet('they both two pair man woman')
const OF_TALKS = wordSet('talk negotiation meeting summit meet visit')
const LEADERS = wordSet(
  'leader minister president premier delegate envoy diplomat negotiator delegation ambassador counterpart mediator official side',
)

/** [police said]; not [the report that says] nor [it is said]. */
function says(view: SenseView): string | null {
  const { argument, isActor, type, sentence } = view
  if (isDeed(view) || isAccusedOf(view) || isCharging(view)) return null
  if (view.lemma === 'deny' && answersCharge(view) !== null) return null
  const subject = argument('subject')
  if (subject < 0 || SUBJECTLESS.has(sentence.forms[subject] ?? '')) return null
  return isActor(subject) ? type : null
}

/** [declared Brandt the winner] */
const WINNING = wordSet('declare proclaim')

/** Verbs of speech that are none with what stands beside them. */
function isDeed({ argument, sentence, lemma, lemmaOf, at }: SenseView): boolean {
  if (WINNING.has(lemma)) return declaredWinner(sentence, at) !== null
  // [the house confirmed Brandt as secretary]
  if (lemma === 'confirm') return OFFICES.has(lemmaOf('as'))
  if (SPEECHLESS[lemma]?.has(lemmaOf('object'))) return true
  // [recalled 140,000 cars]
  if (lemma === 'recall') return mentionAt(sentence, 'quantity', argument('object')) !== null
  if (lemma !== 'conclude') return false
  // [the two concluded a pact]
  if (PAPERS.has(lemmaOf('object')) || TALK_NOUNS.has(lemmaOf('object'))) return true
  // [the truce that the two concluded]
  const paper = Math.max(sentence.forms.lastIndexOf('that', at), sentence.forms.lastIndexOf('which', at)) - 1
  return PAPERS.has(sentence.lemmas[paper] ?? '')
}

const PASSIVE_LINKS = wordSet('of by for over in as')

/** [a man *accused of* murder, a plan *criticised by* many]: a participle of whom others speak. */
function isAccusedOf({ sentence: { tree, forms }, at, lemma }: SenseView): boolean {
  if (lemma === 'say' || tree.tokens[at]?.xpos !== 'VBN' || !PASSIVE_LINKS.has(forms[at + 1] ?? '')) return false
  return !tree.childrenOf(at, 'aux').some((index) => tree.tokens[index]?.lemma === 'have')
}

/** [recalled all batches of the cheese] */
const WARES = wordSet(`
  product batch lot model vehicle car truck bus unit item food cheese meat beef chicken pork sausage ham egg milk formula powder salad
  lettuce spinach vegetable fruit berry juice drink snack chocolate cereal flour bread biscuit toy battery charger phone laptop device
  appliance medicine drug vaccine pill inhaler implant tyre tire airbag bike scooter stroller helmet
`)

/** [the fire claimed nine lives, claimed the title] */
const TAKEN = wordSet('life victim title gold medal win victory crown')

/** [reported an annual loss, posted record sales]: told by the books. */
const RESULTS = wordSet('profit loss revenue earnings turnover sale income')

/** What a verb of saying is done with without a word. */
const SPEECHLESS: Readonly<Record<string, ReadonlySet<string>>> = {
  claim: TAKEN,
  recall: WARES,
  report: RESULTS,
  post: RESULTS,
}

export const TALK_SENSES: Senses<TalkSense> = {
  'meets-party': meetsParty,
  'leaders-gather': leadersGather,
  'sees-partner': seesPartner,
  'visits-somebody': visitsSomebody,
  arrives,
  'talks-of-parties': talksOfParties,
  discusses,
  'agenda-of-talks': agendaOfTalks,
  says,
  'made-by-parties': madeByParties,
  'known-ceremony': knownCeremony,
  'order-of-goods': orderOfGoods,
}
