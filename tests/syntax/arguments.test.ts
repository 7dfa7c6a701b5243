import { describe, expect, test } from 'vitest'
import { argumentsOf, isPassive } from '../../src/syntax/arguments.ts'
import { annotate, indexOf } from './support.ts'

const ACTIVE = `
  Rebels   NOUN  NNS 2 nsubj
  shelled  VERB  VBD 0 root
  Almara   PROPN NNP 2 obj
  on       ADP   IN  5 case
  Monday   PROPN NNP 2 obl`
const PASSIVE = `
  Almara   PROPN NNP 3 nsubj:pass
  was      AUX   VBD 3 aux:pass
  shelled  VERB  VBN 0 root
  by       ADP   IN  5 case
  rebels   NOUN  NNS 3 obl:agent
  and      CCONJ CC  7 cc
  soldiers NOUN  NNS 5 conj`
const COORDINATED = `
  Police   NOUN  NNS 2 nsubj
  arrived  VERB  VBD 0 root
  and      CCONJ CC  5 cc
  were     AUX   VBD 5 aux:pass
  attacked VERB  VBN 2 conj`
const SHARED_OBJECT = `
  They     PRON  PRP 2 nsubj
  bought   VERB  VBD 0 root
  and      CCONJ CC  4 cc
  sold     VERB  VBD 2 conj
  shares   NOUN  NNS 2 obj`
const RELATIVE = `
  The      DET   DT  2 det
  general  NOUN  NN  6 nsubj
  who      PRON  WP  4 nsubj
  led      VERB  VBD 2 acl:relcl
  them     PRON  PRP 4 obj
  died     VERB  VBD 0 root`
const GAP = `
  the      DET   DT  2 det
  house    NOUN  NN  0 root
  they     PRON  PRP 4 nsubj
  bought   VERB  VBD 2 acl:relcl`
const CIRCUMSTANCE = `
  the      DET   DT  2 det
  day      NOUN  NN  0 root
  they     PRON  PRP 4 nsubj
  met      VERB  VBD 2 acl:relcl`
const REDUCED = `
  the      DET   DT  2 det
  law      NOUN  NN  0 root
  passed   VERB  VBN 2 acl
  by       ADP   IN  5 case
  deputies NOUN  NNS 3 obl:agent`
const OBJECT_CONTROL = `
  She      PRON  PRP 2 nsubj
  asked    VERB  VBD 0 root
  him      PRON  PRP 2 obj
  to       PART  TO  5 mark
  resign   VERB  VB  2 xcomp`
const SAID_OF_OBJECT = `
  Norvia   PROPN NNP 2 nsubj
  quoted   VERB  VBD 0 root
  Brandt   PROPN NNP 2 obj
  as       SCONJ IN  5 mark
  saying   VERB  VBG 2 advcl`
const SUBJECT_CONTROL = `
  She      PRON  PRP 2 nsubj
  wants    VERB  VBZ 0 root
  to       PART  TO  4 mark
  try      VERB  VB  2 xcomp
  to       PART  TO  6 mark
  resign   VERB  VB  4 xcomp`
const PARTICIPLE = `
  A        DET   DT  2 det
  bomb     NOUN  NN  3 nsubj
  exploded VERB  VBD 0 root
  ,        PUNCT ,   5 punct
  killing  VERB  VBG 3 advcl
  twelve   NUM   CD  5 obj`
const RELATIVE_OBLIQUE = `
  the      DET   DT  2 det
  hall     NOUN  NN  0 root
  in       ADP   IN  4 case
  which    PRON  WDT 6 obl
  they     PRON  PRP 6 nsubj
  met      VERB  VBD 2 acl:relcl`

describe('arguments', () => {
  test.each([
    { lines: ACTIVE, verb: 'shelled', expected: ['subject Rebels own', 'object Almara own', 'oblique on Monday own'] },
    {
      lines: PASSIVE,
      verb: 'shelled',
      expected: ['object Almara own', 'subject by rebels own', 'subject by soldiers coordination'],
    },
    { lines: COORDINATED, verb: 'arrived', expected: ['subject Police own'] },
    { lines: COORDINATED, verb: 'attacked', expected: ['object Police coordination'] },
    { lines: SHARED_OBJECT, verb: 'sold', expected: ['subject They coordination', 'object shares coordination'] },
    { lines: RELATIVE, verb: 'led', expected: ['subject general relative', 'object them own'] },
    { lines: RELATIVE, verb: 'died', expected: ['subject general own'] },
    { lines: GAP, verb: 'bought', expected: ['subject they own', 'object house relative'] },
    { lines: CIRCUMSTANCE, verb: 'met', expected: ['subject they own'] },
    { lines: REDUCED, verb: 'passed', expected: ['subject by deputies own', 'object law relative'] },
    { lines: OBJECT_CONTROL, verb: 'resign', expected: ['subject him control'] },
    { lines: SAID_OF_OBJECT, verb: 'saying', expected: ['subject Brandt control'] },
    { lines: SUBJECT_CONTROL, verb: 'resign', expected: ['subject She control'] },
    { lines: PARTICIPLE, verb: 'killing', expected: ['object twelve own', 'subject bomb control'] },
    { lines: RELATIVE_OBLIQUE, verb: 'met', expected: ['oblique in hall relative', 'subject they own'] },
  ])('of $verb are $expected', ({ lines, verb, expected }) => {
    const tree = annotate(lines)
    const found = argumentsOf(tree, indexOf(tree, verb)).map(({ role, index, marker, source }) =>
      [role, marker, tree.tokens[index]?.form, source].filter((part) => part !== '').join(' '),
    )
    expect(found).toEqual(expected)
  })

  test.each([
    { lines: ACTIVE, verb: 'shelled', expected: false },
    { lines: PASSIVE, verb: 'shelled', expected: true },
    { lines: COORDINATED, verb: 'attacked', expected: true },
    { lines: REDUCED, verb: 'passed', expected: true },
    { lines: PARTICIPLE, verb: 'killing', expected: false },
  ])('say that $verb is passive: $expected', ({ lines, verb, expected }) => {
    const tree = annotate(lines)
    expect(isPassive(tree, indexOf(tree, verb))).toBe(expected)
  })
})
