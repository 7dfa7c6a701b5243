/** `node src/syntax/train/evaluate.ts [--weights=FILE] FILE.conllu…`: how well the weights read these treebanks. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { SyntaxSentence } from '../../model/syntax.ts'
import { type PlainToken, parseText, parseTokenized } from '../parse-text.ts'
import { createParser, type SyntaxParser } from '../parser.ts'
import { goldTokens, goldTree } from './gold-tree.ts'
import { type GoldSentence, readTreebank } from './read-conllu.ts'
import { fScore, type Scores, scoreTrees } from './score.ts'

/** A treebank as trees with offsets into its text without white space. */
interface GoldText {
  readonly tokens: readonly (readonly PlainToken[])[]
  readonly trees: readonly SyntaxSentence[]
  /** Sentences one after the other, a line between paragraphs. */
  readonly text: string
}

function readGold(sentences: readonly GoldSentence[]): GoldText {
  const tokens: (readonly PlainToken[])[] = []
  let offset = 0
  let text = ''
  for (const sentence of sentences) {
    const ofSentence = goldTokens(sentence, offset)
    tokens.push(ofSentence)
    offset = ofSentence.at(-1)?.end ?? offset
    text += (text === '' ? '' : sentence.isParagraphStart ? '\n\n' : ' ') + sentence.text
  }
  return { tokens, trees: sentences.map((sentence, at) => goldTree(sentence, tokens[at] ?? [])), text }
}

/** Offsets into the text without its white space. */
function withoutSpace(trees: readonly SyntaxSentence[], text: string): readonly SyntaxSentence[] {
  const offsets = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at += 1) offsets[at + 1] = (offsets[at] ?? 0) + (/\s/.test(text[at] ?? '') ? 0 : 1)
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: offsets[span.start] ?? 0,
    end: offsets[span.end] ?? 0,
  })
  return trees.map((tree) => ({ ...move(tree), tokens: tree.tokens.map(move) }))
}

const OVERALL = ['tokens', 'sentences', 'UPOS', 'XPOS', 'lemma', 'UAS', 'LAS', 'LAS without subtypes']
const RAREST_SHOWN = 20

function describe(title: string, scores: Scores): string {
  const names = [...scores.keys()]
  const relations = names.filter((name) => name.startsWith('rel ') && (scores.get(name)?.gold ?? 0) >= RAREST_SHOWN)
  const line = (name: string): string => {
    const count = scores.get(name)
    return count ? `${fScore(count).toFixed(2).padStart(7)}  ${name} (${count.gold})` : ''
  }
  const shown = [...OVERALL, ...names.filter((name) => name.startsWith('arg ')).sort(), ...relations.sort()]
  return [title, ...shown.map(line).filter((text) => text !== '')].join('\n')
}

function evaluate(path: string, parser: SyntaxParser): string {
  const gold = readGold(readTreebank(path))
  const fromTokens = gold.tokens.flatMap((tokens) => parseTokenized(tokens, parser))
  const fromText = withoutSpace(parseText(gold.text, parser), gold.text)
  return [
    describe(`${basename(path)}, gold tokens, F1`, scoreTrees(gold.trees, fromTokens)),
    describe(`${basename(path)}, raw text, F1`, scoreTrees(gold.trees, fromText)),
  ].join('\n\n')
}

const COMMITTED = new URL('../weights.bin', import.meta.url).pathname
const OPTION = '--weights='
const options = process.argv.slice(2).filter((argument) => argument.startsWith(OPTION))
const files = process.argv.slice(2).filter((argument) => !argument.startsWith(OPTION))
const parser = createParser(readFileSync(options[0]?.slice(OPTION.length) ?? COMMITTED))
for (const file of files) console.log(`${evaluate(file, parser)}\n`)
