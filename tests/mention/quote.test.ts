import { describe, expect, it } from 'vitest'
import { readNames, speakerName } from './name-support.ts'

function quotesOf(text: string): readonly (readonly [string, string | null])[] {
  const read = readNames(text)
  return read.quotes.map(({ value, speaker }) => [value, speakerName(read, speaker)])
}

const WORDS = 'We will rebuild the port'

describe('findQuotes finds who says what stands between quotation marks', () => {
  it.each([
    [`“${WORDS},” Ana Brandt said.`, 'Ana Brandt'],
    [`"${WORDS}," Ana Brandt said.`, 'Ana Brandt'],
    [`"${WORDS}," said Ana Brandt.`, 'Ana Brandt'],
    [`« ${WORDS} », said Ana Brandt.`, 'Ana Brandt'],
    [`„${WORDS}“, said Ana Brandt.`, 'Ana Brandt'],
    [`‘${WORDS},’ Ana Brandt said.`, 'Ana Brandt'],
    [`"${WORDS}" Ana Brandt told reporters.`, 'Ana Brandt'],
    [`Ana Brandt said: "${WORDS}."`, 'Ana Brandt'],
    [`Ana Brandt said, "${WORDS}."`, 'Ana Brandt'],
    [`According to Ana Brandt, "${WORDS}."`, 'Ana Brandt'],
    [`"${WORDS}," Ana Brandt, the head of NASA, said.`, 'Ana Brandt'],
    [`"${WORDS}," Sirrus spokesman Karl Brandt said.`, 'Karl Brandt'],
    [`"${WORDS}," said Karl Brandt, a spokesman for Sirrus.`, 'Karl Brandt'],
    [`"${WORDS}," the interior ministry said.`, 'interior ministry'],
    [`"${WORDS}," police said.`, 'police'],
    [`"${WORDS}," Moscow said.`, 'Russia'],
    [`Ana Brandt arrived. "${WORDS}," she said.`, 'Ana Brandt'],
    [`“ ${WORDS} , ” Ana Brandt said .`, 'Ana Brandt'],
    [`"${WORDS}" Ana Brandt the head of the Red Cross told Reuters.`, 'Ana Brandt'],
    [`"${WORDS}," said Detective Senior Sergeant Ana Brandt, the officer in charge.`, 'Ana Brandt'],
    [`"${WORDS}," said Norvex chief executive Ana Brandt.`, 'Ana Brandt'],
    [`"${WORDS}," said the group's chief executive, Ana Brandt.`, 'Ana Brandt'],
    [`"${WORDS}," said retired teacher Ana Brandt, 71.`, 'Ana Brandt'],
    [`"${WORDS}," added union secretary Ana Brandt.`, 'Ana Brandt'],
    [`"${WORDS}," recalled Dr. Ana Brandt, a surgeon.`, 'Ana Brandt'],
    [`"${WORDS}," producers Ana Brandt and Karl Reed said in a statement.`, 'Ana Brandt'],
    [`"${WORDS}," said Ana Brandt and Karl Reed jointly.`, 'Ana Brandt'],
    [`Ana Brandt and Karl Reed said: "${WORDS}."`, 'Ana Brandt'],
    [`In a joint note Ana Brandt and Karl Reed wrote: "${WORDS}."`, 'Ana Brandt'],
    [`"${WORDS}," ministers Ana Brandt and Karl Reed told reporters.`, 'Ana Brandt'],
    [`Brandt met Ana Reed. "${WORDS}," Karl Lind said.`, 'Karl Lind'],
    [`As Ana Brandt put it: "${WORDS}."`, 'Ana Brandt'],
    [`In the words of Ana Brandt, "${WORDS}."`, 'Ana Brandt'],
    [`Ana Brandt called the plan "${WORDS}".`, 'Ana Brandt'],
    [`Ana Brandt was blunt. "${WORDS}," the mayor said.`, 'Ana Brandt'],
    [`Transport Minister Ana Brandt met Mayor Karl Reed. "${WORDS}," the transport minister said.`, 'Ana Brandt'],
    [`Norwegian premier Ana Brandt met Danish premier Karl Reed. "${WORDS}," the Danish premier said.`, 'Karl Reed'],
  ])('[%s]', (text, speaker) => {
    expect(quotesOf(text).map(([value, by]) => [value.replace(/[ ,.]+$/u, ''), by])).toEqual([[WORDS, speaker]])
  })

  it.each([
    ['The so-called "green zone" was closed.'],
    ['He is known as "the fox" at home.'],
    ['There was no quotation here.'],
    ["The workers' union of the king's port left."],
  ])('finds none in [%s]', (text) => {
    expect(quotesOf(text)).toEqual([])
  })

  it.each([
    [`"${WORDS}," said a brother of Ana Brandt.`],
    [`"${WORDS}," said Ana Brandt's brother.`],
    [`Ana Brandt was blunt. "${WORDS}," a neighbour said.`],
    [`Mayor Ana Brandt was blunt. "${WORDS}," the engineer said.`],
    [`Ana Brandt was blunt. "${WORDS}," the spokesman said.`],
    [`Ana Brandt and Karl Reed were blunt. "${WORDS}," the mayor said.`],
  ])('is not spoken by whom it stands near in [%s]', (text) => {
    expect(quotesOf(text).map(([, speaker]) => speaker)).not.toContain('Ana Brandt')
  })

  it('goes on with the speaker before', () => {
    const text = '"We will rebuild the port," Ana Brandt said. "It will take two years."'
    expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual(['Ana Brandt', 'Ana Brandt'])
  })

  it('is not spoken by a woman whom a noun tells of, where a man speaks', () => {
    const text = 'Karl Brandt gave the hostess a fiddle. "We will rebuild the port," he said.'
    expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual(['Karl Brandt'])
  })

  it('is not spoken by a town that it names', () => {
    const text = 'Karl Brandt arrived. "I have been to Sunderland before, on a school trip," he said.'
    expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual(['Karl Brandt'])
  })

  it('does not go on with the speaker before where somebody unnamed speaks', () => {
    const text =
      'Ana Brandt said: "We will rebuild the port." "It is too late for us," a local bellringer told the paper.'
    expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual(['Ana Brandt', null])
  })

  it('is spoken by who leads to it, not by who speaks in the next clause', () => {
    const text =
      'Karl Reed told reporters there was "nothing to hide at all", while Ana Brandt, a lawyer, said "we shall see what comes".'
    expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual(['Karl Reed', 'Ana Brandt'])
  })

  it('is not spoken by who speaks in the next paragraph', () => {
    const text = '“We did all they asked,” said Ana Brandt. “It is a shame.”\nKarl Brandt said it was final.'
    expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual(['Ana Brandt', 'Ana Brandt'])
  })

  it('ends an open quotation with its paragraph', () => {
    const text = 'Ana Brandt said: "We will rebuild the port.\nThe rain stopped at noon.'
    expect(quotesOf(text)).toEqual([['We will rebuild the port.', 'Ana Brandt']])
  })

  it('follows a quotation over paragraphs', () => {
    const text = 'Ana Brandt said: “We will rebuild the port.\n“It will take two years.”'
    expect(quotesOf(text).map(([, speaker]) => speaker)).toEqual(['Ana Brandt', 'Ana Brandt'])
  })
})

describe('findQuotes finds what is reported', () => {
  it.each([
    ['Ana Brandt said that the port was closed.', 'Ana Brandt', 'the port was closed'],
    ['Ana Brandt said the port was closed.', 'Ana Brandt', 'the port was closed'],
    ['The port was closed, Ana Brandt said.', 'Ana Brandt', 'The port was closed'],
    ['The port was closed, said Ana Brandt.', 'Ana Brandt', 'The port was closed'],
    ['The port was closed, police said on Monday.', 'police', 'The port was closed'],
    ['According to Ana Brandt, the port was closed.', 'Ana Brandt', 'the port was closed'],
    ['The port was closed, according to Ana Brandt.', 'Ana Brandt', 'The port was closed'],
    ['The port was closed, Reuters reported.', 'Reuters', 'The port was closed'],
    ['The ministry denied that the port was closed.', 'ministry', 'the port was closed'],
    ['Moscow said the port was closed.', 'Russia', 'the port was closed'],
    ['Ana Brandt told reporters that the port was closed.', 'Ana Brandt', 'the port was closed'],
    ['A report said the port was closed.', 'report', 'the port was closed'],
    ['TASS cited Ana Brandt as saying the port was closed.', 'Ana Brandt', 'the port was closed'],
    ['Sirrus spokesman Karl Brandt said the port was closed.', 'Karl Brandt', 'the port was closed'],
    ['The port was closed the ministry said.', 'ministry', 'The port was closed'],
  ])('[%s]', (text, speaker, reported) => {
    const read = readNames(text)
    const found = read.attributions.map(({ sentence, first, last, speaker: by }) => {
      const tokens = read.sentences[sentence]?.tokens
      return [speakerName(read, by), text.slice(tokens?.[first]?.start, tokens?.[last]?.end)]
    })
    expect(found).toContainEqual([speaker, reported])
  })

  it.each(['The port was closed on Monday.', 'He closed the door and left.'])('finds none in [%s]', (text) => {
    expect(readNames(text).attributions).toEqual([])
  })
})
