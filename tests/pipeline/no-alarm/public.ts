import type { QuietStory } from './story.ts'

/** Politics, courts, business and talk that different outlets tell without contradicting each other. */
export const PUBLIC: readonly QuietStory[] = [
  {
    trap: 'two hearings of one case',
    articles: [
      [
        '2026-02-10',
        'Former minister Karl Osten appeared in court in Almara on Monday charged with fraud. The trial was adjourned.',
      ],
      [
        '2026-02-20',
        'Former minister Karl Osten was back in court in Almara on Thursday, where a banker gave evidence in his fraud trial.',
      ],
    ],
  },
  {
    trap: 'the plan and the outcome',
    articles: [
      [
        '2026-02-02',
        'The foreign ministers of Northland and Southland will meet in Geneva on Wednesday for talks about the border.',
      ],
      [
        '2026-02-06',
        'The foreign ministers of Northland and Southland met in Vienna on Thursday for talks about the border.',
      ],
    ],
  },
  {
    trap: 'the summit of last year',
    articles: [
      [
        '2026-06-15',
        'Leaders of the river states met in Nairobi on Sunday for their yearly summit. Last year they met in Kampala.',
      ],
      [
        '2026-06-15',
        'The summit of the river states opened in Nairobi on Sunday with eleven leaders. The summit in Kampala in June 2025 had ended without an agreement.',
      ],
    ],
  },
  {
    trap: 'the two rounds of an election',
    articles: [
      [
        '2026-04-20',
        'Ana Brandt won the first round of the election in Northland on Sunday with 38 percent of the vote. Turnout was 61 percent.',
      ],
      [
        '2026-05-04',
        'Ana Brandt won the run-off in Northland on Sunday with 54 percent of the vote. Turnout was 66 percent.',
      ],
    ],
  },
  {
    trap: 'a forecast and the count',
    articles: [
      [
        '2026-05-03',
        'An exit poll gave the Reform Party 47 percent of the vote in the election in Northland on Sunday.',
      ],
      [
        '2026-05-04',
        'The Reform Party won 44.2 percent of the vote in the election in Northland on Sunday, the election commission said.',
      ],
    ],
  },
  {
    trap: 'a figure of another quarter',
    articles: [
      [
        '2026-04-28',
        'Sirrus posted a profit of 410 million euros for the first quarter, up from 380 million euros a year earlier.',
      ],
      [
        '2026-04-28',
        'Profit at Sirrus rose to 410 million euros in the first quarter. In all of 2025 the company earned 1.5 billion euros.',
      ],
    ],
  },
  {
    trap: 'the profit of another company',
    articles: [
      [
        '2026-04-28',
        'Sirrus reported a profit of 410 million euros on Tuesday. Its rival Varo last week reported a profit of 290 million euros.',
      ],
      [
        '2026-04-28',
        'Varo reported a profit of 290 million euros last week. Sirrus followed on Tuesday with 410 million euros.',
      ],
    ],
  },
  {
    trap: 'jobs at one plant and in all',
    articles: [
      [
        '2026-01-14',
        'Varo said on Tuesday that it would cut 1,400 jobs. About 300 jobs will go at its plant in Brenn.',
      ],
      ['2026-01-14', 'Varo is to cut 300 jobs in Brenn, the carmaker said on Tuesday.'],
    ],
  },
  {
    trap: 'two men of one name',
    articles: [
      ['2026-03-03', 'John Reed was dismissed as coach of Harbor Rovers on Monday after five defeats in a row.'],
      [
        '2026-03-03',
        'John Reed, the former coach of Ashford University, was dismissed on June 8 over payments to a recruit. He is suing the university.',
      ],
    ],
  },
  {
    trap: 'a quote that is cut',
    articles: [
      [
        '2026-02-18',
        '"We will not raise taxes this year, and we will not cut pensions," Finance Minister Ida Holm said on Tuesday.',
      ],
      ['2026-02-18', '"We will not cut pensions," Finance Minister Ida Holm said on Tuesday.'],
    ],
  },
  {
    trap: 'two quotes of one speech',
    articles: [
      ['2026-02-18', '"We will never forget the men who built this bridge," Mayor Lena Ort said on Tuesday.'],
      ['2026-02-18', '"The bridge belongs to all of us, and so does the debt," Mayor Lena Ort said on Tuesday.'],
    ],
  },
  {
    trap: 'a quote in the spelling of another house',
    articles: [
      [
        '2026-03-12',
        '"By undoing this 11th hour rule we protect the farmers\' land and the rivers of this country," Senator Jo Pell said on Wednesday.',
      ],
      [
        '2026-03-12',
        '"By undoing this eleventh-hour rule we protect the farmer\'s land and the rivers of this country," Senator Jo Pell said on Wednesday.',
      ],
    ],
  },
  {
    trap: 'a quote of which the beginning is replaced',
    articles: [
      [
        '2026-03-12',
        '"Everyone here knows how much I love this team and to be a small part of this night with Tom is a dream come true for me," Ann Falk said on Wednesday.',
      ],
      ['2026-03-12', '"It\'s a dream come true for me," Ann Falk said on Wednesday.'],
    ],
  },
  {
    trap: 'what was announced and what was signed',
    articles: [
      ['2026-09-02', 'Delta agreed on Tuesday to buy Gamma for $2.1 billion.'],
      [
        '2026-09-02',
        "Delta will pay $42 a share for Gamma, the companies said on Tuesday. Delta bought Gamma's rival Omega for $900 million in 2024.",
      ],
    ],
  },
  {
    trap: 'years of the sentence and years asked for',
    articles: [
      [
        '2026-10-10',
        'A court in Almara sentenced banker Emil Roth to seven years in prison on Friday. Prosecutors had asked for ten years.',
      ],
      [
        '2026-10-10',
        'Banker Emil Roth was jailed for seven years on Friday. His partner Hugo Stahl was sentenced to four years in prison in May.',
      ],
    ],
  },
  {
    trap: 'title-case headlines',
    articles: [
      [
        '2026-12-02',
        'Rovers Beat Wanderers In Cup Thriller\n\nHarbor Rovers beat Ashford Wanderers 3-2 in the cup semi-final on Tuesday.',
      ],
      [
        '2026-12-02',
        'Sorya Issues Emergency Patch To Stop Hackers\n\nHarbor Rovers reached the cup final with a 3-2 win over Ashford Wanderers on Tuesday.',
      ],
    ],
  },
  {
    trap: 'two matches between the same teams',
    articles: [
      ['2026-12-02', 'Harbor Rovers beat Ashford Wanderers 3-2 in the cup semi-final on Tuesday.'],
      [
        '2026-12-09',
        'Harbor Rovers beat Ashford Wanderers 1-0 in the league on Tuesday, a week after winning the cup semi-final between the two 3-2.',
      ],
    ],
  },
  {
    trap: 'a crowd in one city and in the whole country',
    articles: [
      [
        '2026-05-02',
        'Tens of thousands of people marched in cities across Northland on Friday against the pension law.',
      ],
      [
        '2026-05-02',
        'About 3,000 people marched in Brenn on Friday against the pension law. Scores of firebombs were found in a cellar nearby.',
      ],
    ],
  },
  {
    trap: 'two days of protest',
    articles: [
      [
        '2026-05-03',
        'Some 2,000 people marched through Almara on Friday against the pension law. On Saturday 500 people gathered outside parliament.',
      ],
      ['2026-05-03', 'About 500 people protested outside parliament in Almara on Saturday.'],
    ],
  },
  {
    trap: 'last week, said at its end',
    articles: [
      ['2026-12-05', 'The prisoner Karl Voss escaped last week while he was being moved from Brenn to Almara.'],
      ['2026-12-01', 'The prisoner Karl Voss escaped on Monday while he was being moved from Brenn to Almara.'],
    ],
  },
  {
    trap: 'a district of a city',
    articles: [
      [
        '2026-12-20',
        'A man was shot dead at an office in the Mount Pleasant neighbourhood on Friday, Vancouver police said.',
      ],
      ['2026-12-20', 'A man was shot dead at an office in east Vancouver on Friday.'],
    ],
  },
  {
    trap: 'the stamp of a page below the headline',
    articles: [
      [
        '2026-02-06',
        'Lineman arrested on suspicion of drunken driving\non Feb. 06, 2026 11:41am | Updated on Feb. 06, 2026\n\nThe lineman Jamal Wirth was arrested early on Sunday in Ashford.',
      ],
      ['2026-02-03', 'The lineman Jamal Wirth was arrested in Ashford early on Sunday.'],
    ],
  },
]
