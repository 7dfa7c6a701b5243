import { wordSet } from '../../util/word-set.ts'
import type { Roles, WordGroup } from '../lexicon/lexicon-entry.ts'
import { PEOPLE } from '../lexicon/person-words.ts'
import { CARRIERS, SPACECRAFT, WEAPONS } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { Argument } from './argument.ts'
import { STAKES } from './stake.ts'

/** What the roles of a word depend on besides the lexicon. */
interface Clause {
  readonly group: WordGroup
  readonly args: readonly Argument[]
  /** Lemma of an argument; empty where there is none. */
  readonly lemmaOf: (...names: readonly string[]) => string
}

/** The attribute that each argument of a trigger fills, as its clause has it. */
export function rolesOf(
  { lemmas, forms }: Pick<ReadSentence, 'lemmas' | 'forms'>,
  { entry, type, at }: Trigger,
  args: readonly Argument[],
): Roles {
  const lemmaOf = (...names: readonly string[]): string =>
    lemmas[args.find(({ name }) => names.includes(name))?.index ?? -1] ?? ''
  const clause = { group: entry.group, args, lemmaOf }
  // [replaced the governor with his deputy, Ana Brandt]; not [Brandt replaced the governor].
  if (lemmas[at] === 'replace' && has(clause, 'with')) return REPLACING
  // [two goals gave Ashford a win]: who is given it has it.
  if (type === 'sentence' && (isBegun(lemmas, at, args) || isGiven(forms, at, args)))
    return { ...entry.group.roles, subject: 'person' }
  if (entry.group.roles.recipient !== undefined && has(clause, 'recipient'))
    return { ...entry.group.roles, subject: '' }
  return (BY_TYPE[type] ?? withoutObject)(clause)
}

const BEGINNING = wordSet('begin start continue resume complete finish await')

/** [Brandt began a seven-year sentence]: by whoever serves it. */
function isBegun(lemmas: readonly string[], noun: number, args: readonly Argument[]): boolean {
  const subject = args.find(({ name }) => name === 'subject')?.index ?? noun
  return lemmas.slice(subject, noun).some((lemma) => BEGINNING.has(lemma))
}

const HAVING = wordSet('has have had having')

/** [Brandt was found guilty and *given* a suspended sentence]: by whoever gets it. */
function isGiven(forms: readonly string[], noun: number, args: readonly Argument[]): boolean {
  const subject = args.find(({ name }) => name === 'subject')?.index ?? noun
  return [noun - 1, noun - 2, noun - 3, noun - 4, noun - 5].some(
    (at) => at > subject && (forms[at] === 'given' || forms[at] === 'handed') && !HAVING.has(forms[at - 1] ?? ''),
  )
}

const REPLACING: Roles = { subject: 'appointer', with: 'person', as: 'office' }

const BY_TYPE: Readonly<Record<string, (clause: Clause) => Roles>> = {
  attack: rolesOfAttack,
  accident: rolesOfAccident,
  election: rolesOfElection,
  acquisition: rolesOfDeal,
  launch: rolesOfLaunch,
}

function has({ args }: Clause, ...names: readonly string[]): boolean {
  return args.some(({ name }) => names.includes(name))
}

/** [the rocket launched]: without an object the subject is another thing to some verbs. */
function withoutObject(clause: Clause): Roles {
  const { roles, alone } = clause.group
  return alone && !has(clause, 'object') ? { ...roles, ...alone } : roles
}

/** [a drone hit the depot]: whose it was is not told; [militants detonated a bomb]: they are not what exploded. */
function rolesOfAttack(clause: Clause): Roles {
  const { roles } = clause.group
  const doer = clause.lemmaOf('subject')
  if (roles.subject === 'attacker' && WEAPONS.has(doer) && !PEOPLE.has(doer)) return { ...roles, subject: 'weapon' }
  if (roles.subject === 'weapon' && PEOPLE.has(doer)) return { ...roles, subject: 'attacker' }
  return withoutObject(clause)
}

/** [a lorry slammed into the house]: what nobody did has no attacker. */
function rolesOfAccident(clause: Clause): Roles {
  if (clause.group.roles.subject === 'attacker') return { with: 'vehicle', subject: 'vehicle' }
  // [the rocket exploded after takeoff]
  if (CARRIERS.has(clause.lemmaOf('subject'))) return { subject: 'vehicle' }
  return rolesOfAttack(clause)
}

/** [voters chose Brandt] */
function rolesOfElection(clause: Clause): Roles {
  const { roles } = clause.group
  return roles.object === 'person' ? { ...roles, object: 'winner', subject: '' } : withoutObject(clause)
}

/** [bought, the purchase of a 40 percent stake in Gamma; sold itself to Gamma] */
function rolesOfDeal({ group: { roles }, lemmaOf }: Clause): Roles {
  const thing = lemmaOf('object', 'of')
  if (thing === 'itself') return { ...roles, subject: 'target', object: '' }
  return STAKES.has(thing) ? { ...roles, object: 'stake', of: 'stake', in: 'target' } : roles
}

/** [rocket; Falcon 9, whose head is its figure] */
function isCarrier(lemma: string): boolean {
  return SPACECRAFT.has(lemma) || /\d/.test(lemma)
}

/** [launched a probe aboard a rocket, a probe lifted off atop a rocket]: what it carries. */
function rolesOfLaunch(clause: Clause): Roles {
  // [the rocket placed a satellite in orbit]
  if (clause.group.roles.object === 'payload' && isCarrier(clause.lemmaOf('subject')))
    return { ...clause.group.roles, subject: 'vehicle' }
  // [the rocket, carrying a probe, lifted off]: its subject, where the tree takes it for a participle.
  if (clause.group.roles.subject === 'vehicle' && CARRIERS.has(clause.lemmaOf('object')))
    return { ...clause.group.roles, object: 'vehicle' }
  if (!has(clause, 'aboard', 'atop')) return withoutObject(clause)
  return { ...clause.group.roles, [has(clause, 'object') ? 'object' : 'subject']: 'payload' }
}
