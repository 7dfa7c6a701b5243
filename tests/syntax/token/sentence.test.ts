import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/syntax/token/sentence.ts'

/** `|` marks where sentences are expected to part. */
function parted(text: string): string {
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ')
}

describe('a sentence goes on', () => {
  it.each([
    'The U.S. Army and the U.N. Security Council met U.S. President Ada Cole.',
    'Gen. Mark Adler met Lt. Col. J. K. Rowland and Sen. Ann Lee, R-Pa., in St. Louis.',
    'The train left at 6 p.m. Moscow time with the minister.',
    'The quake struck at 6:12 p.m. Monday and again at 7 a.m. (2300 GMT).',
    'Prices rose 3.5 percent, from 1,204.50 to 1,246.70 marks.',
    'Prices rose 3. 5 percent after a quake with a magnitude of 6. 4, officials said.',
    'See No. 5, Fig. 2 and p. 7 of the report, e.g. the table.',
    'Acme Inc. said Widget Corp. Chief Executive Omar Reyes Jr. had left.',
    'He paused ... and then went on … until it was over.',
    '“Why now?” Brandt asked.',
    '"Stop!" he cried.',
    'WASHINGTON (Northwire) -The minister said talks would go on.',
    'ALMARA, Oct. 5 (Northwire) — At least 12 people died.',
    'They arrived c. 1640 and left (b. 1611, d. 1688).',
    '1. Close the valve',
    'Do three things: 1. Close the valve, 2. open the door.',
    'The rate was confirmed. [17]',
    'He waited . . . and waited.',
    'They asked the same, i.e. Is it safe?',
    'The court cited Cole v. Reyes on Monday.',
    'N.Y. (Northwire) - Prices rose.',
    'See https://example.com/a.b?c=1 for more.',
    'BERLIN (Northwire) — Ministers met at 5 p.m. Tuesday near No. 10.',
    'PARIS, March 3 (Harbor Post) - U.S. President Ada Cole met Gen. Smith.',
    'Police Const. Omar Reyes scored 20 pts. and left.',
    'They bought Zest! shares on the new Zest! market.',
    '(Reporting by Ana Brandt; Editing by Omar Reyes)',
    'Updated 5:30 p.m. ET, Mon March 3, 2014',
  ])('through [%s]', (text) => {
    expect(parted(text)).toBe(text)
  })
})

describe('a sentence ends', () => {
  it.each([
    [
      'He works in the U.S. He left at 5 a.m. The talks went on.',
      'He works in the U.S. | He left at 5 a.m. | The talks went on.',
    ],
    ['Acme Inc. bought Widget Co. The price was not given.', 'Acme Inc. bought Widget Co. | The price was not given.'],
    ['“It is late.” She left. (It was dark.) He stayed.', '“It is late.” | She left. | (It was dark.) | He stayed.'],
    ['“Why?” He left. Brandt said so.', '“Why?” | He left. | Brandt said so.'],
    ['(They left. ) He stayed.', '(They left. ) | He stayed.'],
    ['"Go." He went.', '"Go." | He went.'],
    [
      'Will they come? No. They refused! Then...? Nobody knew.',
      'Will they come? | No. | They refused! | Then...? | Nobody knew.',
    ],
    ['It closed in 1998. In 2004 it opened again.', 'It closed in 1998. | In 2004 it opened again.'],
    ['He lives on Main St. The house is old.', 'He lives on Main St. | The house is old.'],
    ['They met in World War II. Then they parted.', 'They met in World War II. | Then they parted.'],
    ['said the minister.The talks go on.', 'said the minister. | The talks go on.'],
    ['he came. she left.', 'he came. | she left.'],
    ['It fell 3.5 pct. Shares of Acme rose.', 'It fell 3.5 pct. | Shares of Acme rose.'],
    ['He said.“No,” she said.', 'He said. | “No,” she said.'],
    ['They met.[5] She left.[6][7] He stayed.', 'They met.[5] | She left.[6][7] | He stayed.'],
    ['‘We stay. ’ The crowd cheered.', '‘We stay. ’ | The crowd cheered.'],
    ['Wow! what a day.', 'Wow! | what a day.'],
    ['Copyright 2020 Northwire. All rights reserved.', 'Copyright 2020 Northwire. | All rights reserved.'],
    ['He lives in the U.S. On Monday he left.', 'He lives in the U.S. | On Monday he left.'],
    ['Boats, cars, etc. Nobody knew why.', 'Boats, cars, etc. | Nobody knew why.'],
  ])('in [%s]', (text, expected) => {
    expect(parted(text)).toBe(expected)
  })
})

describe('a line break', () => {
  it.each([
    ['Ministers meet in Almara\n\nMinisters met', ['Ministers meet in Almara', 'Ministers met']],
    ['no stop here \n \n goes on', ['no stop here', 'goes on']],
    [
      'Port strike ends after nine days\nALMARA (Northwire) - Dockers went back to work on Monday.',
      ['Port strike ends after nine days', 'ALMARA (Northwire) - Dockers went back to work on Monday.'],
    ],
    ['They were named as:\nOmar Reyes, 34\nTom Fox, 41', ['They were named as:', 'Omar Reyes, 34', 'Tom Fox, 41']],
    [
      'Ministers meet in Almara\nBy Ana Brandt\nMinisters met on Monday in the old customs house of Almara.',
      ['Ministers meet in Almara', 'By Ana Brandt', 'Ministers met on Monday in the old customs house of Almara.'],
    ],
    [
      'The list:\n• one thing\n• another thing\n2. a third',
      ['The list:', '• one thing', '• another thing', '2. a third'],
    ],
    [
      'The minister, who had come from the northern province of\nAlmara on Monday, met the president of the republic.',
      [
        'The minister, who had come from the northern province of\nAlmara on Monday, met the president of the republic.',
      ],
    ],
    [
      'The minister said that she had never in her life met the envoy\nbefore the talks in the port.',
      ['The minister said that she had never in her life met the envoy\nbefore the talks in the port.'],
    ],
    [
      'Port strike ends\nMinisters meet in Almara to discuss the port strike and its cost\nBridge closed\nRain ahead',
      [
        'Port strike ends',
        'Ministers meet in Almara to discuss the port strike and its cost',
        'Bridge closed',
        'Rain ahead',
      ],
    ],
  ])('in [%j] is read by what the lines look like', (text, expected) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('sentences of any text', () => {
  const pieces = fc.constantFrom(
    '. ',
    '.',
    '\n',
    '\n\n',
    '"',
    '”',
    'U.S. ',
    'a',
    'The ',
    '[1]',
    '\ud83d',
    '\u200b',
    '… ',
    '1. ',
    '- ',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 }))).map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  )

  it('stand in order, hold no white space at their ends and leave out nothing else', () => {
    fc.assert(
      fc.property(text, (input) => {
        let at = 0
        for (const { start, end } of splitSentences(input)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(
            input
              .slice(at, start)
              .trim()
              .replace(/[\p{C}\p{Z}]/gu, ''),
          ).toBe('')
          expect(input.slice(start, end)).toBe(input.slice(start, end).trim())
          at = end
        }
        expect(input.slice(at).replace(/[\p{C}\p{Z}]/gu, '')).toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['a', ' ', '.', '. ', '(', '."', 'A\n', '- a\n', '\n', 'A. ', '. [1] ', '? ', 'said.The '])(
    'take time linear in the length of a text of [%j] only',
    (unit) => {
      const seconds = (length: number) => {
        const input = unit.repeat(length / unit.length)
        const start = performance.now()
        splitSentences(input)
        return (performance.now() - start) / 1000
      }
      seconds(100_000)
      expect(seconds(1_000_000)).toBeLessThan(10)
    },
  )
})
