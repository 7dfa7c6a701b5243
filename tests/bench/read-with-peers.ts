/**
 * Dates by chrono-node, and sentences, tags and entities by wink-nlp, of the articles in a folder, paragraph by paragraph:
 * chrono-node takes longer and longer on a long text. Without a folder it only loads both.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'chrono-node'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model, ['sbd', 'pos', 'ner'])
const written = new Date(Date.UTC(2026, 1, 3))
const folder = process.argv[2]
for (const name of folder === undefined ? [] : readdirSync(folder)) {
  for (const paragraph of readFileSync(join(folder ?? '', name), 'utf8').split('\n\n')) {
    const document = wink.readDoc(paragraph)
    document.tokens().out(wink.its.pos)
    document.entities().out(wink.its.detail)
    parse(paragraph, written)
  }
}
