const PEOPLE = [
  'Ana Brandt',
  'Omar Reyes',
  'Gen. Mark Adler',
  'Minister Ada Cole',
  'the union chief',
  'a spokeswoman for the port',
]
const PLACES = ['Almara', 'the northern province of Sorva', 'the U.S.', 'Port Linnet', 'the old customs house']
const VERBS = ['said', 'told reporters', 'denied', 'wrote in a letter', 'had warned', 'has not confirmed']
const CLAUSES = [
  'that at least 12 people were killed when a ferry sank off the coast',
  'that talks on a new agreement, which began in March, would go on',
  'that prices rose by 3.5 percent and were expected to rise again',
  'that two men had been arrested by police after the attack',
  "that the company didn't plan to sell its stake of $1.2 billion",
]
const TAILS = ['on Monday', 'at 5 p.m. Tuesday', 'in a statement', 'after the vote was put off', '']
const NAME_LETTERS = 'aeioulmnrst'

/** Multiplicative hash of a number, 0 to 2^16 - 1: the same text on every run. */
function scramble(number: number): number {
  return Math.imul(number + 1, 0x9e3779b1) >>> 16
}

function pick(choices: readonly string[], number: number): string {
  return choices[scramble(number) % choices.length] ?? ''
}

/** A name that hardly comes twice, as most names of a text do. */
function inventName(number: number): string {
  const letters = [1, 2, 3, 4, 5].map((at) => NAME_LETTERS[scramble(number * 7 + at) % NAME_LETTERS.length])
  return `K${letters.join('')}`
}

function sentence(number: number): string {
  const who = pick(PEOPLE, number * 5)
  const what = `${pick(VERBS, number * 5 + 1)} ${pick(CLAUSES, number * 5 + 2)}`
  const where = `near ${inventName(number)} in ${pick(PLACES, number * 5 + 3)}`
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${what} ${where} ${pick(TAILS, number * 5 + 4)}`.trim()
}

/** Invented news of that many sentences, in paragraphs of three. */
export function inventProse(sentences: number): string {
  return Array.from({ length: sentences }, (_, at) => `${sentence(at)}.${at % 3 === 2 ? '\n\n' : ' '}`).join('')
}
