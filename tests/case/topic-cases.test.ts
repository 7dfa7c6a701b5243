import { describe, test } from 'vitest'
import { AGREES, expectVerdict, NOT_CONTRADICTED, type Row } from '../support/row.ts'

type TopicRow = Omit<Row, 'type' | 'attribute'>

const ONE_CAUSE: readonly TopicRow[] = [
  { title: 'an article changes no cause', left: 'a gas leak', right: 'gas leak', verdict: 'corroborated' },
  { title: 'a plural changes no cause', left: 'gas leaks', right: 'gas leak', verdict: 'corroborated' },
  { title: 'capitals change no cause', left: 'Gas Leak', right: 'gas leak', verdict: 'corroborated' },
  {
    title: 'failure of the engine is engine failure',
    left: 'failure of the engine',
    right: 'engine failure',
    verdict: 'corroborated',
  },
  { title: 'wind and rain is rain and wind', left: 'wind and rain', right: 'rain and wind', verdict: 'corroborated' },
  { title: 'an electrical fire is a fire', left: 'electrical fire', right: 'a fire', verdict: 'refined' },
  { title: 'a gas leak and arson are left open', left: 'gas leak', right: 'arson', verdict: 'unresolved' },
  { title: 'heavy rain and a downpour are left open', left: 'heavy rain', right: 'downpour', verdict: 'unresolved' },
  { title: 'a cause not yet known denies none', left: 'not yet known', right: 'engine failure', verdict: 'unresolved' },
  { title: 'an unknown cause denies none', left: 'unknown', right: 'engine failure', verdict: 'unresolved' },
  {
    title: 'no link to sabotage leaves pilot error open',
    left: 'no link to sabotage',
    right: 'pilot error',
    verdict: 'unresolved',
  },
  {
    title: 'a raised rate is not a rate cut',
    left: 'interest rates raised',
    right: 'interest rates cut',
    verdict: 'contradicted',
  },
  {
    title: 'imposed is the opposite of lifted',
    left: 'sanctions lifted',
    right: 'sanctions imposed',
    verdict: 'contradicted',
  },
  { title: 'unarmed is the opposite of armed', left: 'armed guards', right: 'unarmed guards', verdict: 'contradicted' },
  { title: 'sabotage ruled out is no sabotage', left: 'sabotage ruled out', right: 'sabotage', verdict: 'unresolved' },
  {
    title: 'a lack of maintenance is no maintenance',
    left: 'lack of maintenance',
    right: 'maintenance',
    verdict: 'unresolved',
  },
  {
    title: 'which of two counts is denied is not told by the words alone',
    left: 'not guilty of murder, guilty of manslaughter',
    right: 'guilty of murder, not guilty of manslaughter',
    verdict: 'unresolved',
  },
  {
    title: 'which of two causes is denied is not told by the words alone',
    left: 'brake failure, not speeding',
    right: 'speeding, not brake failure',
    verdict: 'unresolved',
  },
  { title: 'a bomb threat is no bomb', left: 'bomb threat', right: 'bomb', verdict: 'unresolved' },
  { title: 'an attempted murder is no murder', left: 'attempted murder', right: 'murder', verdict: 'unresolved' },
  {
    title: 'an unlit fire and a fire are left open',
    left: 'unlit gas fire',
    right: 'lit stove fire',
    verdict: 'unresolved',
  },
  { title: 'no warning denies no fire', left: 'fire without warning', right: 'fire', verdict: NOT_CONTRADICTED },
  {
    title: 'two speakers of two causes are left open',
    left: { value: 'gas leak', by: 'police' },
    right: { value: 'arson', by: 'the tenants' },
    verdict: 'unresolved',
  },
  {
    title: 'pilot error is not what no pilot error says',
    left: 'pilot error',
    right: 'no pilot error',
    verdict: 'contradicted',
  },
  { title: 'sabotage is not what not sabotage says', left: 'sabotage', right: 'not sabotage', verdict: 'contradicted' },
  {
    title: 'who struck whom is left open by a phrase turned round',
    left: 'a truck struck a bus',
    right: 'a bus struck a truck',
    verdict: 'unresolved',
  },
  {
    title: 'who struck whom is left open whatever else is told',
    left: 'a truck struck a bus',
    right: 'a bus struck a truck on the bridge',
    verdict: 'unresolved',
  },
  {
    title: 'a passive tells the same cause',
    left: 'a truck struck a bus',
    right: 'a bus was struck by a truck',
    verdict: 'corroborated',
  },
  {
    title: 'what caused what is left open by a phrase turned round',
    left: 'the fire caused the collapse',
    right: 'the collapse caused the fire',
    verdict: 'unresolved',
  },
  {
    title: 'what set off what is one cause in the passive',
    left: 'a gas leak caused the blast',
    right: 'the blast was caused by a gas leak',
    verdict: 'corroborated',
  },
  {
    title: 'what came first is left open by a phrase turned round',
    left: 'collapse after the fire',
    right: 'fire after the collapse',
    verdict: 'unresolved',
  },
  {
    title: 'whose attack it was is left open by names turned round',
    left: 'Almara’s attack on Telvia',
    right: 'Telvia’s attack on Almara',
    verdict: 'unresolved',
  },
  {
    title: 'whose shelling it was is left open by names turned round',
    left: 'Almara’s shelling of Telvia',
    right: 'Telvia’s shelling of Almara',
    verdict: 'unresolved',
  },
  {
    title: 'a denied attack of the other side is no denial',
    left: 'Almara attacked Telvia',
    right: 'Telvia did not attack Almara',
    verdict: 'unresolved',
  },
  {
    title: 'an attack and its denial contradict each other',
    left: 'Almara attacked Telvia',
    right: 'Almara did not attack Telvia',
    verdict: 'contradicted',
  },
  {
    title: 'the collapse of a bridge is a bridge collapse',
    left: 'collapse of the bridge',
    right: 'bridge collapse',
    verdict: 'corroborated',
  },
  {
    title: 'an attack on a town may be its attack',
    left: 'attack on the harbour',
    right: 'harbour attack',
    verdict: 'corroborated',
  },
  {
    title: 'a negated cause of another speaker is in dispute',
    left: { value: 'pilot error', by: 'the regulator' },
    right: { value: 'no pilot error', by: 'the airline' },
    verdict: 'disputed',
  },
]

const ONE_TRIAL: readonly TopicRow[] = [
  { title: 'guilty of fraud is guilty', left: 'guilty of fraud', right: 'guilty', verdict: 'refined' },
  {
    title: 'the order of two findings changes no verdict',
    left: 'guilty of fraud and forgery',
    right: 'guilty of forgery and fraud',
    verdict: 'corroborated',
  },
  {
    title: 'not guilty and acquitted do not contradict',
    left: 'not guilty',
    right: 'acquitted',
    verdict: NOT_CONTRADICTED,
  },
  { title: 'guilty and convicted do not contradict', left: 'guilty', right: 'convicted', verdict: NOT_CONTRADICTED },
  {
    title: 'guilty of fraud leaves open not guilty of perjury',
    left: 'guilty of fraud',
    right: 'not guilty of perjury',
    verdict: NOT_CONTRADICTED,
  },
  {
    title: 'guilty of fraud leaves open acquitted of perjury',
    left: 'guilty of fraud',
    right: 'acquitted of perjury',
    verdict: NOT_CONTRADICTED,
  },
  {
    title: 'guilty on all counts is the opposite of acquitted',
    left: 'guilty on all counts',
    right: 'acquitted',
    verdict: 'contradicted',
  },
  {
    title: 'guilty of fraud leaves a bare acquittal open',
    left: 'guilty of fraud',
    right: 'acquitted',
    verdict: 'unresolved',
  },
  {
    title: 'an overturned conviction is no verdict of guilty',
    left: 'conviction overturned',
    right: 'guilty',
    verdict: 'unresolved',
  },
  {
    title: 'an upheld conviction is no overturned one',
    left: 'conviction upheld',
    right: 'conviction overturned',
    verdict: 'contradicted',
  },
  { title: 'a hung jury and guilty are left open', left: 'hung jury', right: 'guilty', verdict: 'unresolved' },
  { title: 'guilty is the opposite of not guilty', left: 'guilty', right: 'not guilty', verdict: 'contradicted' },
  { title: 'guilty is the opposite of acquitted', left: 'guilty', right: 'acquitted', verdict: 'contradicted' },
  {
    title: 'guilty of fraud is the opposite of not guilty of fraud',
    left: 'guilty of fraud',
    right: 'not guilty of fraud',
    verdict: 'contradicted',
  },
  {
    title: 'found guilty on all counts is the opposite of not guilty',
    left: 'found guilty on all counts',
    right: 'not guilty',
    verdict: 'contradicted',
  },
  {
    title: 'found guilty on all counts is the opposite of a jury that finds otherwise',
    left: 'found guilty on all counts',
    right: 'jury found her not guilty',
    verdict: 'contradicted',
  },
  {
    title: 'convicted on all charges is the opposite of cleared of all charges',
    left: 'convicted on all charges',
    right: 'cleared of all charges',
    verdict: 'contradicted',
  },
  {
    title: 'not guilty on all counts leaves no murder to be guilty of',
    left: 'not guilty on all counts',
    right: 'guilty of murder',
    verdict: 'contradicted',
  },
  {
    title: 'cleared of murder is the opposite of convicted of murder',
    left: 'cleared of murder',
    right: 'convicted of murder',
    verdict: 'contradicted',
  },
  {
    title: 'cleared of murder leaves fraud open',
    left: 'cleared of murder',
    right: 'convicted of fraud',
    verdict: 'unresolved',
  },
  {
    title: 'a guilty verdict is the opposite of a not guilty verdict',
    left: 'guilty verdict',
    right: 'not guilty verdict',
    verdict: 'contradicted',
  },
  { title: 'a plea is no verdict', left: 'pleaded not guilty', right: 'found guilty', verdict: 'unresolved' },
  {
    title: 'murder of the first degree leaves the second open',
    left: 'guilty of first-degree murder',
    right: 'guilty of second-degree murder',
    verdict: 'unresolved',
  },
  { title: 'found guilty is guilty', left: 'found guilty', right: 'guilty', verdict: 'refined' },
  {
    title: 'an expected acquittal and a conviction are plan and outcome',
    left: { value: 'not guilty', status: 'planned' },
    right: 'guilty',
    verdict: 'superseded',
  },
]

const ONE_OFFICE: readonly TopicRow[] = [
  { title: 'a former president is no president', left: 'former president', right: 'president', verdict: 'unresolved' },
  { title: 'a vice president is no president', left: 'vice president', right: 'president', verdict: 'unresolved' },
  {
    title: 'an acting minister is a minister',
    left: 'acting interior minister',
    right: 'interior minister',
    verdict: 'refined',
  },
]

const MANY_TOPICS: readonly Row[] = [
  {
    title: 'an agenda of two papers adds up',
    type: 'meeting',
    attribute: 'agenda',
    left: 'trade',
    right: 'border security',
    verdict: 'uncorroborated',
  },
  {
    title: 'a charge that one paper leaves out is only in the other',
    type: 'arrest',
    attribute: 'charge',
    left: 'fraud',
    right: ['fraud', 'forgery'],
    verdict: 'corroborated',
  },
  {
    title: 'weapons of two papers add up',
    type: 'attack',
    attribute: 'weapon',
    left: 'drones',
    right: 'artillery',
    verdict: 'uncorroborated',
  },
  {
    title: 'an agenda in another order is one agenda',
    type: 'meeting',
    attribute: 'agenda',
    left: ['trade', 'border security'],
    right: ['security of the border', 'trade'],
    verdict: 'corroborated',
  },
  {
    title: 'one agenda item within another is one item',
    type: 'meeting',
    attribute: 'agenda',
    left: 'trade',
    right: 'trade in grain',
    verdict: AGREES,
  },
]

describe('the cause of one crash', () => {
  test.each(ONE_CAUSE)('$title', (row) => expectVerdict({ type: 'accident', attribute: 'cause', ...row }))
})

describe('the office of one appointment', () => {
  test.each(ONE_OFFICE)('$title', (row) => expectVerdict({ type: 'appointment', attribute: 'office', ...row }))
})

describe('the verdict of one trial', () => {
  test.each(ONE_TRIAL)('$title', (row) => expectVerdict({ type: 'trial', attribute: 'verdict', ...row }))
})

describe('topics of which many are true', () => {
  test.each(MANY_TOPICS)('$title', expectVerdict)
})
