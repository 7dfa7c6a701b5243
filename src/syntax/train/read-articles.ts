import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '../token/sentence.ts'
import { tokenize } from '../token/tokenize.ts'

const SETS = ['ecb', 'fakes']

/** Sentences of the development articles beside the treebanks, as tokens: news without trees. The same files give the same ones. */
export function readArticles(folder: string): readonly (readonly string[])[] {
  const seen = new Set<string>()
  return SETS.flatMap((set) => {
    const documents = join(folder, set, 'docs')
    return [...readdirSync(documents)].sort().flatMap((name) => readSentences(join(documents, name), seen))
  })
}

const SHORTEST = 5
const LONGEST = 60

/** Those that look like a sentence and were not in an article before, as wire stories are printed often. */
function readSentences(path: string, seen: Set<string>): readonly (readonly string[])[] {
  const text = readFileSync(path, 'utf8')
  return splitSentences(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end)
    if (!isSentence(sentence) || seen.has(sentence)) return []
    seen.add(sentence)
    const forms = tokenize(text, span).map(({ form }) => form)
    return forms.length < SHORTEST || forms.length > LONGEST ? [] : [forms]
  })
}

const SENTENCE = /^[A-Z"“].*[.!?]["”]?$/s
/** Broken letters, and marks that lost their place [`eight - year`, `7: 35`]. */
const BROKEN = /[^\n\x20-\x7e‘’“”–—\u00c0-\u017f]|__|\s[-/'’”"]\s|\d: \d/

function isSentence(text: string): boolean {
  return SENTENCE.test(text) && !BROKEN.test(text)
}
