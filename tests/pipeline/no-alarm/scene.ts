import type { QuietStory } from './story.ts'

/** Of more than one happening of a kind, of parts and wholes, and of places told in two ways. */
export const SCENES: readonly QuietStory[] = [
  {
    trap: 'a gunman who killed in two towns',
    articles: [
      [
        '2026-03-04',
        'A gunman killed two people in Corvane and three more in nearby Lisk on Tuesday before he was shot by police.',
      ],
      [
        '2026-03-04',
        'Five people are dead after a gunman opened fire in two towns on Tuesday. Police shot the man in Lisk.',
      ],
    ],
  },
  {
    trap: 'the attacker among the dead',
    articles: [
      [
        '2026-03-04',
        'Nine people, including the attacker, died when a suicide bomber blew himself up at a checkpoint in Tessal on Tuesday.',
      ],
      ['2026-03-04', 'A suicide bomber killed eight people at a checkpoint in Tessal on Tuesday.'],
    ],
  },
  {
    trap: 'crew and passengers',
    articles: [
      [
        '2026-04-14',
        'A plane with 94 passengers and six crew members skidded off the runway in Corvane on Monday. Nobody was killed.',
      ],
      ['2026-04-14', 'All 100 people on board survived when a plane left the runway in Corvane on Monday.'],
    ],
  },
  {
    trap: 'a lorry crash in the background of a bus crash',
    articles: [
      [
        '2026-05-19',
        'Fourteen pupils were injured when a school bus overturned near Lisk on Monday.\n\nTwo people died on the same road in March when a lorry hit a tractor.',
      ],
      [
        '2026-05-19',
        'A school bus overturned near Lisk on Monday, injuring 14 pupils. It was the second accident on the road this year; in March a lorry killed two farmers.',
      ],
    ],
  },
  {
    trap: 'the storm in two countries',
    articles: [
      ['2026-09-08', 'Storm Hedda killed seven people in Northland on Sunday and left 40,000 homes without power.'],
      [
        '2026-09-08',
        'Storm Hedda killed three people in Southland on Monday after it had crossed from Northland, where seven died.',
      ],
    ],
  },
  {
    trap: 'the same river, another year',
    articles: [
      ['2026-06-22', 'Floods along the Orra have driven 6,000 people from their homes since Saturday.'],
      [
        '2026-06-22',
        'The floods along the Orra recall those of June 2013, when 21,000 people left their homes and 12 died.',
      ],
    ],
  },
  {
    trap: 'local time and another zone',
    articles: [
      [
        '2026-01-30',
        'The rocket lifted off from the coast at 11:40 p.m. local time on Wednesday, carrying 21 satellites.',
      ],
      ['2026-01-30', 'The rocket was launched at 04:40 GMT on Thursday with 21 satellites on board.'],
    ],
  },
  {
    trap: 'dead, and dead with the missing',
    articles: [
      ['2026-02-20', 'An avalanche buried a hut above Tarn on Wednesday. Five skiers are dead and three are missing.'],
      ['2026-02-20', 'Eight people are dead or missing after an avalanche hit a hut above Tarn on Wednesday.'],
    ],
  },
  {
    trap: 'a raid, and the raids of the week',
    articles: [
      ['2026-10-15', 'Police arrested four men in a raid on a flat in Corvane on Wednesday.'],
      [
        '2026-10-15',
        'Police have arrested 27 people in raids across the country this week. Four of them were held in Corvane on Wednesday.',
      ],
    ],
  },
  {
    trap: 'two fires in one street, months apart',
    articles: [
      ['2026-11-11', 'A fire gutted a furniture shop on Harbour Road in Welden on Tuesday night. No one was hurt.'],
      [
        '2026-11-11',
        'The blaze on Harbour Road in Welden on Tuesday came seven months after a fire at a garage in the same street injured two firefighters.',
      ],
    ],
  },
  {
    trap: 'injured, and seriously injured',
    articles: [
      ['2026-08-12', 'A tram derailed in Tessal on Tuesday. Thirty people were injured, six of them seriously.'],
      ['2026-08-12', 'Six people were seriously injured when a tram came off the rails in Tessal on Tuesday.'],
    ],
  },
  {
    trap: 'damage and a fine',
    articles: [
      [
        '2026-03-25',
        'The spill at the Varo refinery caused damage of 12 million euros. The company was fined 3 million euros.',
      ],
      [
        '2026-03-25',
        'Varo was fined 3 million euros over the spill at its refinery, on top of the 12 million it has paid for repairs.',
      ],
    ],
  },
  {
    trap: 'one suspect held and one freed',
    articles: [
      ['2026-07-16', 'Police arrested two men over the theft of a painting from a museum in Corvane.'],
      [
        '2026-07-18',
        'A man arrested over the theft of a painting in Corvane was released without charge on Friday; a second man is still held.',
      ],
    ],
  },
  {
    trap: 'the place of the victim and of the crime',
    articles: [
      [
        '2026-06-03',
        'A teacher from Lisk was found dead in a park in Corvane on Monday. Police believe she was strangled.',
      ],
      ['2026-06-03', 'Neighbours in Lisk laid flowers for the teacher who was killed in Corvane at the weekend.'],
    ],
  },
  {
    trap: 'a live blog',
    articles: [
      [
        '2026-12-08',
        'Live: explosion in Tessal\n\n10:15 Police say three people have been hurt in an explosion in Tessal.\n\n12:40 Hospitals are now treating 11 people, the mayor says.\n\n15:05 The number of injured has risen to 19, according to the fire service.',
      ],
      ['2026-12-08', 'Nineteen people were injured in an explosion in Tessal on Tuesday, the fire service said.'],
    ],
  },
  {
    trap: 'a corrected article',
    articles: [
      [
        '2026-12-10',
        'Four people were injured in an explosion at a bakery in Lisk on Wednesday.\n\nCorrection: an earlier version of this article said that six people were injured.',
      ],
      ['2026-12-10', 'An explosion at a bakery in Lisk injured four people on Wednesday.'],
    ],
  },
  {
    trap: 'the dead of a day and of the war',
    articles: [
      [
        '2026-10-21',
        'Shelling killed nine civilians in Derral on Tuesday. The war has killed more than 14,000 people since 2022.',
      ],
      ['2026-10-21', 'At least 14,000 people have died in the war. On Tuesday nine civilians were killed in Derral.'],
    ],
  },
  {
    trap: 'depth, distance and height',
    articles: [
      [
        '2026-04-30',
        'A magnitude 6.3 earthquake hit the sea 40 kilometres off Pelora on Wednesday, at a depth of 12 kilometres.',
      ],
      ['2026-04-30', 'The quake of magnitude 6.3 struck 25 miles off Pelora on Wednesday and was seven miles deep.'],
    ],
  },
  {
    trap: 'those freed and those still held',
    articles: [
      ['2026-09-28', 'Gunmen abducted 46 pupils from a school in Orsa on Friday. Nine of them escaped on Saturday.'],
      ['2026-09-28', 'Thirty-seven pupils from a school in Orsa are still held by gunmen who seized them on Friday.'],
    ],
  },
]
