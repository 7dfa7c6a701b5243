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

export function roleKind(attribute: string): RoleKind | null {
  return KINDS.get(attribute) ?? null
}

/** `person` and `target` are single or many by type. */
export function isSingle(attribute: string, type: string): boolean {
  if (attribute === 'person') return type === 'death' || type === 'appointment' || type === 'resignation'
  if (attribute === 'target') return type === 'acquisition'
  return SINGLE.has(attribute)
}
