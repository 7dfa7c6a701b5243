/** The tables behind names of people and organisations. All words are folded; `secretary-general` is two words. */
import { wordSet } from '../../util/word-set.ts'

/** Forms of address and ranks that are no name of their own: always left out in front of one. */
export const COURTESIES: ReadonlySet<string> = wordSet(`
  mr mrs ms miss mx dr prof sir dame rev hon gen lt col maj capt sgt cpl adm cmdr brig rep reps sen sens gov pres supt
  det insp msgr cllr ald adv engr fr mme mlle shri smt
`)

/** Offices that stand in front of a name: `NASA Administrator Bill Nelson`. */
export const OFFICES: ReadonlySet<string> = wordSet(`
  president premier chancellor minister secretary undersecretary administrator director governor mayor senator
  representative congressman congresswoman ambassador envoy commissioner chairman chairwoman chairperson
  chair ceo cfo coo general colonel admiral lieutenant captain sergeant commander commandant brigadier professor doctor
  lord lady baroness justice judge speaker treasurer prosecutor attorney pope cardinal archbishop bishop ayatollah imam
  rabbi patriarch king queen prince princess emperor empress sultan sheikh emir duchess countess taoiseach
  president-elect spokesperson spokesman spokeswoman councillor councilman councilwoman lawmaker elect designate
`)

/** Roles that are an office only after something else or before a full name: `Roscosmos head Dmitry Bakanov`. */
export const ROLES: ReadonlySet<string> = wordSet(`
  head chief boss leader executive officer manager founder cofounder owner coach deputy official aide adviser advisor analyst
  economist astronaut cosmonaut journalist reporter correspondent lawyer actor actress singer author activist dissident
  billionaire tycoon dictator warlord dean duke earl major baron marshal representative negotiator diplomat candidate
`)

/** Titles whose holders are known by a first name and a number: the number is part of the name. */
export const ROYALS: ReadonlySet<string> = wordSet(
  'king queen prince princess emperor empress sultan pope patriarch emir sheikh tsar',
)

/** What may stand before an office, or alone before a name. */
export const FORMER: ReadonlySet<string> = wordSet('then former ex acting interim outgoing incoming late current')

/** What may follow an office before the name: `Secretary of State Antony Blinken`. */
export const COMPLEMENTS: ReadonlySet<string> = new Set([
  'of state',
  'of defense',
  'of defence',
  'of war',
  'of the treasury',
  'of treasury',
  'of the interior',
  'of health',
  'of energy',
  'of transportation',
  'of transport',
  'of commerce',
  'of labor',
  'of labour',
  'of education',
  'of agriculture',
  'of homeland security',
  'of foreign affairs',
  'for foreign affairs',
  'of finance',
  'of justice',
  'of veterans affairs',
  'of staff',
  'of police',
  'of the house',
])

/** What tells a child from the parent of the same name: no formality, as the two are two people. */
export const GENERATIONS: ReadonlySet<string> = wordSet('jr sr ii iii iv v vi vii viii')
export const GENERATION_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['junior', 'jr'],
  ['jnr', 'jr'],
  ['senior', 'sr'],
  ['snr', 'sr'],
])
export const PERSONAL_SUFFIXES: ReadonlySet<string> = wordSet(
  'esq phd md mba jd dds rn mp mep msp kc qc obe cbe mbe kbe dbe',
)
/** Left out behind a name, however they are written. */
export const COMPANY_FORMS: ReadonlySet<string> = wordSet(
  'inc ltd llc llp plc gmbh corp pty sarl oyj asa spa kgaa pjsc ojsc jsc',
)
/** Left out only with a capital letter, as they are words or initials otherwise. */
export const SHORT_COMPANY_FORMS: ReadonlySet<string> = wordSet('co ag sa se nv bv ab as kk oy sas fc afc cf')
/** Left out only behind a single word: `Microsoft Corporation`, but `British Broadcasting Corporation`. */
export const LONG_COMPANY_FORMS: ReadonlySet<string> = wordSet('corporation incorporated limited company')

/** Small words inside surnames: `von der Leyen`, `bin Salman`, `de Blasio`. */
export const PARTICLES: ReadonlySet<string> = wordSet(`
  von van der den de del della di da dos das du la le les el al bin ibn ben bint abu ter ten zu zur af av st san
`)

/** Small words inside the names of organisations, which acronyms may skip. */
export const CONNECTIVES: ReadonlySet<string> = wordSet(`
  of for and the in on to a an at by with without against de des du la le les et sans pour y e und fur
`)

/** A name with one of these names an organisation. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = wordSet(`
  ministry department agency office bureau administration commission committee council authority board court tribunal
  parliament congress senate assembly duma knesset bundestag cabinet government state states republic kingdom federation
  union nations league alliance coalition pact treaty forum summit group party movement front brigade brigades army navy
  force forces corps guard guards police military militia troops command staff institute institution university college
  school academy hospital clinic center centre foundation fund trust charity church association society organization
  organisation federation confederation company corporation holdings industries enterprises partners bank insurance
  airlines airways railways motors electric energy oil gas petroleum dynamics atomics mills systems technologies
  technology software labs laboratory laboratories pharmaceuticals media press news times post journal herald tribune
  gazette guardian telegraph broadcasting television tv radio network studios entertainment records club fc united
  county city district province region service services security intelligence exchange market markets international
  museum library theatre theater orchestra team mission program programme project initiative campaign council world war
  kremlin pentagon interpol live cruises secretariat embassy consulate delegation democrats republicans conservatives
  tories socialists liberals greens rebels taliban observatory watch
`)

/** Words that no personal name starts with or holds, though they say nothing about an organisation. */
export const IMPERSONAL_WORDS: ReadonlySet<string> = wordSet(`
  new old north south east west northern southern eastern western central great grand high supreme federal national
  royal american british english french german russian ukrainian israeli palestinian chinese japanese indian iranian
  turkish saudi syrian iraqi afghan pakistani korean italian spanish polish european african asian arab islamic christian
  jewish catholic muslim house street palace hill square valley bay island islands lake river sea ocean coast mountain
  red blue golden white-house crescent democratic republican labour labor conservative liberal socialist communist social
  free real us uk un eu hong sri costa burkina sierra puerto los las sierra air space rocket first second third peoples
  people public private foreign interior defence defense health justice education finance trade
`)

/** Names of countries and seats of government that are surnames too: alone, they are not taken for a person. */
export const PLACES_LIKE_SURNAMES: ReadonlySet<string> = wordSet(`
  jordan israel chad georgia washington london paris berlin sydney houston austin lincoln jackson columbus madison
  ireland france england holland poland spain brazil mali niger kenya cuba china india kent montana dallas cologne
  florence vienna geneva kingston santiago moscow rome milan
`)

/** Family names that come first and are no first name elsewhere: `Xi Jinping`. */
export const FAMILY_FIRST: ReadonlySet<string> = wordSet(`
  xi wang zhang liu zhao huang zhou hu jiang deng mao zhu peng zeng cai cheng xie qin hou tsai nguyen tran pham phan
  bui ngo li wu xu lin guo luo liang zheng tang feng cao xiao tian pan yuan yu du ye wei ding yao lai park moon
`)
/** Family names that come first before single syllables only: `Kim Jong Un`, but `Kim Beazley`. */
export const FAMILY_FIRST_BEFORE_SYLLABLES: ReadonlySet<string> = wordSet(
  'kim lee han choi yoon chung cho kang jung shin oh',
)
