/** Parses the article in a file paragraph by paragraph, given the weights; without a file it only loads them. */
import { readFileSync } from 'node:fs'
import { loadParser } from '../../src/syntax/load-parser.ts'
import { parseText } from '../../src/syntax/parse-text.ts'

const [weights = '', file] = process.argv.slice(2)
const parser = loadParser(weights)
if (file !== undefined) for (const paragraph of readFileSync(file, 'utf8').split('\n\n')) parseText(paragraph, parser)
