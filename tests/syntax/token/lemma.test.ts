import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lemmaOf } from '../../../src/syntax/token/lemma.ts'

describe('the lemma', () => {
  it.each([
    ['went', 'VBD', 'go'],
    ['taken', 'VBN', 'take'],
    ['making', 'VBG', 'make'],
    ['stopped', 'VBD', 'stop'],
    ['declared', 'VBD', 'declare'],
    ['appeared', 'VBD', 'appear'],
    ['visited', 'VBD', 'visit'],
    ['invited', 'VBD', 'invite'],
    ['created', 'VBN', 'create'],
    ['treated', 'VBN', 'treat'],
    ['travelling', 'VBG', 'travel'],
    ['calling', 'VBG', 'call'],
    ['agreed', 'VBD', 'agree'],
    ['tried', 'VBD', 'try'],
    ['dying', 'VBG', 'die'],
    ['relying', 'VBG', 'rely'],
    ['panicked', 'VBD', 'panic'],
    ['arguing', 'VBG', 'argue'],
    ['charged', 'VBN', 'charge'],
    ['banging', 'VBG', 'bang'],
    ['focused', 'VBD', 'focus'],
    ['caused', 'VBD', 'cause'],
    ['overtook', 'VBD', 'overtake'],
    ['developing', 'VBG', 'develop'],
    ['controlled', 'VBN', 'control'],
    ['said', 'VBD', 'say'],
    ['watches', 'VBZ', 'watch'],
    ['carries', 'VBZ', 'carry'],
    ['goes', 'VBZ', 'go'],
    ['lies', 'VBZ', 'lie'],
    ['Killed', 'VBN', 'kill'],
    ['KILLED', 'VBN', 'kill'],
  ])('of the verb %s (%s) is %s', (form, xpos, lemma) => {
    expect(lemmaOf(form, 'VERB', xpos)).toBe(lemma)
  })

  it.each([
    ['ministers', 'NNS', 'minister'],
    ['cities', 'NNS', 'city'],
    ['women', 'NNS', 'woman'],
    ['spokesmen', 'NNS', 'spokesman'],
    ['wives', 'NNS', 'wife'],
    ['losses', 'NNS', 'loss'],
    ['buses', 'NNS', 'bus'],
    ['houses', 'NNS', 'house'],
    ['causes', 'NNS', 'cause'],
    ['crises', 'NNS', 'crisis'],
    ['heroes', 'NNS', 'hero'],
    ['churches', 'NNS', 'church'],
    ['1960s', 'NNS', '1960s'],
    ['series', 'NNS', 'series'],
    ['TVs', 'NNS', 'TV'],
    ['pm', 'NN', 'p.m.'],
    ['Talks', 'NNS', 'talk'],
  ])('of the noun %s (%s) is %s', (form, xpos, lemma) => {
    expect(lemmaOf(form, 'NOUN', xpos)).toBe(lemma)
  })

  it.each([
    ['larger', 'ADJ', 'JJR', 'large'],
    ['biggest', 'ADJ', 'JJS', 'big'],
    ['earlier', 'ADV', 'RBR', 'early'],
    ['better', 'ADJ', 'JJR', 'good'],
    ['better', 'ADV', 'RBR', 'well'],
    ['youngest', 'ADJ', 'JJS', 'young'],
    ['most', 'ADJ', 'JJS', 'most'],
    ['Italian', 'ADJ', 'JJ', 'Italian'],
    ['Local', 'ADJ', 'JJ', 'local'],
    ['pro-Ruritania', 'ADJ', 'JJ', 'pro-Ruritania'],
  ])('of %s (%s, %s) is %s', (form, upos, xpos, lemma) => {
    expect(lemmaOf(form, upos, xpos)).toBe(lemma)
  })

  it.each([
    ["n't", 'PART', 'RB', 'not'],
    ['n’t', 'PART', 'RB', 'not'],
    ["'s", 'AUX', 'VBZ', 'be'],
    ['’s', 'PART', 'POS', "'s"],
    ["'d", 'AUX', 'MD', 'would'],
    ["'d", 'AUX', 'VBD', 'have'],
    ['ca', 'AUX', 'MD', 'can'],
    ['wo', 'AUX', 'MD', 'will'],
    ['were', 'AUX', 'VBD', 'be'],
    ['had', 'AUX', 'VBD', 'have'],
    ['Them', 'PRON', 'PRP', 'they'],
    ['her', 'PRON', 'PRP', 'she'],
    ['her', 'PRON', 'PRP$', 'her'],
    ['me', 'PRON', 'PRP', 'I'],
    ['those', 'DET', 'DT', 'that'],
    ['an', 'DET', 'DT', 'a'],
    ['1,250', 'NUM', 'CD', '1250'],
    ['Two', 'NUM', 'CD', 'two'],
    ['II', 'NUM', 'CD', 'II'],
    ['Almara', 'PROPN', 'NNP', 'Almara'],
    ['Islands', 'PROPN', 'NNPS', 'Island'],
    ['Olympics', 'PROPN', 'NNPS', 'Olympics'],
    ['Sept.', 'PROPN', 'NNP', 'September'],
    ['”', 'PUNCT', "''", '"'],
  ])('of %s (%s, %s) is %s', (form, upos, xpos, lemma) => {
    expect(lemmaOf(form, upos, xpos)).toBe(lemma)
  })

  it('is found for any form and tags, and is never empty', () => {
    const upos = fc.constantFrom('VERB', 'AUX', 'NOUN', 'PROPN', 'ADJ', 'ADV', 'NUM', 'PRON', 'PUNCT', 'X', '')
    const xpos = fc.constantFrom('VBD', 'VBG', 'VBZ', 'VB', 'NNS', 'NNPS', 'NNP', 'JJR', 'RBS', 'CD', '')
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('', 'ing', 'ed', 's', 'ies', 'er', 'est'),
        upos,
        xpos,
        (stem, ending, tag, fine) => {
          expect(lemmaOf(stem + ending, tag, fine)).not.toBe('')
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('of a word of a million letters is the word', () => {
    const form = 'ing'.repeat(333_333)
    expect(lemmaOf(form, 'VERB', 'VBG')).toBe(form)
  })
})
