import { describe, expect, test } from 'vitest'
import { mendRelativeClause } from '../../../src/syntax/mend/relative-clause.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a verb with a noun and a relative pronoun for subjects', () => {
  test('describes the noun, which is the subject of the verb behind the next comma', () => {
    const read =
      'guards/NNS/4/nsubj ,/,/4/punct who/WP/4/nsubj led/VBD/0/root troops/NNS/4/obj ,/,/7/punct fled/VBD/4/conj ././4/punct'
    const mended =
      'guards/NNS/7/nsubj ,/,/4/punct who/WP/4/nsubj led/VBD/1/acl:relcl troops/NNS/4/obj ,/,/7/punct fled/VBD/0/root ././7/punct'
    expect(showTokens(mendRelativeClause(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['without a verb behind a comma', 'guards/NNS/4/nsubj ,/,/4/punct who/WP/4/nsubj led/VBD/0/root troops/NNS/4/obj'],
    [
      'with a verb that has a subject',
      'guards/NNS/4/nsubj ,/,/4/punct who/WP/4/nsubj led/VBD/0/root ,/,/7/punct they/PRP/7/nsubj fled/VBD/4/conj',
    ],
    ['with one subject', 'who/WP/2/nsubj led/VBD/0/root ,/,/4/punct fled/VBD/2/conj'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendRelativeClause(tokensOf(read)))).toBe(read)
  })
})

describe('a name right before a comma and `who`', () => {
  test('is described by the clause, which stands beside no verb', () => {
    const read =
      'thanked/VBD/0/root Ana/NNP/1/obj Brandt/NNP/2/flat ,/,/6/punct who/WP/6/nsubj died/VBD/1/conj ././1/punct'
    const mended =
      'thanked/VBD/0/root Ana/NNP/1/obj Brandt/NNP/2/flat ,/,/6/punct who/WP/6/nsubj died/VBD/2/acl:relcl ././1/punct'
    expect(showTokens(mendRelativeClause(tokensOf(read)))).toBe(mended)
  })

  test('is not where `and` joins the clause', () => {
    const read =
      'thanked/VBD/0/root Brandt/NNP/1/obj ,/,/6/punct who/WP/6/nsubj and/CC/6/cc died/VBD/1/conj ././1/punct'
    expect(showTokens(mendRelativeClause(tokensOf(read)))).toBe(read)
  })
})
