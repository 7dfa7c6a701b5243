import type { QuietStory } from './story.ts'

/** Of politics, business, sport, science and life. */
export const AFFAIRS: readonly QuietStory[] = [
  {
    trap: 'who was given a post years ago and who is given it now',
    articles: [
      [
        '2025-10-12',
        'The board of Corvane Rail chose finance director Ravi Menon as chief executive for the time being, the company said.',
      ],
      [
        '2025-10-12',
        'Helen Dahl is leaving Corvane Rail, the company said on Friday.\n\nDahl was appointed chief executive in 2021 after ten years at a rival.',
      ],
    ],
  },
  {
    trap: 'the first and the last day of one visit, and the night of the flight home',
    articles: [
      [
        '2026-03-04',
        'President Karl Brandt wound up a two-day state visit to Finland on Tuesday with a look at a mine.',
      ],
      ['2026-03-03', 'President Karl Brandt began a two-day visit to Finland on Monday.'],
      [
        '2026-03-05',
        'President Karl Brandt flew home overnight from a visit to Finland that his office called useful.',
      ],
    ],
  },
  {
    trap: 'the road to a town and the town near which it was',
    articles: [
      ['2026-05-19', 'A bus overturned on the main road to Bergen on Monday, killing six people.'],
      ['2026-05-19', 'Six people died on Monday when a bus overturned near Oslo.'],
    ],
  },
  {
    trap: 'an offer and a better one',
    articles: [
      ['2026-03-02', 'Gamma on Monday rejected an offer of $1.6 billion from Delta.'],
      ['2026-03-09', 'Delta on Monday raised its offer for Gamma to $1.9 billion, and the board of Gamma accepted it.'],
    ],
  },
  {
    trap: 'the age at death and at the time',
    articles: [
      ['2026-02-11', 'The singer Mara Quill has died at the age of 81. She had her first hit at 19.'],
      ['2026-02-11', 'Mara Quill, who was 19 when her first record came out, died on Monday. She was 81.'],
    ],
  },
  {
    trap: 'the successor and who left',
    articles: [
      [
        '2026-01-13',
        'Sirrus named Ida Holm chief executive on Monday. She succeeds Paul Renn, who steps down in March.',
      ],
      ['2026-01-13', 'Paul Renn will leave Sirrus in March after nine years as chief executive.'],
    ],
  },
  {
    trap: 'an acting minister and the next one',
    articles: [
      ['2026-05-06', 'Oscar Lind became acting finance minister on Tuesday after the resignation of Ida Holm.'],
      [
        '2026-05-20',
        'Vera Moss was sworn in as finance minister on Tuesday. Oscar Lind had held the post for two weeks.',
      ],
    ],
  },
  {
    trap: 'votes in parliament and in committee',
    articles: [
      ['2026-06-11', 'Parliament passed the pension law on Wednesday by 212 votes to 187.'],
      [
        '2026-06-11',
        'The pension law passed on Wednesday, a week after a committee had approved it by 21 votes to 14.',
      ],
    ],
  },
  {
    trap: 'quarter and year',
    articles: [
      ['2026-02-17', 'Varo lost 90 million euros in the fourth quarter. For the year it earned 310 million euros.'],
      [
        '2026-02-17',
        'Carmaker Varo made a profit of 310 million euros in 2025 despite a loss in the last three months.',
      ],
    ],
  },
  {
    trap: 'inflation by month and by year',
    articles: [
      [
        '2026-04-15',
        'Consumer prices in Northland rose 0.4 percent in March from February. Inflation stood at 3.1 percent.',
      ],
      ['2026-04-15', 'Inflation in Northland was 3.1 percent in March, after 2.8 percent in February.'],
    ],
  },
  {
    trap: 'a rate before and after',
    articles: [
      ['2026-09-17', 'The central bank of Northland cut its key rate to 3.75 percent on Wednesday from 4 percent.'],
      ['2026-09-17', 'The central bank lowered the key rate by a quarter of a point on Wednesday to 3.75 percent.'],
    ],
  },
  {
    trap: 'two legs of a tie',
    articles: [
      ['2026-03-11', 'Harbor Rovers beat Lisk United 2-0 in the first leg of the semi-final on Tuesday.'],
      ['2026-03-18', 'Harbor Rovers drew 1-1 with Lisk United on Tuesday and went through 3-1 on aggregate.'],
    ],
  },
  {
    trap: 'half time and full time',
    articles: [
      ['2026-08-30', 'Lisk United led 2-0 at half-time but lost 3-2 to Tarn City on Saturday.'],
      ['2026-08-30', 'Tarn City came from two goals down to beat Lisk United 3-2 on Saturday.'],
    ],
  },
  {
    trap: 'the set and the match',
    articles: [
      [
        '2026-07-12',
        'Mira Solt beat Jana Ruud 6-4, 3-6, 7-5 in the final on Saturday to win her second title in Corvane.',
      ],
      ['2026-07-12', 'Mira Solt won the final in Corvane on Saturday, taking the deciding set 7-5 against Jana Ruud.'],
    ],
  },
  {
    trap: 'a launch put off and made',
    articles: [
      [
        '2026-01-21',
        'The launch of the Heron probe, planned for Tuesday, was put off to Thursday because of high winds.',
      ],
      ['2026-01-24', 'The Heron probe was launched on Friday after two delays.'],
    ],
  },
  {
    trap: 'a visit announced and begun',
    articles: [
      ['2026-10-01', 'President Ana Brandt will travel to Tokyo on Monday for three days of talks.'],
      ['2026-10-07', 'President Ana Brandt arrived in Tokyo on Tuesday for talks.'],
    ],
  },
  {
    trap: 'two speakers of one name',
    articles: [
      ['2026-11-19', '"The bridge is safe and will stay open," said Tom Reed, the chief engineer.'],
      ['2026-11-19', '"The bridge is not safe and must be closed," said Councillor Anna Reed.'],
    ],
  },
  {
    trap: 'a quote that is translated',
    articles: [
      [
        '2026-11-03',
        '"We have lost a friend and the country has lost a great writer," President Luis Ferro said in Spanish on Monday.',
      ],
      ['2026-11-03', 'President Luis Ferro said the country had "lost one of its great writers" and he "a friend".'],
    ],
  },
  {
    trap: 'the verdict and the plea',
    articles: [
      ['2026-03-17', 'Banker Emil Roth pleaded not guilty to fraud at the opening of his trial in Tessal on Monday.'],
      ['2026-04-21', 'Banker Emil Roth was found guilty of fraud in Tessal on Monday.'],
    ],
  },
  {
    trap: 'counts charged and counts convicted',
    articles: [
      [
        '2026-04-21',
        'A jury found Emil Roth guilty of four counts of fraud on Monday. He had been charged with nine counts.',
      ],
      ['2026-04-21', 'Emil Roth, who faced nine counts of fraud, was convicted of four of them on Monday.'],
    ],
  },
  {
    trap: 'a population and an electorate',
    articles: [
      [
        '2026-09-14',
        'Northland, a country of 9.4 million people, voted on Sunday. About 6.1 million were eligible to vote.',
      ],
      ['2026-09-14', 'Some 6.1 million voters were called to the polls in Northland on Sunday.'],
    ],
  },
  {
    trap: 'a prize shared',
    articles: [
      ['2026-10-06', 'Lena Fisk and Jun Mori won the Halden Prize for physics on Monday.'],
      [
        '2026-10-06',
        'Jun Mori was awarded the Halden Prize on Monday, together with Lena Fisk. He receives half of 900,000 euros.',
      ],
    ],
  },
  {
    trap: 'a dateline and an agency',
    articles: [
      [
        '2026-05-29',
        'GENEVA, May 28 (Northwire) - Northland and Southland signed a truce in Vienna on Thursday, a U.N. official said.',
      ],
      ['2026-05-29', 'VIENNA - Northland and Southland signed a truce here on Thursday.'],
    ],
  },
]
