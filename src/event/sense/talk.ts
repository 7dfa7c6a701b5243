import type { Mention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import { OFFICES } from '../lexicon/person-words.ts'
import type { TalkSense } from '../lexicon/sense-name.ts'
import { FIGURATIVE, GOODS, PLAYING } from '../lexicon/thing-words.ts'
import { mentionAt, natureOf } from '../reading.ts'
import { declaredWinner } from '../role/election-winner.ts'
import { isRunningTerm } from '../running-term.ts'
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
  const isPlural = sentence.tree.coordinatesOf(subject).length > 1 || sentence.tree.tokens[subject]?.xpos === 'NNS'
  return isActor(subject) && (isPlural || sentence.tree.childrenOf(at, 'obl').length > 0) ? type : null
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

const LEADERS = wordSet(
  'leader minister president premier delegate envoy diplomat negotiator delegation ambassador counterpart mediator official side',
)

/** [police said]; not [the report that says] nor [it is said]. */
function says(view: SenseView): string | null {
  const { argument, isActor, type, sentence } = view
  if (isDeed(view) || isAccusedOf(view)) return null
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

/** Somebody is named whose doing it is [the deal between the two, a statement by the union; Northland sealed a deal]. */
function madeByParties(view: SenseView): string | null {
  const { arguments: found, isActor, type } = view
  if (isSignedAlone(view) || isEmployment(view) || isRace(view) || isParty(view)) return null
  if (isKnownPurchase(view)) return 'acquisition'
  const doing = found().filter(({ name, confidence }) => confidence > 0.6 && !ASIDE.has(name))
  if (doing.some(({ index }) => isActor(index)) || isSealed(view)) return type
  if (type !== 'agreement') return null
  const isOfLands = doing.some(({ name, index }) => SIDES.has(name) && isLand(view, name, index))
  return isOfLands || isKnownDeal(view) ? type : null
}

const PARTIES = wordSet('alliance partnership compact convention')

/** [leads the Green *Alliance*]: who is called so, and nothing agreed. */
function isParty({ lemma, sentence: { tree, isTitle, isVerb }, at }: SenseView): boolean {
  const isName = [at, at - 1].every((index) => /^\p{Lu}/u.test(tree.tokens[index]?.form ?? '') && !isVerb(index))
  return PARTIES.has(lemma) && isName && !isTitle
}

/** [won the fourth stage of the *Tour* of Northland]: a race by its name. */
function isRace({ lemma, sentence: { tree, isHeadline, isTitle }, at }: SenseView): boolean {
  return lemma === 'tour' && at > 0 && /^\p{Lu}/u.test(tree.tokens[at]?.form ?? '') && !isHeadline && !isTitle
}

const BOUGHT = wordSet('acquire acquisition takeover buyout merger')

/** [announced the deal on Monday], in a text of a takeover. */
function isKnownPurchase({ lemma, sentence: { forms, isTold }, first, at }: SenseView): boolean {
  return lemma === 'deal' && forms[first - 1] === 'the' && forms[at + 1] !== 'with' && isTold(BOUGHT)
}

/** [His contract ran until 2027, he had a contract until 2028]: what somebody works under is not made then. */
function isEmployment({ lemma, at, sentence: { lemmas, forms } }: SenseView): boolean {
  if (lemma !== 'contract' || lemmas.includes('sign')) return false
  const isHeld = forms[at - 1] === 'a' && lemmas[at - 2] === 'have'
  return isHeld || RUNNING_OUT.has(lemmas[at + 1] ?? '') || OWN.has(forms[at - 1] ?? '')
}

const RUNNING_OUT = wordSet('run expire end')
const OWN = wordSet('his her')

const SIDES = wordSet('subject possessive between with among by')

/** A country, or the capital that stands for one [a pact between Northford and Southford]. */
function isLand({ sentence }: SenseView, name: string, index: number): boolean {
  const place = mentionAt(sentence, 'place', index)
  return place !== null && (name === 'between' || isBroadPlace(place.value))
}

/** [under the 10-year accord, the document was signed]: told of before, without those who made it. */
function isKnownDeal({ sentence, at, lemma, lemmaOf }: SenseView): boolean {
  if (SIGNING.has(lemma)) return PAPERS.has(lemmaOf('object'))
  const isTermed = sentence.mentions.some(
    (each) => isTerm(each) && (isDefiniteBefore(sentence, at, each) || isRunning(sentence, at, each)),
  )
  return isTermed || (VALUED.has(lemma) && isValued(sentence, at))
}

/** [*the accord, which runs for 20 years*] */
function isRunning(sentence: SenseView['sentence'], at: number, { first }: Mention): boolean {
  const { forms } = sentence
  const isKnown = [forms[at - 1], forms[at - 2]].some((form) => form === 'the' || form === 'this')
  return isKnown && isRunningTerm(sentence, at, first)
}

const VALUED = wordSet('deal agreement pact accord contract')
const VALUE = wordSet('value worth')
const PURCHASES = wordSet('acquire acquisition takeover buyout merger buy purchase')

/** [the deal is valued at $3 billion]; not where a company is bought. */
function isValued({ forms, lemmas, mentions, isTold }: SenseView['sentence'], at: number): boolean {
  const isMoney = mentions.some((each) => each.kind === 'quantity' && each.dimension === 'money' && each.first > at)
  const isTheOne = forms[at - 1] === 'the'
  return isTheOne && isMoney && lemmas.slice(at + 1, at + 6).some((word) => VALUE.has(word)) && !isTold(PURCHASES)
}

function isTerm(mention: Mention): boolean {
  return mention.kind === 'quantity' && mention.dimension === 'time'
}

/** [*the 10-year* supply accord] */
function isDefiniteBefore({ forms }: SenseView['sentence'], at: number, { first, last }: Mention): boolean {
  return (forms[first - 1] === 'the' || forms[first - 1] === 'this') && last < at && at <= last + 3
}

/** [signed the bill, signed a quarterback]: no agreement between sides. */
function isSignedAlone({ lemma, lemmaOf, argument, sentence, at }: SenseView): boolean {
  if (lemma !== 'sign') return false
  return (
    ORDERS.has(lemmaOf('object')) || natureOf(sentence, argument('object')) === 'person' || isPlayerSigned(sentence, at)
  )
}

/** [signed Northland forward Karl Reed from Ashford]: of whom a club makes its player. */
function isPlayerSigned({ mentions, parties, tree, isTold }: SenseView['sentence'], verb: number): boolean {
  if (!isTold(PLAYING) || tree.isPassive(verb)) return false
  const behind = mentions.find((mention) => mention.kind === 'party' && mention.first > verb)
  return behind?.kind === 'party' && parties[behind.party]?.nature === 'person' && behind.first <= verb + WIDEST_SIGNED
}

/** Words between the verb and who is signed. */
const WIDEST_SIGNED = 4

const ORDERING = wordSet('win place receive secure land book announce clinch sign')

/** [won an order for 64 trains worth $5 million]; not [in order to, a court order]. */
function orderOfGoods({ sentence: { mentions, forms, lemmas }, at, first, type }: SenseView): string | null {
  if (forms[at - 1] === 'in' || forms[at + 1] === 'to') return null
  const isWorth = mentions.some(
    (mention) =>
      mention.kind === 'quantity' && (mention.dimension === 'money' || GOODS.has(mention.countedLemma ?? '')),
  )
  return isWorth && lemmas.slice(Math.max(0, first - 8), first).some((lemma) => ORDERING.has(lemma)) ? type : null
}

/** [The ceremony took place in Oslo]: that of the signing told before. */
function knownCeremony({ sentence, first, type, isNear, lemma, lemmaOf }: SenseView): string | null {
  // [the signing of the accord]; not [the signing of a player].
  if (lemma === 'signing' && PAPERS.has(lemmaOf('of'))) return type
  if (sentence.forms[first - 1] !== 'the' || !isNear(HELD, 4)) return null
  return sentence.isTold(PAPERS) && sentence.isTold(SIGNATURES) && !sentence.isTold(OTHER_RITES) ? type : null
}

const HELD = wordSet('hold take attend')
const SIGNATURES = wordSet('sign signature signing')
const OTHER_RITES = wordSet(
  'wedding funeral award prize inauguration swearing-in graduation medal oath opening closing memorial',
)

const SEALING = wordSet('reach strike sign seal conclude agree broker clinch negotiate finalise finalize hammer')

/** [the truce was agreed in Almara, the arrests were made on Sunday]: known, and made. */
function isSealed({ sentence: { forms, tree, lemmas }, first, at, type }: SenseView): boolean {
  if (forms[first - 1] !== 'the' && forms[first - 1] !== 'this') return false
  const verb = tree.tokens[at]?.head ?? -1
  if (tree.tokens[at]?.relation !== 'nsubj:pass') return false
  return type === 'arrest' ? lemmas[verb] === 'make' : type === 'agreement' && SEALING.has(lemmas[verb] ?? '')
}

/** What one signs alone [signed the bill, the order]; a person who is signed joins a team. */
const ORDERS = wordSet(
  'bill order decree law legislation act waiver petition letter autograph resignation warrant budget',
)

const SIGNING = wordSet('sign initial ink')
const PAPERS = wordSet(
  'agreement deal accord pact treaty document memorandum protocol convention contract declaration charter communique truce ceasefire',
)

/** What an agreement or a statement is for or where, not whose [a contract for the hospital]. */
const ASIDE = wordSet('for in at on over about under near modifier when after before during')

export const TALK_SENSES: Senses<TalkSense> = {
  'meets-party': meetsParty,
  'leaders-gather': leadersGather,
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
