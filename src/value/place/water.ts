import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { foldPlaceName } from './name.ts'

/** An ocean, sea, gulf or strait. */
interface Water {
  readonly id: string
  readonly names: readonly string[]
  /** Ids of the oceans it belongs to; of a strait both. */
  readonly oceans: readonly string[]
  /** Countries on its shore, ISO 3166-1; null where nearly any may be. */
  readonly shore: ReadonlySet<string> | null
}

const MEDITERRANEAN = 'ES FR MC IT SI HR BA ME AL GR TR CY SY LB IL PS EG LY TN DZ MA MT GI GB'
const BLACK_SEA = 'BG RO UA RU GE TR MD'

/**
 * Oceans and seas after `Limits of Oceans and Seas` (International Hydrographic Organization, S-23), with the marginal
 * seas counted in their ocean, and the Mediterranean, the Black Sea and the Caspian Sea each by itself.
 */
const WATERS: readonly Water[] = [
  ocean('Atlantic Ocean|Atlantic'),
  ocean('Pacific Ocean|Pacific'),
  ocean('Indian Ocean'),
  ocean('Arctic Ocean'),
  ocean('Southern Ocean|Antarctic Ocean'),
  ocean('Mediterranean Sea|Mediterranean|Med', MEDITERRANEAN),
  ocean('Black Sea', BLACK_SEA),
  ocean('Caspian Sea|Caspian', 'RU KZ TM IR AZ'),
  sea('Aegean Sea|Aegean', 'Mediterranean Sea', 'GR TR'),
  sea('Adriatic Sea|Adriatic', 'Mediterranean Sea', 'IT SI HR BA ME AL'),
  sea('Ionian Sea', 'Mediterranean Sea', 'IT GR AL'),
  sea('Tyrrhenian Sea', 'Mediterranean Sea', 'IT FR'),
  sea('Strait of Sicily|Sicilian Channel', 'Mediterranean Sea', 'IT TN MT'),
  sea('Strait of Gibraltar', 'Mediterranean Sea|Atlantic Ocean', 'ES MA GI GB'),
  sea('Sea of Marmara|Marmara Sea', 'Mediterranean Sea|Black Sea', 'TR'),
  sea('Bosphorus|Bosporus|Bosphorus Strait', 'Mediterranean Sea|Black Sea', 'TR'),
  sea('Dardanelles', 'Mediterranean Sea|Black Sea', 'TR'),
  sea('Sea of Azov|Azov Sea', 'Black Sea', 'UA RU'),
  sea('Kerch Strait', 'Black Sea', 'UA RU'),
  sea('Suez Canal|Gulf of Suez', 'Mediterranean Sea|Indian Ocean', 'EG'),
  sea('Red Sea', 'Indian Ocean', 'EG SD ER DJ YE SA JO IL'),
  sea('Gulf of Aqaba', 'Indian Ocean', 'EG IL JO SA'),
  sea('Bab el-Mandeb|Bab al-Mandab|Bab el-Mandeb Strait|Bab al-Mandab Strait', 'Indian Ocean', 'YE DJ ER'),
  sea('Gulf of Aden', 'Indian Ocean', 'YE DJ SO'),
  sea('Arabian Sea', 'Indian Ocean', 'YE OM IR PK IN SO MV'),
  sea('Gulf of Oman', 'Indian Ocean', 'OM IR AE PK'),
  sea('Strait of Hormuz|Hormuz Strait|Hormuz', 'Indian Ocean', 'IR OM AE'),
  sea('Persian Gulf|Arabian Gulf|Gulf', 'Indian Ocean', 'IR IQ KW SA BH QA AE OM'),
  sea('Bay of Bengal', 'Indian Ocean', 'IN BD MM LK ID TH'),
  sea('Andaman Sea', 'Indian Ocean', 'MM TH MY ID IN'),
  sea('Mozambique Channel', 'Indian Ocean', 'MZ MG KM TZ FR YT'),
  sea('Strait of Malacca|Malacca Strait', 'Indian Ocean|Pacific Ocean', 'MY ID SG TH'),
  sea('Sea of Japan|East Sea', 'Pacific Ocean', 'JP KR KP RU'),
  sea('South China Sea|West Philippine Sea|East Sea', 'Pacific Ocean', 'CN HK MO TW PH VN MY BN ID SG KH TH'),
  sea('Gulf of Thailand', 'Pacific Ocean', 'TH KH VN MY'),
  sea('Gulf of Tonkin', 'Pacific Ocean', 'VN CN'),
  sea('Taiwan Strait|Formosa Strait', 'Pacific Ocean', 'TW CN'),
  sea('East China Sea', 'Pacific Ocean', 'CN TW JP KR'),
  sea('Yellow Sea|West Sea', 'Pacific Ocean', 'CN KR KP'),
  sea('Philippine Sea', 'Pacific Ocean', 'PH JP TW GU MP PW FM US'),
  sea('Sulu Sea', 'Pacific Ocean', 'PH MY'),
  sea('Celebes Sea|Sulawesi Sea', 'Pacific Ocean', 'PH ID MY'),
  sea('Java Sea', 'Pacific Ocean', 'ID'),
  sea('Coral Sea', 'Pacific Ocean', 'AU PG SB VU NC FR'),
  sea('Tasman Sea', 'Pacific Ocean', 'AU NZ'),
  sea('Sea of Okhotsk', 'Pacific Ocean', 'RU JP'),
  sea('Bering Sea', 'Pacific Ocean', 'RU US'),
  sea('Bering Strait', 'Pacific Ocean|Arctic Ocean', 'RU US'),
  sea('Gulf of California|Sea of Cortez', 'Pacific Ocean', 'MX'),
  sea('Gulf of Alaska', 'Pacific Ocean', 'US CA'),
  sea('Barents Sea', 'Arctic Ocean|Atlantic Ocean', 'NO RU SJ'),
  sea('Norwegian Sea', 'Arctic Ocean|Atlantic Ocean', 'NO IS FO SJ DK'),
  sea('North Sea', 'Atlantic Ocean', 'GB NO DK DE NL BE FR SE'),
  sea('Baltic Sea|Baltic', 'Atlantic Ocean', 'SE FI EE LV LT PL DE DK RU AX'),
  sea('Gulf of Finland', 'Atlantic Ocean', 'FI EE RU'),
  sea('Gulf of Bothnia', 'Atlantic Ocean', 'SE FI AX'),
  sea('English Channel|Channel', 'Atlantic Ocean', 'GB FR JE GG BE'),
  sea('Irish Sea', 'Atlantic Ocean', 'GB IE IM'),
  sea('Bay of Biscay', 'Atlantic Ocean', 'FR ES'),
  sea('Gulf of Guinea', 'Atlantic Ocean', 'LR CI GH TG BJ NG CM GQ GA ST AO CG CD SL'),
  sea('Caribbean Sea', 'Atlantic Ocean', null),
  sea('Gulf of Mexico|Gulf of America|Gulf', 'Atlantic Ocean', 'US MX CU'),
  sea('Gulf of St. Lawrence', 'Atlantic Ocean', 'CA PM FR'),
  sea('Hudson Bay', 'Arctic Ocean|Atlantic Ocean', 'CA'),
  sea('Panama Canal', 'Atlantic Ocean|Pacific Ocean', 'PA'),
]

function ocean(names: string, shore?: string): Water {
  return water(names, names.split('|')[0] ?? '', shore ?? null)
}

function sea(names: string, oceans: string, shore: string | null): Water {
  return water(names, oceans, shore)
}

function water(row: string, oceans: string, shore: string | null): Water {
  const names = row.split('|')
  return {
    id: idOf(names[0] ?? ''),
    names,
    oceans: oceans.split('|').map(idOf),
    shore: shore === null ? null : new Set(shore.split(' ')),
  }
}

function idOf(name: string): string {
  return `water:${foldPlaceName(name)}`
}

let index:
  | { readonly byId: ReadonlyMap<string, Water>; readonly byKey: ReadonlyMap<string, readonly Water[]> }
  | undefined

function waters(): NonNullable<typeof index> {
  index ??= {
    byId: new Map(WATERS.map((each) => [each.id, each])),
    byKey: groupByName(),
  }
  return index
}

function groupByName(): ReadonlyMap<string, readonly Water[]> {
  const byKey = new Map<string, readonly Water[]>()
  for (const each of WATERS) {
    for (const key of new Set(each.names.map(foldPlaceName))) byKey.set(key, [...(byKey.get(key) ?? []), each])
  }
  return byKey
}

/** Every water of a folded name; what lies in one ocean alone has that around it. */
export function findWaters(key: string): readonly PlaceReading[] {
  return (waters().byKey.get(key) ?? []).map((each) => {
    const [around, ...others] = each.oceans
    const outer = others.length === 0 && around !== each.id ? waters().byId.get(around ?? '') : undefined
    return { chain: [nodeOf(each), ...(outer ? [nodeOf(outer)] : [])] }
  })
}

function nodeOf({ id, names: [name = ''] }: Water): PlaceNode {
  return { id, name, level: 'continent' }
}

export function isWater({ id, level }: PlaceNode): boolean {
  return level === 'continent' && id.startsWith('water:')
}

/** Whether both belong to one ocean, at least in part. */
export function areOneOcean(left: PlaceNode, right: PlaceNode): boolean {
  const others = waters().byId.get(right.id)?.oceans ?? []
  return (waters().byId.get(left.id)?.oceans ?? []).some((id) => others.includes(id))
}

/** Whether the country (ISO 3166-1) has a shore there; null where that is not told. */
export function hasShore(water: PlaceNode, country: string): boolean | null {
  return waters().byId.get(water.id)?.shore?.has(country) ?? null
}
