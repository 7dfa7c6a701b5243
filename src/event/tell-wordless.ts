import type { DocumentMentions } from '../model/mention.ts'
import { speakerAt } from './attribution.ts'
import type { TriggerTold } from './fact.ts'
import { modalityOf } from './modality.ts'
import type { ReadSentence } from './reading.ts'
import { bornTold } from './role/born-told.ts'
import { deathCauses } from './role/death-cause.ts'
import { feesTold } from './role/fee-told.ts'
import { minimumTerms } from './role/minimum-term.ts'
import { officesNext } from './role/office-next.ts'
import { officesSince } from './role/office-since.ts'
import { officeYears } from './role/office-year.ts'
import { papersSigned } from './role/papers-signed.ts'
import { portfoliosTold } from './role/portfolio-told.ts'
import { productionTold } from './role/production-told.ts'
import { resultLine } from './role/result-line.ts'
import { successorsTold } from './role/successor-told.ts'
import { takeoverPrices } from './role/takeover-price.ts'
import { unitHeads } from './role/unit-head.ts'
import { voteLine } from './role/vote-line.ts'
import { wentDown } from './role/went-down.ts'
import { tell } from './tell.ts'
import type { ToldEvent } from './told-event.ts'

interface Surroundings extends Pick<DocumentMentions, 'parties'> {
  /** The attributions of the sentence. */
  readonly reported: DocumentMentions['attributions']
}

/** What is told without a verb or a noun for it: who holds an office, how a match ended. */
export function tellWordless(
  sentence: ReadSentence,
  order: number,
  { parties, reported }: Surroundings,
  text: string,
): readonly ToldEvent[] {
  const found: readonly TriggerTold[] = [
    ...officesNext(sentence, parties, text),
    ...feesTold(sentence),
    ...takeoverPrices(sentence),
    ...resultLine(sentence, parties, text),
    ...voteLine(sentence),
    ...minimumTerms(sentence),
    ...wentDown(sentence),
    ...deathCauses(sentence, text),
    ...bornTold(sentence),
    ...productionTold(sentence),
    ...papersSigned(sentence),
    ...successorsTold(sentence, parties),
    ...portfoliosTold(sentence, parties),
    ...unitHeads(sentence, parties, text),
  ]
  const told = found.map(({ trigger, values, clause, isToCome }) => {
    const by = speakerAt(sentence, reported, trigger.at)
    const own = clause === undefined ? 'happened' : modalityOf(sentence, clause, 'verb')
    const modality = isToCome ? 'planned' : own
    return tell({ sentence, trigger, modality, by, order }, null, values)
  })
  // [The new man at Transport is Reed, who *has been chief whip since 2017*]: what he was made before.
  const marker = told.some(({ type }) => type === 'appointment') ? 'other' : null
  const before = [officesSince, officeYears]
    .flatMap((read) => read(sentence, parties, text))
    .map(({ trigger, values }) => {
      const by = speakerAt(sentence, reported, trigger.at)
      return tell({ sentence, trigger, modality: 'happened', by, order }, marker, values)
    })
  return [...told, ...before]
}
