import fc from 'fast-check'
import type { ClaimStatus } from '../../src/model/record.ts'
import type { ClaimPlan, SourcePlan, StoryPlan } from './story.ts'

/** Values that meet, nest, clash, and are known under two names, by attribute of an attack. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  date: ['2026', '2026-02', '2026-02-03', '2026-02-04', '2026-02-03T23:30Z', '2026~', 'unresolved'],
  location: ['Paris', 'France', 'Rome', 'U.S.', 'United States', 'Georgia', 'Karsholm Barracks', 'fish market'],
  cause: ['gas leak', 'a gas leak', 'no gas leak', 'arson', 'electrical fire', 'fire'],
  killed: ['12', 'twelve', 'at least 12', '40', 'about 40', '5,546'],
  magnitude: ['6', '6.1', '6.8', '40 km', '25 miles'],
  damage: ['$5 million', '5 million USD', '€5 million', '$5 billion', '$5,000 million'],
  attacker: ['Ana Brandt', 'Brandt', 'Karl Oster', 'Otto Quellmann', 'Ida Quellmann', 'Quellmann'],
  commander: ['Ana Brandt', 'Brandt', 'Karl Oster', 'Otto Quellmann', 'Ida Quellmann', 'Quellmann'],
  quote: [
    'We will not leave the harbour today',
    'We will leave the harbour today',
    'We will not leave',
    'Nobody asked me',
  ],
  route: ['Route 7', 'Route  7', 'Route 9'],
}

const DAYS = ['2026-02-03', '2026-02-04', '2026-02-05', '2026-02'] as const
const SPEAKERS = ['Ana Brandt', 'Brandt', 'interior ministry'] as const
const STATUSES: readonly ClaimStatus[] = ['planned', 'planned', 'cancelled', 'denied']

export const ATTRIBUTES: readonly string[] = Object.keys(VALUES)

/** What the records of a generated story share. */
export const DECLARATIONS: Omit<StoryPlan, 'sources'> = {
  events: { assault: { type: 'attack', label: 'assault on the harbour' }, talks: { type: 'meeting', label: 'talks' } },
  about: 'assault',
  entities: {
    'ana-brandt': { kind: 'person', names: ['Ana Brandt', 'Brandt'] },
    'karl-oster': { kind: 'person', names: ['Karl Oster', 'Oster'] },
  },
  places: {
    almara: { names: ['Almara'], within: 'Portugal' },
    'fish-market': { names: ['fish market'], within: 'almara' },
  },
  attributes: {
    commander: { kind: 'party', values: 'one' },
    quote: { kind: 'quote', values: 'many' },
    route: { kind: 'text', values: 'one' },
  },
}

export function claimArbitrary(attribute?: string): fc.Arbitrary<ClaimPlan> {
  const name = attribute === undefined ? fc.constantFrom(...ATTRIBUTES) : fc.constant(attribute)
  return name.chain((chosen) =>
    fc
      .record({
        value: fc.constantFrom(...(VALUES[chosen] ?? [])),
        by: rarely(fc.constantFrom(...SPEAKERS)),
        status: rarely(fc.constantFrom(...STATUSES)),
        of: rarely(fc.constant('civilians')),
        asOf: rarely(fc.constantFrom(...DAYS)),
      })
      .map((claim) =>
        withoutGaps({ attribute: chosen, ...claim, ...(chosen === 'quote' ? { by: claim.by ?? 'Brandt' } : {}) }),
      ),
  )
}

export const publishedArbitrary: fc.Arbitrary<string | undefined> = fc.option(fc.constantFrom(...DAYS), {
  nil: undefined,
})

/** One time in four, so that most claims meet in one slot with nothing to explain them. */
function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary, weight: 1 })
}

const sourceArbitrary: fc.Arbitrary<SourcePlan> = fc
  .record({
    published: publishedArbitrary,
    claims: fc.uniqueArray(claimArbitrary(), {
      minLength: 1,
      maxLength: 6,
      selector: (claim) => JSON.stringify(claim),
    }),
  })
  .map(({ published, claims }) => withDate({ claims }, published))

/** A story of one to four sources on a few slots, so that they often meet. */
export const storyArbitrary: fc.Arbitrary<StoryPlan> = fc
  .array(sourceArbitrary, { minLength: 1, maxLength: 4 })
  .map((sources) => ({ ...DECLARATIONS, sources }))

export function withDate(source: SourcePlan, published: string | undefined): SourcePlan {
  return published === undefined ? source : { ...source, published }
}

/** What remains of a claim without the keys that a generator left undefined. */
function withoutGaps(claim: { readonly [K in keyof ClaimPlan]: ClaimPlan[K] | undefined }): ClaimPlan {
  // Only undefined values go, and `value` is never one of them.
  return Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined)) as unknown as ClaimPlan
}
