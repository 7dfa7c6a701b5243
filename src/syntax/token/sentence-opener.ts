/** Words that open sentences and are hardly ever part of a name: after [U.S.] or [Inc.] they tell that a sentence ended. */
const OPENERS = new Set(
  (
    'the a an this that these those there here he she it we they you i his her its our their my your ' +
    'who what when where why how which while after before since although though because if unless until as once ' +
    'in on at by for from with without under over during among between about despite according to of ' +
    'and but or so yet nor also however meanwhile moreover instead still then thus therefore now later earlier ' +
    'some many most several both all each every few no not one two three another other others such ' +
    'is are was were do does did has have had can could will would should may might let please ' +
    'last next today yesterday officials police nearly almost only even just more earlier again perhaps maybe ' +
    'authorities witnesses analysts critics experts investigators prosecutors residents rescuers reports ' +
    'asked speaking born mr mrs ms'
  ).split(' '),
)

/** Of these, the ones that a name may hold after an initial: [J. May], [B. No]. */
const NAMES_AFTER_INITIAL = new Set([
  'i',
  'a',
  'an',
  'to',
  'so',
  'no',
  'do',
  'may',
  'will',
  'how',
  'my',
  'her',
  'such',
  'born',
  'is',
  'of',
  'e',
  'let',
])

export function opensSentence(word: string): boolean {
  return OPENERS.has(word.toLowerCase())
}

export function opensSentenceAfterInitial(word: string): boolean {
  return opensSentence(word) && !NAMES_AFTER_INITIAL.has(word.toLowerCase())
}

const SPEECH = new Set(
  'said says say asked asks told added adds wrote writes replied shouted cried explained continued wondered exclaimed insisted'.split(
    ' ',
  ),
)

/** [“Why?” Smith asked]. */
export function isSpeechVerb(word: string): boolean {
  return SPEECH.has(word)
}
