/** What the roles' attributes hold; the kinds are those of the vocabulary in `claim/`. */
export type RoleKind = 'party' | 'topic' | 'quantity' | 'place'

const PARTIES =
  'participants visitor host speaker person organization appointer winner loser operator crew attacker target buyer seller'
const TOPICS = 'agenda outcome topic office vehicle payload weapon charge verdict competition cause'
const QUANTITIES = 'amount stake term score duration votes turnout attendance magnitude damage age'
const PLACES = 'location destination'

const KINDS: ReadonlyMap<string, RoleKind> = new Map([
  ...PARTIES.split(' ').map((name) => [name, 'party'] as const),
  ...TOPICS.split(' ').map((name) => [name, 'topic'] as const),
  ...QUANTITIES.split(' ').map((name) => [name, 'quantity'] as const),
  ...PLACES.split(' ').map((name) => [name, 'place'] as const),
])

/** Of these only one value is true of an event; others may have many members. */
const SINGLE = new Set(
  'date location speaker office organization appointer winner loser vehicle destination amount stake term score duration verdict competition magnitude votes turnout'.split(
    ' ',
  ),
)

const VIOLENCE = 'killed injured missing arrested displaced attacker target weapon vehicle magnitude damage attendance'
const TALKS = 'participants agenda outcome'
const OFFICE = 'person office organization appointer'
const COURT = 'person charge verdict term'

/** Of which types an attribute is told, besides date, location and cause; as the vocabulary in `claim/` lists them. */
const BY_TYPE: Readonly<Record<string, string>> = {
  meeting: TALKS,
  call: TALKS,
  visit: 'visitor host agenda',
  statement: 'speaker quote topic',
  agreement: 'participants topic amount duration',
  appointment: OFFICE,
  resignation: OFFICE,
  election: 'winner office votes turnout',
  launch: 'operator vehicle crew destination payload',
  attack: VIOLENCE,
  accident: VIOLENCE.replace('attacker target weapon ', ''),
  disaster: VIOLENCE.replace('attacker target weapon ', ''),
  protest: VIOLENCE,
  arrest: `${COURT} arrested`,
  trial: COURT,
  sentence: COURT,
  death: 'person age',
  acquisition: 'buyer seller target amount stake',
  'sport-result': 'winner loser score competition attendance',
}
const OF_ALL = new Set(['date', 'location', 'cause'])

export function isOfType(attribute: string, type: string): boolean {
  return OF_ALL.has(attribute) || (BY_TYPE[type]?.split(' ').includes(attribute) ?? false)
}

export function roleKind(attribute: string): RoleKind | null {
  return KINDS.get(attribute) ?? null
}

/** `person` and `target` are single or many by type. */
export function isSingle(attribute: string, type: string): boolean {
  if (attribute === 'person') return type === 'death' || type === 'appointment' || type === 'resignation'
  if (attribute === 'target') return type === 'acquisition'
  return SINGLE.has(attribute)
}
