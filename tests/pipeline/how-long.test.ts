import { describe, expect, it } from 'vitest'
import { detailsOf, eventsOf } from './told.ts'

/** `party: attribute(thing)=value` of the details that are of one party alone. */
async function ownDetailsOf(text: string): Promise<readonly string[]> {
  const { details } = await eventsOf(text)
  return details.filter(({ isOwn }) => isOwn).map(({ attribute, of, value }) => `${attribute}(${of})=${value}`)
}

describe('how long somebody lay trapped or was lost', () => {
  it.each([
    ['Rosa Hualla was trapped in Yanama for nine hours before neighbours pulled her out.', 'duration(trapped)=9 hours'],
    [
      'Rosa Hualla was pulled from the wreck of her home after 14 hours under the rubble.',
      'duration(trapped)=14 hours',
    ],
    ['Rosa Hualla spent 14 hours under the debris before she was found.', 'duration(trapped)=14 hours'],
    ['Tom Reed, who was buried under the snow for 40 minutes, is in hospital.', 'duration(trapped)=40 minutes'],
    [
      'Rosa Hualla recalls little. The 67-year-old was trapped under her roof for nine hours before neighbours came.',
      'duration(trapped)=9 hours',
    ],
    ['Tom Reed had been missing for three days when he was found alive.', 'duration(missing)=3 days'],
    ['Tom Reed was found alive on Monday after three days lost in the hills.', 'duration(missing)=3 days'],
    ['Tom Reed was stranded on the cliff for six hours.', 'duration(stranded)=6 hours'],
    ['Tom Reed drifted for six days before a trawler picked him up.', 'duration(adrift)=6 days'],
    ['Tom Reed survived 31 hours in the sea.', 'duration(adrift)=31 hours'],
    ['After two days adrift, Tom Reed was picked up by a trawler.', 'duration(adrift)=2 days'],
  ])('%s', async (text, expected) => {
    expect(await ownDetailsOf(text)).toContain(expected)
  })

  it.each(['Tom Reed could be trapped there for nine hours.', 'A woman was trapped in Yanama for nine hours.'])(
    '%s: of nobody that is known',
    async (text) => {
      expect(await ownDetailsOf(text)).toEqual([])
    },
  )
})

describe('how long somebody held an office', () => {
  it.each([
    ['Ana Brandt resigned on Monday after 18 years as mayor.', 'tenure', '18 years'],
    ['She replaces Ana Brandt, who had governed Almara for 22 years.', 'tenure', '22 years'],
    ['Ana Brandt leaves office after 22 years.', 'tenure', '22 years'],
    ['Ana Brandt, mayor for 18 years, resigned on Monday.', 'tenure', '18 years'],
    ["Ana Brandt's 18-year rule ended on Monday.", 'tenure', '18 years'],
    ['Ana Brandt ended her 18 years in power on Monday.', 'tenure', '18 years'],
    ['Ana Brandt, who has run the bank for six years, resigned on Monday.', 'tenure', '6 years'],
    ['Ana Brandt was mayor for 18 years.', 'tenure', '18 years'],
    ['Ana Brandt spent 18 years at the helm of the city.', 'tenure', '18 years'],
    ['Ana Brandt lost. Yesterday, after 18 years as mayor, she walked home.', 'tenure', '18 years'],
    ['Ana Brandt resigned on Monday. She had led the party for 14 years.', 'tenure of party', '14 years'],
    ['Ana Brandt resigned on Monday after six years as minister of trade.', 'tenure of minister', '6 years'],
  ])('%s', async (text, post, time) => {
    expect(await ownDetailsOf(text)).toContain(`duration(${post})=${time}`)
  })

  it('is not told of a plan', async () => {
    expect(await ownDetailsOf('Ana Brandt will lead the agency for six years.')).toEqual([])
  })
})

describe('how long something went on', () => {
  it.each([
    ['The fire at the warehouse in Almara burned for six hours on Monday.', 'accident: duration(fire)=6 hours'],
    [
      'The fire in Almara broke out on Monday. It took crews six hours to put out the blaze.',
      'accident: duration(firefighting)=6 hours',
    ],
    [
      'The fire in Almara broke out on Monday. It was brought under control after six hours.',
      'accident: duration(firefighting)=6 hours',
    ],
    [
      'The jury found Tom Reed guilty of murder on Monday after deliberating for three days.',
      'trial: duration(deliberation)=3 days',
    ],
    [
      'The jury found Tom Reed guilty of murder on Monday. It took them just five hours.',
      'trial: duration(deliberation)=5 hours',
    ],
    [
      'The jury was out for five hours before it found Tom Reed guilty of murder on Monday.',
      'trial: duration(deliberation)=5 hours',
    ],
    [
      'Tom Reed was convicted on Monday at the end of a trial that went on for 11 weeks.',
      'trial: duration(trial)=11 weeks',
    ],
    ['The strike at Varo ended on Monday after 12 days.', 'duration(strike)=12 days'],
    ['The siege of the hotel in Almara ended on Monday after 14 hours.', 'attack: duration(siege)=14 hours'],
    ['Protesters blocked the road in Almara for six hours on Monday.', 'protest: duration(blockade)=6 hours'],
    ['The flight to Almara was delayed by nine hours on Monday.', 'duration(delay)=9 hours'],
    ['The plane landed nine hours late on Monday.', 'duration(delay)=9 hours'],
  ])('%s', async (text, expected) => {
    expect(await detailsOf(text)).toContain(expected)
  })
})

describe('since when a record stood', () => {
  it.each([
    'Ingrid Solberg beat the course record that Hannah Tague had set in 2016.',
    'Ingrid Solberg was the fastest woman and broke a record that had stood since 2016.',
    'Ingrid Solberg won on Saturday and broke the record, set in 2016 by Hannah Tague.',
    "Ingrid Solberg won on Saturday and broke Hannah Tague's 2016 record.",
    'Ingrid Solberg won on Saturday. Her time beat a record dating from 2016.',
  ])('%s', async (text) => {
    expect(await ownDetailsOf(text)).toContain('start(record)=2016')
  })

  it('is told of nobody who did not break it', async () => {
    expect(await ownDetailsOf("The men's record, set by Ben Adler in 2016, was never in danger.")).toEqual([])
  })
})
