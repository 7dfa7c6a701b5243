import { wordSet } from '../../util/word-set.ts'
import type { BankruptcySense } from '../lexicon/sense-name.ts'
import { mentionAt, natureOf } from '../reading.ts'
import type { Senses, SenseView } from './view.ts'

const FAILURE = wordSet('bankruptcy insolvency administration receivership liquidation creditor')
const BANKRUPT = wordSet('bankruptcy bankrupt insolvency insolvent bust receivership liquidation administrator')
/** Tokens from the verb to what is asked for [applied to the commercial court of Almara for *insolvency*]. */
const WIDEST = 10

/** [filed for bankruptcy, applied to the court for insolvency]; not [filed for divorce]. */
function filesForBankruptcy({ sentence: { lemmas, forms }, last, argument, isActor, type }: SenseView): string | null {
  const behind = lemmas.slice(last + 1, last + 1 + WIDEST)
  const asked = behind.findIndex((lemma) => FAILURE.has(lemma))
  const isFor =
    (lemmas[last] === 'seek' && behind.includes('protection')) ||
    forms.slice(last + 1, last + 2 + asked).includes('for')
  return asked >= 0 && isFor && isActor(argument('subject')) ? type : null
}

/** [The airline went bust, was declared insolvent]; people go bankrupt too. */
function companyFails(view: SenseView): string | null {
  const failed = view.argument('subject', 'object')
  return view.isActor(failed) && natureOf(view.sentence, failed) !== 'person' ? view.type : null
}

/** [the bankruptcy of the airline Larkair]; not [bankruptcy law]. */
function bankruptcyOf(view: SenseView): string | null {
  const failed = view.argument('of', 'possessive')
  return failed >= 0 && mentionAt(view.sentence, 'party', failed)?.form === 'name' ? view.type : null
}

/** [debts of 240 million euros, owes 240 million euros]: of the company that the text says has failed. */
function debtsTold({ sentence, at, first, type }: SenseView): string | null {
  if (!sentence.isTold(BANKRUPT)) return null
  const isTold = sentence.mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.dimension === 'money' &&
      (mention.first > at ? mention.first - at <= FARTHEST : first - mention.last <= 2),
  )
  return isTold ? type : null
}

/** [debts *amount to* 240 million, debts *of about* 240 million] */
const FARTHEST = 4

export const BANKRUPTCY_SENSES: Senses<BankruptcySense> = {
  'files-for-bankruptcy': filesForBankruptcy,
  'company-fails': companyFails,
  'bankruptcy-of': bankruptcyOf,
  'debts-told': debtsTold,
}
