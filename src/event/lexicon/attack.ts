import type { TypeLexicon } from './lexicon-entry.ts'

const DONE = { subject: 'attacker', object: 'target', by: 'attacker', with: 'weapon', using: 'weapon' } as const
const NAMED = {
  subject: 'attacker',
  sufferer: 'target',
  object: 'target',
  by: 'attacker',
  possessive: 'attacker',
  against: 'target',
  on: 'target',
  with: 'weapon',
  modifier: 'attacker',
} as const
const SUFFERED = {
  subject: 'attacker',
  of: 'target',
  by: 'attacker',
  possessive: 'target',
  with: 'weapon',
  modifier: 'weapon',
} as const

export const ATTACK: TypeLexicon = {
  type: 'attack',
  verbs: [
    { words: 'attack assault storm raid target ambush besiege', roles: DONE, sense: 'attacks' },
    { words: 'invade occupy overrun annex', roles: DONE, family: 'invasion', sense: 'attacks' },
    { words: 'bomb bombard shell firebomb fire-bomb strafe', roles: DONE, family: 'bombing', sense: 'attacks' },
    {
      words:
        'pound hit strike hammer rock slam_into crash_into plough_into plow_into smash_into rip_through tear_through land_on land_in rain_on fall_on rock blast batter',
      roles: DONE,
      sense: 'strikes',
    },
    {
      words: 'explode detonate blow_up go_off',
      roles: { subject: 'weapon', object: 'weapon' },
      family: 'bombing',
      sense: 'explodes',
    },
    { words: 'blow_himself_up blow_herself_up blow_themselves_up', roles: { subject: 'attacker' }, family: 'bombing' },
    { words: 'shoot fire_at', roles: { ...DONE, at: 'target' }, family: 'shooting', sense: 'shoots' },
    {
      words: 'open_fire shoot_dead gun_down mow_down fire_shot fire_round pull_trigger exchange_fire',
      roles: { ...DONE, on: 'target' },
      family: 'shooting',
    },
    { words: 'ring_out', roles: {}, family: 'shooting', sense: 'shoots' },
    { words: 'fire', roles: { subject: 'attacker', object: 'weapon', at: 'target' }, sense: 'shoots' },
    { words: 'stab knife slash', roles: DONE, family: 'stabbing', sense: 'has-person-object' },
    {
      words: 'behead execute lynch massacre slaughter assassinate murder slay butcher strangle decapitate gas',
      roles: DONE,
      family: 'killing',
      sense: 'kills',
    },
    { words: 'kill wound', roles: { ...DONE }, family: 'killing', sense: 'kills' },
    { words: 'beat_to_death stab_to_death shoot_to_death kick_to_death hack_to_death', roles: DONE, family: 'killing' },
    { words: 'kidnap abduct hijack carjack', roles: DONE, family: 'kidnapping', sense: 'attacks' },
    { words: 'seize snatch', roles: DONE, family: 'kidnapping', sense: 'snatches' },
    { words: 'take_hostage hold_hostage', roles: DONE, family: 'kidnapping' },
    { words: 'lead_away march_away', roles: DONE, family: 'kidnapping', sense: 'leads-away' },
    {
      words: 'rape molest grope torture assault maim mutilate bludgeon',
      roles: DONE,
      family: 'assault',
      sense: 'has-person-object',
    },
    {
      words: 'rob burgle burglarize loot mug plunder ransack steal make_off_with break_into break_in take grab swipe',
      roles: { subject: 'attacker', from: 'target', object: 'target' },
      family: 'theft',
      sense: 'takes-thing',
    },
    {
      words: 'hack hack_into',
      roles: { subject: 'attacker', object: 'target', into: 'target' },
      family: 'hacking',
      sense: 'attacks',
    },
    {
      words: 'set_fire_to set_ablaze set_on_fire set_alight torch firebomb',
      roles: { subject: 'attacker', object: 'target', to: 'target' },
      family: 'arson',
      sense: 'sets-fire',
    },
    {
      words: 'hurl lob throw launch drop',
      roles: { subject: 'attacker', object: 'weapon', at: 'target' },
      sense: 'shoots',
    },
    { words: 'clash skirmish', roles: { subject: 'attacker', with: 'attacker' }, family: 'clash', sense: 'attacks' },
    { words: 'ram vandalize vandalise sabotage deface', roles: DONE, sense: 'attacks' },
    { words: 'shoot_down', roles: DONE, family: 'downing' },
    { words: 'seize_power take_power grab_power', roles: { subject: 'attacker' }, sense: 'coups' },
  ],
  nouns: [
    {
      words: 'coup putsch military_takeover coup_attempt coup-attempt mutiny',
      roles: { possessive: 'attacker', by: 'attacker', against: 'target' },
      sense: 'coups',
    },
    {
      words:
        'attack assault raid ambush offensive onslaught terror_attack terrorist_attack suicide_attack rampage incursion siege blitz terrorism ' +
        'gas_attack chemical_attack bomb_attack drone_attack missile_attack rocket_attack knife_attack acid_attack air_attack arson_attack fire-bomb_attack',
      roles: NAMED,
      sense: 'violent-noun',
    },
    { words: 'invasion occupation annexation', roles: { ...NAMED, of: 'target' }, family: 'invasion' },
    {
      words:
        'bombing airstrike air_strike air_raid airraid bombardment shelling suicide_bombing car_bombing missile_strike drone_strike rocket_strike air-strike ' +
        'barrage cannonade artillery_fire rocket_fire mortar_fire suicide_blast bomb_blast suicide_bomb car_bomb bomb_explosion strafing airstrikes',
      roles: { ...NAMED, of: 'target' },
      family: 'bombing',
    },
    { words: 'strike', roles: NAMED, family: 'bombing', sense: 'air-or-labour-strike' },
    { words: 'explosion blast detonation', roles: { of: 'weapon' }, family: 'bombing', sense: 'explodes' },
    {
      words: 'shootout shoot-out',
      roles: SUFFERED,
      family: 'shooting',
      sense: 'guns-or-penalties',
    },
    {
      words: 'shooting gunfight gunfire gun_battle drive-by crossfire fatal_shooting mass_shooting',
      roles: SUFFERED,
      family: 'shooting',
    },
    { words: 'stabbing', roles: SUFFERED, family: 'stabbing' },
    {
      words:
        'murder killing slaying assassination massacre homicide beheading slaughter manslaughter bloodbath execution lynching genocide double_murder',
      roles: SUFFERED,
      family: 'killing',
      sense: 'violent-noun',
    },
    {
      words: 'kidnapping abduction hijacking hijack hostage-taking piracy carjacking',
      roles: SUFFERED,
      family: 'kidnapping',
    },
    {
      words: 'theft robbery burglary heist break-in larceny looting hold-up holdup mugging',
      roles: { ...SUFFERED, from: 'target' },
      family: 'theft',
    },
    {
      words: 'hack hacking cyberattack cyber_attack data_breach ransomware_attack cyber-attack',
      roles: { ...SUFFERED, on: 'target' },
      family: 'hacking',
    },
    { words: 'arson arson_attack', roles: SUFFERED, family: 'arson' },
    { words: 'rape sexual_assault molestation torture', roles: SUFFERED, family: 'assault' },
    {
      words: 'clash skirmish battle fighting firefight hostilities violence',
      roles: { between: 'attacker', with: 'attacker' },
      family: 'clash',
      sense: 'violent-noun',
    },
  ],
}
