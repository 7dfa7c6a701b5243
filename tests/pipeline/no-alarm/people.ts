import type { QuietStory } from './story.ts'

/** Of who said what, and of people under several names. */
export const PEOPLE: readonly QuietStory[] = [
  {
    trap: 'condolences that two people say alike',
    articles: [
      [
        '2026-03-04',
        '"Our thoughts and prayers are with the victims and their families," Mayor Karl Brunner said in Marwick on Tuesday.',
      ],
      [
        '2026-03-04',
        '"Our thoughts and prayers are with the victims and their families," Governor Lena Borg said in Marwick on Tuesday.',
      ],
    ],
  },
  {
    trap: 'what captain and coach both say of a game',
    articles: [
      ['2026-03-04', '"It was a tough game and we deserved to win in the end," coach Karl Brunner said on Tuesday.'],
      ['2026-03-04', '"It was a tough game and we deserved to win in the end," captain Piet Lund said on Tuesday.'],
    ],
  },
  {
    trap: 'words of another that somebody repeats',
    articles: [
      ['2026-03-04', '"Every brick of the old harbour has a name on it," Mayor Karl Brunner said on Tuesday.'],
      [
        '2026-03-04',
        'Governor Lena Borg toured the ruins on Tuesday. "Every brick of the old harbour has a name on it," she said, repeating the words of Karl Brunner.',
      ],
    ],
  },
  {
    trap: 'a letter read aloud',
    articles: [
      [
        '2026-03-04',
        '"The river gave us back a boot and a brass lamp," said Colin Rath on Tuesday, reading from a letter by Ana Moss.',
      ],
      ['2026-03-04', '"The river gave us back a boot and a brass lamp," Ana Moss wrote in a letter.'],
    ],
  },
  {
    trap: 'a company and its chief executive',
    articles: [
      ['2026-03-04', '"Every welder will be paid until the end of autumn," Norvex said in a statement on Tuesday.'],
      ['2026-03-04', '"Every welder will be paid until the end of autumn," chief executive Lena Borg said on Tuesday.'],
    ],
  },
  {
    trap: 'a speaker by name and by office',
    articles: [
      [
        '2026-03-04',
        'Premier Jens Dahl spoke in Oslo on Tuesday. "The north belongs to whoever winters in it," Dahl said.',
      ],
      ['2026-03-04', '"The north belongs to whoever winters in it," the Norwegian premier said in Oslo on Tuesday.'],
    ],
  },
  {
    trap: 'a father and his son of nearly one name',
    articles: [
      ['2026-03-04', 'Deputy Jim Reed, 35, was shot dead in Marwick on Tuesday.'],
      [
        '2026-03-04',
        'Deputy Jim Reed was shot dead in Marwick on Tuesday. "He was my best friend," said his son, James Reed, 17.',
      ],
    ],
  },
  {
    trap: 'brothers with one surname',
    articles: [
      [
        '2026-03-04',
        'Karl Lund, 41, was killed when a wall fell in Marwick on Tuesday. His brother Piet Lund, 44, was hurt.',
      ],
      ['2026-03-04', 'Piet Lund, 44, was hurt in Marwick on Tuesday by the wall that killed his brother Karl, 41.'],
    ],
  },
  {
    trap: 'two women who share a first surname',
    articles: [
      ['2026-03-04', 'Maria Torres Vidal, 41, was killed in a crash near Marwick on Tuesday.'],
      ['2026-03-04', 'Maria Torres Quispe, 52, was injured in a crash near Marwick on Tuesday.'],
    ],
  },
  {
    trap: 'one winner by nickname and by name',
    articles: [
      ['2026-03-04', 'Robert "Bobby" Lund was elected mayor of Marwick on Tuesday.'],
      ['2026-03-04', 'Bobby Lund was elected mayor of Marwick on Tuesday.'],
    ],
  },
  {
    trap: 'who is held besides those arrested',
    articles: [
      ['2026-03-04', 'Police broke up a rally in Marwick on Tuesday and arrested 120 protesters.'],
      [
        '2026-03-04',
        'Police broke up a rally in Marwick on Tuesday and arrested 120 protesters. Some 3,000 opposition members are behind bars. Forty journalists are in custody, and about 200 people are in custody in the region.',
      ],
    ],
  },
  {
    trap: 'those still held and all who were arrested',
    articles: [
      ['2026-03-04', 'Rioters burned cars in Marwick on Tuesday night and police made 12 arrests.'],
      [
        '2026-03-04',
        'Rioters burned cars in Marwick on Tuesday night. Five people are in custody after seven others were released.',
      ],
    ],
  },
  {
    trap: 'what is held and picked up besides people',
    articles: [
      [
        '2026-03-04',
        'Police officers picked up three boxes of leaflets at a rally in Marwick on Tuesday and arrested four people.',
      ],
      [
        '2026-03-04',
        'Police arrested four people at a rally in Marwick on Tuesday. Officers held 12 meetings before it.',
      ],
    ],
  },
  {
    trap: 'a second arrest, told by one of the texts',
    articles: [
      [
        '2026-02-05',
        'Tom Reed was sentenced to four years on Monday for the theft of a yacht. He had been arrested in March 2024, freed on bail and arrested again in October.',
      ],
      [
        '2026-02-05',
        'Tom Reed was jailed for four years on Monday. He was arrested in October 2024 at a flat in Brenn.',
      ],
    ],
  },
  {
    trap: 'a new arrest, and an old one',
    articles: [
      ['2026-02-05', 'The activist Tom Reed was arrested in Almara on Monday, his lawyer said.'],
      [
        '2026-02-05',
        'The activist Tom Reed said he would go on. Reed was arrested in June 2025 and held for a week, his lawyer said.',
      ],
    ],
  },
  {
    trap: 'two offices of one person, one after the other',
    articles: [
      [
        '2026-02-05',
        'Eva Lund will leave Delta Foods in June, it said on Thursday. She was appointed finance director in 2014.',
      ],
      [
        '2026-02-05',
        'Eva Lund, who was appointed chief executive of Delta Foods in March 2019, will leave in June, the company said on Thursday.',
      ],
    ],
  },
  {
    trap: 'two attacks on one person who lived',
    articles: [
      ['2026-02-05', 'Gunmen fired on the senator Ida Falk in June 2025, killing two of her guards.'],
      [
        '2026-02-05',
        'The senator Ida Falk escaped unhurt when gunmen attacked her car in August 2025. A guard was killed.',
      ],
    ],
  },
  {
    trap: 'the post of a state and the post of a party that one person lost',
    articles: [
      [
        '2026-02-03',
        'Brennish president Jon Reyes has resigned from his position, according to Northwire.\n\nLast week he was removed as leader of the Green Party and replaced by Ana Brandt.',
      ],
      [
        '2026-02-03',
        'The president of Brenn, Jon Reyes, resigned on Tuesday after weeks of protests, Northwire reported.',
      ],
    ],
  },
  {
    trap: 'one bill in two houses of a parliament',
    articles: [
      [
        '2026-02-05',
        'The parliament of Brenn has voted to allow the sale of rail firms.\n\nThe Senate passed the same bill last week by 43 votes to 12.',
      ],
      [
        '2026-02-05',
        'The House of Representatives of Brenn passed the rail bill on Thursday by 145 votes to 4 after a long vote.',
      ],
    ],
  },
]
