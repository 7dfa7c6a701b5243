import { wordSet } from '../../util/word-set.ts'
import { CRIMES, PROSECUTORS } from '../lexicon/crime-words.ts'
import type { CourtSense } from '../lexicon/sense-name.ts'
import { mentionAt, natureOf } from '../reading.ts'
import { answersCharge } from './plea.ts'
import type { Senses, SenseView } from './view.ts'

const COURT = wordSet(
  'court judge jury juror prosecutor trial lawyer attorney witness defendant testimony magistrate defence defense verdict murder case plea bail',
)
const COURTROOMS = wordSet('court courtroom courthouse')
const PENAL = wordSet(
  'prison jail death life year month probation community parole term suspended custodial jury judge court serve hand fine execution',
)
const HOLDERS = wordSet(
  'police officer authority cop agent deputy trooper guard soldier detective customs fbi army force navy sheriff official constable marshal suspect suspicion charge custody',
)

/** [police detained the man]; not [captured the flag]. */
function holdsPerson(view: SenseView): string | null {
  const { argument, isPerson, isActor, lemma, isNear, type, sentence } = view
  const object = argument('object')
  if (object < 0 || !(isPerson(object) || isActor(object))) return null
  if (JAILING.has(lemma) && (isBySentence(view) || (sentence.isTitle && sentence.isTold(SENTENCED_TO))))
    return 'sentence'
  if (PLAIN.has(lemma)) return type
  // [was caught cheating]
  if (lemma === 'catch' && sentence.forms[view.last + 1]?.endsWith('ing')) return null
  if (SEIZING.has(lemma) && natureOf(sentence, object) === 'person' && !isNear(UNTAKEN, 6)) return type
  return isNear(HOLDERS, 12) || (lemma === 'pull' && isNear(TRAFFIC, 8)) ? type : null
}

/** [was pulled over for speeding] */
const TRAFFIC = wordSet('speed speeding drunk drink driving dui dwi traffic patrol')

/** [Brandt was picked up at his home], in a text of arrests, [picked up by police]; not [picked up her children]. */
function picksUp({ argument, isPerson, lemmaOf, type, sentence, at }: SenseView): string | null {
  const object = argument('object')
  if (!isPerson(object) || object > at) return null
  return sentence.isTold(ARRESTED) || HOLDERS.has(lemmaOf('subject', 'by')) ? type : null
}

const ARRESTED = wordSet('arrest detain custody detention')

/** These say of anybody that he is held. */
const PLAIN = wordSet('arrest detain jail imprison apprehend extradite')
/** Of a person by name, these do [Reed was captured in Almara]. */
const SEIZING = wordSet('capture recapture remand incarcerate intern deport catch')
/** [was captured on camera, by a photographer] */
const UNTAKEN = wordSet('camera video film photograph photographer photo imagination attention mood picture footage')

function charges({
  argument,
  isPerson,
  isActor,
  lemmaOf,
  isNear,
  type,
  lemma,
  sentence,
  last,
}: SenseView): string | null {
  const object = argument('object')
  if (object < 0 || !(isPerson(object) || isActor(object))) return null
  if (lemma === 'accuse') {
    if (isNear(COURT, 12) && isNear(CRIMES, 12)) return type
    // [Reed is accused of killing a guard, prosecutors accuse Reed of it]; not [Northland accused Southland of it].
    const isCourt = sentence.forms[last + 1] === 'of' || PROSECUTORS.has(lemmaOf('subject'))
    return isCourt && isPerson(object) && isNear(DEEDS, 6) ? type : null
  }
  if (argument('with') >= 0 || CRIMES.has(lemmaOf('for', 'over', 'in')) || isNear(CRIMES, 8)) return type
  // [charged with killing a man]; not [charged with leading the reform].
  return sentence.forms.slice(last + 1, last + FARTHEST_WITH).includes('with') && isNear(CRIMINAL, 8) ? type : null
}

/** Tokens from [charged] to [with] and one more. */
const FARTHEST_WITH = 7
/** What only criminals do. */
const CRIMINAL = wordSet(
  'kill murder rape rob steal assault stab shoot abduct kidnap smuggle launder bribe defraud embezzle plot possess sell attempt conspire incite burn torch beat strangle poison drive attack abuse take accept pay leak hack falsify evade aid',
)

/** [jurors cleared Brandt of fraud]; not [cleared the building of people]. */
function clears({ argument, isPerson, sentence, type }: SenseView): string | null {
  const object = argument('object')
  const chunk = sentence.chunks.find(({ first, last }) => first <= object && object <= last)
  if (!chunk || sentence.forms[chunk.last + 1] !== 'of' || !(isPerson(object) || isPerson(chunk.last))) return null
  return sentence.lemmas.slice(chunk.last + 2, chunk.last + 2 + WIDEST_CRIME).some((lemma) => CRIMES.has(lemma))
    ? type
    : null
}

/** Tokens from `of` to the crime [of *two counts of* fraud]. */
const WIDEST_CRIME = 5

/** [tried for murder, his trial opened]; not [tried to help, a drug trial]. */
function tries({ lemma, argument, isPerson, isNear, lemmaOf, type, sentence, at }: SenseView): string | null {
  if (lemma === 'try') return isPerson(argument('object')) && CRIMES.has(lemmaOf('for', 'on')) ? type : null
  if (lemma === 'testify' || lemma === 'take') return isNear(COURT, 12) ? type : null
  if (CLINICAL.has(sentence.lemmas[at - 1] ?? '')) return null
  return isNear(COURT, 15) || isNear(CRIMES, 8) || isPerson(argument('of', 'possessive', 'subject')) ? type : null
}

/** [was brought before a judge]; not [the bill was brought before the court]. */
function bringsToCourt({ argument, isPerson, lemmaOf, type }: SenseView): string | null {
  return isPerson(argument('object')) && BENCH.has(lemmaOf('before')) ? type : null
}

/** [a hearing in Almara Crown Court] */
function hears({ isNear, type }: SenseView): string | null {
  return isNear(COURT, 8) || isNear(COURTROOMS, 14) ? type : null
}

const BENCH = wordSet('judge court magistrate tribunal bench')
const CLINICAL = wordSet('clinical drug medical vaccine field time free human sea speed')

function sentences({ argument, isPerson, isNear, type, lemma }: SenseView): string | null {
  const object = argument('object')
  if (object < 0 || !isPerson(object)) return null
  return lemma === 'sentence' || lemma === 'resentence' || isNear(PENAL, 6) ? type : null
}

/** [fined the bank 5 million euros, a fine of 5 million euros, a 5 million euro fine]; not [faces a fine]. */
function fines(view: SenseView): string | null {
  const { sentence, at, first, type, lemma } = view
  // [a penalty of 5 million]: in a game nobody pays.
  if (lemma === 'penalty' && sentence.isTold(PLAYED)) return null
  if (sentence.lemmas.slice(Math.max(0, first - WIDEST_THREAT), first).some((word) => FACING.has(word))) return null
  const isPaid = sentence.mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'money' &&
      (sentence.isVerb(at) ? mention.first > at : isBesideFine(first, at, mention)),
  )
  return isPaid ? type : null
}

const PLAYED = wordSet('goal goalkeeper striker match')
/** What is done about a fine that nobody has been given yet. */
const FACING = wordSet('face risk threaten seek avoid maximum')
const WIDEST_THREAT = 5
/** Tokens between a fine and its sum [a 5 million euro *antitrust* fine, a fine *of* 5 million euros]. */
const WIDEST_FINE = 3

function isBesideFine(first: number, last: number, sum: { readonly first: number; readonly last: number }): boolean {
  return sum.first > last ? sum.first - last <= WIDEST_FINE : sum.last < first && first - sum.last <= WIDEST_FINE
}

const JAILING = wordSet('jail imprison incarcerate lock cage')

/** [jailed for seven years, for fraud, by a court]; not [jailed on charges of fraud]. */
function isBySentence(view: SenseView): boolean {
  const { argument, lemmaOf } = view
  return (
    isTerm(view, argument('for')) ||
    lemmaOf('for') === 'life' ||
    CRIMES.has(lemmaOf('for')) ||
    SENTENCERS.has(lemmaOf('subject', 'by'))
  )
}

/** [Ana Brandt jailed over crash], above a text of the sentence. */
const SENTENCED_TO = wordSet('sentence sentencing')

const SENTENCERS = wordSet('court judge tribunal jury')

/** [got *ten years'* jail, was given *ten years in prison*] */
function isTermBehind({ sentence, last }: SenseView): boolean {
  const term = sentence.mentions.find(({ kind, first }) => kind === 'quantity' && first > last && first <= last + 2)
  if (term?.kind !== 'quantity' || term.dimension !== 'time') return false
  return sentence.lemmas.slice(term.last + 1, term.last + 4).some((lemma) => TERM_IN.has(lemma))
}

const TERM_IN = wordSet('prison jail imprisonment custody bar')

/** [jailed for seven years] */
function isTerm({ sentence }: SenseView, index: number): boolean {
  return index >= 0 && mentionAt(sentence, 'quantity', index)?.dimension === 'time'
}

const BARS = wordSet('prison jail bar custody behind imprisonment')

/** [gets seven years for fraud, received 12 years in prison; a headline above a text of prison, Brandt gets seven years] */
function getsTerm(view: SenseView): string | null {
  const { argument, isNear, isPerson, lemmaOf, type, sentence } = view
  if (isLifeBehind(view)) return type
  if (!view.arguments().some(({ name, index }) => name === 'object' && isTerm(view, index)) && !isTermBehind(view))
    return null
  if (isNear(BARS, 8) || isNear(SENTENCERS, 8) || CRIMES.has(lemmaOf('for')) || isForDeed(view)) return type
  return sentence.isTitle && isPerson(argument('subject')) && sentence.isTold(SENTENCED) ? type : null
}

/** [*got life* on Monday], in a text of a court; not [got life insurance, gets life-saving care]. */
function isLifeBehind({ sentence: { forms, tree, isTold }, last }: SenseView): boolean {
  const next = tree.tokens[last + 2]
  const isAlone = next?.upos !== 'NOUN' && next?.upos !== 'ADJ'
  return forms[last + 1] === 'life' && isAlone && forms[last + 2] !== '-' && isTold(SENTENCED) && isTold(COURTS)
}

/** [got 24 years *for murdering* her neighbour] */
function isForDeed({ sentence: { lemmas, tree }, last }: SenseView): boolean {
  const link = lemmas.indexOf('for', last)
  return (
    link > 0 && link <= last + WIDEST_DEED && tree.tokens[link + 1]?.xpos === 'VBG' && DEEDS.has(lemmas[link + 1] ?? '')
  )
}

/** Tokens from the verb to what it was for [got 24 years on Monday *for*]. */
const WIDEST_DEED = 10
/** What somebody goes to prison for. */
const DEEDS = wordSet(
  'murder kill rape assault rob stab shoot strangle poison defraud launder traffic smuggle bribe steal abuse kidnap batter bludgeon drown',
)

const SENTENCED = wordSet('prison jail sentence imprisonment')

/** Tokens behind the verb that are looked at [sent the former mayor of a small town, Ana Brandt, to prison for nine years]. */
const WIDEST_JAILING = 24

/** [sent him to prison for nine years, has to spend seven years behind bars]; not [spent seven years in prison]. */
function jails({ sentence, at, last, type, lemma, lemmaOf, argument, isPerson }: SenseView): string | null {
  const behind = sentence.lemmas.slice(at + 1, at + 1 + WIDEST_JAILING)
  const isTold = sentence.mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'time' &&
      mention.first > at &&
      mention.first <= at + WIDEST_JAILING,
  )
  const isSending = lemma === 'send' || lemma === 'put'
  // [was sent down for seven years]
  if (isTold && last > at && isPerson(argument('object'))) return type
  // [is serving 12 years for robbery]; not [served 12 years of it]
  if (isTold && sentence.forms[at] === 'serving' && CRIMES.has(lemmaOf('for')) && isPerson(argument('subject')))
    return type
  if (!isTold || !behind.some((word) => BARS.has(word))) return null
  if (!isPerson(argument(isSending ? 'object' : 'subject'))) return null
  return isSending || sentence.lemmas.slice(Math.max(0, at - 4), at).some((word) => OBLIGED.has(word)) ? type : null
}

const COURTS = wordSet('judge jury trial murder')
const OBLIGED = wordSet('will must shall have face to')

function prisonSentence({ isNear, type, lemma, sentence, first }: SenseView): string | null {
  // [*Tuesday's sentence* closes the case], in a text of a court.
  const isOwned = sentence.mentions.some(
    ({ kind, last }) => kind === 'date' && (last === first - 1 || last === first - 2),
  )
  if (lemma === 'sentence' && isOwned && sentence.isTold(COURTS)) return type
  return lemma === 'sentencing' || lemma === 'term' || lemma === 'penalty' || isNear(PENAL, 8) ? type : null
}

export const COURT_SENSES: Senses<CourtSense> = {
  'holds-person': holdsPerson,
  'picks-up': picksUp,
  'brings-to-court': bringsToCourt,
  charges,
  'answers-charge': answersCharge,
  clears,
  tries,
  'hears-case': hears,
  sentences,
  fines,
  'gets-term': getsTerm,
  jails,
  'prison-sentence': prisonSentence,
}
