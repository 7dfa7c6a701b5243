import { wordSet } from '../../util/word-set.ts'
import { timeOf } from '../detail/other-time.ts'
import type { TriggerTold } from '../fact.ts'
import { inDigits } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'

const CONFIDENCE = 0.85
const AGREED = wordSet('agreement accord deal pact treaty')
const PAPERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...AGREED].map((paper) => [paper, 'agreements'])),
  document: 'documents',
  paper: 'documents',
  protocol: 'protocols',
  memorandum: 'memorandums',
  memoranda: 'memorandums',
  mou: 'memorandums',
  contract: 'contracts',
}
const SIGNING = wordSet('sign initial ink conclude seal')
/** [oversaw the *signing* of four agreements] */
const SIGNED = wordSet('signing signature conclusion exchange inking initialling initialing sealing')
/** [put their *names* to four accords] */
const NAMES = wordSet('name signature')
/** Tokens between the papers and what is done with them [signed a package of *four accords*, *five agreements* on trade and customs were signed]. */
const WIDEST = 12
/** Not all that were signed [two of the agreements, another three accords]. */
const PARTIAL = wordSet('more other another further additional remaining of')

/** How many papers were signed, with or without who signed them [Seven agreements were signed]. */
export function papersSigned(sentence: ReadSentence): readonly TriggerTold[] {
  const { lemmas, forms } = sentence
  return sentence.mentions.flatMap((mention) => {
    if (mention.kind !== 'quantity' || mention.counted === null || mention.counted < mention.first) return []
    const { first, last, counted } = mention
    const of = PAPERS[lemmas[counted] ?? '']
    const clause = signingAt(sentence, first, counted)
    const value = inDigits(mention.value)
    if (of === undefined || clause === null || !/\d/.test(value)) return []
    // [a package *of* four accords]
    const isPartial =
      (PARTIAL.has(forms[first - 1] ?? '') && !isWhole(sentence, first - 1)) ||
      forms.slice(first, counted).some((form) => PARTIAL.has(form))
    if (isPartial || timeOf(sentence, { first, last: Math.max(last, counted), of }) !== 'story') return []
    const told = {
      attribute: 'count',
      of,
      value,
      party: null,
      first,
      last: Math.max(last, counted),
      confidence: CONFIDENCE,
    }
    return [{ trigger: wordTrigger({ type: 'agreement', lemma: 'sign', at: counted }), clause, values: [told] }]
  })
}

const WHOLES = wordSet('package set series total raft batch bundle')

function isWhole({ lemmas, forms }: ReadSentence, at: number): boolean {
  return forms[at] === 'of' && (WHOLES.has(lemmas[at - 1] ?? '') || SIGNED.has(lemmas[at - 1] ?? ''))
}

/** The verb by which the papers are signed; null without one. */
function signingAt({ lemmas, forms, isVerb }: ReadSentence, first: number, noun: number): number | null {
  // [*oversaw* the signing of four agreements]
  if (forms[first - 1] === 'of' && SIGNED.has(lemmas[first - 2] ?? '')) {
    const verb = lemmas.findLastIndex((_, at) => at < first - 2 && isVerb(at))
    return verb < 0 ? null : verb
  }
  for (let at = Math.max(0, first - WIDEST); at < Math.min(lemmas.length, noun + WIDEST); at += 1) {
    if (!isVerb(at)) continue
    if (SIGNING.has(lemmas[at] ?? '')) return at
    const name = lemmas.findIndex((lemma, index) => index > at && index < first && NAMES.has(lemma))
    if (lemmas[at] === 'put' && name > 0 && lemmas[name + 1] === 'to') return at
  }
  return null
}
