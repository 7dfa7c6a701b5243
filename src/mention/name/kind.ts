import { wordSet } from '../../util/word-set.ts'

/** Words inside names that tell what the name stands for; folded. The last such word counts most. */

/** [Interior Ministry], [Harbor Post], [Labour Party], [Almara United]; a name's own words, in capitals. */
export const ORGANIZATION_KINDS: ReadonlySet<string> = wordSet(`
  academies accademia academy school schools administration advisers advisors aerospace affairs agence agencia agency airlines airways
  alliance amnesty army assembly associates association athletic authority automobile automotive aviation bancorp
  bank bankers battalion
  beverages biosciences biotech board brands brewery brewing brigade brigades broadcasting brotherhood bureau
  bundestag bundesbank bundesliga cabinet capital cartel caucus chamber chemical chemicals chronicle church
  city-council civic club coalition collective college commission commissioners
  committee commonwealth communications companies company computer computers confederation conference conglomerate
  congress congregation consortium constabulary construction consulate consulting consultants convention cooperative
  corp corporation corps council courier court
  crescent cup-team daily defence defense delegation democrats department departments directorate division duma
  dynamics electric electronics embassy energy enterprise enterprises entertainment exchange examiner express
  faction federation fellowship fighters films firm fleet focus force forces forum
  foundation foundry franchise fraternity front fund funds gazette gendarmerie globe government group groupe grupo
  guard guards guild halliburton healthcare health herald holding holdings inc incorporated independent industries
  industry infantry initiative insider institute instituto institutes institution insurance intelligence
  interactive international inquirer investments investors investigation investigations jihad journal jihadists
  judiciary junta kgb knesset knights lab laboratories laboratory labs labour league legion legislature liberals
  limited logistics ltd mafia magazine mail majlis marines markets media mercury microsystems militia
  ministries ministry mirror mission motor motors movement mutual navy network networks news newspaper newspapers
  ngo nation-of-islam observatory observer office oil operations orchestra order organisation organization
  outfitters panel parliament partners partnership party patrol people's-army petroleum pharma pharmaceutical
  pharmaceuticals pharmacies
  philharmonic photos pictures police politburo post power press productions project properties prosecutors
  publications publishers publishing quartet quds radio railroad railways rangers rebels records recorder reds
  regiment regulator republicans reserve resistance resources restaurants retail review robotics
  scouts secretariat securities security seminary senate sentinel separatists service services shipping shipyard
  singers sisters socialists societe societies society solidarity solutions squad squadron staff standard star
  star-tribune state-department stores strategies studio studios sun supermarkets symphony syndicate systems
  taskforce team teamsters tech telecom
  telecommunications telegraph telephone television theater-company times today's trade trades treasury tribunal
  tribune trust trustees tv union unions unit university utd veterans vanguard voice volunteers wanderers watch
  watchdog weekly wire wholesale workers works-council world-cup youth zeitung
  savings seafood foods air semiconductors semiconductor minerals mining metals steel textiles apparel breweries distillers dairies
  cement therapeutics diagnostics genomics equity ventures mobility freight cargo utilities wireless broadband software
  systems cruises ferries airport-group leisure cosmetics robotics fintech payments renewables
  afc albion cf fc fk sc sk ufc united rovers athletic celtic hotspur dynamo spartak juventus olympiakos galatasaray
  fenerbahce lakers celtics yankees mets dodgers padres cubs braves phillies marlins astros rangers angels mariners
  athletics royals twins tigers guardians nationals orioles brewers pirates cardinals diamondbacks rockies
  patriots giants jets bills dolphins ravens bengals browns steelers texans colts jaguars titans broncos chiefs
  raiders chargers cowboys eagles commanders redskins packers vikings bears lions saints falcons panthers buccaneers
  seahawks 49ers rams warriors clippers suns kings spurs mavericks rockets grizzlies pelicans jazz nuggets
  timberwolves thunder blazers bulls
  cavaliers pistons pacers bucks hawks hornets heat magic wizards knicks nets raptors 76ers sixers bruins canadiens
  senators sabres redwings blackhawks penguins flyers capitals hurricanes predators canucks oilers flames avalanche
  sharks ducks kraken islanders
`)

/** [Kent County], [Lake Tahoe], [Khan Yunis Governorate]: land and water. */
export const AREA_KINDS: ReadonlySet<string> = wordSet(`
  archipelago atoll basin bay beach borough canton canyon cape cay city coast cove county creek delta desert
  district districts falls fjord forest forests glacier governorate gulf harbor harbour heights highlands hill hills
  island islands isle isles isthmus junction key keys krai lagoon lake lakes lowlands marsh mesa metro mountain
  mountains mount mt municipality neighborhood neighbourhood oasis oblast ocean parish peak peninsula plain plains
  plateau port
  prefecture principality province quarter raion range ranges reef region reservation reservoir ridge river rivers
  sahara sands sea seas shire shoals sierra sound springs state states steppe strait straits strip
  suburb suburbs territories territory town township trench upland valley vale village volcano voivodeship ward
  wilderness woods
`)

/** [Al-Rahma Hospital], [Elm Street], [Northfield High School]: built places, which may act as well. */
export const VENUE_KINDS: ReadonlySet<string> = wordSet(`
  abbey academy airbase airfield airport airstrip amphitheater amphitheatre aquarium arboretum arcade arena
  auditorium ave avenue ballpark ballroom bar barracks base basilica bazaar block blvd boulevard bowl bridge
  building bunker cafe campus camp canal casino castle cathedral
  cemetery center centre chapel church circle circuit clinic college colosseum complex convent corner cosmodrome
  court courthouse courts crossing dam depot dome drive embassy estate exchange expressway farm field fields fort
  fortress freeway garden gardens gate grill ground grounds gurdwara gym hall hangar headquarters
  heliport highway home hospital hostel hotel house inn interchange jail junction kindergarten laboratory landing
  lane library lighthouse lodge mall manor mansion market mausoleum memorial mill mills mine monastery monument
  mosque motel motorway museum nursery observatory office opera orchard outpost palace palazzo park parkway pavilion
  penitentiary piazza pier place plant plantation plaza plaza pond pool prison pub quay raceway racecourse racetrack
  ranch refinery refuge residence residences resort restaurant rink road roundabout rotunda sanctuary sanatorium
  school seminary shipyard shrine speedway spaceport square stadium stage starbucks station store street studios
  subway
  supermarket synagogue tavern temple terminal terrace theater theatre tomb tower towers track trail tunnel turnpike
  university velodrome viaduct villa vineyard walk warehouse way wharf yard zoo
  hwy rd st.
`)

/** Words of kind that families are called too: behind a given name they tell little. */
export const SURNAME_KINDS: ReadonlySet<string> = wordSet(`
  hill hills woods rivers banks day park parks king bishop price field fields church marsh lane hall page post law bridges power star heath brooks wells west dale forest stone street ward house mills mill walk
  cross castle court lake ridge summers winters gates waters love battle bond walker farmer cook baker miller carter mason knight knights best rice young major judge pope drake prince duke noble
  glen berg burns cole garden gardens spring springs storm winter english french ireland holland england wales francis vale cove beach grove moss reed rock sands shore sparks story hunter fisher carter porter potter shepherd archer taylor driver singer parker cooper carpenter butler barber bowler brewer gardener mariner painter porter sailor skinner smith turner tanner tyler weaver webster priest abbot bishop deacon squire steward chandler
`)

/** [World War], [Nobel Prize], [Hurricane Ada], [Brexit Bill]: happenings, works, products, laws, times, tongues. */
export const OTHER_KINDS: ReadonlySet<string> = wordSet(`
  act accord accords agreement album amendment anthem award awards ballet battle bill bible bowl box brexit campaign
  carnival championship championships charter christmas civil-war classic code concerto conference constitution
  convention cup crisis
  curve cyclone day decade declaration deal derby disease doctrine draft dynasty earthquake easter edition effect
  election elections empire epoch era eve expedition expo fair festival film finals flight flu forum
  fever finale games genesis godfather gospel grammys hurricane index initiative insurrection intifada invasion
  jubilee koran law laws list marathon masters massacre medal memorandum mission month movie museum-night night
  novel olympics olympiad open operation
  opera oscar oscars pact paper papers parade paradox peace-prize plan plague play poem prize program programme
  protocol quran ramadan rebellion referendum reformation report resolution revolution rhapsody riots roadmap rule
  rules saga scandal season
  series show siege sonata song spring storm strike suite summit super-bowl symphony syndrome talks tape test
  theorem theory tornado tour tournament trial trials treaty trophy tsunami typhoon uprising vaccine verdict version
  virus visa war wars week weekend
  amendment mark model edition phone pad pod watch tablet browser windows android app suv sedan rifle missile
  missiles rocket rockets spacecraft satellite shuttle capsule submarine destroyer frigate carrier jet aircraft
  helicopter drone tank truck
`)

export function isKindWord(word: string): boolean {
  return ORGANIZATION_KINDS.has(word) || AREA_KINDS.has(word) || VENUE_KINDS.has(word) || OTHER_KINDS.has(word)
}
