/** Words that newspapers, agencies and stations call themselves by, in English and in the languages they keep. */
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    'advertiser advocate age agencia agency argus banner beacon blade broadcaster broadcasting bugle bulletin business ' +
    'cable channel chronicle citizen correo courant courier daily diario diary digest dispatch echo enquirer evening examiner ' +
    'express eye financial fm free gazeta gazette globe guardian herald independent inquirer insider journal jornal ' +
    'latest leader ledger live magazine mail media mercury messenger mirror monitor morning network news newspaper ' +
    'newsline newswire noticias observer online outlook pioneer planet post press radio record recorder register reporter republic ' +
    'review scotsman sentinel spectator standard star statesman sun sunday telegram telegraph tidings time times today tribune ' +
    'tv update view voice watch week weekend weekly wire witness world zeitung'
  ).split(' '),
)

const WORDS = /[\p{L}\p{M}]+/gu
/** A name of more words is a headline. */
const MOST_WORDS = 7

/** [Harbor Post] [Correo del Caribe (English edition)]: whether one of the words of a name is such as outlets have. */
export function isOutletName(name: string): boolean {
  const words = name.replace(/ \([^()]*\)$/, '').match(WORDS) ?? []
  const isName = /^[\p{Lu}\d]/u.test(name) && words.length <= MOST_WORDS && words.every(isCapitalisedOrSmall)
  return isName && words.some((word) => OUTLET_WORDS.has(word.toLowerCase()) || /(?:wire|news|press|post)$/i.test(word))
}

function isCapitalisedOrSmall(word: string): boolean {
  return /^\p{Lu}/u.test(word) || word.length <= 3 || word === 'online' || word === 'edition'
}
