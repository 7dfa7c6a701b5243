import { wordSet } from '../../util/word-set.ts'

/** Nouns by what they name: they tell what a name stands for beside them [the town of X; X, a teacher; the airline X]. Lemmas. */

/** Who someone is: work, family, rank, standing. */
export const PERSON_NOUNS: ReadonlySet<string> = wordSet(`
  abbot academic accomplice accountant accuser activist actor actress adherent administrator admiral adventurer
  adviser advisor advocate agent agronomist aide airman ally ambassador
  analyst anchor animator announcer anthropologist applicant appointee apprentice archaeologist archbishop architect
  archivist aristocrat arsonist artist assassin assailant assistant associate astronaut
  astronomer athlete attacker attendant attendee attorney auditor aunt author autocrat aviator babysitter
  backbencher backer baker ballerina banker barber baritone bartender bassist batsman batter
  beautician beekeeper believer benefactor biker billionaire biochemist biographer biologist bishop blogger
  bodyguard bomber boss botanist bowler boxer boy boyfriend brewer bride bridegroom broadcaster
  broker brother builder bureaucrat burglar businessman businessperson businesswoman butcher buyer bystander cadet
  cameraman campaigner candidate captain captive cardinal cardiologist caregiver caretaker
  carpenter cartoonist cashier casualty catcher cellist ceo chairman chairperson chairwoman champion chancellor
  chaplain chauffeur chef chemist chief child choreographer chronicler citizen civilian
  classmate cleric clerk climatologist climber clinician coach cofounder collaborator colleague collector colonel
  columnist comedian comic commander commando commentator commissioner communist companion composer
  comrade conductor confidant congressman congresswoman conservationist conspirator constable constituent consul
  consultant contender contestant contractor contributor controller convert convict cook coordinator
  cop coroner corporal correspondent cosmonaut councillor councilman councilwoman counsel counselor counterpart
  countryman courier cousin cowboy creator crewman cricketer criminal critic crusader curator custodian
  customer cyclist dad dancer daughter daughter-in-law dean dealer debutant deckhand defector defendant defender
  delegate democrat demonstrator dentist deputy dermatologist designer despot detainee detective
  developer dictator dietitian diplomat director disciple dissident diver doctor donor doorman driver drummer
  duchess duke earl ecologist economist editor educator electrician elder emigrant emir emperor employee employer
  engineer entertainer entrepreneur envoy epidemiologist escapee essayist ethicist ethnographer evangelist executive
  executioner executor ex-boyfriend ex-girlfriend ex-husband ex-president ex-wife exile expert explorer extremist
  eyewitness facilitator fan
  farmer father father-in-law fatality favourite favorite fiance fiancee fielder fighter filmmaker financier
  firefighter fireman fisherman footballer forecaster foreman foreigner forward founder freelancer friend frontman
  fugitive gambler gangster gardener general geneticist gentleman geographer geologist geophysicist girl girlfriend
  goalie goalkeeper goalscorer godfather godmother golfer governor graduate grandchild granddaughter
  grandfather grandma grandmother grandpa grandson graphic groom groundskeeper guard guerrilla guest guide guitarist
  gunman guru gymnast gynecologist hacker hairdresser handyman head headmaster headmistress headteacher heir heiress
  helper hero heroine hiker hijacker historian hitman homeowner hooker hostage host hostess housewife hunter husband
  icon idol illustrator imam immigrant imposter incumbent industrialist infielder infant informant inmate
  innkeeper innovator insider inspector instructor insurgent intern interpreter interviewer invader inventor
  investigator investor islamist jailer janitor jeweller jihadist jockey journalist judge juror justice kid
  kidnapper king kinsman labourer laborer lady landlady landlord laureate lawmaker lawyer leader lecturer legend
  legislator liaison librarian lieutenant lifeguard lineman linguist lobbyist locksmith lord lover
  lyricist machinist magician magistrate magnate maid maker man manager manufacturer marathoner marine marshal
  martyr mason masseuse mastermind mastermind mathematician mayor mechanic mediator medic member mentor merchant
  meteorologist
  microbiologist midfielder midwife migrant militant militiaman millionaire miner minister missionary mistress
  mobster model moderator mogul monarch monk monitor mother mother-in-law motorcyclist motorist mountaineer mourner
  mp mufti mullah murderer musician mystic namesake nanny narrator native naturalist naturopath navigator neighbor
  neighbour neonatologist nephew neurologist neuroscientist neurosurgeon newcomer newsman newscaster newsreader
  niece
  nobleman nominee novelist nun nurse nutritionist observer obstetrician occupant offender officer official
  offspring ombudsman oncologist operative operator ophthalmologist opponent oppositionist optometrist orator
  organiser
  organizer organist orphan outfielder outlaw outsider overseer owner pacifist paediatrician pediatrician painter
  paleontologist paralegal paramedic paratrooper parent parishioner parliamentarian parolee participant partisan
  partner passenger passerby pensioner
  pastor pathologist patient patriarch patriot patrolman patron peacekeeper pedestrian peer penitent performer
  perpetrator person pharmacist philanthropist philosopher photographer photojournalist physician physicist
  physiologist physiotherapist pianist
  pilgrim pilot pioneer pirate pitcher plaintiff planner player playmaker playwright plumber poet policeman
  policewoman politician pollster pontiff pope porter postman potter practitioner preacher predecessor premier
  presenter president priest
  priestess primatologist prince princess principal prisoner privateer procurator prodigy producer professor
  programmer promoter propagandist prophet prosecutor prosecutor-general prostitute protagonist protege protégé
  protester protestor psychiatrist psychic psychologist
  publicist publisher pundit pupil puppeteer quarterback queen rabbi racer radical ranger rapist rapper realtor
  rebel receiver receptionist recipient recluse recruit recruiter rector referee reformer refugee regent registrar
  regulator relative
  reporter representative republican rescuer researcher reservist resident restaurateur retiree reverend reviewer
  revolutionary rider ringleader rival robber rower royal ruler runner sailor saint salesman saleswoman satirist
  saxophonist scholar
  schoolboy schoolgirl schoolmate schoolteacher scientist scorer screenwriter scribe sculptor seaman secretary
  secretary-general seismologist senator separatist sergeant servant serviceman servicewoman settler shareholder
  sheikh sheriff shepherd shooter shopkeeper
  showman sibling singer singer-songwriter sister sister-in-law skater skier skipper slave sniper socialist
  socialite sociologist soldier solicitor soloist son son-in-law songwriter soprano speaker specialist spectator
  speechwriter spokesman
  spokesperson spokeswoman sponsor sportsman sportswoman spouse sprinter spy stakeholder standout star starlet
  statesman statistician steelworker stepbrother stepdaughter stepfather stepmother stepson stepsister steward
  stewardess stockbroker storyteller strategist striker strongman student
  stuntman stylist subordinate substitute successor suitor sultan superintendent superstar supervisor supporter
  surgeon surveyor survivor suspect swimmer sympathizer tailor talent taxpayer teacher teammate technician
  technologist teen teenager televangelist tenant
  tenor terrorist theologian theorist therapist thief thinker toddler tourist toxicologist trader trafficker
  trailblazer trainee trainer traitor translator traveler traveller treasurer trombonist trooper troublemaker
  trucker trumpeter trustee tsar tutor twin
  tycoon uncle undersecretary undertaker understudy unionist urologist user usher vendor veteran veterinarian vicar
  victim viceroy villager villain violinist virologist virtuoso visionary visitor vlogger vocalist volleyballer
  volunteer voter waiter waitress warden warlord warrior weatherman weaver weightlifter welder whistleblower widow
  widower wife winemaker winger winner witness woman woodworker worker wrestler writer youngster youth youtuber
  zoologist
`)

/** What is founded, has members and speaks through someone. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = wordSet(`
  academy administration affiliate agency airline alliance army arm army assembly association authority bank band
  battalion board body brand brewery brigade broadcaster brokerage bureau business cabinet carmaker automaker cartel
  carrier cell
  chain channel charity chipmaker choir church club coalition college commission committee community company
  confederation conglomerate congregation congress consortium consultancy contractor convoy cooperative corporation
  council court daily
  delegation department developer directorate distributor division drugmaker embassy employer enterprise exchange
  exporter faction faculty federation festival firm force forum foundation franchise front fund gang government
  group
  grouping guild hedge-fund initiative inspectorate institute institution insurer intergovernmental investigator
  junta label laboratory lab lawmaker league legislature lender lobby magazine maker manufacturer media-outlet
  militia ministry monitor
  movement museum navy network newspaper newswire ngo nonprofit office operator opposition orchestra organisation
  organization outlet paper parliament partnership party platform police portal practice press producer programme
  project
  provider publication publisher quartet rebel regiment regime registry regulator restaurant retailer school
  secretariat section senate service shipper shipbuilder society squad squadron start-up startup station studio
  subsidiary supermarket supplier syndicate
  tabloid task-force team tech-giant think-tank tribunal trio troupe trust union unit university utility vendor
  watchdog website weekly wing wire workshop giant refiner miner planemaker drugmaker brewer brewer bookmaker
  lobbyist
`)

/** Inhabited or bounded stretches of land and water. */
export const AREA_NOUNS: ReadonlySet<string> = wordSet(`
  archipelago area atoll basin bay beach border borough canton canyon capital cape city coast coastline community
  conurbation continent corridor country county creek delta department desert district division enclave estuary
  exclave
  fjord forest front frontier glacier governorate gulf hamlet harbour harbor heartland hill hinterland hometown
  island islet isle isthmus kingdom krai lagoon lake land locality lowland mainland metropolis mountain mount
  municipality nation neighborhood
  neighbourhood oasis oblast ocean outskirt parish peak peninsula plain plateau port prefecture principality
  province quarter range reef region republic reservation resort ridge river riviera rural sea seaport seaside
  settlement shore sound state
  steppe strait stronghold stretch sub-district subdistrict suburb territory town township valley village
  volcano voivodeship ward waterway zone
`)

/** Built places, where things happen and which may act as well [the hospital said]. */
export const VENUE_NOUNS: ReadonlySet<string> = wordSet(`
  abbey academy airbase airfield airport airstrip alley amphitheater amphitheatre apartment aquarium arcade arena
  arsenal avenue bakery ballpark ballroom bank bar barn barrack barracks base basement basilica bazaar beach boutique brewery creamery winery salon spa rehab stand
  boulevard bridge brothel building bunker cabin cafe cafeteria
  camp campground campsite campus canal carwash casino castle cathedral cave cell cellar cemetery center centre
  chamber chapel checkpoint church cinema clinic club coast-guard college compound consulate convent corner corridor
  cosmodrome courthouse courtroom courtyard crossing crossroad
  crossroads dam depot dining-room diner dock dormitory driveway embassy estate exit facility factory fairground
  farm farmhouse field flat forest fortress forum freeway funeral garage garden gate graveyard greenhouse
  gurdwara guesthouse gym gymnasium hall hangar harbor harbour headquarters
  highway hideout highrise home homestead hospice hospital hostel hotel house hut inn institute institution
  interchange intersection jail jetty junction kindergarten kitchen laboratory landfill lane launchpad launch-pad
  laundromat library lighthouse lobby lodge mall manor mansion market marketplace marina mausoleum mill mine
  monastery monument morgue mosque motel motorway museum nightclub nursery nursing-home office orchard orphanage
  outpost palace park parking parlor parsonage patio pavilion pharmacy pier pipeline pitch pizzeria place plant
  plantation playground plaza police-station pond pool port post prison promenade property pub
  quarry racecourse racetrack railway ranch refinery refuge residence resort restaurant restroom road roadblock
  roadside roof room roundabout runway sanctuary school sea seafront seminary settlement shed shelter shop shopping
  shore shrine sidewalk site slum smelter spaceport square stable stadium stage station store storehouse
  street studio subway suite supermarket swamp synagogue tavern temple tent terminal terrace theater theatre
  tollbooth tomb tower townhouse track trail tunnel university upstairs vault velodrome venue villa vineyard
  walkway ward warehouse waterfront well wharf wing workplace workshop yard zoo
`)

/** Who makes, sells or runs something: companies as often as people. Lemmas. */
export const MAKER_NOUNS: ReadonlySet<string> = wordSet(`
  brewer builder creator designer developer distributor exporter importer insurer integrator lender maker manufacturer
  miner operator owner processor producer provider publisher refiner retailer seller shipper supplier trader vendor
`)

/** What carries people and things, and what is sent to see: they have names and do nothing of their own. Lemmas. */
export const VEHICLE_NOUNS: ReadonlySet<string> = wordSet(`
  airliner airship balloon barge battleship boat booster bulker bus capsule catamaran cruiser cutter destroyer dinghy
  dreadnought ferry ferryboat fireboat freighter frigate galleon glider helicopter hovercraft hydrofoil icebreaker jet
  jetliner kayak lander launcher lifeboat liner lorry minesweeper minibus motorboat orbiter plane probe raft rocket
  rover sailboat satellite schooner ship spacecraft spaceship spaceplane steamer steamship steamboat submarine
  submersible supertanker speedboat tanker telescope trawler truck tug tugboat vessel warship whaler yacht train tram
  shuttle starship
`)
