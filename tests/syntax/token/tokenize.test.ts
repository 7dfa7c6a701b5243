import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../src/syntax/token/tokenize.ts'

function forms(text: string): string {
  return tokenize(text, { start: 0, end: text.length })
    .map((token) => token.form)
    .join(' ')
}

describe('tokens', () => {
  it.each([
    ["It's late and they don't care.", "It 's late and they do n't care ."],
    ["We'll go, I'd stay; you've won, he can't.", "We 'll go , I 'd stay ; you 've won , he ca n't ."],
    ['She cannot, won’t and shouldn’t’ve.', 'She can not , wo n’t and should n’t ’ve .'],
    ["They're gonna win, wanna bet?", "They 're gon na win , wan na bet ?"],
    ["Brandt's plan, the boys' dogs, O'Connor's car", "Brandt 's plan , the boys ' dogs , O'Connor 's car"],
    ['dont and doesnt', 'do nt and does nt'],
    ['HES IM', 'HES IM'],
  ])('part clitics [%s]', (text, expected) => {
    expect(forms(text)).toBe(expected)
  })

  it.each([
    ['a state-owned, 15-year-old plant', 'a state - owned , 15 - year - old plant'],
    [
      're-elected pro-government non-profit e-mail mid-July co-founder',
      're-elected pro-government non-profit e-mail mid-July co-founder',
    ],
    ['U.S.-led talks', 'U.S. - led talks'],
    ['F-16 and COVID-19', 'F - 16 and COVID - 19'],
    ['2010–2015 and 10-15', '2010 – 2015 and 10 - 15'],
    ['and/or, he/she, w/o', 'and / or , he / she , w/o'],
    ['AT&T and R&D', 'AT&T and R&D'],
  ])('part or keep compounds [%s]', (text, expected) => {
    expect(forms(text)).toBe(expected)
  })

  it.each([
    ['$5.2bn, £3m, US$40, 12%, 1,250.5 marks', '$ 5.2 bn , £ 3 m , US $ 40 , 12 % , 1,250.5 marks'],
    ['at 9:30am or 5 p.m. on 3/4/2026', 'at 9:30 am or 5 p.m. on 3/4/2026'],
    ["10km in 20 min, the 20th, the 1960s, 1960's, '80s", "10 km in 20 min , the 20th , the 1960s , 1960's , '80s"],
    ['call 555-123-4567 on 2018-10-04', 'call 555-123-4567 on 2018-10-04'],
    ['.5 and +1 and #1', '.5 and +1 and # 1'],
    ['R12.4bn, KSh4m, Rs.50,000 and CHF3m', 'R 12.4 bn , KSh 4 m , Rs. 50,000 and CHF 3 m'],
    ['the N2, TOP10, B737 and 1080p', 'the N2 , TOP10 , B737 and 1080p'],
    ['37°C, A320neo, CO2', '37 ° C , A320neo , CO2'],
  ])('hold figures [%s]', (text, expected) => {
    expect(forms(text)).toBe(expected)
  })

  it.each([
    [
      'Mr. Cole of Acme Inc. met Gen. J. K. Rowland, Ph.D., on Jan. 5.',
      'Mr. Cole of Acme Inc. met Gen. J. K. Rowland , Ph.D. , on Jan. 5 .',
    ],
    ['He left the U.S. on Monday, i.e. late.', 'He left the U.S. on Monday , i.e. late .'],
    ['He left at 5 p.m.', 'He left at 5 p.m .'],
    ['Boats, cars, etc.', 'Boats , cars , etc .'],
    ['See No. 5, No.6 and Fig. 2.', 'See No. 5 , No. 6 and Fig. 2 .'],
    ['"No." That is all', '" No . " That is all'],
  ])('keep the full stop of an abbreviation but not that of the sentence [%s]', (text, expected) => {
    expect(forms(text)).toBe(expected)
  })

  it.each([
    ['“So,” she said… “stop!”', '“ So , ” she said … “ stop ! ”'],
    ['Wait... what?! -- yes — no', 'Wait ... what ?! -- yes — no'],
    ['(a [b] {c})', '( a [ b ] { c } )'],
    ['see https://example.com/a(b)?x=1, www.example.org.', 'see https://example.com/a(b)?x=1 , www.example.org .'],
    ['(http://example.com/a) a.b@example.org, example.com', '( http://example.com/a ) a.b@example.org , example.com'],
    ['@handle #tag :) ;-) <3', '@handle #tag :) ;-) <3'],
    ['😀👍🏽👨‍👩‍👧🇫🇷', '😀 👍🏽 👨‍👩‍👧 🇫🇷'],
    ['(see below:)', '( see below : )'],
    ['soft\u00adhyphen zero\u200bwidth', 'soft\u00adhyphen zero width'],
  ])('hold marks, addresses and pictures [%s]', (text, expected) => {
    expect(forms(text)).toBe(expected)
  })

  it('have offsets into the whole text', () => {
    const text = 'First one. Second one.'
    expect(tokenize(text, { start: 11, end: 22 })).toEqual([
      { form: 'Second', start: 11, end: 17 },
      { form: 'one', start: 18, end: 21 },
      { form: '.', start: 21, end: 22 },
    ])
  })
})

describe('tokens of any text', () => {
  const pieces = fc.constantFrom(
    "n't",
    "'s",
    'U.S.',
    'a',
    '1',
    '-',
    '.',
    ' ',
    '@',
    'http://',
    '\u200d',
    '\ud83d',
    '\ude00',
    '😀',
    '/',
    '&',
    ',',
    'non-',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 }))).map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  )

  it('give back their form and leave out nothing that can be seen', () => {
    fc.assert(
      fc.property(text, (input) => {
        let at = 0
        for (const { form, start, end } of tokenize(input, { start: 0, end: input.length })) {
          expect(end).toBeGreaterThan(start)
          expect(input.slice(start, end)).toBe(form)
          expect(input.slice(at, start).replace(/(?:[\p{Cc}\p{Cf}\p{Cn}\p{Z}]|[\ufe00-\ufe0f])/gu, '')).toBe('')
          at = end
        }
        expect(input.slice(at).replace(/(?:[\p{Cc}\p{Cf}\p{Cn}\p{Z}]|[\ufe00-\ufe0f])/gu, '')).toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  it('stay within the span', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (input, left, right) => {
        const start = Math.min(left, right) % (input.length + 1)
        const end = Math.max(start, Math.max(left, right) % (input.length + 1))
        for (const token of tokenize(input, { start, end })) {
          expect(token.start).toBeGreaterThanOrEqual(start)
          expect(token.end).toBeLessThanOrEqual(end)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['a', 'a ', ' ', '.', '(', '1,', 'ab.', 'a.', 'a-', 'a@', "n't", 'http://', ':)', '😀', '\u200d', "'"])(
    'take time linear in the length of a text of [%j] only',
    (unit) => {
      const input = unit.repeat(1_000_000 / unit.length)
      const start = performance.now()
      tokenize(input, { start: 0, end: input.length })
      expect(performance.now() - start).toBeLessThan(15_000)
    },
  )
})
