import { wordSet } from '../../util/word-set.ts'

/** Nouns that stand for single people; names are told by their tags. */
export const PEOPLE: ReadonlySet<string> = wordSet(`
  person people man woman countryman compatriot child boy girl baby infant toddler teenager teen youth youngster adult adolescent kid individual human
  civilian resident villager inhabitant local citizen national foreigner migrant refugee immigrant expatriate tourist traveller
  traveler visitor passenger commuter pedestrian cyclist motorist driver motorcyclist biker rider hiker climber mountaineer skier
  swimmer surfer sailor fisherman farmer herder shepherd peasant miner worker employee guide classmate schoolmate labourer laborer staff colleague co-worker
  coworker boss manager executive director chairman chairwoman chairperson chief head ceo founder owner partner shareholder
  customer client shopper patient doctor nurse surgeon medic paramedic physician psychiatrist dentist pharmacist student pupil
  schoolboy schoolgirl schoolchild teacher professor lecturer principal headmaster coach player athlete footballer striker
  goalkeeper midfielder defender quarterback receiver pitcher batter bowler batsman captain referee umpire boxer wrestler golfer
  runner racer jockey champion fan spectator supporter teammate rookie veteran actor actress singer musician rapper artist
  painter sculptor writer author novelist poet playwright journalist reporter correspondent editor photographer cameraman
  presenter host anchor broadcaster blogger comedian star celebrity model dancer director producer filmmaker composer drummer
  guitarist president premier minister chancellor king queen prince princess monarch emperor sultan emir sheikh duke lord lady
  senator congressman congresswoman representative deputy lawmaker legislator mp parliamentarian councillor councilman mayor
  governor secretary ambassador diplomat envoy consul spokesman spokeswoman spokesperson official officer aide adviser advisor
  politician candidate nominee incumbent leader dissident activist campaigner protester protestor demonstrator rioter striker
  marcher looter judge justice magistrate juror prosecutor lawyer attorney solicitor barrister defendant plaintiff suspect
  accused convict inmate prisoner detainee hostage captive fugitive offender criminal felon thief robber burglar mugger gangster
  mobster pirate hacker smuggler trafficker dealer killer murderer assassin gunman shooter attacker assailant bomber kidnapper
  abductor rapist molester stalker terrorist militant insurgent rebel fighter guerrilla jihadist jihadi extremist soldier trooper
  serviceman servicewoman marine airman pilot co-pilot gunner sniper commander general colonel major lieutenant sergeant corporal
  private admiral recruit conscript reservist mercenary guard bodyguard policeman policewoman cop constable detective inspector
  sheriff agent spy informant ranger warden firefighter fireman rescuer lifeguard volunteer astronaut cosmonaut engineer
  technician scientist researcher physicist chemist biologist geologist seismologist meteorologist economist analyst expert
  consultant specialist astronomer historian banker trader broker investor entrepreneur businessman businesswoman accountant
  cashier clerk waiter waitress chef cook baker butcher barber mechanic electrician plumber carpenter builder architect designer
  programmer developer priest bishop archbishop cardinal pope pastor minister rabbi imam cleric monk nun preacher father mother
  parent dad mom mum son daughter brother sister sibling twin uncle aunt cousin nephew niece grandfather grandmother grandparent
  grandson granddaughter husband wife spouse fiance fiancee girlfriend boyfriend widow widower orphan relative friend neighbour
  neighbor acquaintance guest stranger bystander onlooker witness eyewitness victim survivor casualty other baby-sitter babysitter
  nanny maid servant janitor caretaker landlord tenant homeowner beneficiary member crew follower loyalist partisan separatist
  socialite heir heiress millionaire billionaire philanthropist somebody someone anybody anyone everybody everyone nobody who
  he she they him her them we i you it-girl muslim christian jew sunni shiite shia kurd arab pensioner retiree senior
  troops martyr evacuee comrade combatant takfiri peacekeeper paratrooper pilgrim worshipper worshiper holidaymaker
  guest attendee schoolgirl islamist occupant seafarer seaman crewman crewmember boatman stowaway rower canoeist kayaker skier snowboarder
  goer churchgoer festivalgoer theatregoer cinemagoer moviegoer filmgoer partygoer concertgoer clubber reveller reveler diner bather mourner shopkeeper stallholder vendor hawker labourer bricklayer
  schoolteacher midwife carer invigilator steward stewardess flight-attendant trucker lorry-driver cabbie
`)

/** Groups and institutions that act as people do. */
export const GROUPS: ReadonlySet<string> = wordSet(`
  government administration cabinet ministry department agency authority council committee commission board panel parliament
  senate congress assembly legislature house court tribunal jury police army navy military force troop military militia guard
  regime junta opposition party faction coalition alliance union bloc federation league association organization organisation
  group gang mob cartel syndicate network cell movement front brigade battalion regiment division squad unit team side club crew
  delegation mission company firm corporation business bank manufacturer maker automaker carmaker airline operator retailer
  supermarket chain publisher broadcaster newspaper magazine station studio label startup conglomerate giant subsidiary supplier
  utility insurer lender brokerage fund museum gallery library orchestra auctioneer university college school hospital clinic church charity foundation institute academy
  family couple pair trio crowd community tribe clan population public staff workforce management leadership kremlin pentagon
  nation country state city town county province republic kingdom federation
`)

/** Titles that somebody is appointed or elected to, and steps down from. */
export const OFFICES: ReadonlySet<string> = wordSet(`
  president vice-president vice premier minister chancellor king queen prince monarch secretary undersecretary governor mayor senator
  congressman representative deputy councillor mp lawmaker ambassador envoy consul commissioner director chief head chairman
  chairwoman chairperson chair ceo cfo coo executive manager coach captain trainer principal dean rector provost professor judge
  justice magistrate prosecutor attorney general surgeon administrator superintendent inspector commander chief-of-staff officer
  spokesman spokeswoman spokesperson adviser advisor aide editor anchor host presenter leader speaker whip treasurer auditor
  controller comptroller marshal sheriff pope bishop archbishop cardinal patriarch nominee candidate successor replacement
  director-general secretary-general partner trustee regent sultan emir czar tsar quarterback coordinator conductor curator
  post position job office role seat presidency premiership leadership chairmanship directorship captaincy throne post board helm
  star lead actor actress doctor
`)
