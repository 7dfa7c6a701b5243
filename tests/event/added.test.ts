import { describe, expect, test } from 'vitest'
import { told } from './support.ts'

const COUNTS = /: (killed|injured|arrested|abducted|freed|rescued)=/

function tolls(text: string): readonly string[] {
  return told(text, { places: ['Almara', 'Corvane'] })
    .filter((fact) => COUNTS.test(fact))
    .map((fact) => fact.replace(/^[\w-]+: /, ''))
    .sort()
}

describe('who died besides somebody else is no total', () => {
  test.each([
    'Two of his helpers also died in the crash.',
    'Three passengers were also killed in the crash.',
    'Three passengers have also died since the crash.',
    'At least four people were also killed when a bomb exploded in Corvane.',
    'Two of the passengers died too when the plane crashed.',
    'Three passengers were killed as well when the bus crashed.',
    'Three passengers were killed as well as the driver when the bus crashed.',
    'Four men also lost their lives in the blaze.',
    'Four men lost their lives too in the blaze.',
    'Two passengers likewise died in the crash.',
    'The crash killed the pilot. Besides him, two passengers died.',
    'Besides the pilot and his wife, two passengers died in the crash.',
    'Apart from the pilot, six people died in the crash.',
    'Aside from the driver, at least six people died in the crash.',
    'In addition to the mayor, six people were killed in the blast.',
    'In addition, two engineers lost their lives in the blast.',
    'Additionally, two people were killed in the blast.',
    'Alongside her, five students were killed in the shooting.',
    'Along with the driver, five passengers were killed in the crash.',
    'As well as the driver, five passengers were killed in the crash.',
    'Five passengers were killed along with the driver in the crash.',
    'Five passengers were killed together with the driver in the crash.',
    'Five passengers died alongside the driver in the crash.',
    'Five passengers died with her in the crash.',
    'A gunman attacked a school in Almara. He also killed two neighbours.',
    'A gunman attacked a school in Almara. The gunman also killed two men on a bus.',
    'Also killed were two engineers in the blast.',
    'Two people were also arrested after the blast.',
    'Two journalists were also arrested at the protest.',
    'Two pupils were also abducted.',
    'Three men were also rescued after the boat sank.',
  ])('%s', (text) => {
    expect(tolls(text)).toEqual([])
  })
})

describe('a total stays one', () => {
  test.each([
    ['A bomb exploded in Almara. It also killed two people.', ['killed=2']],
    ['The blast also killed two people.', ['killed=2']],
    ['The quake, which also destroyed a school, killed two people.', ['killed=2']],
    ['Two people were also injured in the crash.', ['injured=2']],
    ['Five people were killed and two men were also hurt when a bus crashed.', ['injured=2', 'killed=5']],
    ['Two soldiers also died in the crash.', ['killed=2 of soldiers']],
    ['Also among the dead were three children.', ['killed=3 of children']],
    ['Two of the passengers died too young in the crash.', ['killed=2']],
    ['In addition to the damage, six people were killed in the blast.', ['killed=6']],
    ['In addition to 12 injured, six people were killed in the blast.', ['injured=12', 'killed=6']],
    ['Six people were killed with a knife.', ['killed=6']],
    ['Six people were killed along with dozens of cattle in the flood.', ['killed=6']],
    ['The pilot and two passengers were killed.', ['killed=2 of passengers', 'killed=3']],
    ['Six people died in the blast, which also destroyed a school.', ['killed=6']],
    ['Officials also said six people had been killed in the blast.', ['killed=6']],
    ['Also on Monday, six people were killed in a blast.', ['killed=6']],
    ['A crash killed two people, police said, and also closed the road.', ['killed=2']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual([...expected])
  })
})
