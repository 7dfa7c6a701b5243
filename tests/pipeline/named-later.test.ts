import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

async function people(text: string): Promise<readonly string[]> {
  return (await told(text)).filter((fact) => / (?:person|attacker)=/.test(fact)).toSorted()
}

describe('who is described first and named next', () => {
  it.each([
    {
      text: 'A roof contractor who murdered his business partner and sank the body in a lake has been sentenced to 21 years in prison.\n\nKarl Denning, 52, showed no emotion in court as the judge passed sentence on Tuesday.',
      facts: ['attack: attacker=Karl Denning', 'sentence: person=Karl Denning'],
    },
    {
      text: 'Thatcher jailed for 19 years\n\nA thatcher who strangled his neighbour in a dispute over a hedge has been jailed for 19 years.\n\nTom Reed, 44, stared ahead as Judge Ana Falk passed sentence on Wednesday.',
      facts: ['attack: attacker=Tom Reed', 'sentence: person=Tom Reed'],
    },
    {
      text: 'A care home manager has admitted stealing 90,000 pounds from residents.\n\nPaula Reed, 58, pleaded guilty to fraud on Tuesday.',
      facts: ['attack: attacker=Paula Reed', 'trial: person=Paula Reed'],
    },
    {
      text: 'A drug dealer was found guilty of murder on Wednesday.\n\nTom Falk, 33, shot Marko Lind with a pistol on 3 May 2024.',
      facts: ['trial: person=Tom Falk'],
    },
    {
      text: 'A nurse who murdered teenager Ana Lind has been jailed for life.\n\nTom Reed, 33, must serve at least 24 years, Judge Karl Falk said.',
      facts: ['attack: attacker=Tom Reed', 'sentence: person=Tom Reed'],
    },
  ])('is one [$text]', async ({ text, facts }) => {
    expect(await people(text)).toEqual(facts)
  })

  it.each([
    'A farmer who killed a teenager was jailed for 12 years on Wednesday.\n\nAna Lind, 17, was cycling home from a dance in Almara.',
    "A driver who hit and killed his neighbour's son was jailed for two years on Wednesday.\n\nKarl Lind, 19, was found dead in the road.",
    'A judge has jailed a man for six years.\n\nAna Reed, 61, passed sentence on Monday.',
  ])('is not whom the text names beside [%s]', async (text) => {
    const named = (await people(text)).filter((fact) => /^sentence: .*=[A-Z]/.test(fact))
    expect(named).toEqual([])
  })
})
