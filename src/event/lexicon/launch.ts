import type { TypeLexicon } from './lexicon-entry.ts'

export const LAUNCH: TypeLexicon = {
  type: 'launch',
  verbs: [
    {
      words: 'launch relaunch',
      roles: {
        subject: 'operator',
        object: 'vehicle',
        with: 'crew',
        carrying: 'crew',
        to: 'destination',
        aboard: 'vehicle',
        atop: 'vehicle',
        on: 'vehicle',
        by: 'operator',
      },
      alone: { subject: 'vehicle' },
      sense: 'launches-thing',
    },
    {
      words: 'lift_off blast_off take_off roar_off soar rise',
      roles: {
        subject: 'vehicle',
        aboard: 'vehicle',
        atop: 'vehicle',
        to: 'destination',
        for: 'destination',
        with: 'crew',
        carrying: 'crew',
      },
      sense: 'launches-thing',
    },
    {
      words: 'put place send carry boost loft propel deliver haul ferry take bring',
      roles: { subject: 'operator', object: 'payload', aboard: 'vehicle', atop: 'vehicle', by: 'operator' },
      sense: 'sends-to-space',
    },
    {
      words: 'unveil introduce release roll_out debut premiere reveal issue ship present',
      roles: { subject: 'operator', object: 'vehicle' },
      sense: 'presents-product',
    },
  ],
  nouns: [
    {
      words:
        'launch liftoff lift-off takeoff take-off blast-off blastoff rocket_launch product_launch relaunch rollout roll-out unveiling release premiere debut flight',
      roles: {
        of: 'vehicle',
        by: 'operator',
        possessive: 'operator',
        subject: 'operator',
        to: 'destination',
        modifier: 'vehicle',
      },
      sense: 'launches-thing',
    },
  ],
}

const LANDED = { subject: 'vehicle', with: 'crew', carrying: 'crew', by: 'operator' } as const

export const LANDING: TypeLexicon = {
  type: 'landing',
  verbs: [
    {
      words: 'touch_down splash_down set_down come_down',
      roles: { ...LANDED, object: 'vehicle' },
      sense: 'lands-craft',
    },
    { words: 'return_to_earth', roles: { subject: 'vehicle', aboard: 'vehicle', with: 'crew' }, sense: 'lands-craft' },
    {
      words: 'land',
      roles: { subject: 'operator', object: 'vehicle', by: 'operator' },
      alone: LANDED,
      sense: 'lands-craft',
    },
  ],
  nouns: [
    {
      words: 'landing touchdown splashdown moon_landing',
      roles: { of: 'vehicle', by: 'operator', possessive: 'vehicle' },
      sense: 'lands-craft',
    },
  ],
}
