/** Splits and tags the article in a file with wink-nlp, paragraph by paragraph; without a file it only loads the model. */
import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model, ['sbd', 'pos'])
const file = process.argv[2]
if (file !== undefined) {
  for (const paragraph of readFileSync(file, 'utf8').split('\n\n')) wink.readDoc(paragraph).tokens().out(wink.its.pos)
}
