import type { TypeLexicon } from './lexicon-entry.ts'

const HELD = {
  object: 'person',
  of: 'person',
  possessive: 'person',
  for: 'charge',
  on: 'charge',
  over: 'charge',
  in: 'charge',
} as const

export const ARREST: TypeLexicon = {
  type: 'arrest',
  verbs: [
    { words: 'arrest rearrest apprehend handcuff nab', roles: HELD, family: 'capture', sense: 'holds-person' },
    {
      words:
        'detain capture seize book jail cage lock_up imprison catch collar round_up incarcerate intern recapture remand',
      roles: HELD,
      family: 'capture',
      sense: 'holds-person',
    },
    { words: 'extradite deport hand_over', roles: HELD, family: 'extradition', sense: 'holds-person' },
    { words: 'take_into_custody place_in_custody place_under_arrest take_in_custody', roles: HELD },
    { words: 'pull_over', roles: { object: 'person' }, sense: 'holds-person' },
    { words: 'pick_up', roles: HELD, family: 'capture', sense: 'picks-up' },
    { words: 'turn_himself_in turn_herself_in surrender_to give_himself_up', roles: { subject: 'person' } },
  ],
  nouns: [
    {
      words: 'arrest detention capture apprehension roundup round-up crackdown incarceration imprisonment',
      roles: HELD,
      family: 'capture',
      sense: 'made-by-parties',
    },
    { words: 'extradition deportation', roles: HELD, family: 'extradition', sense: 'made-by-parties' },
  ],
}

const ACCUSED = {
  object: 'person',
  with: 'charge',
  in: 'charge',
  of: 'charge',
  for: 'charge',
  over: 'charge',
  on: 'charge',
} as const
const DEFENDANT = {
  subject: 'person',
  sufferer: 'person',
  of: 'person',
  possessive: 'person',
  for: 'charge',
  on: 'charge',
  over: 'charge',
} as const

const GUILTY = { verdict: 'guilty' } as const
const NOT_GUILTY = { verdict: 'not guilty' } as const
const CONVICTED = { of: 'person', possessive: 'person', for: 'charge', on: 'charge' } as const

export const TRIAL: TypeLexicon = {
  type: 'trial',
  verbs: [
    { words: 'charge', roles: ACCUSED, family: 'charge', sense: 'charges' },
    { words: 'indict arraign prosecute impeach sue', roles: ACCUSED, family: 'charge', sense: 'has-person-object' },
    { words: 'accuse', roles: ACCUSED, family: 'charge', sense: 'charges' },
    { words: 'convict', roles: ACCUSED, family: 'verdict', tells: GUILTY, sense: 'has-person-object' },
    {
      words: 'acquit exonerate clear_of',
      roles: ACCUSED,
      family: 'verdict',
      tells: NOT_GUILTY,
      sense: 'has-person-object',
    },
    { words: 'clear', roles: ACCUSED, family: 'verdict', tells: NOT_GUILTY, sense: 'clears' },
    { words: 'find_guilty', roles: ACCUSED, family: 'verdict', tells: GUILTY },
    { words: 'find_not_guilty', roles: ACCUSED, family: 'verdict', tells: NOT_GUILTY },
    { words: 'find_liable', roles: ACCUSED, family: 'verdict', tells: { verdict: 'liable' } },
    {
      words: 'plead_guilty plead_not_guilty plead_no_contest',
      roles: { subject: 'person', to: 'charge' },
      family: 'plea',
    },
    { words: 'deny', roles: { subject: 'person', object: 'charge' }, family: 'plea', sense: 'answers-charge' },
    {
      words: 'stand_trial go_on_trial face_trial face_charge face_count appear_in_court',
      roles: { subject: 'person', for: 'charge', of: 'charge', on: 'charge', over: 'charge' },
      family: 'trial',
    },
    { words: 'try', roles: { object: 'person', for: 'charge', on: 'charge' }, family: 'trial', sense: 'tries' },
    { words: 'bring haul', roles: ACCUSED, family: 'trial', sense: 'brings-to-court' },
    { words: 'testify take_stand', roles: {}, family: 'trial', sense: 'tries' },
  ],
  nouns: [
    { words: 'trial retrial murder_trial court-martial tribunal', roles: DEFENDANT, family: 'trial', sense: 'tries' },
    { words: 'arraignment indictment prosecution lawsuit', roles: DEFENDANT, family: 'charge' },
    {
      words: 'conviction',
      roles: CONVICTED,
      family: 'verdict',
      tells: GUILTY,
      sense: 'made-by-parties',
    },
    { words: 'acquittal', roles: CONVICTED, family: 'verdict', tells: NOT_GUILTY, sense: 'made-by-parties' },
    { words: 'verdict', roles: CONVICTED, family: 'verdict', sense: 'of-court' },
    { words: 'hearing court_appearance court_hearing', roles: DEFENDANT, family: 'trial', sense: 'hears-case' },
  ],
}

export const SENTENCE: TypeLexicon = {
  type: 'sentence',
  verbs: [
    {
      words: 'sentence resentence condemn',
      roles: { object: 'person', to: 'term', for: 'charge', over: 'charge' },
      sense: 'sentences',
    },
    { words: 'send_down put_away bang_up', roles: { object: 'person', for: 'charge' }, sense: 'jails' },
    { words: 'send put', roles: { object: 'person', for: 'charge' }, sense: 'jails' },
    { words: 'spend serve go do', roles: { subject: 'person', for: 'charge' }, sense: 'jails' },
    { words: 'throw', roles: { at: 'person', for: 'charge' }, sense: 'gets-term' },
    { words: 'order_execution hand_down_sentence', roles: { to: 'person', for: 'charge' } },
    { words: 'get receive draw', roles: { subject: 'person', for: 'charge' }, sense: 'gets-term' },
    { words: 'give hand', roles: { object: 'person', recipient: 'person', for: 'charge' }, sense: 'gets-term' },
    { words: 'fine', roles: { for: 'charge', over: 'charge' }, sense: 'fines' },
  ],
  nouns: [
    {
      words:
        'sentence sentencing prison_sentence jail_sentence death_sentence life_sentence prison_term jail_term life_term death_penalty',
      roles: {
        sufferer: 'person',
        recipient: 'person',
        to: 'person',
        on: 'person',
        of: 'term',
        possessive: 'person',
        for: 'charge',
        modifier: 'term',
      },
      sense: 'prison-sentence',
    },
    { words: 'fine penalty', roles: { for: 'charge', over: 'charge' }, sense: 'fines' },
  ],
}
