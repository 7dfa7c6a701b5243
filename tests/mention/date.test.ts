import { describe, test } from 'vitest'
import { expectDates } from './date-support.ts'

type Row = readonly [text: string, expected: string]

/** Written on Friday, 1 August 2025. */
describe('a day without its year', () => {
  test.each<Row>([
    // The text itself tells the year.
    ['They met on March 4, 2018. A storm hit on March 4.', '[on March 4, 2018] 2018-03-04; [on March 4] 2018-03-04'],
    ['In 1972, thieves broke in. They were held on June 17.', '[In 1972] 1972; [on June 17] 1972-06-17'],
    // A happening of the last weeks, or one that is known by its day for years.
    ['He condemned the July 20 attack.', '[July 20] 2025-07-20'],
    ['He condemned the October 7 attack.', '[October 7] open'],
    ['He announced the August 20 vote.', '[August 20] 2025-08-20'],
    ['They met on Monday, June 30.', '[on Monday, June 30] 2025-06-30'],
    ['They met on Thursday, May 2.', '[on Thursday, May 2] 2024-05-02'],
    ['They met on February 30.', '[on February 30] open'],
  ])('%s', (text, expected) => expectDates(text, expected))
})

/** Written on Friday, 1 August 2025. */
describe('a weekday', () => {
  test.each<Row>([
    ['The ministers met on Thursday.', '[on Thursday] 2025-07-31'],
    ['The ministers met on Friday.', '[on Friday] 2025-08-01'],
    ['The ministers met on Saturday.', '[on Saturday] 2025-07-26'],
    ['The ministers will meet on Thursday.', '[on Thursday] 2025-08-07'],
    ['The ministers will meet on Friday.', '[on Friday] 2025-08-01'],
    ['The ministers plan to meet on Monday.', '[on Monday] 2025-08-04'],
    ['The ministers agreed to meet on Monday.', '[on Monday] 2025-08-04'],
    ['The ministers are meeting on Monday.', '[on Monday] 2025-08-04'],
    ['The ministers are due to meet on Monday.', '[on Monday] 2025-08-04'],
    ['Storms pushed the launch to Monday morning.', '[Monday morning] 2025-08-04'],
    ['Harbor police on Tuesday released a photo.', '[on Tuesday] 2025-07-29'],
    ['Storms hit parts of the coast on Tuesday.', '[on Tuesday] 2025-07-29'],
    ['A man in his sixties set fire to a train on Saturday.', '[on Saturday] 2025-07-26'],
    ['Cholera killed 96 people in the seven days to Tuesday.', '[to Tuesday] 2025-07-29 end'],
    ['The trial was postponed until Tuesday.', '[until Tuesday] 2025-08-05 end'],
    ['The vote is scheduled for Sunday.', '[Sunday] 2025-08-03'],
    ['Talks scheduled for Wednesday were cancelled.', '[Wednesday] 2025-07-30'],
    ['Talks scheduled for Friday were cancelled.', '[Friday] 2025-08-01'],
    ['The court was scheduled to rule on Wednesday.', '[on Wednesday] open'],
    ['She is headed to Almara on Wednesday.', '[on Wednesday] 2025-08-06'],
    ['He said on Tuesday that the ship would sail on Sunday.', '[on Tuesday] 2025-07-29; [on Sunday] 2025-08-03'],
    ['A bomb exploded in Almara on Monday morning.', '[on Monday morning] 2025-07-28'],
    ['A fire broke out late on Tuesday.', '[late on Tuesday] 2025-07-29'],
    ['A fire broke out early Sunday.', '[early Sunday] 2025-07-27'],
    ['A train derailed in the early hours of Thursday.', '[in the early hours of Thursday] 2025-07-31'],
    ["Sunday's attack will bring more sanctions.", '[Sunday] 2025-07-27'],
    ['A truce signed in Almara on Wednesday will last six months.', '[on Wednesday] 2025-07-30'],
    ["Brandt is the champion after a 6-3 victory over Falk in Sunday's final.", '[in Sunday] 2025-07-27'],
    ["He called for calm ahead of Sunday's vote.", '[Sunday] 2025-08-03'],
    ['They met last Friday.', '[last Friday] 2025-07-25'],
    // Two days before, or nine: writers differ.
    ['They met last Wednesday.', '[last Wednesday] 2025-07-23/2025-07-30'],
    ['They met last Sunday.', '[last Sunday] 2025-07-27'],
    ['They will meet next Friday.', '[next Friday] 2025-08-08'],
    ['They will meet next Tuesday.', '[next Tuesday] 2025-08-05'],
    ['They will meet this coming Monday.', '[this coming Monday] 2025-08-04'],
    ['They met this past Monday.', '[this past Monday] 2025-07-28'],
    ['They met on Monday last week.', '[on Monday last week] 2025-07-21'],
    ['He was arrested in March last year.', '[in March last year] 2024-03'],
    ['The trial starts in May next year.', '[in May next year] 2026-05'],
    ['Rovers beat City on Sunday to win their first title.', '[on Sunday] 2025-07-27'],
    ['Ashdown Rovers beat Larch Hill City 2-1 in the final of the Union Cup on Sunday.', '[on Sunday] 2025-07-27'],
    ['The coach saw Rovers beat City on Sunday.', '[on Sunday] 2025-07-27'],
    ['The coach wants to see Rovers beat City on Sunday.', '[on Sunday] 2025-08-03'],
    ['They will meet on Tuesday next week.', '[on Tuesday next week] 2025-08-05'],
    ['They met on Tuesday of this week.', '[on Tuesday of this week] 2025-07-29'],
    ['The fair ran from Friday to Sunday.', '[from Friday to Sunday] 2025-07-25/2025-07-27'],
    ['The deadline is Monday.', '[Monday] 2025-08-04'],
    ['They must answer by Monday.', '[by Monday] 2025-08-04 deadline'],
  ])('%s', (text, expected) => expectDates(text, expected))
})

describe('a weekday that is a name or comes again', () => {
  test.each<string>([
    'Shops were full on Black Friday.',
    'They remembered the dead of Bloody Sunday.',
    'The shop opens every Monday.',
    'The Sunday Times reported it.',
    'Crowds gathered for Friday prayers.',
    'The sun rose over the bay.',
    'She sat in the front row.',
  ])('%s', (text) => expectDates(text, ''))
})

describe('a day told from that of writing', () => {
  test.each<Row>([
    ['The bridge fell yesterday.', '[yesterday] 2025-07-31'],
    ['The bridge reopens today.', '[today] 2025-08-01'],
    ['The bridge will reopen tomorrow.', '[tomorrow] 2025-08-02'],
    ['The bridge will reopen tomorrow morning.', '[tomorrow morning] 2025-08-02'],
    ['The final is tonight.', '[tonight] 2025-08-01'],
    ['The bridge fell last night.', '[last night] 2025-07-31/2025-08-01'],
    ['Rockets hit the port overnight.', '[overnight] 2025-07-31/2025-08-01'],
    ['The blast killed two in the night to Thursday.', '[in the night to Thursday] 2025-07-30/2025-07-31'],
    [
      'Twelve are known to have died after rain flooded the port overnight, officials said on Tuesday.',
      '[overnight] 2025-07-28/2025-07-29; [on Tuesday] 2025-07-29',
    ],
    ['The tanker is on fire after being struck by a drone on Sunday.', '[on Sunday] 2025-07-27'],
    ['Rockets hit the port overnight on Tuesday.', '[overnight on Tuesday] 2025-07-29'],
    [
      'Rockets hit the port overnight, police said on Thursday.',
      '[overnight] 2025-07-30/2025-07-31; [on Thursday] 2025-07-31',
    ],
    ['He resigned this morning.', '[this morning] 2025-08-01'],
    ['He resigned the day before yesterday.', '[the day before yesterday] 2025-07-30'],
    ['He will return the day after tomorrow.', '[the day after tomorrow] 2025-08-03'],
    ['He resigned two days ago.', '[two days ago] 2025-07-30'],
    ['He resigned a day ago.', '[a day ago] 2025-07-31'],
    ['The film is on Russia Today.', ''],
  ])('%s', (text, expected) => expectDates(text, expected))
})

describe('a week, a month or a year told from that of writing', () => {
  test.each<Row>([
    ['They met earlier this week.', '[earlier this week] 2025-07-28/2025-08-01'],
    ['They will meet later this week.', '[later this week] 2025-08-01/2025-08-03'],
    ['They will meet this week.', '[this week] 2025-08-01/2025-08-03'],
    ['They met this week.', '[this week] 2025-07-28/2025-08-01'],
    ['A ferry should run soon after a meeting this week of two ministers.', '[this week] 2025-07-28/2025-08-03'],
    ['They met last week.', '[last week] 2025-07-21/2025-07-27'],
    ['The plant will close by the end of the year.', '[by the end of the year] 2025-10/2025-12 deadline'],
    ['The plant closed by the end of the year.', '[by the end of the year] open deadline'],
    ['They will meet next week.', '[next week] 2025-08-04/2025-08-10'],
    ['They met at the weekend.', '[at the weekend] 2025-07-26/2025-07-27'],
    ['They met last weekend.', '[last weekend] 2025-07-26/2025-07-27'],
    ['They will meet this weekend.', '[this weekend] 2025-08-02/2025-08-03'],
    ['He was named earlier this month.', '[earlier this month] 2025-08-01'],
    ['He was named last month.', '[last month] 2025-07'],
    ['He will be named next month.', '[next month] 2025-09'],
    ['He will be named later this month.', '[later this month] 2025-08-01/2025-08-31'],
    ['He was named earlier this year.', '[earlier this year] 2025-01-01/2025-08-01'],
    ['He will be named later this year.', '[later this year] 2025-08-01/2025-12-31'],
    ['He was named this year.', '[this year] 2025'],
    ['He was named last year.', '[last year] 2024'],
    ['He was named early last year.', '[early last year] 2024-01/2024-05'],
    ['The plant closed at the end of last month.', '[at the end of last month] 2025-07-24/2025-07-31'],
    ['Output fell last quarter.', '[last quarter] 2025-04/2025-06'],
    ['The ship sank last summer.', '[last summer] 2024-22'],
    ['The ship will sail next spring.', '[next spring] 2026-21'],
    ['The ship has sailed this summer.', '[this summer] 2025-22'],
    ['Prices fell in the past two weeks.', '[in the past two weeks] 2025-07-18/2025-08-01'],
    ['The talks are expected to last five days.', ''],
    ['Prices will rise over the next three months.', '[the next three months] 2025-08-01/2025-11-01'],
  ])('%s', (text, expected) => expectDates(text, expected))
})

describe('a day or a month of the calendar', () => {
  test.each<Row>([
    ['They met on March 4, 2018.', '[on March 4, 2018] 2018-03-04'],
    ['They met on 4 March 2018.', '[on 4 March 2018] 2018-03-04'],
    ['They met on the 4th of March 2018.', '[on the 4th of March 2018] 2018-03-04'],
    ['They met on Sunday, March 4, 2018.', '[on Sunday, March 4, 2018] 2018-03-04'],
    ['They met on Aug. 3, 2018.', '[on Aug. 3, 2018] 2018-08-03'],
    ['They met on July 9.', '[on July 9] 2025-07-09'],
    ['They met on December 20.', '[on December 20] 2024-12-20'],
    ['They will meet on September 3.', '[on September 3] 2025-09-03'],
    ['They will meet on January 10.', '[on January 10] 2026-01-10'],
    ['They met on Tuesday, July 29.', '[on Tuesday, July 29] 2025-07-29'],
    ['They met on Tuesday (July 29).', '[on Tuesday (July 29)] 2025-07-29'],
    ['They met on 2018-03-04.', '[on 2018-03-04] 2018-03-04'],
    ['They met on 24-08-2014.', '[on 24-08-2014] 2014-08-24'],
    ['They met on 12/31/2019.', '[on 12/31/2019] 2019-12-31'],
    // Two days are meant by this, depending on the country.
    ['They met on 03/04/2019.', ''],
    ['The fair ran from March 3 to March 5, 2018.', '[from March 3 to March 5, 2018] 2018-03-03/2018-03-05'],
    ['The fair ran on March 3-5, 2018.', '[on March 3-5, 2018] 2018-03-03/2018-03-05'],
    ['The fair ran between 3 and 5 March 2018.', '[between 3 and 5 March 2018] 2018-03-03/2018-03-05'],
    [
      'The fair ran from 30 December 2018 to 2 January 2019.',
      '[from 30 December 2018 to 2 January 2019] 2018-12-30/2019-01-02',
    ],
    ['The fair ran from December 30 to January 2.', '[from December 30 to January 2] 2024-12-30/2025-01-02'],
    ['They met in October 2018.', '[in October 2018] 2018-10'],
    ['They met in October.', '[in October] 2024-10'],
    ['They met in July.', '[in July] 2025-07'],
    ['They will meet in October.', '[in October] 2025-10'],
    ['They met in May.', '[in May] 2025-05'],
    ['They met in late March 2018.', '[in late March 2018] 2018-03-19/2018-03-31'],
    ['They met in mid-March 2018.', '[in mid-March 2018] 2018-03-09/2018-03-23'],
    ['They met at the end of March 2018.', '[at the end of March 2018] 2018-03-24/2018-03-31'],
    ['They met in the first week of March 2018.', '[in the first week of March 2018] 2018-03-01/2018-03-07'],
    ['They met on the second Tuesday of March 2018.', '[on the second Tuesday of March 2018] 2018-03-13'],
    ['They met on the last Sunday in May 2018.', '[on the last Sunday in May 2018] 2018-05-27'],
    ['They met before March 2018.', '[before March 2018] ../2018-02-28'],
    ['They met after March 4, 2018.', '[after March 4, 2018] 2018-03-05/..'],
    ['They have been at war since March 2018.', '[since March 2018] 2018-03 start'],
    ['In July Harbor Watch accused the port.', '[In July] 2025-07'],
    ['A March ceasefire failed.', '[March] 2025-03'],
    ['The road stays closed until March 2026.', '[until March 2026] 2026-03 end'],
    ['They must leave no later than 30 June 2026.', '[no later than 30 June 2026] 2026-06-30 deadline'],
  ])('%s', (text, expected) => expectDates(text, expected))
})

describe('a word that is no month', () => {
  test.each<string>([
    'The army may march on the town.',
    'April Smith spoke first.',
    'The singer June Carter died.',
    'The march drew a crowd.',
    'An august body met.',
    'The Sept Foundation paid.',
  ])('%s', (text) => expectDates(text, ''))
})

describe('a year, a decade or a century', () => {
  test.each<Row>([
    ['They met in 2018.', '[in 2018] 2018'],
    ['In 2016 angry voters rejected the plan.', '[In 2016] 2016'],
    ['The bank grew, and in 1994 gunmen robbed it.', '[in 1994] 1994'],
    ['In 2000 homes the power was cut.', ''],
    ["Russia's 2022 invasion of Ukraine changed much.", '[2022] 2022'],
    ['The 2018 elections were fair.', '[2018] 2018'],
    ['They have been at war since 2018.', '[since 2018] 2018 start'],
    ['The war lasted from 2011 to 2015.', '[from 2011 to 2015] 2011-01-01/2015-12-31'],
    ['The war lasted between 2011 and 2015.', '[between 2011 and 2015] 2011-01-01/2015-12-31'],
    ['He ruled in 2011-2015.', '[in 2011-2015] 2011/2015'],
    ['The house was built in the 1990s.', '[in the 1990s] 199X'],
    ["The house was built in the '90s.", "[in the '90s] 199X"],
    ['The house was built in the late 1980s.', '[in the late 1980s] 1986/1989'],
    ['The house was built in the 19th century.', '[in the 19th century] 18XX'],
    ['The house was built around 1850.', ''],
    ['The house was built around 1950.', '[around 1950] 1950~'],
    ['The plan ends in 2030.', '[in 2030] 2030'],
    ['They met in early 2018.', '[in early 2018] 2018-01/2018-05'],
    ['They met in spring 2024.', '[in spring 2024] 2024-21'],
    ['They met in the winter of 2018.', '[in the winter of 2018] 2018-24'],
    ['They met in the third quarter of 2024.', '[in the third quarter of 2024] 2024-07/2024-09'],
    ['Profit rose in Q3 2024.', '[in Q3 2024] 2024-07/2024-09'],
    ['Profit rose in the third quarter.', '[in the third quarter] 2025-07/2025-09'],
    ['Profit rose in the first half of last year.', '[in the first half of last year] 2024-01/2024-06'],
  ])('%s', (text, expected) => expectDates(text, expected))
})

describe('a number that is no year', () => {
  test.each<string>([
    'About 2018 people fled the town.',
    'The army freed 2000 soldiers.',
    'He flew on a Boeing 747.',
    'The goals are known as Agenda 2030.',
    'They won Euro 2024.',
    'The 2018 World Cup was held there.',
    'They remember 9/11.',
    'The toll rose to 1950.',
    'He lost in the third quarter of the match.',
  ])('%s', (text) => expectDates(text, ''))
})

describe('a time told from another', () => {
  test.each<Row>([
    ['He resigned three weeks ago.', '[three weeks ago] 2025-07-08/2025-07-14'],
    ['He resigned three months ago.', '[three months ago] 2025-05~'],
    ['He resigned three years ago.', '[three years ago] 2022~'],
    ['He resigned a decade ago.', '[a decade ago] 2015~'],
    ['He resigned more than a year ago.', '[more than a year ago] ../2024-07-31'],
    ['He resigned a few days ago.', '[a few days ago] 2025-07-25/2025-07-31'],
    ['The mine will close in five years.', '[in five years] 2030~'],
    ['The bridge was built in five years.', '[in five years] open duration'],
    ['They must answer within three days.', '[within three days] 2025-08-01/2025-08-04 deadline'],
    [
      'He resigned on July 9, 2025. Two days later he left.',
      '[on July 9, 2025] 2025-07-09; [Two days later] 2025-07-11',
    ],
    ['He resigned on July 9, 2025. The next day he left.', '[on July 9, 2025] 2025-07-09; [The next day] 2025-07-10'],
    ['He resigned on July 9, 2025. He left that evening.', '[on July 9, 2025] 2025-07-09; [that evening] 2025-07-09'],
    [
      'He resigned on July 9, 2025. He left the following Monday.',
      '[on July 9, 2025] 2025-07-09; [the following Monday] 2025-07-14',
    ],
    ['He resigned in 2018. He left the following year.', '[in 2018] 2018; [the following year] 2019'],
    ['He left two days later.', '[two days later] open'],
    ['They met two weeks after the vote.', '[two weeks after] open'],
    ['They met two days before Christmas.', '[two days before Christmas] 2024-12-23'],
    ['They met two days before 5 March.', '[two days before 5 March] 2025-03-03'],
    [
      'He resigned on July 9, 2025. He left the previous Friday.',
      '[on July 9, 2025] 2025-07-09; [the previous Friday] 2025-07-04',
    ],
    ['He left the previous Monday.', '[the previous Monday] open'],
    ['He resigned on Monday before last.', '[on Monday before last] 2025-07-21'],
    ['He resigned two weeks ago on Monday.', '[two weeks ago on Monday] open'],
    ['They will meet on Monday week.', '[on Monday week] 2025-08-11'],
    ['He resigned ten years ago this month.', '[ten years ago this month] 2015~'],
    ['He resigned on the last day of April.', '[April] 2025-04'],
    ['He resigned on the 14th.', '[on the 14th] 2025-07-14'],
    ['They will meet on the 14th.', '[on the 14th] 2025-08-14'],
    ['He resigned on May 2 and left on the 4th.', '[on May 2] 2025-05-02; [on the 4th] 2025-05-04'],
    ['He lives on the 14th floor.', ''],
    ['They met on Tuesday, a day after the attack.', '[on Tuesday] 2025-07-29; [a day after] 2025-07-28'],
    ['Two days after the attack, they met on Tuesday.', '[Two days after] 2025-07-27; [on Tuesday] 2025-07-29'],
    ['They will meet on Tuesday, a day before the vote.', '[on Tuesday] 2025-08-05; [a day before] open'],
    ['It has grown since the beginning of March.', '[since the beginning of March] 2025-03-01/2025-03-08 start'],
    ['They invited both sides to talks on Monday.', '[on Monday] 2025-08-04'],
    ["They met a day after Monday's attack.", '[a day after] 2025-07-29; [Monday] 2025-07-28'],
    ['They met two days before the March 4, 2018 vote.', '[two days before] 2018-03-02; [March 4, 2018] 2018-03-04'],
    ['They spoke on the 10th anniversary of the war.', '[on the 10th anniversary] open'],
    ['They remember the Six-Day War.', ''],
    ['They spoke for three hours.', '[for three hours] open duration'],
    ['They held a two-hour meeting.', '[two-hour] open duration'],
  ])('%s', (text, expected) => expectDates(text, expected))
})

describe('what tells when the one before was', () => {
  test.each<Row>([
    ['It was the first meeting in over seven years.', '[in over seven years] ../2018-07-31 previous'],
    ['It was the first meeting in at least seven years.', '[in at least seven years] ../2018-08-01 previous'],
    ['It was the first meeting in nearly four years.', '[in nearly four years] 2021~ previous'],
    ['It was the first meeting since 2018.', '[since 2018] 2018 previous'],
    ['It was the first meeting since October 2018.', '[since October 2018] 2018-10 previous'],
    ['They met for the first time in a decade.', '[in a decade] 2015~ previous'],
    ['They met for the first time since May.', '[since May] 2025-05 previous'],
    // There may have been others in between.
    ['It was the deadliest attack since 2018.', '[since 2018] open duration'],
    ['It was the worst fire in 20 years.', '[in 20 years] open duration'],
  ])('%s', (text, expected) => expectDates(text, expected))
})

describe('a time of day', () => {
  test.each<Row>([
    ['The bomb exploded at 5 p.m. on Tuesday.', '[at 5 p.m. on Tuesday] 2025-07-29'],
    ['The bomb exploded at 14:00 GMT on Tuesday.', '[at 14:00 GMT on Tuesday] 2025-07-29T14:00Z'],
    ['The bomb exploded on Tuesday at 1430 GMT.', '[on Tuesday at 1430 GMT] 2025-07-29T14:30Z'],
    ['The bomb exploded on Tuesday at 5:30 pm ET.', '[on Tuesday at 5:30 pm ET] 2025-07-29T17:30-04:00'],
    [
      'The bomb exploded on January 7, 2025 at 5:30 pm ET.',
      '[on January 7, 2025 at 5:30 pm ET] 2025-01-07T17:30-05:00',
    ],
    ['The bomb exploded at 1800 local time on Tuesday.', '[at 1800 local time on Tuesday] 2025-07-29'],
    ['The bomb exploded around noon on Tuesday.', '[around noon on Tuesday] 2025-07-29'],
    ['The bomb exploded shortly after midnight on Tuesday.', '[after midnight on Tuesday] 2025-07-29'],
    ['The bomb exploded at 5 p.m., police told reporters on Tuesday.', '[at 5 p.m.] open; [on Tuesday] 2025-07-29'],
    ['On Tuesday, the bomb exploded at 5 p.m.', '[On Tuesday] 2025-07-29; [at 5 p.m] 2025-07-29'],
    ['The bomb exploded at 5: 46 pm.', '[at 5: 46 pm] open'],
    ['Aug 1, 2025, 2:40 PM', '[Aug 1, 2025, 2:40 PM] 2025-08-01'],
    ['The shop is open 24 hours.', ''],
  ])('%s', (text, expected) => expectDates(text, expected))
})

describe('a holiday', () => {
  test.each<Row>([
    ['They met on Christmas Eve.', '[on Christmas Eve] 2024-12-24'],
    ['They will meet on Christmas Eve.', '[on Christmas Eve] 2025-12-24'],
    ["They met on New Year's Day 2019.", "[on New Year's Day 2019] 2019-01-01"],
    ['They met on Easter Monday 2024.', '[on Easter Monday 2024] 2024-04-01'],
    ['They met on Thanksgiving.', '[on Thanksgiving] 2024-11-28'],
    ['They will meet on Labor Day.', '[on Labor Day] 2025-09-01'],
    ['They met during Ramadan.', '[during Ramadan] open'],
    ['They put up a Christmas tree.', ''],
    ['They live on Easter Island.', ''],
  ])('%s', (text, expected) => expectDates(text, expected))
})

describe('a week told at its end', () => {
  test.each<readonly [written: string, text: string, expected: string]>([
    ['2025-08-01', 'He escaped last week.', '[last week] 2025-07-21/2025-07-27'],
    ['2025-08-02', 'He escaped last week.', '[last week] 2025-07-21/2025-08-01'],
    ['2025-08-03', 'He escaped last week.', '[last week] 2025-07-21/2025-08-02'],
  ])('%s: %s', (written, text, expected) => expectDates(text, expected, written))
})

describe('without a day of writing', () => {
  test.each<Row>([
    ['They met on Thursday.', '[on Thursday] open'],
    ['They met yesterday.', '[yesterday] open'],
    ['They met last week.', '[last week] open'],
    ['They met on March 4.', '[on March 4] open'],
    ['They met on March 4, 2018.', '[on March 4, 2018] 2018-03-04'],
    ['They met in 2018.', '[in 2018] 2018'],
    ['It was the first meeting in over seven years.', '[in over seven years] open previous'],
    ['They met on July 9, 2018. The next day they left.', '[on July 9, 2018] 2018-07-09; [The next day] 2018-07-10'],
  ])('%s', (text, expected) => expectDates(text, expected, null))
})

describe('written on one of several days', () => {
  test.each<readonly [written: string, text: string, expected: string]>([
    ['2025-07-30/2025-08-01', 'They met on Monday.', '[on Monday] 2025-07-28'],
    ['2025-07-30/2025-08-01', 'They met on Thursday.', '[on Thursday] 2025-07-24/2025-07-31'],
    ['2025-07', 'They met last month.', '[last month] 2025-06'],
    ['../2025-07-30', 'They met on Monday.', '[on Monday] open'],
    ['2025-07-31T22:00Z', 'They met on Thursday.', '[on Thursday] 2025-07-31'],
  ])('%s: %s', (written, text, expected) => expectDates(text, expected, written))
})
