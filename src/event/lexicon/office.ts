import type { TypeLexicon } from './lexicon-entry.ts'

const INSTALLED = {
  object: 'person',
  subject: 'appointer',
  by: 'appointer',
  as: 'office',
  to: 'office',
  complement: 'office',
} as const

export const APPOINTMENT: TypeLexicon = {
  type: 'appointment',
  verbs: [
    {
      words:
        'appoint nominate hire rehire re-hire reappoint designate enthrone anoint tap promote recruit reinstate co-opt',
      roles: INSTALLED,
      sense: 'has-person-object',
    },
    { words: 'inaugurate', roles: INSTALLED, sense: 'inaugurates' },
    { words: 'name assign select choose pick cast install', roles: INSTALLED, sense: 'names-office' },
    { words: 'swear_in sign_on', roles: INSTALLED, sense: 'has-person-object' },
    {
      words:
        'take_office assume_office assume_command take_command take_over_as come_to_power take_oath become serve_as join_as',
      roles: { subject: 'person', as: 'office', complement: 'office' },
      sense: 'names-office',
    },
    { words: 'confirm', roles: INSTALLED, sense: 'names-office' },
    {
      words: 'head',
      roles: { subject: 'person', object: 'organization' },
      sense: 'names-office',
    },
    { words: 'start begin', roles: { subject: 'person', as: 'office' }, sense: 'names-office' },
    { words: 'take_over_from', roles: { subject: 'person', as: 'office' }, sense: 'names-office' },
    { words: 'take_oath', roles: { subject: 'person', as: 'office' } },
    {
      words: 'take_up_duty take_up_post take_up_office take_up_position take_up_role',
      roles: { subject: 'person', as: 'office' },
      sense: 'names-office',
    },
    {
      words:
        'take_over_presidency take_over_premiership take_over_leadership take_over_chairmanship take_over_mayoralty ' +
        'take_over_captaincy take_over_chair assume_presidency assume_premiership assume_leadership assume_chairmanship',
      roles: { subject: 'person', of: 'organization' },
      sense: 'names-office',
    },
    { words: 'take_helm take_reins', roles: { subject: 'person', of: 'organization' } },
    { words: 'make', roles: INSTALLED, sense: 'names-office' },
    { words: 'succeed replace', roles: { subject: 'person', as: 'office' }, sense: 'names-office' },
  ],
  nouns: [
    {
      words: 'appointment nomination hiring inauguration swearing-in promotion reinstatement coronation enthronement',
      roles: { of: 'person', possessive: 'person', by: 'appointer', as: 'office', to: 'office', subject: 'appointer' },
      sense: 'to-office',
    },
  ],
}

const LEFT = { subject: 'person', possessive: 'person', of: 'person', as: 'office', from: 'office' } as const
const PUT_OUT = {
  object: 'person',
  of: 'person',
  subject: 'appointer',
  by: 'appointer',
  as: 'office',
  from: 'office',
  possessive: 'person',
} as const

export const RESIGNATION: TypeLexicon = {
  type: 'resignation',
  verbs: [
    {
      words:
        'resign step_down stand_down step_aside abdicate bow_out tender_resignation submit_resignation hand_in_resignation ' +
        'offer_resignation announce_resignation quit_as retire_as relinquish_post lose_job lose_post lose_office give_up_office give_up_post give_up_job give_up_position give_up_seat',
      roles: LEFT,
    },
    { words: 'quit leave retire vacate depart', roles: { ...LEFT, object: 'office' }, sense: 'leaves-office' },
    { words: 'part_company_with part_ways_with part_ways', roles: { subject: 'appointer', with: 'person' } },
    {
      words:
        'sack oust dismiss fire axe unseat depose dethrone demote terminate let_go suspend remove topple overthrow relieve drop dump recall throw_out',
      roles: PUT_OUT,
      sense: 'dismisses',
    },
    { words: 'force_out push_out vote_out kick_out lay_off', roles: PUT_OUT, sense: 'has-person-object' },
  ],
  nouns: [
    { words: 'resignation abdication retirement departure exit', roles: LEFT, sense: 'made-by-parties' },
    { words: 'ouster sacking dismissal firing ousting removal impeachment', roles: PUT_OUT, sense: 'made-by-parties' },
  ],
}

/** What tells how many votes somebody got; an exit poll only guesses it. */
export const VOTE_COUNTS: ReadonlySet<string> = new Set(['count', 'result', 'tally', 'return'])

export const ELECTION: TypeLexicon = {
  type: 'election',
  verbs: [
    {
      words: 'elect re-elect reelect',
      roles: { object: 'winner', complement: 'office', as: 'office', to: 'office' },
      sense: 'elects',
    },
    { words: 'vote', roles: {}, sense: 'vote' },
    { words: 'reject approve accept back turn_down vote_down adopt endorse', roles: {}, sense: 'voters-decide' },
    { words: 'approve adopt pass reject endorse ratify', roles: {}, sense: 'house-decides' },
    { words: 'take_part turn_out participate', roles: {}, sense: 'takes-part' },
    { words: 'give', roles: {}, sense: 'counts-votes' },
    { words: 'cast_ballot cast_vote go_to_poll head_to_poll', roles: {} },
    {
      words:
        'win_election win_presidency win_premiership win_mayoralty win_primary win_vote win_runoff win_race win_re-election win_reelection ' +
        'win_term secure_term secure_re-election secure_reelection emerge_victorious',
      roles: { subject: 'winner', as: 'office' },
    },
    { words: 'declare_winner proclaim_winner', roles: { object: 'winner' }, sense: 'vote' },
    { words: 'declare proclaim', roles: {}, sense: 'declares-winner' },
    {
      words: 'declare_president proclaim_president declare_president-elect declare_mayor declare_victor',
      roles: { object: 'winner' },
    },
  ],
  nouns: [
    {
      words:
        'election by-election referendum plebiscite runoff run-off run_-_off general_election presidential_election snap_election re-election ' +
        'reelection primary_election leadership_contest',
      roles: { of: 'winner', possessive: 'winner', for: 'office' },
      sense: 'vote',
    },
    { words: 'vote voting ballot poll primary caucus', roles: {}, sense: 'vote' },
    { words: 'race contest', roles: { for: 'office' }, sense: 'race-for-office' },
    { words: 'motion bill law amendment resolution budget legislation', roles: {}, sense: 'house-vote' },
    { words: 'turnout', roles: {}, sense: 'turnout' },
  ],
}
