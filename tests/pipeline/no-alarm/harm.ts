import type { QuietStory } from './story.ts'

/** Attacks, accidents and disasters that different outlets tell without contradicting each other. */
export const HARM: readonly QuietStory[] = [
  {
    trap: 'a lead that sums two attacks, and one of them',
    articles: [
      [
        '2026-02-04',
        'At least 31 people were killed in two bombings in Northland on Tuesday, officials said.\n\nThe first blast tore through a bus station in Almara and killed 19 people. Hours later a car bomb outside a barracks in Brenn killed 12 soldiers.',
      ],
      [
        '2026-02-04',
        'A bomb at the bus station in Almara killed 19 people on Tuesday, the interior ministry of Northland said. Another 40 people were wounded.',
      ],
      [
        '2026-02-04',
        'Twelve soldiers were killed when a car bomb exploded outside a barracks in Brenn on Tuesday evening.',
      ],
    ],
  },
  {
    trap: 'an older attack in the background',
    articles: [
      [
        '2026-03-10',
        'Gunmen killed six worshippers at a mosque in Harven on Monday, police said.\n\nIn November, gunmen stormed another mosque in the same district and killed 24 people.',
      ],
      [
        '2026-03-10',
        'Six people were shot dead at a mosque in Harven on Monday. It was the deadliest attack in the district since November.',
      ],
    ],
  },
  {
    trap: 'a part and the total of the dead',
    articles: [
      [
        '2026-05-12',
        'A ferry carrying 80 passengers sank off Port Lissa on Monday. Rescuers said 23 people died, among them nine children.',
      ],
      [
        '2026-05-12',
        'Nine children were killed when a ferry went down off Port Lissa on Monday, the coast guard said.',
      ],
    ],
  },
  {
    trap: 'two shootings of one night in one city',
    articles: [
      [
        '2026-06-08',
        'A man of 22 was shot dead outside a bar on Grove Street in Ashford late on Saturday, police said.',
      ],
      [
        '2026-06-08',
        'Two women were killed in a shooting at a house on Mill Lane in Ashford on Sunday, police said. A suspect is in custody.',
      ],
    ],
  },
  {
    trap: 'two victims of one surname',
    articles: [
      [
        '2026-01-20',
        'Daniel Moreau, 19, was stabbed to death in Ashford on Sunday. His brother Luc Moreau, 24, was wounded.',
      ],
      [
        '2026-01-20',
        'Luc Moreau, 24, was in stable condition on Monday after an attack in which his younger brother died, a hospital in Ashford said.',
      ],
    ],
  },
  {
    trap: 'two suspects of one shooting',
    articles: [
      ['2026-04-02', 'Police in Ashford arrested Peter Lund, 31, on Tuesday over the shooting of a shopkeeper.'],
      [
        '2026-04-04',
        'A second man, Omar Haddad, 27, was arrested on Friday over the shooting of a shopkeeper in Ashford.',
      ],
    ],
  },
  {
    trap: 'the quake of last year',
    articles: [
      [
        '2026-07-06',
        'A magnitude 5.8 earthquake struck near Tarsa on Sunday and killed 14 people.\n\nA quake of magnitude 7.1 killed more than 2,300 people in the region last year.',
      ],
      [
        '2026-07-06',
        'Fourteen people died in the earthquake near Tarsa on Sunday. The quake had a magnitude of 5.8 and a depth of 10 kilometres.',
      ],
    ],
  },
  {
    trap: 'an aftershock and the quake before it',
    articles: [
      [
        '2026-07-08',
        'An aftershock of magnitude 4.9 shook Tarsa on Tuesday, two days after a quake of magnitude 5.8 killed 14 people there.',
      ],
      ['2026-07-07', 'The magnitude 5.8 earthquake that hit Tarsa on Sunday killed 14 people and injured 90.'],
    ],
  },
  {
    trap: 'a tally of a month beside one raid',
    articles: [
      [
        '2026-09-15',
        'An air raid on the town of Derral killed 11 civilians on Monday, a rescue group said. Air raids have killed 214 civilians in the province this month, according to the group.',
      ],
      ['2026-09-15', 'Warplanes hit a market in Derral on Monday, killing 11 people.'],
    ],
  },
  {
    trap: 'where a quake was felt',
    articles: [
      [
        '2026-07-06',
        'A strong earthquake struck the island of Pelora on Sunday. The quake also shook Port Lissa, 200 kilometres away.',
      ],
      ['2026-07-06', 'An earthquake hit Pelora on Sunday and was felt as far away as Almara.'],
    ],
  },
  {
    trap: 'the day the body was found',
    articles: [
      ['2026-02-12', 'The actor Carl Venn died on Saturday of natural causes, the coroner of Ashford said. He was 71.'],
      [
        '2026-02-12',
        'The actor Carl Venn, 71, was found dead in his hotel room in Ashford on Tuesday morning, officials said.',
      ],
    ],
  },
  {
    trap: 'a round-up of two fires',
    articles: [
      [
        '2026-08-03',
        'News in brief\n\nFire crews in Brenn fought a blaze at a paper mill on Saturday. Nobody was hurt.\n\nIn Almara, a fire at a nursing home killed four residents on Sunday, the fire service said.',
      ],
      [
        '2026-08-03',
        'Four residents died in a fire at a nursing home in Almara early on Sunday. Twelve others were taken to hospital.',
      ],
    ],
  },
  {
    trap: 'metric and imperial',
    articles: [
      [
        '2026-08-20',
        'The wildfire north of Brenn has burned 5,000 hectares since Monday. Winds reached 80 kilometres an hour.',
      ],
      [
        '2026-08-20',
        'The fire north of Brenn has burned about 12,400 acres since Monday, with winds of 50 miles an hour.',
      ],
    ],
  },
  {
    trap: 'an early toll that a later report raises',
    articles: [
      ['2026-10-01', 'A landslide buried a village in the Orsa valley on Wednesday and killed at least 12 people.'],
      ['2026-10-03', 'The number of people killed by the landslide in the Orsa valley rose to 57 on Friday.'],
    ],
  },
  {
    trap: 'the dead of the other side',
    articles: [
      [
        '2026-11-05',
        'Southland said four of its soldiers were killed in a clash on the border with Northland on Wednesday.',
      ],
      [
        '2026-11-05',
        'Northland lost seven soldiers in the clash on the border with Southland on Wednesday, its army said.',
      ],
    ],
  },
  {
    trap: 'all who were in the boats and those in some of them',
    articles: [
      [
        '2026-03-18',
        'The frigate saw five boats near the tanker on Tuesday. Two boats fled and the other three boats were seized, the navy said. Sailors found six rifles and four other rifles.',
      ],
      [
        '2026-03-18',
        'The navy stopped three boats near a tanker on Tuesday. The three boats had 26 men on board. Sailors seized ten rifles.',
      ],
    ],
  },
  {
    trap: 'those who were with the victim, and all together',
    articles: [
      [
        '2026-05-02',
        'Rosa Lind, 34, was shot dead outside a school in Ashford on Friday. One of the two mothers with Lind that day told the court what she saw.',
      ],
      [
        '2026-05-02',
        'Rosa Lind, 34, was killed outside a school in Ashford. Footage shows the three mothers pressed against a wall as the shots are fired.',
      ],
    ],
  },
  {
    trap: 'a denial of something else',
    articles: [
      ['2026-07-23', 'A man has denied arson following a fire at a supermarket in Welden early on Sunday.'],
      ['2026-07-21', 'A large fire broke out at a supermarket in Welden on Sunday morning.'],
    ],
  },
  {
    trap: 'engineers and their driver, and the engineers alone',
    articles: [
      [
        '2026-02-04',
        'Gunmen abducted two Danish engineers and their driver near Brenn on Monday, police said. The engineers were building a road.',
      ],
      ['2026-02-04', 'A separatist group on Tuesday claimed the abduction of two Danish engineers near Brenn.'],
    ],
  },
  {
    trap: 'students and a teacher, and the students alone',
    articles: [
      ['2026-02-04', 'Four students and a teacher were killed in Almara on Monday.'],
      ['2026-02-04', 'The killing of four students in Almara on Monday led to protests.'],
    ],
  },
]
