import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { once } from '../../util/once.ts'
import { foldPlaceName } from './name.ts'

/**
 * What news names without the town or country it is in: seats of power, spaceports, bases and the quarters that stand
 * for them. Names, the one for people first, and what holds it by its own address: another row, or a name of the
 * gazetteer. A table of this project; venues that are not known far from home belong in story.yaml.
 */
const SITES: readonly (readonly [names: string, within: string])[] = [
  ['White House', 'Washington, D.C.'],
  ['Oval Office', 'White House'],
  ['White House Rose Garden|Rose Garden', 'White House'],
  ['Capitol Hill|U.S. Capitol|Capitol|Capitol Building|United States Capitol', 'Washington, D.C.'],
  ['Capitol Hill', 'Seattle'],
  ['Pentagon', 'Arlington, Virginia'],
  ['Camp David', 'Maryland'],
  ['Joint Base Andrews|Andrews Air Force Base', 'Maryland'],
  ['Mar-a-Lago', 'Palm Beach, Florida'],
  ['Guantanamo Bay|Guantánamo Bay Naval Base|Gitmo', 'Cuba'],
  ['United Nations headquarters|UN headquarters', 'New York City'],
  ['Wall Street', 'New York City'],
  ['Hollywood', 'Los Angeles'],
  ['Westminster|City of Westminster', 'London'],
  ['Downing Street|10 Downing Street|No 10 Downing Street|Number 10', 'Westminster'],
  ['Palace of Westminster|Houses of Parliament', 'Westminster'],
  ['Buckingham Palace', 'Westminster'],
  ['Chequers', 'England'],
  ['Windsor Castle', 'England'],
  ['Balmoral|Balmoral Castle', 'Scotland'],
  ['Stormont', 'Belfast'],
  ['Heathrow|Heathrow Airport|London Heathrow', 'London'],
  ['Gatwick|Gatwick Airport|London Gatwick', 'England'],
  ['Élysée Palace|Elysee', 'Paris'],
  ['Quai d’Orsay', 'Paris'],
  ['NATO headquarters', 'Brussels'],
  ['Berlaymont', 'Brussels'],
  ['Peace Palace', 'The Hague'],
  ['Palais des Nations', 'Geneva'],
  ['St. Peter’s Square', 'Vatican City'],
  ['St. Peter’s Basilica', 'Vatican City'],
  ['Kremlin|Moscow Kremlin', 'Moscow, Russia'],
  ['Novo-Ogaryovo', 'Russia'],
  ['Great Hall of the People', 'Beijing'],
  ['Zhongnanhai', 'Beijing'],
  ['Blue House|Cheong Wa Dae', 'Seoul'],
  ['Panmunjom|Joint Security Area', 'Korean Peninsula'],
  ['Green Zone', 'Baghdad'],
  ['Natanz', 'Iran'],
  ['Fordow|Fordo', 'Iran'],
  ['Sderot', 'Israel'],
  ['Wajima', 'Ishikawa'],
  ['Evin Prison|Evin', 'Tehran'],
  ['Kennedy Space Center|Kennedy Space Centre|KSC', 'Cape Canaveral'],
  ['Cape Canaveral Space Force Station|Cape Canaveral Air Force Station', 'Cape Canaveral'],
  ['Vandenberg Space Force Base|Vandenberg Air Force Base|Vandenberg', 'California'],
  ['Wallops Island|Wallops Flight Facility', 'Virginia'],
  ['Spaceport America', 'New Mexico'],
  ['Starbase', 'Boca Chica'],
  ['Johnson Space Center|Johnson Space Centre', 'Houston'],
  ['Jet Propulsion Laboratory|JPL', 'Pasadena, California'],
  ['Baikonur Cosmodrome|Baykonur Cosmodrome', 'Baikonur'],
  ['Plesetsk Cosmodrome|Plesetsk', 'Russia'],
  ['Vostochny Cosmodrome|Vostochny', 'Russia'],
  ['Guiana Space Centre|Guiana Space Center|Kourou spaceport', 'Kourou'],
  ['Jiuquan Satellite Launch Center|Jiuquan Satellite Launch Centre|Jiuquan launch center', 'China'],
  ['Wenchang Space Launch Site|Wenchang Spacecraft Launch Site', 'Hainan'],
  ['Xichang Satellite Launch Center|Xichang Satellite Launch Centre', 'Sichuan'],
  ['Taiyuan Satellite Launch Center|Taiyuan Satellite Launch Centre', 'Shanxi'],
  ['Satish Dhawan Space Centre|Satish Dhawan Space Center', 'Sriharikota'],
  ['Sriharikota', 'Andhra Pradesh'],
  ['Tanegashima Space Center|Tanegashima', 'Japan'],
  ['Ramstein Air Base|Ramstein', 'Germany'],
  ['Incirlik Air Base|Incirlik', 'Turkey'],
  ['Al Udeid Air Base|Al Udeid', 'Qatar'],
  ['Hmeimim air base|Hmeimim|Khmeimim', 'Syria'],
  ['Ain al-Asad air base|Ain al-Asad|Al Asad Air Base', 'Iraq'],
  ['Bagram Air Base|Bagram Airfield|Bagram', 'Afghanistan'],
]

/** Stretches of one country whose bounds are no region's: what else may lie in them is not known. */
const STRETCHES: readonly (readonly [names: string, within: string])[] = [
  ['Cape Canaveral', 'Florida'],
  ['Boca Chica', 'Texas'],
  ['Silicon Valley', 'California'],
  ['Donbas|Donbass', 'Ukraine'],
  ['Siberia', 'Russia'],
  ['Russian Far East', 'Russia'],
  ['Iraqi Kurdistan|Kurdistan Region|Kurdistan Region of Iraq', 'Iraq'],
  ['Bekaa Valley|Beqaa Valley|Bekaa|Beqaa', 'Lebanon'],
  ['Sinai|Sinai Peninsula', 'Egypt'],
  ['Darfur', 'Sudan'],
  ['Jonglei|Jonglei State', 'South Sudan'],
  ['Upper Nile|Upper Nile State', 'South Sudan'],
  ['Unity State', 'South Sudan'],
  ['Equatoria', 'South Sudan'],
  ['Upper Egypt', 'Egypt'],
  ['Transylvania', 'Romania'],
  ['Wallachia', 'Romania'],
  ['Bohemia', 'Czechia'],
  ['Moravia', 'Czechia'],
  ['Herzegovina', 'Bosnia and Herzegovina'],
  ['Slavonia', 'Croatia'],
  ['Transnistria|Transdniestria', 'Moldova'],
  ['South Ossetia', 'Georgia'],
  ['North Caucasus', 'Russia'],
  ['Urals|Ural Mountains', 'Russia'],
  ['Anatolia', 'Turkey'],
  ['Peloponnese', 'Greece'],
  ['Franconia', 'Bavaria'],
  ['Swabia', 'Germany'],
  ['Rhineland', 'Germany'],
  ['Ruhr|Ruhr Valley|Ruhr area', 'North Rhine-Westphalia'],
  ['Black Forest', 'Baden-Württemberg'],
  ['Lorraine', 'Grand Est'],
  ['Burgundy', 'Bourgogne-Franche-Comté'],
  ['Provence', 'Provence-Alpes-Côte d’Azur'],
  ['French Riviera|Riviera', 'Provence-Alpes-Côte d’Azur'],
  ['Picardy', 'Hauts-de-France'],
  ['Castile', 'Spain'],
  ['Costa del Sol', 'Andalusia'],
  ['Algarve', 'Portugal'],
  ['Dolomites', 'Italy'],
  ['Yorkshire', 'England'],
  ['Sussex', 'England'],
  ['Lake District', 'England'],
  ['Midlands', 'England'],
  ['Scottish Highlands', 'Scotland'],
  ['Hebrides', 'Scotland'],
  ['Connacht', 'Ireland'],
  ['New England', 'United States'],
  ['Midwest', 'United States'],
  ['Deep South', 'United States'],
  ['Appalachia', 'United States'],
  ['Gulf Coast', 'United States'],
  ['Bay Area|San Francisco Bay Area', 'California'],
  ['Florida Keys', 'Florida'],
  ['Long Island', 'New York State'],
  ['Somaliland', 'Somalia'],
  ['Puntland', 'Somalia'],
  ['Ogaden', 'Ethiopia'],
  ['Luzon', 'Philippines'],
  ['Mindanao', 'Philippines'],
  ['Java', 'Indonesia'],
  ['Sumatra', 'Indonesia'],
  ['Sulawesi', 'Indonesia'],
  ['Honshu', 'Japan'],
  ['Kyushu', 'Japan'],
  ['Chernobyl|Chornobyl|Chernobyl exclusion zone', 'Ukraine'],
  ['Maui', 'Hawaii'],
  ['Oahu', 'Hawaii'],
  ['Kauai', 'Hawaii'],
  ['Lombok', 'Indonesia'],
  ['Sumbawa', 'Indonesia'],
  ['Shikoku', 'Japan'],
  ['Noto Peninsula|Noto', 'Ishikawa'],
  ['Lesbos|Lesvos', 'Greece'],
  ['Santorini|Thira', 'Greece'],
  ['Majorca|Mallorca', 'Balearic Islands'],
  ['Tenerife', 'Canary Islands'],
  ['Gran Canaria', 'Canary Islands'],
  ['Lanzarote', 'Canary Islands'],
  ['El Hierro', 'Canary Islands'],
  ['La Palma', 'Canary Islands'],
  ['Bornholm', 'Denmark'],
  ['Öland', 'Sweden'],
  ['Saaremaa', 'Estonia'],
  ['Harz|Harz Mountains', 'Germany'],
  ['Cappadocia', 'Turkey'],
  ['Rojava', 'Syria'],
  ['Galilee', 'Israel'],
  ['Upper Galilee', 'Israel'],
  ['Negev|Negev Desert', 'Israel'],
  ['Nile Delta', 'Egypt'],
  ['Gagauzia', 'Moldova'],
  ['Kordofan', 'Sudan'],
  ['Katanga', 'Democratic Republic of the Congo'],
  ['Casamance', 'Senegal'],
  ['Azawad', 'Mali'],
  ['Jubaland', 'Somalia'],
  ['Karamoja', 'Uganda'],
  ['Matabeleland', 'Zimbabwe'],
  ['Waziristan', 'Khyber Pakhtunkhwa'],
  ['North Waziristan', 'Khyber Pakhtunkhwa'],
  ['South Waziristan', 'Khyber Pakhtunkhwa'],
  ['Kurram|Kurram district', 'Khyber Pakhtunkhwa'],
  ['Bajaur', 'Khyber Pakhtunkhwa'],
  ['Isan|Isaan', 'Thailand'],
  ['Catatumbo', 'Colombia'],
  ['Araucanía|Araucania', 'Chile'],
  ['Channel Islands', 'Europe'],
  ['South Island', 'New Zealand'],
  ['North Island', 'New Zealand'],
  ['Tahiti', 'French Polynesia'],
  ['Gozo', 'Malta'],
  ['Merseyside', 'England'],
  ['Tyne and Wear', 'England'],
]

const SITE = 'site:'
const STRETCH = 'stretch:'

interface Site {
  readonly node: () => PlaceNode
  readonly within: string
}

let index: ReadonlyMap<string, readonly Site[]> | undefined

/** Every site of a folded name, the likeliest first; `resolve` reads what it lies in. */
export function findSites(key: string, resolve: (name: string) => readonly PlaceReading[]): readonly PlaceReading[] {
  index ??= indexSites()
  return (index.get(key) ?? []).map(({ node, within }) => ({ chain: [node(), ...(resolve(within)[0]?.chain ?? [])] }))
}

function indexSites(): ReadonlyMap<string, readonly Site[]> {
  const sites = new Map<string, Site[]>()
  for (const [prefix, table] of [
    [SITE, SITES],
    [STRETCH, STRETCHES],
  ] as const) {
    for (const [row, within] of table) addSite(row.split('|'), prefix, within, sites)
  }
  return sites
}

function addSite(names: readonly string[], prefix: string, within: string, sites: Map<string, Site[]>): void {
  const [name = ''] = names
  const node = once(
    (): PlaceNode => ({ id: `${prefix}${foldPlaceName(name)}/${foldPlaceName(within)}`, name, level: 'city' }),
  )
  for (const key of new Set(names.map(foldPlaceName))) sites.set(key, [...(sites.get(key) ?? []), { node, within }])
}

/** The rows, for a test that nothing here leads nowhere. */
export function siteRows(): readonly { readonly names: string; readonly within: string }[] {
  return [...SITES, ...STRETCHES].map(([names, within]) => ({ names, within }))
}

/** What a stretch lies in, since towns are not known to lie in it: [Erbil, Iraqi Kurdistan] is in Iraq. */
export function beyondStretch(reading: PlaceReading): PlaceReading {
  const [first, ...rest] = reading.chain
  const isStretch = first !== undefined && first.level !== 'declared' && first.id.startsWith(STRETCH)
  return isStretch && rest.length > 0 ? { chain: rest } : reading
}

/** Whether the place has bounds that are known, so that nothing beside it is a part of it. */
export function isSite({ id, level }: PlaceNode): boolean {
  return level !== 'declared' && id.startsWith(SITE)
}
