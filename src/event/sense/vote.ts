import { wordSet } from '../../util/word-set.ts'
import { VOTE_COUNTS } from '../lexicon/office.ts'
import { OFFICES } from '../lexicon/person-words.ts'
import type { VoteSense } from '../lexicon/sense-name.ts'
import { declaredWinner } from '../role/election-winner.ts'
import { isRunOff } from '../run-off.ts'
import type { Senses, SenseView } from './view.ts'

/** Who votes, and the bodies that do. */
export const VOTERS: ReadonlySet<string> = wordSet(
  'voter people citizen electorate country nation member resident parliament lawmaker deputy senator legislator mp congress assembly',
)
/** Those who vote alone. */
export const VOTING: ReadonlySet<string> = wordSet('voter electorate citizen')
const VOTE_CONTEXT = wordSet(
  'election voter candidate president presidential parliamentary parliament party poll turnout ballot referendum seat vote general local mayor governor constituency senate senator congress house assembly lawmaker deputy legislator mp bill law motion amendment censure confidence impeachment recall incumbent runoff',
)

/** [elected Brandt]; not [the president-elect]. */
function elects({ sentence, at, type }: SenseView): string | null {
  return sentence.forms[at - 1] === '-' ? null : type
}

const HOUSE = wordSet('deputy lawmaker mp mps legislator senator parliamentarian congressman councillor')
const DECIDING = wordSet('clear back support approve pass adopt reject oppose defeat vote carry endorse')

/** [the motion was backed by 341 deputies, the law passed 331-210]: what a house decides is an election where its votes are told. */
function houseVote({ sentence, type, isNear }: SenseView): string | null {
  const isTold = sentence.mentions.some(
    (mention) =>
      mention.kind === 'quantity' && (HOUSE.has(mention.countedLemma ?? '') || mention.dimension === 'score'),
  )
  return isTold && isNear(DECIDING, 10) ? type : null
}

/** [Lawmakers approved the budget on Wednesday], where the text tells of the vote. */
function houseDecides({ sentence, type, lemmaOf }: SenseView): string | null {
  const isByHouse = HOUSE.has(lemmaOf('subject', 'by')) || CHAMBERS.has(lemmaOf('subject', 'by'))
  const isDecided = LAWS.has(lemmaOf('object')) || hasTally(sentence)
  return isByHouse && isDecided && sentence.isTold(VOTED) ? type : null
}

const CHAMBERS = wordSet('parliament senate congress assembly chamber house bundestag knesset duma legislature council')
const LAWS = wordSet('motion bill law amendment resolution budget legislation act treaty package reform ban')
const VOTED = wordSet('vote ballot')

/** [voters rejected the plan, turned down by 56 percent of voters]; not [voters rejected the mayor]. */
function votersDecide({ sentence, type, arguments: found, argument, lemmaOf }: SenseView): string | null {
  const isByVoters = found().some(
    ({ name, index }) => (name === 'subject' || name === 'by') && VOTING.has(sentence.lemmas[index] ?? ''),
  )
  return isByVoters && ASKED.has(lemmaOf('object')) && argument('object') >= 0 ? type : null
}

const ASKED = wordSet(
  'proposal plan law measure initiative constitution amendment reform referendum proposition question treaty deal ban bill limit cap change',
)

/** [49 percent of the electorate took part, one in three voters turned out] */
function takesPart({ sentence: { mentions }, type, isNear }: SenseView): string | null {
  const isShare = mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'ratio')
  return isShare && isNear(ELIGIBLE, 8) ? type : null
}

const ELIGIBLE = wordSet('electorate voter eligible registered')

/** [voted in an election, the presidential poll]; not an opinion poll nor a vote of a board. */
function vote(view: SenseView): string | null {
  const { lemma, type, argument, sentence } = view
  if (
    lemma === 'election' ||
    lemma === 'referendum' ||
    lemma === 'plebiscite' ||
    lemma === 'runoff' ||
    lemma === 'by-election' ||
    isRunOff(sentence.forms, view.at)
  )
    return type
  if (sentence.lemmas[view.at - 1] === 'opinion' || ENTITLED.has(sentence.lemmas[view.at - 2] ?? '')) return null
  if (lemma === 'vote' && sentence.tree.tokens[view.at]?.upos === 'VERB')
    return VOTERS.has(view.lemmaOf('subject')) || (argument('subject') >= 0 && view.isNear(VOTE_CONTEXT, 12))
      ? type
      : null
  return view.isNear(VOTE_CONTEXT, 10) || hasShare(view) || hasTally(sentence) ? type : null
}

/** [those *entitled to* vote]: who they are, and not that they did. */
const ENTITLED = wordSet('entitle entitled eligible')

/** [The vote was 103 to 95; by 376 votes to 175] */
function hasTally({ mentions }: SenseView['sentence']): boolean {
  return mentions.some(
    (mention) => mention.kind === 'quantity' && (mention.dimension === 'score' || mention.countedLemma === 'vote'),
  )
}

/** [52.9 percent of the vote, received 176 votes] */
function hasShare({ sentence, at, isNear }: SenseView): boolean {
  const share = sentence.mentions.find((mention) => mention.kind === 'quantity' && mention.counted === at)
  if (share?.kind !== 'quantity') return false
  return share.dimension === 'ratio' || (share.dimension === 'none' && isNear(RECEIVING, 4))
}

const RECEIVING = wordSet('receive get win secure garner poll obtain collect')

/** [the final count gave Brandt 56.4 percent]; not [an exit poll gave her 54 percent]. */
function countsVotes({ sentence, type, lemmaOf }: SenseView): string | null {
  const isShare = sentence.mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'ratio')
  return isShare && VOTE_COUNTS.has(lemmaOf('subject')) && sentence.isTold(POLLS) ? type : null
}

const POLLS = wordSet('election electoral presidential vote voter ballot runoff poll referendum')

/** [declared Brandt the winner], in a text of a vote; not [declared a day of mourning]. */
function declaresWinner({ sentence, at, type }: SenseView): string | null {
  return declaredWinner(sentence, at) !== null && sentence.isTold(POLLS) ? type : null
}

/** [in the race for mayor]; not [a race for gold]. */
function raceForOffice({ lemmaOf, type }: SenseView): string | null {
  return OFFICES.has(lemmaOf('for')) ? type : null
}

/** [Turnout was 38 percent]; not that of a march. */
function turnout({ sentence, type, isNear }: SenseView): string | null {
  if (isNear(MARCHING, 12)) return null
  return sentence.mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'ratio') ? type : null
}

const MARCHING = wordSet('march rally protest demonstration match concert festival')

/** Of what voters and houses do, and what is told of a vote. */
export const VOTE_SENSES: Senses<VoteSense> = {
  vote,
  'house-vote': houseVote,
  'voters-decide': votersDecide,
  'house-decides': houseDecides,
  'takes-part': takesPart,
  elects,
  turnout,
  'counts-votes': countsVotes,
  'declares-winner': declaresWinner,
  'race-for-office': raceForOffice,
}
