import { describe, expect, test } from 'vitest'
import { told } from './support.ts'

const KNOWN = {
  dates: { Monday: '2026-02-02', 'since 2011': 'start 2011' },
  places: ['Almara'],
}
const COUNTS = /(killed|injured|missing|arrested|displaced|abducted|freed|rescued|escaped|damage)=/

function tolls(text: string): readonly string[] {
  return told(text, KNOWN)
    .filter((fact) => COUNTS.test(fact))
    .map((fact) => fact.replace(/^[\w-]+: /, ''))
}

describe('tolls are read from verbs, adjectives and nouns', () => {
  test.each([
    ['A bomb killed 12 people in Almara.', ['killed=12']],
    ['At least 12 people were killed when a bomb exploded.', ['killed=at least 12']],
    ['A strike killed 17 militants and a child.', ['killed=17 of militants']],
    ['Among the 126 people killed were many children, updating a previous toll of 112.', ['killed=126']],
    ['A bomb killed three soldiers and wounded five civilians.', ['killed=3 of soldiers', 'injured=5 of civilians']],
    ['The fire left 12 dead.', ['killed=12']],
    ['Police shot dead eight people.', ['killed=8']],
    ['Gunmen gunned down six farmers.', ['killed=6']],
    ['At least 100 people were burnt to death when a refinery exploded.', ['killed=at least 100']],
    ['A gunman seized a bus in Almara. Two people were shot and wounded.', ['injured=2']],
    ['Ana Brandt was one of seven people who died when the ship sank.', ['killed=7']],
    ['The regime killed at least 28 people on Monday when it dropped bombs on a town.', ['killed=at least 28']],
    ['The toll from the blast rose to 32 and more than 115 wounded people.', ['killed=32']],
    ['The agency had initially given a death toll of 22 in the fire.', []],
    ['Two girls drowned in the sea.', ['killed=2 of girls']],
    ['Rescuers tried to reach nine miners trapped since the quake.', ['missing=9 of trapped']],
    ["At least 922 people have died at this year's festival.", ['killed=at least 922']],
    ['Losses from the blaze that swept through the market were put at 250 euros.', ['damage=250 euros']],
    ['A crane fell on a market in Almara, killing one and injuring two.', ['killed=1', 'injured=2']],
    ['A ferry sank off Almara. Rescue teams were still looking for 64 people.', ['missing=64']],
    ['The search for nine fishermen went on after their boat capsized.', ['missing=9']],
    ['A shop was robbed in Almara. Police are searching for two suspects.', []],
    ['The ministry put the number of detained at 567.', ['arrested=567']],
    ['The number of people injured in the blast stood at 40.', ['injured=40']],
    ['12 people died in the fire.', ['killed=12']],
    ['Five children were among those killed in the blast.', ['killed=5 of children']],
    ['Among the dead were two soldiers.', ['killed=2 of soldiers']],
    ['Four people fell ill after eating at the school.', ['injured=4']],
    ['At least 40 pupils were taken ill on Monday.', ['injured=at least 40']],
    ['Four people died and 29 fell ill, two of them children.', ['killed=4', 'injured=29', 'injured=2 of children']],
    ['Police captured one of two men who fled the fire.', ['arrested=1']],
    ['Gunmen abducted 47 pupils from a school.', ['abducted=47']],
    ['Rebels took 12 workers hostage in Almara.', ['abducted=12']],
    ['Of the 30 people taken hostage, 12 have been released.', ['abducted=30', 'freed=12']],
    ['All 47 girls who were kidnapped in Almara have been freed.', ['abducted=47', 'freed=47']],
    ['Eleven inmates escaped from a prison in Almara.', ['escaped=11']],
    ['The coastguard rescued 23 people.', ['rescued=23']],
    ['Rescuers pulled 57 people from the water.', ['rescued=57']],
    ['Rescuers pulled five bodies from the water.', ['killed=5']],
    ['Nine climbers fell, and four of them were dead.', ['killed=4']],
    ['12000 people have been moved to camps.', ['displaced=12000']],
    ['1400 residents were told to leave their homes.', ['displaced=1400']],
    ['20000 people have found shelter in schools.', ['displaced=20000']],
    ['At least 62 people were killed, of whom 48 died in Almara.', ['killed=at least 62']],
    ['He is in prison for the attempted murder of a police officer.', []],
    ['Two helicopters were evacuating injured from Almara.', []],
    ['Two workers died as tens of thousands of Greeks took to the streets against spending cuts.', ['killed=2']],
    ['Reed scored with two Harbor defenders hanging on him.', []],
    ['The death toll rose to 32 on Monday.', ['killed=32']],
    ['The death toll rose from 12 to 32.', ['killed=32']],
    ['The blast claimed the lives of 12 people.', ['killed=12']],
    ['The attack resulted in 12 deaths.', ['killed=12']],
    ['The bodies of five people were found after the fire.', ['killed=5']],
    ['A shell hit a house in Almara, killing five.', ['killed=5']],
    [
      'At least 12 people, three of them children, were killed in the blast.',
      ['killed=at least 12', 'killed=3 of children'],
    ],
    ['Northland army kills 62 rebels.', ['killed=62 of rebels']],
    ['8 killed 25 injured in attack.', ['killed=8', 'injured=25']],
    ['The fire forced 4000 people from their homes.', ['displaced=4000']],
    ['The flood forced 600 people to leave Almara.', ['displaced=600']],
    ['More than 2500 people were moved to safety after the storm.', ['displaced=more than 2500']],
    ['At least 30 residents had to leave their homes when a fire broke out.', ['displaced=at least 30']],
    ['A fire destroyed a factory in Almara.\nDamage was put at 5000 euros.', ['damage=5000 euros']],
    ['Eleven fans were crushed to death at a stadium in Almara.', ['killed=11']],
    ['Twelve people have been confirmed dead after the fire.', ['killed=12']],
    ['After the fire, 17 people were treated for burns.', ['injured=17']],
    ['The number of people killed in the storm has risen to 11.', ['killed=11']],
    ['A fire killed five workers and injured 17 on Monday.', ['killed=5', 'injured=17']],
    ['Another 17 were taken to hospital with burns after the fire.', ['injured=17']],
    ['Another 17 were taken to hospital after the fire.', ['injured=17']],
    ['After the fire, 17 people were taken to hospital.', ['injured=17 of hospitalised']],
    ['Seven employees of the plant lost their lives in the fire.', ['killed=7']],
    ['Eleven people were hurt in the fire. Nobody was seriously hurt.', ['injured=11']],
    ['Nobody was seriously hurt in the fire.', []],
    ['There were no serious injuries in the fire.', []],
    ['Two shepherds were injured in a fire.', ['injured=2']],
    ['So far 46 people have died in the storm.', ['killed=46']],
    ['Rescuers found the body of a hiker after the storm, and the toll rose to nine.', ['killed=9']],
    ['The death toll rose to 35 as seven people died of their wounds.', ['killed=35']],
    ['57 people killed 150 injured in attack.', ['killed=57', 'injured=150']],
    ['Regime media said 30 people had been killed and 45 injured in a blast.', ['killed=30', 'injured=45']],
    ['At least 73 people, mostly women, were killed in the blast.', ['killed=at least 73']],
    ['At least 87 people including 31 children died in the attack.', ['killed=at least 87', 'killed=31 of children']],
    [
      'Officials said 30 soldiers and 39 rebels had been killed in the battle.',
      ['killed=30 of soldiers', 'killed=39 of rebels'],
    ],
    ['A raid killed five government forces.', ['killed=5 of forces']],
    ['None of the 46 people on the plane survived the crash.', ['killed=46']],
    ['A plane crashed with five people on board, none of whom survived.', ['killed=5']],
    ['There were no survivors among the 46 passengers.', ['killed=46']],
    ['Police shot two men dead in Almara.', ['killed=2']],
    ['In all, 18 people drowned when the boat sank.', ['killed=18']],
    ['Six people were taken into custody after the attack.', ['arrested=6']],
    ['After the fire, 31 people were taken to hospital with burns.', ['injured=31']],
    [
      'The crash injured 110 people. Officials said 86 injured passengers were admitted to hospital.',
      ['injured=110', 'injured=86 of hospitalised'],
    ],
    ['The report said at least 70 rebels were slain.', ['killed=at least 70 of rebels']],
    ['At least 73 civilians mostly women and children were killed in the raid.', ['killed=at least 73 of civilians']],
    ['On Tuesday 25 people including seven women were killed in a raid.', ['killed=25', 'killed=7 of women']],
    ['A raid killed 12 people eight of them children.', ['killed=12', 'killed=8 of children']],
    [
      'Five women and two children have been killed in a raid.',
      ['killed=5 of women', 'killed=2 of children', 'killed=7'],
    ],
    [
      'Two soldiers, three policemen and four children were killed in a raid.',
      ['killed=2 of soldiers', 'killed=3 of policemen', 'killed=4 of children', 'killed=9'],
    ],
    ['A raid killed two soldiers and four militants.', ['killed=2 of soldiers', 'killed=4 of militants']],
    ['In the flood 12 people drowned and 21 others have not been found.', ['killed=12', 'missing=21']],
    ['The agency put the death toll from the raids at 50.', ['killed=50']],
    ['Divers found eight more bodies, bringing the toll of the sinking to 24.', ['killed=24']],
    ['About 41 rebels were rounded up and executed in the attack.', ['killed=about 41 of rebels']],
    ['More than 1400 people are estimated to have been killed in the raid.', ['killed=more than 1400']],
    ['A crash killed the driver and nine passengers.', []],
    ['One passenger was seriously injured and 17 others were hurt.', ['injured=18']],
    ['Two people died and 17 others were hurt.', ['injured=17', 'killed=2']],
    ['Nobody else was hurt.', []],
    ['Two children, a girl and a boy, have died.', ['killed=2 of children']],
    ['The pilot and both passengers were killed.', []],
    ['Two gunmen shot dead the mayor of Almara on Monday.', []],
    ['A gunman killed Ana Brandt on Monday.', []],
    ['Two rebels killed the governor and three guards.', ['killed=3 of guards']],
    ['Two gunmen shot dead three guards.', ['killed=3 of guards']],
    ['The raid killed 60 people, in one of the deadliest attacks in the north since the war began.', ['killed=60']],
  ])('%s', (text, expected) => {
    expect([...tolls(text)].sort()).toEqual([...expected].sort())
  })
})

describe('who a place is full of are all that were harmed there, unless a figure stands beside them', () => {
  test.each([
    ['Seven workers were injured in a fire.', ['injured=7']],
    ['Police arrested 30 protesters in Almara.', ['arrested=30']],
    ['A crash killed 12 passengers, three of them children.', ['killed=12', 'killed=3 of children']],
    ['A crash killed three skiers and a helper.', []],
    ['A crash killed three soldiers and a helper.', ['killed=3 of soldiers']],
    ['A crash killed 12 passengers and 3 soldiers.', ['killed=12 of passengers', 'killed=3 of soldiers', 'killed=15']],
    ['13 killed in bus crash\nAt least 13 passengers were killed in the crash.', ['killed=at least 13']],
    ['22 pilgrims die in bus crash\nAt least 22 people were killed in the crash.', ['killed=at least 22']],
  ])('%s', (text, expected) => {
    expect([...tolls(text)].sort()).toEqual([...expected].sort())
  })
})

describe('what is no toll of an event is left out', () => {
  test.each([
    ['The war has killed 250000 people.'],
    ['More than 250000 people have been killed since 2011.'],
    ['12 more people were killed.'],
    ['Police arrested a boy of 17.'],
    ['At least 21 people have died in avalanches this winter.'],
    ['The bombs killed or wounded 12 people.'],
    ['The strike hit 12 houses.'],
    ['Two of the robbers fled.'],
    ['Thousands tried to flee the fighting.'],
    ['After the fire, 14 people are being treated for burns.'],
    ['Rescuers recovered the first 20 bodies.'],
    ['Another 27 people were arrested.'],
    ['Northland admitted the death of two of its men.'],
    ['Two of the injured died in hospital.'],
    ['Four of the victims died at home.'],
    ['She is the daughter of a woman who was poisoned.'],
    ['Two teachers who had been kidnapped spoke to reporters.'],
    ['Two people were freed from the wreckage.'],
  ])('%s', (text) => {
    expect(tolls(text)).toEqual([])
  })
})
