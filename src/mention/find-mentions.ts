import type { DocumentMentions, Mention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import { findDates } from './date.ts'
import type { MentionContext } from './mention-context.ts'
import { findNames } from './name.ts'
import { findParties } from './party.ts'
import { findPlaces } from './place.ts'
import { findQuantities } from './quantity.ts'
import { findQuoted } from './quote/mark.ts'
import { findQuotes } from './quote.ts'

/** Everything recognised in a document's sentences. `text` is what the offsets point into. */
export function findMentions(
  text: string,
  sentences: readonly SentenceTree[],
  context: MentionContext,
): DocumentMentions {
  const dates = findDates(sentences, context)
  const quantities = findQuantities(sentences, dates)
  const names = findNames(sentences, context.places)
  const places = findPlaces(text, sentences, { names, quantities }, context)
  const marked = findQuoted(text, sentences)
  const { mentions: parties, parties: known } = findParties(text, sentences, { names, places, marked })
  const { quotes, attributions } = findQuotes(text, sentences, { parties, known, marked })
  const mentions: readonly Mention[] = [...dates, ...quantities, ...places, ...parties, ...quotes]
  return {
    sentences,
    // Sentences do not tell which white space stands between their tokens; the text does.
    mentions: mentions
      .map((mention) => withText(mention, text.slice(mention.start, mention.end)))
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
    parties: known,
    attributions,
  }
}

function withText(mention: Mention, text: string): Mention {
  return mention.text === text ? mention : { ...mention, text }
}
