import type { TypeLexicon } from './lexicon-entry.ts'

const SPEAKER = { subject: 'speaker', possessive: 'speaker', by: 'speaker', from: 'speaker' } as const
const TOPIC = { about: 'topic', on: 'topic', over: 'topic', regarding: 'topic', concerning: 'topic' } as const

/** Verbs whose clause or quote is what somebody says; those of cognition are not among them [think, believe, hope]. */
export const STATEMENT: TypeLexicon = {
  type: 'statement',
  verbs: [
    {
      words:
        'say tell state declare add reply respond remark comment note explain assert claim allege insist argue contend maintain ' +
        'reiterate stress emphasize emphasise underline underscore acknowledge admit concede confess warn caution vow pledge promise ' +
        'predict assure inform notify testify quip joke recall recount describe reveal disclose divulge clarify elaborate ' +
        'tweet post write observe affirm reaffirm proclaim profess opine muse exclaim shout urge complain lament boast brag ' +
        'suggest hint indicate imply mention report confirm deny refute dispute rebut estimate conclude speculate',
      roles: { subject: 'speaker' },
      sense: 'says',
    },
    {
      words:
        'announce condemn denounce criticize criticise slam blast decry deplore praise hail welcome applaud laud commend mourn ' +
        'apologize apologise congratulate thank blame accuse rebuke lambaste berate ridicule mock chide hail',
      roles: { subject: 'speaker', object: 'topic', for: 'topic' },
      sense: 'says',
    },
    { words: 'speak talk lecture testify preach', roles: { subject: 'speaker', ...TOPIC }, sense: 'says' },
    { words: 'address', roles: { subject: 'speaker' }, sense: 'says' },
  ],
  nouns: [
    {
      words:
        'statement speech press_conference news_conference briefing news_briefing press_briefing press_release news_release communiqué communique ' +
        'announcement declaration remark testimony tweet apology sermon eulogy proclamation keynote',
      roles: { ...SPEAKER, ...TOPIC },
      sense: 'made-by-parties',
    },
    { words: 'interview', roles: { subject: 'speaker', possessive: 'speaker', with: 'speaker', ...TOPIC } },
  ],
}
