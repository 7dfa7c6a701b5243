/** What can be the subject of a verb, by UPOS. */
export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
/** Nouns and names, by UPOS. */
export const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
/** Forms of a full verb that have a tense of their own, by XPOS: without modals. */
export const TENSED: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])
/** Of these, those that no plain form is taken for. */
export const MARKED_TENSE: ReadonlySet<string> = new Set(['VBD', 'VBZ'])
