import type { TypeLexicon } from './lexicon-entry.ts'

/** What people come or drive somewhere to do, as lemmas. */
export const PROTESTING: ReadonlySet<string> = new Set(['protest', 'demonstrate', 'rally', 'march'])

const WHO = { subject: 'organizer', by: 'organizer', against: 'cause', over: 'cause' } as const

export const PROTEST: TypeLexicon = {
  type: 'protest',
  verbs: [
    { words: 'protest demonstrate rally riot picket', roles: { against: 'cause', over: 'cause' }, sense: 'marches' },
    {
      words:
        'gather assemble converge descend flock pour pack fill block drive turn_out come_out throng mass surge jam line glue',
      roles: { against: 'cause', over: 'cause' },
      sense: 'gathers-in-protest',
    },
    { words: 'march', roles: { against: 'cause' }, sense: 'marches', family: 'march' },
    {
      words: 'take_to_streets block_road block_highway occupy_square',
      roles: { against: 'cause', over: 'cause' },
    },
    {
      words: 'go_on_strike walk_off_job stage_walkout down_tools lay_down_tools stop_work',
      roles: { against: 'cause', over: 'cause' },
      family: 'stoppage',
    },
    { words: 'walk_out', roles: { against: 'cause', over: 'cause' }, sense: 'walks-out', family: 'stoppage' },
  ],
  nouns: [
    {
      words:
        'protest demonstration unrest sit-in sit_in picket uprising revolt hunger_strike street_protest protest_march ' +
        'insurrection looting_spree boycott',
      roles: WHO,
    },
    { words: 'walkout general_strike', roles: WHO, family: 'stoppage' },
    { words: 'riot rioting', roles: WHO, sense: 'riots' },
    { words: 'rally march vigil', roles: WHO, sense: 'marches', family: 'march' },
    {
      words: 'strike stoppage work_stoppage industrial_action',
      roles: WHO,
      sense: 'air-or-labour-strike',
      family: 'stoppage',
    },
  ],
}
