import type { TypeLexicon } from './lexicon-entry.ts'

const WHO = {
  subject: 'participants',
  attendant: 'participants',
  possessive: 'participants',
  between: 'participants',
  among: 'participants',
} as const
const WITH = { ...WHO, with: 'participants', of: 'participants' } as const
const ABOUT = { about: 'agenda', over: 'agenda', regarding: 'agenda', concerning: 'agenda', on: 'agenda' } as const

export const MEETING: TypeLexicon = {
  type: 'meeting',
  verbs: [
    {
      words: 'meet reconvene convene huddle parley confer gather_for assemble_for',
      roles: { ...WITH, object: 'participants', ...ABOUT },
      sense: 'meets-party',
    },
    { words: 'gather assemble', roles: { ...WITH, ...ABOUT }, sense: 'leaders-gather' },
    { words: 'see_each_other', roles: { ...WITH }, sense: 'sees-partner' },
    { words: 'sit_down', roles: { ...WITH, ...ABOUT }, sense: 'leaders-gather' },
    { words: 'sit_down_with sit_down_together hold_court_with hobnob_with', roles: { ...WITH, ...ABOUT } },
    { words: 'speak_face_to_face talk_face_to_face sit_face_to_face', roles: { ...WITH, ...ABOUT } },
    { words: 'negotiate bargain mediate', roles: { ...WITH, object: 'agenda', ...ABOUT }, sense: 'made-by-parties' },
    {
      words: 'discuss',
      roles: { subject: 'participants', object: 'agenda', complement: 'agenda', with: 'participants' },
      sense: 'discusses',
    },
    {
      words: 'host receive welcome',
      roles: { subject: 'participants', object: 'participants' },
      sense: 'visits-somebody',
    },
  ],
  nouns: [
    {
      words:
        'meeting summit negotiation conference consultation tête-à-tête get-together sit-down powwow roundtable round_table parley ' +
        'face-to-face huddle colloquium symposium congress convention gathering retreat forum session working_dinner working_lunch encounter',
      roles: { ...WITH, ...ABOUT },
      sense: 'talks-of-parties',
    },
    { words: 'agenda', roles: ABOUT, sense: 'agenda-of-talks' },
    { words: 'talk discussion dialogue dialog', roles: { ...WITH, ...ABOUT }, sense: 'talks-of-parties' },
  ],
}

export const CALL: TypeLexicon = {
  type: 'call',
  verbs: [
    {
      words: 'telephone phone',
      roles: { subject: 'participants', object: 'participants', ...ABOUT },
      sense: 'made-by-parties',
    },
    {
      words:
        'speak_by_phone speak_by_telephone talk_by_phone speak_by_video speak_over_phone speak_on_phone talk_on_phone',
      roles: { ...WITH, to: 'participants', ...ABOUT },
    },
  ],
  nouns: [
    {
      words:
        'phone_call telephone_call video_call conference_call phone_conversation telephone_conversation phone_talk ' +
        'videoconference video_conference teleconference telephone_talk',
      roles: { ...WITH, to: 'participants', from: 'participants', ...ABOUT },
    },
    { words: 'video_link', roles: { ...WITH, ...ABOUT }, sense: 'made-by-parties' },
  ],
}

const GUEST = { subject: 'visitor', possessive: 'visitor', by: 'visitor', of: 'visitor' } as const

export const VISIT: TypeLexicon = {
  type: 'visit',
  verbs: [
    { words: 'visit tour', roles: { subject: 'visitor', object: 'host' }, sense: 'visits-somebody' },
    {
      words: 'arrive',
      roles: { subject: 'visitor' },
      sense: 'arrives',
    },
    {
      words: 'travel_to fly_to head_to jet_to arrive_in arrive_at land_in land_at fly_into touch_down_in pay_call_on',
      roles: { subject: 'visitor', object: 'visitor', to: 'host' },
      sense: 'visits-somebody',
    },
  ],
  nouns: [
    { words: 'visit stopover state_visit', roles: { ...GUEST, to: 'host', with: 'host' } },
    {
      words: 'trip tour pilgrimage',
      roles: { subject: 'visitor', possessive: 'visitor', by: 'visitor', to: 'host' },
      sense: 'made-by-parties',
    },
  ],
}
