import { findNames } from '../../src/mention/name.ts'
import { findParties } from '../../src/mention/party.ts'
import { findPlaces } from '../../src/mention/place.ts'
import { findQuoted } from '../../src/mention/quote/mark.ts'
import { findQuotes } from '../../src/mention/quote.ts'
import type { Attribution, DocumentParty, PartyMention, PlaceMention, QuoteMention } from '../../src/model/mention.ts'
import type { SentenceTree } from '../../src/model/syntax.ts'
import { loadParser } from '../../src/syntax/load-parser.ts'
import { openTree } from '../../src/syntax/open-tree.ts'
import { parseText } from '../../src/syntax/parse-text.ts'
import { createPlaceResolver } from '../../src/value/place/resolver.ts'
import { gazetteerBytes } from '../value/gazetteer-fixture.ts'

const parser = loadParser(new URL('../../src/syntax/weights.bin', import.meta.url).pathname)
const places = createPlaceResolver({ declared: new Map(), gazetteer: gazetteerBytes })

export interface ReadNames {
  readonly text: string
  readonly sentences: readonly SentenceTree[]
  readonly places: readonly PlaceMention[]
  readonly mentions: readonly PartyMention[]
  readonly parties: readonly DocumentParty[]
  readonly quotes: readonly QuoteMention[]
  readonly attributions: readonly Attribution[]
}

/** A text as the mention stage reads it; each line is a paragraph. */
export function readNames(text: string): ReadNames {
  const sentences = sentencesOf(text)
  const names = findNames(sentences, places)
  const found = findPlaces(
    text,
    sentences,
    { names, quantities: [] },
    {
      written: null,
      places,
      datelinePlace: null,
      publisher: null,
    },
  )
  const marked = findQuoted(text, sentences)
  const { mentions, parties } = findParties(text, sentences, { names, places: found, marked })
  return {
    text,
    sentences,
    places: found,
    mentions,
    parties,
    ...findQuotes(text, sentences, { parties: mentions, known: parties, marked }),
  }
}

function sentencesOf(text: string): readonly SentenceTree[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const by = start
    start += line.length + 1
    return parseText(line, parser).map((sentence) =>
      openTree({
        ...sentence,
        start: sentence.start + by,
        end: sentence.end + by,
        tokens: sentence.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by })),
      }),
    )
  })
}

/** The party of the first mention that is written so. */
export function partyOf({ mentions, parties }: ReadNames, written: string): DocumentParty | undefined {
  const mention = mentions.find(({ text }) => text === written)
  return mention && parties[mention.party]
}

/** The name of who speaks: of a party its fullest. */
export function speakerName({ parties }: ReadNames, speaker: number | string | null): string | null {
  return typeof speaker === 'number' ? (parties[speaker]?.names[0] ?? null) : speaker
}
