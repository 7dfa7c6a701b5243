import { wordSet } from '../../util/word-set.ts'

/** What people are harmed with; what happens to them [blast, fire, strike] is no weapon. */
export const WEAPONS: ReadonlySet<string> = wordSet(`
  bomb missile rocket grenade mortar shell artillery gun rifle pistol handgun revolver shotgun weapon firearm machinegun machine-gun
  submachine-gun kalashnikov ak-47 ar-15 m16 musket carbine musket airgun explosive tnt semtex dynamite ied device mine landmine torpedo
  drone uav knife machete axe axes hatchet sword dagger blade scissors screwdriver hammer crowbar club bat baton truncheon stick spear
  cleaver razor acid gas teargas sarin chlorine vx novichok ricin cyanide arsenic poison napalm phosphorus polonium warhead bullet round
  ammunition munition tank jet warplane aircraft helicopter gunship bomber fighter plane warship cannon howitzer launcher
  flamethrower molotov petrol-bomb firebomb fire-bomb fire-bombs nail-bomb crossbow bow arrow taser slingshot stone rock brick bottle
  car-bomb truck-bomb barrel-bomb belt vest projectile firework incendiary shrapnel buckshot airstrike shelling
`)

/** What travels on roads, rails, water and in the air. */
export const VEHICLES: ReadonlySet<string> = wordSet(`
  car bus minibus coach truck lorry van taxi cab ambulance motorcycle motorbike bike bicycle scooter rickshaw tractor trailer
  vehicle suv sedan jeep pickup limousine train tram locomotive carriage wagon metro subway freight plane airplane aeroplane
  aircraft airliner jet jetliner helicopter chopper glider balloon ship boat ferry vessel tanker yacht dinghy trawler barge
  freighter submarine canoe kayak raft ferryboat liner speedboat flight convoy cable-car gondola motorcade airbus boeing motorist driver cessna learjet
  antonov tupolev ilyushin fokker turboprop biplane warplane seaplane floatplane airship catamaran hovercraft lifeboat rowboat pirogue
  steamer trawler schooner tugboat tug fishing-boat speedboat cable-car funicular minivan lorry tricycle quad-bike moped
`)

export const SPACECRAFT: ReadonlySet<string> = wordSet(`
  rocket spacecraft capsule shuttle satellite probe rover lander orbiter spaceship spaceplane booster mission crew telescope
  module payload astronaut cosmonaut falcon soyuz starship spaceflight cubesat constellation launcher missile icbm
`)

/** What carries others up. */
export const CARRIERS: ReadonlySet<string> = wordSet('rocket booster launcher')

/** Where spacecraft go that is on no map. */
export const BEYOND_EARTH: ReadonlySet<string> = wordSet(
  'moon mars venus mercury jupiter saturn uranus neptune pluto sun asteroid comet orbit station iss space',
)

export const PRODUCTS: ReadonlySet<string> = wordSet(`
  phone smartphone iphone handset tablet ipad laptop notebook computer pc processor chip gpu cpu console device gadget camera
  headset watch smartwatch speaker tv television model car vehicle suv sedan motorcycle truck plane jet product line lineup range
  version edition update upgrade patch fix software app application browser platform service website portal network game album
  song single video film movie sequel trailer series show magazine book novel memoir brand store collection drug vaccine medicine
  treatment system engine server macbook imac macintosh printer drive tool toolbar beta client player chipset motherboard card robot drone
`)

export const COMPANY_THINGS: ReadonlySet<string> = wordSet(`
  company firm corporation business bank manufacturer maker automaker carmaker airline operator retailer supermarket chain
  publisher broadcaster newspaper daily magazine station studio label startup start-up conglomerate subsidiary supplier utility insurer
  lender brokerage unit division arm stake share shareholding interest majority minority asset holding brand provider developer
  rival competitor club franchise team network platform portfolio refinery mine plant vendor consultancy chipmaker drugmaker
`)

/** Single things that are sold for a price of their own, at auctions above all. */
export const WORKS: ReadonlySet<string> = wordSet(`
  painting picture portrait self-portrait landscape canvas watercolour watercolor fresco triptych artwork masterpiece drawing sketch
  sculpture statue statuette bust bronze engraving print photograph tapestry manuscript letter diary notebook map globe autograph
  score violin cello guitar piano stamp coin banknote medal diamond ruby sapphire emerald pearl necklace bracelet ring brooch
  tiara crown jewel gem watch clock egg vase bowl porcelain chair lamp bottle wine whisky whiskey comic jersey shirt racket
  skeleton fossil meteorite villa mansion castle chateau penthouse estate island yacht superyacht mural scroll banner helmet sword
`)

/** What can collapse, burn or be attacked and stands somewhere. */
export const STRUCTURES: ReadonlySet<string> = wordSet(`
  building house home apartment flat block tower skyscraper hotel bridge dam levee dyke dike embankment tunnel roof wall ceiling floor mine factory plant
  warehouse store shop supermarket mall market restaurant bar club nightclub theatre theater cinema stadium arena school
  university college hospital clinic church mosque temple synagogue cathedral monastery station airport terminal port harbour
  harbor pier platform stand stage scaffolding crane barn shed garage office headquarters embassy consulate barracks base camp
  prison jail court courthouse museum library palace castle monument statue road highway railway pipeline refinery depot
  grandstand canopy balcony staircase elevator church palace bank bakery farm village town city district neighbourhood neighborhood area
  suburb checkpoint airbase airfield stronghold position outpost convoy refugee bus car vessel ship footbridge overpass flyover viaduct
  gallery walkway skywalk minaret steeple chimney silo embankment levee dyke dike causeway jetty wharf greenhouse terrace porch shaft quarry
`)

/** What a cut, a leak or an outage befalls. */
export const LINES: ReadonlySet<string> = wordSet(`
  cable pipeline pipe line wire power gas oil water internet electricity connection tanker well dam reactor fibre fiber link
  service network communication phone telephone broadband traffic artery
`)

/** Awards, aims and other things that are won, met or attacked in a figurative sense. */
export const FIGURATIVE: ReadonlySet<string> = wordSet(`
  expectation need requirement criterion goal target demand deadline condition standard challenge obligation commitment quota
  objective resistance criticism opposition scepticism skepticism approval success failure disaster silence fate end death
  obstacle eye match problem policy plan decision record handling idea proposal credibility integrity character reputation
  legacy position theory claim argument issue question poverty inflation crisis corruption cancer disease
  website web page site blog store link section url archive museum shop
`)

export const AWARDS: ReadonlySet<string> = wordSet(`
  award prize oscar grammy emmy tony medal nobel pulitzer contract bid tender lottery approval praise support heart mind
  acclaim reprieve right case lawsuit appeal battle fight friend fan respect trust backing freedom
`)

export const SPORT_WORDS: ReadonlySet<string> = wordSet(`
  game match final semifinal semi-final quarterfinal quarter-final playoff play-off tournament championship championships cup
  league season series title round set tie test derby race grand-prix bowl playoffs trophy inning quarter half overtime penalty
  goal touchdown homer homerun knockout bout fight fighter boxer heavyweight opponent rival division conference medal gold silver
  bronze olympics olympic games stadium coach team club side striker quarterback pitcher seed wicket run point lap basket finale opener
  rebound victory win defeat loss record streak wildcard wild-card open masters slam unbeaten undefeated
`)

/** Words of a text that tells of players and their clubs. */
export const PLAYING: ReadonlySet<string> = wordSet(
  'striker midfielder defender goalkeeper winger forward centre-back quarterback pitcher teammate footballer transfer fullback playmaker',
)

/** What is ordered by the dozen, for money. */
export const GOODS: ReadonlySet<string> = wordSet(`
  train locomotive tram carriage bus aircraft plane airliner jet helicopter fighter drone ship frigate submarine corvette ferry tank
  howitzer missile satellite turbine truck car vehicle dose reactor radar
`)

/** What two sides play against each other. */
export const GAMES: ReadonlySet<string> = wordSet(
  'match game final semi-final semifinal derby tie contest clash fixture',
)

/** Words of a text that tells of races and of others who compete each for themselves. */
export const RACING: ReadonlySet<string> = wordSet(`
  race racing racer runner rider cyclist swimmer skier sprinter hurdler jumper rower sailor skater biathlete triathlete athlete driver
  jockey marathon marathoner half-marathon ultramarathon ultra ultra-marathon triathlon ironman podium lap finish-line peloton velodrome
  pole-position grid relay regatta hurdle butterfly freestyle backstroke breaststroke downhill slalom sprint heat stage prix grand-prix
  steeplechase javelin discus decathlon heptathlon biathlon peloton yellow-jersey course
`)

/** By how many of what games are won [by six wickets, by two goals]. */
export const MARGINS: ReadonlySet<string> = wordSet('wicket run goal point try length lap stroke shot set basket')

/** What teams and players win. */
export const COMPETITIONS: ReadonlySet<string> = wordSet(`
  cup final finals semifinal semi-final quarterfinal quarter-final playoff playoffs play-off tournament championship championships
  league series title trophy derby grand-prix prix bowl open masters slam olympics games shield race marathon round conference
  division invitational classic rally tour super-bowl stage regatta relay sprint slalom downhill crown pennant semi fixture leg master
  decathlon heptathlon triathlon criterium odi t20 t20i twenty20 one-dayer
`)

export const INQUIRIES: ReadonlySet<string> = wordSet(`
  investigation probe inquiry enquiry review campaign attack offensive raid strike appeal bid crackdown operation search manhunt
  initiative programme program effort drive war lawsuit suit petition process career project plan scheme consultation survey
  protest hunt crusade challenge complaint action assault tirade tour study
`)

/** Nouns of places within a town or region, by which the name of one is told from the name of the other. */
export const SCENES: ReadonlySet<string> = wordSet(`
  district neighborhood neighbourhood quarter suburb area street avenue road square market mall hospital clinic school university
  college mosque church temple cathedral shrine synagogue station airport airbase base camp checkpoint crossing border bridge
  building hotel restaurant bar club nightclub theatre theater cinema stadium arena park factory plant refinery mine prison jail penitentiary colliery shipyard monastery dam
  court courthouse embassy consulate headquarters palace parliament museum library tower bank store shop supermarket warehouse port
  harbour harbor pier beach lake river valley mountain hill highway village center centre cosmodrome site house home apartment near
`)

/** Words of a sale to whoever bids most. */
export const AUCTIONS: ReadonlySet<string> = wordSet(
  'auction auctioneer auctioned hammer lot bidder bidding sotheby christie bonham',
)
