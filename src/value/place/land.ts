import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { foldPlaceName } from './name.ts'
import { isTouchedBy } from './overlap.ts'

/** A land that history or the ground made and that lies in several states, or that several states claim. */
interface Land {
  readonly id: string
  readonly name: string
  /** Countries and first-level regions of the gazetteer that have some of it. */
  readonly members: readonly string[]
  readonly isDisputed: boolean
}

/**
 * Names, the one for people first, and the countries or first-level regions with some of the land: regions where a
 * country has some at one edge only, so that its other regions stay apart. A table of this project; what states hold of
 * the lands between Baltic, Adriatic and Black Sea follows Wikipedia's `List of historical regions of Central Europe`.
 * What lies in one state is a stretch of it: see place/site.ts.
 */
const SHARED: readonly (readonly [names: string, members: string])[] = [
  ['Basque Country|Basque region', 'ES-PV ES-NC FR-NAQ'],
  ['Catalonia|Catalan Countries', 'ES-CT FR-OCC AD'],
  ['Navarre', 'ES-NC FR-NAQ'],
  ['Pyrenees', 'ES FR AD'],
  ['Alps', 'FR CH IT AT DE SI LI MC'],
  ['Jura|Jura Mountains', 'FR-BFC FR-ARA CH'],
  ['Savoy', 'FR-ARA IT-21 IT-23'],
  ['Lake Geneva', 'CH FR-ARA'],
  ['Lake Constance', 'CH AT-8 DE-BW DE-BY'],
  ['Ardennes', 'BE-WAL LU FR-GES DE-RP'],
  ['Flanders', 'BE-VLG FR-HDF NL-ZE'],
  ['Hainaut', 'BE-WAL FR-HDF'],
  ['Brabant', 'NL-NB BE'],
  ['Frisia', 'NL.02 NL-GR DE-NI DE-SH DK-83'],
  ['Schleswig', 'DE-SH DK-83'],
  ['Jutland|Jutland Peninsula', 'DK-81 DK-82 DK-83 DE-SH'],
  ['Lapland|Lappland|Sápmi', 'FI.19 SE.14 SE.23 NO.54 NO-18 RU.49'],
  ['Karelia', 'RU.28 RU-LEN FI.09 FI.12'],
  ['Livonia', 'EE LV'],
  ['Pomerania', 'PL-22 PL-32 DE-MV'],
  ['Lusatia', 'DE-SN DE-BB PL-08 PL-02'],
  ['Silesia', 'PL-24 PL-02 PL.79 PL-08 CZ-80 CZ.84 DE-SN'],
  ['Upper Silesia', 'PL-24 PL.79 CZ-80'],
  ['Tyrol|Tirol', 'AT-7 IT-32'],
  ['Istria', 'HR-18 HR-08 SI IT-36'],
  ['Dalmatia', 'HR-17 HR.19 HR.13 HR.03 ME'],
  ['Galicia|Halychyna', 'UA-46 UA-26 UA-61 PL-12 PL-18'],
  ['Volhynia', 'UA-07 UA-56 PL-06 BY'],
  ['Polesia|Polesie', 'BY UA PL RU'],
  ['Podolia', 'UA MD'],
  ['Carpathians|Carpathian Mountains', 'RO UA SK PL CZ HU RS'],
  ['Bukovina', 'UA-77 RO-SV'],
  ['Bessarabia', 'MD UA-51 UA-77'],
  ['Moldavia', 'MD RO UA'],
  ['Maramureș|Maramures', 'RO-MM UA-21'],
  ['Banat', 'RO-TM RO-CS RO-AR RO-MH RS-VO HU'],
  ['Dobruja|Dobrudja', 'RO BG'],
  ['Sandžak|Sandzak', 'RS ME'],
  ['Macedonia', 'MK GR-B GR-A GR-C BG.38'],
  ['Thrace', 'GR-A TR-59 TR-22 TR-39 TR-34 TR-17 BG'],
  ['Epirus', 'GR-D AL'],
  ['Kurdistan', 'TR IR IQ SY'],
  ['Azerbaijan', 'AZ IR-03 IR-04 IR-24 IR-19'],
  ['Mesopotamia', 'IQ SY TR IR KW'],
  ['Balochistan|Baluchistan', 'PK-BA IR-11 AF'],
  ['Sistan', 'IR-11 AF-NIM AF-FRA'],
  ['Khorasan', 'IR.42 IR.41 IR.43 AF TM'],
  ['Fergana Valley|Ferghana Valley', 'UZ KG TJ'],
  ['Hindu Kush', 'AF PK TJ'],
  ['Pamirs|Pamir|Pamir Mountains', 'TJ AF KG CN-XJ'],
  ['Karakoram', 'PK-GB IN-JK IN-LA CN-XJ'],
  ['Himalayas|Himalaya', 'IN NP BT CN PK'],
  ['Punjab', 'PK-PB PK-IS IN-PB IN-HR IN-CH IN-HP'],
  ['Bengal', 'BD IN-WB IN-TR IN-AS'],
  ['Sundarbans', 'BD IN-WB'],
  ['Thar Desert|Thar', 'IN PK'],
  ['Tibet|Tibetan Plateau', 'CN-XZ CN-QH CN.32 CN.15 CN.29 IN-LA'],
  ['Gobi|Gobi Desert', 'MN CN'],
  ['Manchuria', 'CN RU'],
  ['Golden Triangle', 'MM LA TH'],
  ['Mekong Delta', 'VN KH'],
  ['Malay Peninsula', 'MY TH SG MM'],
  ['Borneo', 'ID-KB ID-KT ID-KS ID-KI ID-KU MY-12 MY-13 MY.15 BN'],
  ['New Guinea', 'PG ID.36 ID-PB'],
  ['Timor', 'TL ID-NT'],
  ['Arctic|Arctic Circle', 'US CA GL NO RU FI SE IS SJ'],
  ['Sahara|Sahara Desert', 'DZ TD EG LY ML MR MA NE EH SD TN'],
  ['Liptako-Gourma', 'ML NE BF'],
  ['Lake Chad|Lake Chad Basin', 'TD NG NE CM'],
  ['Lake Victoria', 'KE UG TZ'],
  ['Lake Tanganyika', 'TZ CD BI ZM'],
  ['Congo Basin', 'CD CG CM CF GA GQ AO'],
  ['Rift Valley|Great Rift Valley', 'ET KE TZ UG MW MZ RW BI CD'],
  ['Kalahari|Kalahari Desert', 'BW NA ZA'],
  ['Rocky Mountains|Rockies', 'US CA'],
  ['Great Lakes', 'US CA BI CD KE MW RW TZ UG ZM'],
  ['Pacific Northwest', 'US CA-BC'],
  ['Sonoran Desert', 'US MX'],
  ['Rio Grande Valley|Rio Grande', 'US MX'],
  ['Yucatan Peninsula|Yucatán Peninsula', 'MX BZ GT'],
  ['Northern Triangle', 'GT HN SV'],
  ['Mosquito Coast', 'NI HN'],
  ['Darien Gap|Darién Gap|Darien', 'PA CO'],
  ['Hispaniola', 'HT DO'],
  ['Andes', 'AR BO CL CO EC PE VE'],
  ['Amazon|Amazonia|Amazon rainforest|Amazon basin', 'BR PE CO VE EC BO GY SR GF'],
  ['Guianas', 'GY SR GF VE BR'],
  ['Gran Chaco|Chaco', 'AR PY BO BR'],
  ['Pampas', 'AR UY BR'],
  ['Lake Titicaca', 'BO PE'],
  ['Triple Frontier', 'AR BR PY'],
  ['Patagonia', 'AR-Q AR-R AR-U AR-Z AR-V CL.10 CL-AI CL-LL'],
  ['Tierra del Fuego', 'AR-V CL.10'],
]

/** Ground that several states claim, and that each of them would say lies in itself; members as above. */
const DISPUTED: readonly (readonly [names: string, members: string])[] = [
  ['Kashmir', 'IN-JK IN-LA PK-JK PK-GB CN-XJ'],
  ['Aksai Chin', 'CN IN'],
  ['Siachen|Siachen Glacier', 'IN PK'],
  ['Doklam', 'BT CN IN'],
  ['Nagorno-Karabakh|Karabakh|Artsakh', 'AZ AM'],
  ['Shebaa Farms', 'LB SY IL'],
  ['Abyei', 'SD SS'],
  ['Halaib Triangle|Halaib', 'EG SD'],
  ['Essequibo|Guayana Esequiba', 'GY VE'],
  ['Kuril Islands|Kurils', 'RU.64 JP'],
  ['Dokdo|Takeshima|Liancourt Rocks', 'KR JP'],
  ['Senkaku Islands|Senkakus|Diaoyu Islands', 'JP CN TW'],
  ['Spratly Islands|Spratlys', 'CN VN PH MY TW BN'],
  ['Paracel Islands|Paracels', 'CN VN TW'],
  ['Scarborough Shoal', 'CN PH TW'],
  ['Second Thomas Shoal|Ayungin Shoal', 'CN PH TW VN'],
]

const LAND = 'land:'

interface LandIndex {
  readonly byId: ReadonlyMap<string, Land>
  readonly byKey: ReadonlyMap<string, readonly Land[]>
}

let index: LandIndex | undefined

function lands(): LandIndex {
  index ??= indexLands()
  return index
}

function indexLands(): LandIndex {
  const byId = new Map<string, Land>()
  const byKey = new Map<string, readonly Land[]>()
  for (const [table, isDisputed] of [
    [SHARED, false],
    [DISPUTED, true],
  ] as const) {
    for (const [row, members] of table) {
      const names = row.split('|')
      const name = names[0] ?? ''
      const land = { id: LAND + foldPlaceName(name), name, members: members.split(' '), isDisputed }
      byId.set(land.id, land)
      for (const key of new Set(names.map(foldPlaceName))) byKey.set(key, [...(byKey.get(key) ?? []), land])
    }
  }
  return { byId, byKey }
}

/** Every land of a folded name; nothing holds it whole. */
export function findLands(key: string): readonly PlaceReading[] {
  return (lands().byKey.get(key) ?? []).map(({ id, name }) => ({ chain: [{ id, name, level: 'continent' }] }))
}

export function isLand({ id, level }: PlaceNode): boolean {
  return level === 'continent' && id.startsWith(LAND)
}

export function isDisputedLand(land: PlaceNode): boolean {
  return lands().byId.get(land.id)?.isDisputed ?? false
}

function membersOf(land: PlaceNode): readonly string[] {
  return lands().byId.get(land.id)?.members ?? []
}

/** How much of a land another place may have; `some` where its country or region has, `untold` where it may. */
export type Share = 'some' | 'untold' | 'none'

/**
 * What a reading that is no land has of one: a country or region that holds some of it has `some`; what lies in one is
 * `untold`, as is a place of which no region is known.
 */
export function shareOf(land: PlaceNode, { chain }: PlaceReading): Share {
  const members = membersOf(land)
  const [head] = chain
  const country = chain.find(({ level }) => level === 'country')
  if (!head || !country) return head && members.some((id) => isTouchedBy(head.id, countryOf(id))) ? 'some' : 'none'
  if (members.includes(head.id)) return 'some'
  const inCountry = members.filter((id) => countryOf(id) === country.id)
  if (inCountry.length === 0) return 'none'
  if (head === country) return 'some'
  const isWithin = chain.some(({ id, level }) => level !== 'declared' && members.includes(id))
  return isWithin || !isPlaced(chain) ? 'untold' : 'none'
}

/** Its region is known, or where it is. */
function isPlaced(chain: PlaceReading['chain']): boolean {
  return chain.some(({ level, latitude }) => level === 'region' || latitude !== undefined)
}

/** Whether two lands have some country in common. */
export function meet(left: PlaceNode, right: PlaceNode): boolean {
  const countries = new Set(membersOf(left).map(countryOf))
  return membersOf(right).some((id) => countries.has(countryOf(id)))
}

/** [FR] of [FR-NAQ] and [GR-A] */
function countryOf(member: string): string {
  return member.slice(0, 2)
}

/** The rows, for a test that each member is in the gazetteer. */
export function landRows(): readonly { readonly names: string; readonly members: string }[] {
  return [...SHARED, ...DISPUTED].map(([names, members]) => ({ names, members }))
}
