import type { TypeLexicon } from './lexicon-entry.ts'

export const ACCIDENT: TypeLexicon = {
  type: 'accident',
  verbs: [
    {
      words: 'crash collide derail capsize overturn sink veer_off plunge plummet ditch skid run_aground',
      roles: { subject: 'vehicle', object: 'vehicle', with: 'vehicle' },
      family: 'crash',
      sense: 'crashes',
    },
    {
      words:
        'roll_down roll_over roll_off flip flip_over careen swerve fall_into fall_off go_off slide_into slide_off topple_into hurtle slam ram go_down come_down fly_into founder',
      roles: { subject: 'vehicle' },
      family: 'crash',
      sense: 'runs-off',
    },
    { words: 'run_over', roles: { subject: 'vehicle' }, family: 'crash', sense: 'has-person-object' },
    {
      words: 'burn_down burn catch_fire go_up_in_flames burst_into_flames burn_to_ground',
      roles: {},
      family: 'fire',
      sense: 'burns',
    },
    {
      words: 'collapse topple cave_in give_way buckle come_crashing_down crumble fall_in come_down',
      roles: {},
      family: 'collapse',
      sense: 'falls-down',
    },
    { words: 'burst breach break fail rupture', roles: {}, family: 'collapse', sense: 'bursts' },
    { words: 'drown electrocute suffocate', roles: {}, sense: 'has-person-object' },
    {
      words:
        'leave_rail leave_rails leave_track leave_tracks jump_track jump_tracks jump_rail jump_rails come_off_rails come_off_tracks run_off_rails run_off_tracks overshoot_runway overrun_runway skid_off_runway veer_off_runway fall_out_of_sky fall_from_sky drop_from_sky',
      roles: { subject: 'vehicle' },
      family: 'crash',
    },
    { words: 'derail', roles: { object: 'vehicle' }, family: 'crash', sense: 'crashes' },
    { words: 'sever snap cut rupture', roles: { subject: 'cause' }, family: 'break', sense: 'breaks-thing' },
    { words: 'leak spill', roles: {}, family: 'break', sense: 'breaks-thing' },
    { words: 'crush_to_death trample_to_death', roles: {}, family: 'stampede' },
    { words: 'fall_to_death fall_from slip_and_fall plunge_to_death', roles: {}, family: 'fall', sense: 'dies' },
  ],
  nouns: [
    {
      words:
        'crash collision derailment shipwreck sinking pileup pile-up plane_crash car_crash train_crash helicopter_crash bus_crash car_accident traffic_accident ' +
        'road_accident hit-and-run capsizing smash wreck',
      roles: { of: 'vehicle', between: 'vehicle', modifier: 'vehicle' },
      family: 'crash',
      sense: 'crashes',
    },
    { words: 'accident mishap climbing_accident', roles: { modifier: 'vehicle' } },
    { words: 'fire blaze inferno conflagration house_fire flame', roles: {}, family: 'fire', sense: 'blaze' },
    { words: 'disaster tragedy catastrophe calamity incident', roles: {}, sense: 'comes-about' },
    { words: 'stampede crush', roles: {}, family: 'stampede' },
    { words: 'outage power_outage blackout power_cut power_failure disruption downtime', roles: {}, family: 'outage' },
    { words: 'collapse cave-in', roles: {}, family: 'collapse', sense: 'falls-down' },
    { words: 'burst breach break failure rupture', roles: {}, family: 'collapse', sense: 'bursts' },
    { words: 'oil_spill gas_leak spill meltdown leak', roles: {}, family: 'break', sense: 'breaks-thing' },
    { words: 'drowning', roles: {}, family: 'mishap' },
  ],
}
