import type { Fact } from '../model/event.ts'
import type { DocumentParty, QuoteMention } from '../model/mention.ts'
import { plainFact } from './fact.ts'
import type { ReadSentence } from './reading.ts'
import type { ToldEvent } from './told-event.ts'

const CONFIDENCE = 0.9
/** Of a quote that goes on from another. */
const CONTINUED = 0.7

/** The quotes of a sentence whose speaker is known by name or description, each on the statement of who spoke. */
export function withQuotes(
  sentence: ReadSentence,
  told: readonly ToldEvent[],
  order: number,
  parties: readonly DocumentParty[],
): readonly ToldEvent[] {
  return quotesOf(sentence).reduce((events, quote) => withQuote(sentence, events, order, quote, parties), told)
}

type SpokenQuote = QuoteMention & { readonly speaker: number }

function quotesOf({ mentions }: ReadSentence): readonly SpokenQuote[] {
  return mentions.filter(
    (mention): mention is SpokenQuote => mention.kind === 'quote' && typeof mention.speaker === 'number',
  )
}

function withQuote(
  sentence: ReadSentence,
  told: readonly ToldEvent[],
  order: number,
  quote: SpokenQuote,
  parties: readonly DocumentParty[],
): readonly ToldEvent[] {
  const confidence = quote.said === null ? CONTINUED : CONFIDENCE
  const fact = plainFact({ attribute: 'quote', value: quote.value, party: null, confidence }, quote)
  const own = told.findIndex((event) => isStatementOf(event, quote.speaker))
  if (own >= 0)
    return told.map((event, at) =>
      at === own ? { ...event, facts: [...event.facts.map((each) => asTagged(each, quote)), fact] } : event,
    )
  const name = parties[quote.speaker]?.names[0]
  if (name === undefined) return told
  const speaker = { attribute: 'speaker', value: name, party: quote.speaker, confidence }
  return [...told, statementOf(sentence, order, quote, [plainFact(speaker, quote.said ?? quote), fact])]
}

/** [“…,” *said Brandt*]: however the tree reads it, who stands beside the words spoke them. */
function asTagged(fact: Fact, { speaker, said, start, end }: SpokenQuote): Fact {
  if (said === null || fact.attribute !== 'speaker' || fact.party !== speaker) return fact
  // The words themselves are no part of what tells whose they are.
  const isAround = fact.evidence.start < end && start < fact.evidence.end
  return {
    ...fact,
    evidence: isAround ? said : fact.evidence,
    confidence: Math.max(fact.confidence, CONFIDENCE),
  }
}

function isStatementOf({ type, facts }: ToldEvent, speaker: number): boolean {
  return type === 'statement' && facts.some(({ attribute, party }) => attribute === 'speaker' && party === speaker)
}

/** [“…,” the sentence ends.] The words themselves tell that somebody spoke. */
function statementOf(
  { index, isTitle }: ReadSentence,
  order: number,
  { first, start, end }: QuoteMention,
  facts: readonly Fact[],
): ToldEvent {
  return {
    type: 'statement',
    family: null,
    sentence: index,
    at: first,
    trigger: { start, end },
    lemma: 'say',
    form: 'verb',
    modality: 'happened',
    isCharge: false,
    isParticiple: false,
    marker: null,
    grounds: [],
    isWhen: false,
    isDefinite: false,
    isOnProtest: false,
    isDone: true,
    isAhead: false,
    isLongAgo: false,
    facts,
    isTitle,
    order,
  }
}
