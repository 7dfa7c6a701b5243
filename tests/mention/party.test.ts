import { describe, expect, it } from 'vitest'
import { partyOf, readNames } from './name-support.ts'

describe('findParties tells what a name stands for', () => {
  it.each([
    ['Ana Brandt resigned on Monday.', 'Ana Brandt', 'person'],
    ['Landlocked Armenia agreed to pay.', 'Armenia', 'country'],
    ['Impoverished Malawi agreed to pay.', 'Malawi', 'country'],
    ['Disgraced minister Ana Brandt left. Embattled Ana Brandt wept.', 'Ana Brandt', 'person'],
    ['Cllr Breda Varo, a member of the council, left.', 'Breda Varo', 'person'],
    ['Then GM Ana Brandt named a coach.', 'Ana Brandt', 'person'],
    ['Lt. Gen. Mark Adler told reporters.', 'Mark Adler', 'person'],
    ['They asked club President Dean Sparr.', 'Dean Sparr', 'person'],
    ['Dean Sparr came third.', 'Dean Sparr', 'person'],
    ['Australian Dean Sparr came third.', 'Dean Sparr', 'person'],
    ["Almara's Earl Morrow came third.", 'Earl Morrow', 'person'],
    ['Cantabrian Hannah Moor came third.', 'Hannah Moor', 'person'],
    ['Aucklander Tom Moor came third.', 'Tom Moor', 'person'],
    ['General Motors and Ana Brandt agreed.', 'General Motors', 'organization'],
    ['The General Court upheld the ban.', 'General Court', 'organization'],
    ['Merlion Capital acquired 49% of Aerovia for $5 million.', 'Aerovia', 'organization'],
    ['Merlion Capital sold its stake in Aerovia.', 'Aerovia', 'organization'],
    ['He will appear before Varo District Magistrates.', 'Varo District Magistrates', 'organization'],
    ['New Zealand Rovers sign Reed\n\nNew Zealand Rovers paid.', 'New Zealand Rovers', 'organization'],
    ['The minister thanked Tomas Varga for his work.', 'Tomas Varga', 'person'],
    ['Mr. Ozdil was detained at the airport.', 'Ozdil', 'person'],
    ['Gen. Varo Telk inspected the troops.', 'Varo Telk', 'person'],
    ['Pella Dorne, 34, was found alive.', 'Pella Dorne', 'person'],
    ['Varo Telk, who chairs the panel, disagreed.', 'Varo Telk', 'person'],
    ['Kessa Moor, a teacher from Leeds, died.', 'Kessa Moor', 'person'],
    ['Doctors treated J. K. Morland for burns.', 'J. K. Morland', 'person'],
    ['Khalid bin Hassan met the delegation.', 'Khalid bin Hassan', 'person'],
    ['Anne-Marie Fontaine won the race.', 'Anne-Marie Fontaine', 'person'],
    ["Officers questioned Sean O'Malley on Friday.", "Sean O'Malley", 'person'],
    ['Ursula von Almen signed the letter.', 'Ursula von Almen', 'person'],
    ['Xi Wenhao opened the congress.', 'Xi Wenhao', 'person'],
    ['Kim Dae-jong crossed the border.', 'Kim Dae-jong', 'person'],
    ['Martin Feld Jr. inherited the farm.', 'Martin Feld Jr.', 'person'],
    ['Fatima al-Masri lost her home.', 'Fatima al-Masri', 'person'],
    ['Olga Petrenko and Dmytro Savchuk married.', 'Dmytro Savchuk', 'person'],
    ['Faith Hill sang at the opening.', 'Faith Hill', 'person'],
    ['Sen. Hill voted against the bill.', 'Hill', 'person'],
    ['The Interior Ministry denied the report.', 'Interior Ministry', 'organization'],
    ['Harbor Airlines cancelled ten flights.', 'Harbor Airlines', 'organization'],
    ['Shares of Sirrus Inc. fell sharply.', 'Sirrus Inc.', 'organization'],
    ['The Almara Human Rights Watchdog Council protested.', 'Almara Human Rights Watchdog Council', 'organization'],
    ['Reuters reported the deal first.', 'Reuters', 'organization'],
    ['NASA postponed the launch.', 'NASA', 'organization'],
    ['United Harbor Airlines cancelled ten flights.', 'United Harbor Airlines', 'organization'],
    ['British Airways cancelled ten flights.', 'British Airways', 'organization'],
    ['Deportivo Sur drew the crowds.', 'Deportivo Sur', 'organization'],
    ['Bielak Hennas is no longer the coach.', 'Bielak Hennas', 'person'],
    ['Ana Bielak left Ashford Rovers. Under Bielak Rovers won five games.', 'Ana Bielak', 'person'],
    ['He joined the Labour Party in May.', 'Labour Party', 'organization'],
    ['The World Health Organization warned of a new wave.', 'World Health Organization', 'organization'],
    ['WHO experts arrived on Sunday.', 'WHO', 'organization'],
    ['The Bank of England raised rates.', 'Bank of England', 'organization'],
    [
      'The Department of Health and Human Services objected.',
      'Department of Health and Human Services',
      'organization',
    ],
    ['Marks & Sterling closed two stores.', 'Marks & Sterling', 'organization'],
    ['Hezbollah fighters left the valley.', 'Hezbollah', 'organization'],
    ['The airline Sirrus hired more pilots.', 'Sirrus', 'organization'],
    ['The Sydney Morning Herald published the letter.', 'Sydney Morning Herald', 'organization'],
    ['Reporters asked General Motors for a comment.', 'General Motors', 'organization'],
    ['Harbor Airlines will buy Velisco, a designer of engines.', 'Velisco', 'organization'],
    ['Velisco, founded in 2009, makes engines.', 'Velisco', 'organization'],
    ['They announced the takeover of Velisco.', 'Velisco', 'organization'],
    ['Northmouth City lost 3-1 to Harbor Rovers.', 'Northmouth City', 'organization'],
    ['Pensioner Ana Brandt voted early.', 'Ana Brandt', 'person'],
    ['BBC Almara reported the deal first.', 'BBC Almara', 'organization'],
    ['Ruritania signed the treaty.', 'Ruritania', 'country'],
    ['Russia vetoed the resolution.', 'Russia', 'country'],
    ['Moscow said the claim was false.', 'Moscow', 'country'],
    ['The talks with Iran collapsed.', 'Iran', 'country'],
  ] as const)('[%s] has `%s`, a %s', (text, name, nature) => {
    expect(partyOf(readNames(text), name)?.nature).toBe(nature)
  })
})

describe('findParties names nobody', () => {
  it.each([
    'The River Thames rose in March.',
    'It snowed in Oslo on Tuesday.',
    'The Marina Dawn ferry caught fire.',
    'The Meera Surveyor, a probe, was lost.',
    'Christmas came early.',
    'The MV Marina Star sank in March.',
    'An ATR 72 crashed in March.',
    'A Boeing 737 crashed in March.',
    'Cyclone Meera killed nine people.',
    'Gunfire erupted in March.',
    'The DVD costs ten dollars.',
    'The Russian and French teams trained in Cairo.',
    'There was no reply.',
  ])('in [%s]', (text) => {
    expect(readNames(text).mentions.filter(({ form }) => form === 'name')).toEqual([])
  })
})

describe('findParties brings the names of one party together', () => {
  it.each([
    ['Ana Brandt spoke first. Brandt left early.', ['Ana Brandt', 'Brandt']],
    ['Brandt left early. Ana Brandt spoke first.', ['Ana Brandt', 'Brandt']],
    ['President Ana Brandt arrived. Mrs. Brandt smiled.', ['Ana Brandt', 'Brandt']],
    ['J. Morland wrote it. John Morland signed it.', ['John Morland', 'J. Morland']],
    ['Sarah Lindqvist is nine. Sarah likes books.', ['Sarah Lindqvist', 'Sarah']],
    ['Ursula von Almen left. Von Almen came back.', ['Ursula von Almen', 'Von Almen']],
    [
      'The Almara Observatory for Human Rights (AOHR) counted them. The AOHR is in Leeds.',
      ['Almara Observatory for Human Rights', 'AOHR'],
    ],
    [
      'The Almara Observatory for Human Rights counted them. The Observatory is in Leeds.',
      ['Almara Observatory for Human Rights', 'Observatory'],
    ],
    ['The European Space Agency agreed. ESA will pay.', ['European Space Agency', 'ESA']],
    ['The Varga Telk Institute (VTI) closed. VTI had debts.', ['Varga Telk Institute', 'VTI']],
  ] as const)('[%s]', (text, names) => {
    expect(readNames(text).parties.map((party) => party.names)).toContainEqual(names)
  })

  it('keeps two people of one surname apart', () => {
    const { parties } = readNames('Ana Brandt met Karl Brandt in Rome.')
    expect(parties.map(({ names }) => names[0])).toEqual(expect.arrayContaining(['Ana Brandt', 'Karl Brandt']))
  })

  it('reads names of a headline that the text has', () => {
    const read = readNames('Brandt Quits After Vote Fails In Parliament\nAna Brandt resigned on Monday.')
    expect(partyOf(read, 'Brandt')?.names).toEqual(['Ana Brandt', 'Brandt'])
  })

  it('reads names of a headline in capitals', () => {
    const read = readNames('BRANDT QUITS AFTER VOTE\nAna Brandt resigned on Monday.')
    expect(partyOf(read, 'BRANDT')?.names[0]).toBe('Ana Brandt')
  })
})

describe('findParties parts names that stand side by side', () => {
  it.each([
    ['They asked Harlow Athletic Director Ana Brandt. Harlow won 3-1.', ['Ana Brandt', 'Harlow']],
    ['They asked Wigan Athletic Manager Tom Reed.', ['Tom Reed', 'Wigan Athletic']],
    ['Rovers Beat Wanderers 20 - 13, Clinch Spot. The Wanderers lost.', ['Wanderers']],
    ['Harbor City Edge Rovers 2–1 in Cup. Rovers lost.', ['Rovers']],
  ])('[%s]', (text, names) => {
    expect(
      readNames(text)
        .parties.map((party) => party.names[0])
        .sort(),
    ).toEqual(names)
  })
})

describe('findParties reads offices', () => {
  it.each([
    ['President Ana Brandt resigned.', 'Ana Brandt', 'current president @ null'],
    ['Harbor Administrator Ana Brandt resigned.', 'Ana Brandt', 'current administrator @ Harbor'],
    ['Former Roscosmos director Ana Brandt resigned.', 'Ana Brandt', 'former director @ Roscosmos'],
    ['He met then-NASA Administrator Ana Brandt.', 'Ana Brandt', 'former administrator @ NASA'],
    ['African Union chair Ana Brandt resigned.', 'Ana Brandt', 'current chair @ African Union'],
    ['New York police chief Ana Brandt resigned.', 'Ana Brandt', 'current police chief @ New York'],
    ['The Federal Reserve chair Ana Brandt resigned.', 'Ana Brandt', 'current chair @ Federal Reserve'],
    ['Acting Defense Minister Ana Brandt resigned.', 'Ana Brandt', 'acting defense minister @ null'],
    ['U.S. Secretary of State Ana Brandt resigned.', 'Ana Brandt', 'current secretary of state @ U.S.'],
    ['Norwegian Foreign Minister Ana Brandt resigned.', 'Ana Brandt', 'current foreign minister @ Norway'],
    ['Police chief Ana Brandt resigned.', 'Ana Brandt', 'current police chief @ null'],
    ["Norway's space agency chief Ana Brandt resigned.", 'Ana Brandt', "current chief @ Norway's space agency"],
    ['Ana Brandt, the head of NASA, resigned.', 'Ana Brandt', 'current head @ NASA'],
    ['Ana Brandt, head of the World Bank, resigned.', 'Ana Brandt', 'current head @ World Bank'],
    ['Ana Brandt, the former director of Roscosmos, resigned.', 'Ana Brandt', 'former director @ Roscosmos'],
    ['Ana Brandt, a spokeswoman for Sirrus, resigned.', 'Ana Brandt', 'current spokeswoman @ Sirrus'],
    ['Ana Brandt, chief executive of Sirrus, resigned.', 'Ana Brandt', 'current chief executive @ Sirrus'],
    ['The interim head of NASA, Ana Brandt, resigned.', 'Ana Brandt', 'acting head @ NASA'],
    ["NASA's acting administrator, Minister Ana Brandt, resigned.", 'Ana Brandt', 'acting administrator @ NASA'],
    ['Sirrus CEO Ana Brandt resigned.', 'Ana Brandt', 'current CEO @ Sirrus'],
    ['Sirrus spokesman Karl Brandt resigned.', 'Karl Brandt', 'current spokesman @ Sirrus'],
    ['Ex-minister Ana Brandt arrived.', 'Ana Brandt', 'former minister @ null'],
    ['The court jailed ex-finance minister Ana Brandt.', 'Ana Brandt', 'former finance minister @ null'],
    ['Parliament ousted Prime Minister Ana Brandt.', 'Ana Brandt', 'current prime minister @ null'],
    ['On Tuesday Prime Minister Ana Brandt arrived.', 'Ana Brandt', 'current prime minister @ null'],
    ['President-elect Ana Brandt arrived.', 'Ana Brandt', 'designate president-elect @ null'],
    ['Deputy Prime Minister Ana Brandt arrived.', 'Ana Brandt', 'current deputy prime minister @ null'],
    ['Chief Justice Ana Brandt resigned.', 'Ana Brandt', 'current chief justice @ null'],
    ['White House aide Ana Brandt resigned.', 'Ana Brandt', 'current aide @ White House'],
    ['City Councilman Ana Brandt resigned.', 'Ana Brandt', 'current city councilman @ null'],
    ['Bank of Norway Governor Ana Brandt arrived.', 'Ana Brandt', 'current governor @ Bank of Norway'],
    ["Norway's mining minister, Ana Brandt, resigned.", 'Ana Brandt', 'current mining minister @ Norway'],
    [
      'Norwegian Trade and Industry Minister Ana Brandt resigned.',
      'Ana Brandt',
      'current trade and industry minister @ Norway',
    ],
    [
      "Norway's women's affairs minister Ana Brandt resigned.",
      'Ana Brandt',
      "current women's affairs minister @ Norway",
    ],
    ['Governor Helen Prior resigned.', 'Helen Prior', 'current governor @ null'],
    ['Race director Ana Brandt thanked them.', 'Ana Brandt', 'current race director @ null'],
    ['Club president Karl Brandt agreed.', 'Karl Brandt', 'current club president @ null'],
    ['Ana Brandt, a lawyer with no party behind her, won.', 'Ana Brandt', 'current lawyer @ null'],
    ['Ana Brandt the head of the Red Cross told Reuters.', 'Ana Brandt', 'current head @ Red Cross'],
    ['Sirrus President and Chief Executive Ana Brandt resigned.', 'Ana Brandt', 'current president @ Sirrus'],
    ['Sirrus President and Chief Executive Ana Brandt resigned.', 'Ana Brandt', 'current chief executive @ null'],
  ] as const)('[%s]', (text, name, office) => {
    const offices = partyOf(readNames(text), name)?.offices ?? []
    expect(offices.map(({ tense, title, organization }) => `${tense} ${title} @ ${organization}`)).toContain(office)
  })

  it.each(['Mr. Brandt resigned.', 'Ana Brandt, a mother of three, resigned.', 'General Motors paid.'])(
    'none in [%s]',
    (text) => {
      expect(readNames(text).parties.flatMap(({ offices }) => offices)).toEqual([])
    },
  )

  it.each([
    ['From Harbor Bay, officials said, a ship left.', 'Harbor Bay'],
    ['The winner was Ana Brandt, a spokesman said.', 'Ana Brandt'],
    ['They told their leaders, Ana Brandt and Karl Varga.', 'Ana Brandt'],
    ['Official Ana Brandt resigned.', 'Ana Brandt'],
    ["He named Ana Brandt, Sheriff's Deputy Karl Varga and another.", 'Ana Brandt'],
  ])('[%s] tells no office of `%s`', (text, name) => {
    expect(partyOf(readNames(text), name)?.offices ?? []).toEqual([])
  })

  it.each([
    ['The mayor of Northfield, Karl Brandt, resigned.', 'mayor of Northfield'],
    ['The Croatian prime minister, Karl Brandt, resigned.', 'Croatian prime minister'],
    ["Iraq's prime minister, Karl Brandt, resigned.", "Iraq's prime minister"],
    ['Karl Brandt, a shop owner, resigned.', 'shop owner'],
    ['Russian space agency Roscosmos chief Karl Brandt resigned.', 'Roscosmos chief'],
  ])('points in [%s] at `%s`', (text, words) => {
    const [office] = partyOf(readNames(text), 'Karl Brandt')?.offices ?? []
    expect(text.slice(office?.start, office?.end)).toBe(words)
  })

  it('takes the office and the name behind its comma for one person', () => {
    const { parties } = readNames('The mayor of Northfield, Karl Brandt, resigned.')
    expect(parties.map(({ names }) => names[0])).toEqual(['Karl Brandt'])
  })

  it('points at the words of the title', () => {
    const text = 'He met then-NASA Administrator Ana Brandt.'
    const [office] = partyOf(readNames(text), 'Ana Brandt')?.offices ?? []
    expect(text.slice(office?.start, office?.end)).toBe('then-NASA Administrator')
  })
})

describe('findParties brings a short name to the full one', () => {
  it.each([
    ['Velisco will pay. Velisco Industries made a loss.', 'Velisco', 'Velisco Industries'],
    ['Rovers beat City. Harbor Rovers led early.', 'Rovers', 'Harbor Rovers'],
    ['Harbor Rovers beat Northmouth City. The goal was enough to see City lose.', 'City', 'Northmouth City'],
  ])('[%s] `%s` is %s', (text, short, full) => {
    expect(partyOf(readNames(text), short)?.names[0]).toBe(full)
  })
})

describe('findParties reads ages', () => {
  it.each([
    ['Ana Brandt, 34, was found alive.', '34'],
    ['Ana Brandt, of 34 years, was found alive.', '34'],
    ['Ana Brandt was found alive. She was 34.', '34'],
    ['Ana Brandt was found alive. She is 34 years old.', '34'],
    ['Ana Brandt was found alive. She was 34 minutes late.', null],
    ['Ana Brandt was found alive. She worked as a typist until she was 34.', null],
    ['Her father died when Ana Brandt was 34.', null],
    ['Ana Brandt was found alive. She was 34 when she moved to Almara.', null],
    ['Ana Brandt is dead. She was 34 when she died.', '34'],
    ['Ana Brandt dead at 34', '34'],
    ['Karl Varga quit on Monday. He told reporters so. Ana Brandt takes over. The 34-year-old is a lawyer.', '34'],
    ['Ana Brandt (34) was found alive.', '34'],
    ['Ana Brandt, who is 34, was found alive.', '34'],
    ['Ana Brandt, the 34-year-old mayor of Almara, was found alive.', '34'],
    ['Ana Brandt resigned on Monday. The 34-year-old had been ill.', '34'],
    ['Ana Brandt is free. The 34-year-old engineer was released on Monday.', '34'],
    ['Ana Brandt ran away. The 34-year-old sergeant fired.', null],
    [
      'Karl Varga left. It rained. Night fell. The record is the fee that Rovers paid for Ana Brandt. City came close. The 34-year-old signed on Monday.',
      null,
    ],
    ['Ana Brandt ran away. The 34-year-old Norwegian was arrested on Monday.', '34'],
    ['Ana Brandt is free. A 34-year-old engineer was released on Monday.', null],
    ['Ana Brandt, 34, is free. The 52-year-old engineer was released on Monday.', '34'],
    ['Ana Brandt, aged 34, was found alive.', '34'],
    ['Ana Brandt, whose body was found in a park on Friday, was 34.', '34'],
    ['Ana Brandt, who is 34 and has two sons, was found alive.', '34'],
    ['Tom Reed and Ana Brandt, aged 29 and 34, were found alive.', '34'],
    ['Ana Brandt and Tom Reed, 34 and 29, were found alive.', '34'],
    ['They found 34-year-old Ana Brandt alive.', '34'],
    ['They found the 34-year-old singer Ana Brandt alive.', '34'],
    ['Ana Brandt, 34 others and a dog were found.', null],
    ["Reed spoke of the 34-year-old's death and Ana Brandt's arrest.", null],
    ['Ana Brandt beat Lena Reed. Ana Brandt put Lena Reed on the ground, and the 34-year-old southpaw lost.', null],
    ['Ana Brandt, 340, was found alive.', null],
    ['Ana Brandt was found alive on 3 May.', null],
  ] as const)('[%s]: %s', (text, age) => {
    expect(partyOf(readNames(text), 'Ana Brandt')?.age?.value ?? null).toBe(age)
  })
})

describe('findParties gives the age of whom something is done to', () => {
  it.each([
    ['Ana Brandt beat Lena Reed, stopping the 34-year-old in the sixth round.', '34'],
    ['Ana Brandt beat Lena Reed, stopping the 34-year-old American in the sixth round.', '34'],
    ['Ana Brandt beat Lena Reed. Ana Brandt stopped the 34-year-old in the sixth round.', '34'],
  ] as const)('[%s]: %s', (text, age) => {
    expect(partyOf(readNames(text), 'Lena Reed')?.age?.value ?? null).toBe(age)
    expect(partyOf(readNames(text), 'Ana Brandt')?.age ?? null).toBeNull()
  })
})

describe('findParties knows whom a pronoun stands for', () => {
  it.each([
    ['Ana Brandt resigned. She left at noon.', 'She', 'Ana Brandt'],
    ['Karl Brandt resigned. His wife wept.', 'His', 'Karl Brandt'],
    ['Karl Brandt met Ana Varga. She smiled.', 'She', 'Ana Varga'],
    ['Karl Brandt met Ana Varga. He smiled.', 'He', 'Karl Brandt'],
    ['Mrs. Telk came. She smiled.', 'She', 'Telk'],
    ['Sirrus said it will pay.', 'it', 'Sirrus'],
    ['Ana Brandt wept on Monday. “My grandmother knew,” she said.', 'she', 'Ana Brandt'],
    ['Ana Brandt wept. “My grandmother knew. My aunt did not.” She left.', 'She', 'Ana Brandt'],
    ['Ana Brandt came. The vote failed. The rain stopped. She left.', 'She', 'Ana Brandt'],
    ['The new minister is Karl Varga. He comes from Almara.', 'He', 'Karl Varga'],
    ['Cold-blooded driver Karl Varga will be an old man before he is free.', 'he', 'Karl Varga'],
  ] as const)('[%s] %s', (text, pronoun, name) => {
    expect(partyOf(readNames(text), pronoun)?.names[0]).toBe(name)
  })

  it.each([
    ['Ana Brandt resigned. He left at noon.', 'He'],
    ['The sun was out. It rained at noon.', 'It'],
    ['Rain fell. She left.', 'She'],
    ['Karl Reed told what led Jermo Varga there and what led him to fire.', 'him'],
    ['Karl Reed was held. The court heard nothing new. Jermo Varga died. The judge praised him.', 'him'],
    [
      'Ana Brandt came. Lena Reed came. The vote failed. The rain stopped. The sun set. The day ended. A bell rang. A dog ran. She left.',
      'She',
    ],
    ['Ana Brandt and Mary Reed came. The vote failed. She left.', 'She'],
  ])('but leaves it open in [%s]', (text, pronoun) => {
    expect(partyOf(readNames(text), pronoun)).toBeUndefined()
  })
})

describe('findParties reads descriptions', () => {
  it.each([
    ['Roscosmos, the Russian space agency, agreed.', 'Russian space agency', 'Roscosmos'],
    ['The Russian space agency, Roscosmos, agreed.', 'Russian space agency', 'Roscosmos'],
    ['Roscosmos, the Russian space agency, agreed. The agency will pay.', 'agency', 'Roscosmos'],
    ['The European Space Agency agreed. The agency will pay.', 'agency', 'European Space Agency'],
    ['Harbor Airlines apologised. The company will pay.', 'company', 'Harbor Airlines'],
    ["The agency's interim head, Minister Ana Brandt, came.", 'interim head', 'Ana Brandt'],
    ['It failed, said the president, Ana Brandt.', 'president', 'Ana Brandt'],
    ['Ana Brandt, a singer, came. The singer left.', 'singer', 'Ana Brandt'],
    ['The actress and prize-winning swimmer, Ana Brandt, left.', 'actress', 'Ana Brandt'],
    ['Prime Minister Ana Brandt came. The minister left.', 'minister', 'Ana Brandt'],
  ] as const)('[%s] `%s` is %s', (text, description, name) => {
    expect(partyOf(readNames(text), description)?.names[0]).toBe(name)
  })

  it.each([
    ['Police arrested two men.', 'Police', 'police'],
    ['Rebels shelled the airport.', 'Rebels', 'rebels'],
    ['Three masked gunmen robbed the bank.', 'Three masked gunmen', 'masked gunmen'],
    ['The attack wounded 12 civilians.', '12 civilians', 'civilians'],
    ['Islamic State militants took the town.', 'Islamic State militants', 'Islamic State militants'],
    ['Hundreds of protesters marched.', 'protesters', 'protesters'],
    ['The authorities closed the road.', 'authorities', 'authorities'],
    ['Two hit-and-run drivers fled.', 'drivers', 'drivers'],
    ['New York officials met.', 'New York officials', 'New York officials'],
    ['Government forces entered the town.', 'Government forces', 'government forces'],
    ['Two wounded soldiers were freed.', 'Two wounded soldiers', 'wounded soldiers'],
  ] as const)('[%s] has a group `%s`', (text, written, name) => {
    const party = partyOf(readNames(text), written)
    expect([party?.nature, party?.names[0]]).toEqual(['group', name])
  })

  it('takes two women of one text for two', () => {
    const { mentions } = readNames('A woman was killed. A woman was arrested.')
    expect(new Set(mentions.map(({ party }) => party)).size).toBe(2)
  })

  it('takes the men for the men that it told of', () => {
    const { mentions } = readNames('Two men were arrested. The men were armed.')
    expect(new Set(mentions.map(({ party }) => party)).size).toBe(1)
  })

  it.each(['opposition-held areas were hit.', 'The police station burned.', 'A model of the head was shown.'])(
    'none in [%s]',
    (text) => {
      expect(readNames(text).mentions).toEqual([])
    },
  )
})
