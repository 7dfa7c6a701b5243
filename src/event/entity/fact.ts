import type { EntityFact, TextSpan } from '../../model/event.ts'
import type { DocumentParty, Office } from '../../model/mention.ts'
import { plainFact } from '../fact.ts'

const CONFIDENCE = 0.85

/** What is told of the parties besides events: their offices and ages. */
export function findEntityFacts(parties: readonly DocumentParty[]): readonly EntityFact[] {
  return parties.flatMap((party, entity) => [
    ...party.offices.map((office) => factAbout(entity, 'office', officeWords(office), office)),
    ...(party.nationality ? [factAbout(entity, 'nationality', party.nationality.value, party.nationality)] : []),
    ...(party.age ? [factAbout(entity, 'age', party.age.value, party.age)] : []),
  ])
}

/** [acting administrator of NASA] */
export function officeWords({ title, organization, tense }: Office): string {
  const lead = tense === 'current' ? '' : `${tense} `
  return `${lead}${title}${organization === null ? '' : ` of ${organization}`}`
}

function factAbout(entity: number, attribute: string, value: string, words: TextSpan): EntityFact {
  return { entity, ...plainFact({ attribute, value, party: null, confidence: CONFIDENCE }, words) }
}
