import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/model/finding.ts'
import { expectVerdict, NOT_CONTRADICTED } from '../support/row.ts'
import { checkClaims } from '../support/story.ts'

interface QuoteRow {
  readonly title: string
  readonly left: string
  readonly right: string
  readonly verdict: Verdict | readonly Verdict[]
}

const ONE_QUOTE: readonly QuoteRow[] = [
  {
    title: 'curly marks change no words',
    left: '“It’s a good day for the harbour”',
    right: '"It\'s a good day for the harbour"',
    verdict: 'corroborated',
  },
  {
    title: 'a comma for the full stop changes no words',
    left: 'It is a good day for the harbour,',
    right: 'It is a good day for the harbour.',
    verdict: 'corroborated',
  },
  {
    title: 'a small first letter changes no words',
    left: 'we lost everything we had',
    right: 'We lost everything we had',
    verdict: 'corroborated',
  },
  {
    title: 'a dash of another length changes no words',
    left: 'The bridge — our bridge — is gone',
    right: 'The bridge - our bridge - is gone',
    verdict: 'corroborated',
  },
  {
    title: 'no one is nobody',
    left: 'No one is above the law in this country',
    right: 'Nobody is above the law in this country',
    verdict: 'corroborated',
  },
  {
    title: 'what a reporter puts into a quote is not spoken',
    left: 'We need to act now, he said, before it is too late',
    right: 'We need to act now before it is too late',
    verdict: 'corroborated',
  },
  {
    title: 'white space changes no words',
    left: 'The bridge  is\ngone for good',
    right: 'The bridge is gone for good',
    verdict: 'corroborated',
  },
  {
    title: 'the first half is part of the quote',
    left: 'We lost everything we had',
    right: 'We lost everything we had when the dam broke that night',
    verdict: 'refined',
  },
  {
    title: 'the second half is part of the quote',
    left: 'when the dam broke that night',
    right: 'We lost everything we had when the dam broke that night',
    verdict: 'refined',
  },
  {
    title: 'words left out at an ellipsis are words cut',
    left: 'We lost everything … that night',
    right: 'We lost everything we had when the dam broke that night',
    verdict: 'refined',
  },
  {
    title: 'three full stops are an ellipsis',
    left: 'We lost everything ... that night',
    right: 'We lost everything we had when the dam broke that night',
    verdict: 'refined',
  },
  {
    title: 'a word in an editor’s brackets alters no words',
    left: 'We will sign [the treaty] before the summer recess begins',
    right: 'We will sign it before the summer recess begins',
    verdict: [...NOT_CONTRADICTED, 'uncorroborated'],
  },
]

const OTHER_QUOTES: readonly QuoteRow[] = [
  {
    title: 'two sentences of one speech are two quotes',
    left: 'The bridge is gone for good',
    right: 'Nobody warned the people in the lower town',
    verdict: 'uncorroborated',
  },
  { title: 'yes and no are two answers', left: 'Yes', right: 'No', verdict: 'uncorroborated' },
  {
    title: 'a shared opening makes no altered quote',
    left: 'I want to thank the rescue teams for working through the night',
    right: 'I want to resign before the end of the month',
    verdict: 'uncorroborated',
  },
  {
    title: 'shared small words make no altered quote',
    left: 'It was the end of the road for us',
    right: 'It was the best of the teams in the cup',
    verdict: 'uncorroborated',
  },
]

const ALTERED: readonly QuoteRow[] = [
  {
    title: 'a not that is gone alters the words',
    left: 'We will not close the border to people who flee the war',
    right: 'We will close the border to people who flee the war',
    verdict: 'contradicted',
  },
  {
    title: 'another number alters the words',
    left: 'We lost forty of our ships in the storm last night',
    right: 'We lost fourteen of our ships in the storm last night',
    verdict: 'contradicted',
  },
  {
    title: 'another verb alters the words',
    left: 'The company must pay for the damage it has done here',
    right: 'The company should pay for the damage it has done here',
    verdict: 'contradicted',
  },
  {
    title: 'another name alters the words',
    left: 'I blame the ministry of transport for this avoidable disaster',
    right: 'I blame the ministry of defence for this avoidable disaster',
    verdict: 'contradicted',
  },
]

function expectQuotes(row: QuoteRow): Promise<void> {
  const said = (value: string) => ({ value, by: 'Ana Brandt' })
  return expectVerdict({ ...row, type: 'statement', attribute: 'quote', left: said(row.left), right: said(row.right) })
}

describe('one quote', () => {
  test.each(ONE_QUOTE)('$title', expectQuotes)
})

describe('other quotes', () => {
  test.each(OTHER_QUOTES)('$title', expectQuotes)
})

describe('an altered quote', () => {
  test.each(ALTERED)('$title', expectQuotes)

  test('is one of one speaker under two names', async () => {
    const finding = await checkClaims({
      type: 'statement',
      attribute: 'quote',
      entities: { 'ana-brandt': { kind: 'person', names: ['Ana Brandt', 'Brandt'] } },
      sources: [
        { claims: [{ by: 'Brandt', value: 'We will not close the border to people who flee the war' }] },
        { claims: [{ by: 'Ana Brandt', value: 'We will close the border to people who flee the war' }] },
      ],
    })
    expect(finding.verdict).toBe('contradicted')
  })
})
