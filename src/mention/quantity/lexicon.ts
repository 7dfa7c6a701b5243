/** Words of figures, all in lower case. */
import { wordSet } from '../../util/word-set.ts'

/** One to nineteen, and the tens. */
export const CARDINALS: ReadonlySet<string> = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety',
)
/** What a number word or a figure is multiplied by. */
export const SCALES: ReadonlySet<string> = wordSet(
  'hundred thousand million billion trillion dozen lakh crore cr bn mn tn mln bln trn mio lakhs crores quadrillion',
)
/** [5m], [300k]: only right behind a figure. */
export const SCALE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['k', 'thousand'],
  ['b', 'billion'],
])
/** Counts that leave the figure open. */
export const VAGUE: ReadonlySet<string> = wordSet('tens dozens scores hundreds thousands millions billions')
/** [a dozen], [a hundred], [a couple of], [a few]. */
export const AFTER_ARTICLE: ReadonlySet<string> = wordSet(
  'hundred thousand million billion trillion dozen score few couple handful',
)

export const FRACTIONS: ReadonlySet<string> = wordSet(
  'half third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths',
)

/** People as news counts them, the words that do not say what became of them; singular. */
export const HUMAN: ReadonlySet<string> = wordSet(
  'activist actor addict adolescent adult agent aide airman alien ambassador analyst applicant architect artist astronaut ' +
    'athlete attacker attendee aunt author baby baker banker bishop blogger bodyguard bomber boy broker brother builder ' +
    'burglar businessman businesswoman butcher bystander cadet campaigner captain captive cardinal carer celebrant chef child citizen civilian ' +
    'clergyman cleric climber coach colleague colonel combatant commander commando commuter comrade conscript constable ' +
    'contractor convict cop corporal cosmonaut councillor councilor cousin cowboy crewman criminal customer cyclist dancer daughter dealer defendant ' +
    'defender demonstrator deputy detainee detective developer diner diplomat director dissident diver doctor driver drowner ' +
    'editor educator electrician employee employer engineer escapee evacuee executive extremist fan farmer father ' +
    'fighter firefighter docker dockworker longshoreman stevedore steelworker autoworker railworker trucker fireman fisherman follower foreigner friend fugitive gangster gendarme general girl goalkeeper grandchild granddaughter ' +
    'grandfather grandmother grandparent grandson guard guerrilla guest gunman hacker herder hijacker hiker homeowner hostage hunter ' +
    'husband illegal immigrant individual infant infantryman inhabitant inmate inspector instructor insurgent intern intruder invader investigator islamist ' +
    'israeli jihadi jihadist jogger journalist judge juror kid kidnapper laborer labourer lady landlord lawmaker lawyer leader lecturer ' +
    'lieutenant lifeguard loyalist magistrate maid major man manager marcher marine mayor mechanic medic member mercenary merchant ' +
    'migrant militant militiaman miner minister minor minority missionary mob mobster model monk mother motorcyclist motorist mountaineer mourner ' +
    'mp murderer musician national native neighbor neighbour newborn nun nurse officer official onlooker operative opponent orphan outlaw pacifist ' +
    'palestinian panelist parent parishioner paramedic paratrooper participant partisan partner partygoer passenger passerby pastor patient ' +
    'peacekeeper peasant pedestrian pensioner person personnel photographer physician pilgrim pilot pirate player poet police policeman ' +
    'policewoman politician preacher premier priest prisoner private producer professor prosecutor prostitute protester protestor ' +
    'publisher pupil rabbi racer ranger rebel recruit refugee reporter rescuer researcher resident reservist retiree revolutionary ' +
    'reveler reveller rider rioter robber runner sailor schoolboy schoolchild schoolgirl scientist scout seaman senator ' +
    'senior separatist sergeant servant serviceman servicewoman settler shepherd sheriff shooter shopkeeper shopper sibling singer ' +
    'sister skier skipper smuggler sniper soldier son sophomore specialist spectator staff staffer stepfather stepmother stowaway ' +
    'stranger striker student subordinate suffragette superintendent supporter surfer surgeon survivor suspect swimmer syrian taxpayer teacher ' +
    'technician teen teenager tenant terrorist thief toddler tourist trader trainee trainer traveler traveller trespasser troop trooper ' +
    'trucker twin uncle vacationer vendor veteran viewer villager visitor volunteer voter waiter waitress walker warrior ' +
    'widow widower wife winner witness woman worker workman worshiper worshipper writer youngster youth ' +
    'guide porter snowboarder boatman biker co-pilot copilot deckhand crewmember cameraman bouncer cleaner gardener welder warden cook chauffeur ' +
    'farmworker imam cabbie seafarer canoeist kayaker rower windsurfer angler clubber steward stewardess conductor signalman janitor caretaker ' +
    'receptionist cashier clerk bartender hairdresser barber postman courier accountant mum mom dad girlfriend boyfriend fiancee fiance niece nephew ' +
    'babysitter nanny midwife pharmacist dentist lumberjack logger holidaymaker churchgoer concertgoer festivalgoer herdsman ferryman watchman',
)

/** What became of people, and words that stand for them: singular. */
export const CASUALTIES: ReadonlySet<string> = wordSet(
  'body casualty corpse dead death fatality injury life loss missing victim wounded injured other soul survivor arrest killing hurt displaced',
)

/**
 * With `a` or `an` these are a figure of one where something befalls them. People who speak in the news [a spokesman, an
 * analyst, an official] are left out: they are mentioned far more often than counted.
 */
export const NOT_IMPLIED: ReadonlySet<string> = wordSet(
  'mob model minority major general private senior minor illegal native member leader individual staff personnel troop police ' +
    'fan friend analyst official minister partner player winner author editor publisher producer director manager executive ' +
    'reporter supporter opponent follower developer premier ambassador deputy national specialist viewer ' +
    'customer applicant striker defender coach champion broker',
)

/** Behind these a number is a name: [Flight 370], [Article 5], [page 3]. */
export const LABELS: ReadonlySet<string> = wordSet(
  'act amendment annex apartment appendix area base article autobahn avenue battalion bill block boeing brigade building bus bylaw camp campaign card case category ' +
    'channel chapter clause class code column count day directive district division document episode exhibit exit figure file ' +
    'flight formula gate generation grade group highway interstate issue item lane law lesson level line lot minute model motorway no no. nos nos. number ' +
    'order page paragraph part phase plan plot point precinct proposition protocol question ranked region resolution room route rule rules seat season section ' +
    'sector series size square stage station step sub-district table terminal test tier title top track train type unit vehicle verse version volume ' +
    'ward week width zone area appendix priority psalm round heat covid iphone windows office agenda u.n. un',
)

/** Behind a number they make it an address. */
export const STREETS: ReadonlySet<string> = wordSet(
  'street st st. road rd rd. avenue ave ave. boulevard blvd blvd. lane drive dr dr. square place court way terrace highway downing',
)

/** In a sentence with one of these two figures joined by a dash are a result. */
export const SPORT: ReadonlySet<string> = wordSet(
  'beat beaten beats beating win wins won winning winner victory victories defeat defeats defeated defeating draw draws drew drawn lose loses lost losing loss ' +
    'stalemate spoils share shares shared held lead leads led leading trail trailed trailing tie tied ties edge edged edging rout routed thrash thrashed crush crushed cruise cruised score scored scores ' +
    'scoring scoreline match matches game games goal goals half-time halftime final semifinal semi-final quarterfinal quarter-final set sets playoff ' +
    'playoffs aggregate penalties shootout shoot-out tiebreak tie-break inning innings season league cup tournament championship championships title ' +
    'comeback series down ahead advantage upset stun stunned hammered blanked swept sweep fell triumph triumphed success ' +
    'overcame overcome outlasted outscored outclassed overpowered overwhelmed demolished trounced eliminated knocked toppled dispatched ' +
    'downed topped stopped sank slumped succumbed rallied prevailed advanced champion champions trophy overtime stadium coach striker',
)
/** In a sentence with one of these two figures joined by a dash or `to` are the votes for and against. */
export const BALLOT: ReadonlySet<string> = wordSet(
  'vote voted votes voting ballot senate house court ruled ruling majority panel jury council committee margin',
)

/** Verbs and nouns of blame and dispute, which say what they are about with [over]. */
export const BLAMING: ReadonlySet<string> = wordSet(`
  arrest detain charge hold question sue jail fine convict try indict investigate accuse suspend resign quit dismiss fire sack protest
  criticise criticize condemn apologise apologize dispute row anger outrage concern lawsuit inquiry investigation trial
`)
/** What somebody may be blamed for. */
export const OCCASIONS: ReadonlySet<string> = wordSet(`
  robbery murder attack killing death rape assault theft burglary fire shooting stabbing bombing blast crash incident offence offense
  crime charge allegation claim remark comment tweet post email payment bribe deal case
`)
