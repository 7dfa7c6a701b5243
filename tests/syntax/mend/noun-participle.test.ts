import { describe, expect, test } from 'vitest'
import { mendNounParticiple } from '../../../src/syntax/mend/noun-participle.ts'
import { showTokens, tokensOf } from '../support.ts'

const mended = (read: string): string => showTokens(mendNounParticiple(tokensOf(read)))

describe('a participle of what nothing is done to, right before a noun', () => {
  test.each([
    [
      'describes it behind a preposition of a verb',
      'They/PRP/2/nsubj met/VBD/0/root amid/IN/4/mark escalating/VBG/2/advcl violence/NN/4/obj in/IN/7/case Oslo/NNP/4/obl',
      'They/PRP/2/nsubj met/VBD/0/root amid/IN/5/case escalating/VBG/5/amod violence/NN/2/obl in/IN/7/case Oslo/NNP/5/nmod',
    ],
    [
      'describes it behind a preposition of a noun',
      'weeks/NNS/0/root of/IN/3/mark escalating/VBG/1/acl violence/NN/3/obj',
      'weeks/NNS/0/root of/IN/4/case escalating/VBG/4/amod violence/NN/1/nmod',
    ],
    [
      'describes who or what does something',
      'Retiring/VBG/5/advcl state/NN/3/compound officers/NNS/1/obj were/VBD/5/aux:pass praised/VBN/0/root',
      'Retiring/VBG/3/amod state/NN/3/compound officers/NNS/5/nsubj:pass were/VBD/5/aux:pass praised/VBN/0/root',
    ],
    [
      'describes what something is done to',
      'They/PRP/2/nsubj replaced/VBD/0/root retiring/VBG/2/xcomp judges/NNS/3/obj',
      'They/PRP/2/nsubj replaced/VBD/0/root retiring/VBG/4/amod judges/NNS/2/obj',
    ],
    [
      'describes what is told with something else',
      'slumps/NNS/0/root and/CC/3/cc soaring/VBG/1/conj prices/NNS/3/obj',
      'slumps/NNS/0/root and/CC/4/cc soaring/VBG/4/amod prices/NNS/1/conj',
    ],
  ])('%s', (_, read, expected) => {
    expect(mended(read)).toBe(expected)
  })

  test.each([
    ['a verb that something is done to', 'weeks/NNS/0/root of/IN/3/mark killing/VBG/1/acl people/NNS/3/obj'],
    ['a noun with an article', 'weeks/NNS/0/root of/IN/3/mark escalating/VBG/1/acl the/DT/5/det war/NN/3/obj'],
    ['a name', 'tickets/NNS/0/root for/IN/3/mark departing/VBG/1/acl Oslo/NNP/3/obj'],
    ['a verb with a helper', 'It/PRP/3/nsubj is/VBZ/3/aux escalating/VBG/0/root violence/NN/3/obj'],
    ['what describes the noun before it', 'a/DT/2/det hill/NN/0/root surrounding/VBG/2/acl towns/NNS/3/obj'],
    ['a clause of time', 'He/PRP/2/nsubj quit/VBD/0/root after/IN/4/mark retiring/VBG/2/advcl judges/NNS/4/obj'],
    [
      'a verb that has its object',
      'It/PRP/2/nsubj cost/VBD/0/root them/PRP/2/obj soaring/VBG/2/xcomp prices/NNS/4/obj',
    ],
  ])('%s: stays', (_, read) => {
    expect(mended(read)).toBe(read)
  })
})
