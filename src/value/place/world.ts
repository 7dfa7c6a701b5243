/**
 * Regions of several countries, and countries that may be said to lie in one another. Needed at build time for the
 * chains of the gazetteer, and when comparing for what may overlap.
 */

/** Countries are ISO 3166-1 codes separated by spaces. */
export interface WorldRegion {
  readonly id: string
  readonly name: string
  readonly otherNames: readonly string[]
  /** Countries that lie wholly in it. */
  readonly whole: string
  /** Countries that lie in it in part, or on some maps only: never said to lie in it, never said not to. */
  readonly partly: string
}

const NORTH_AFRICA = 'DZ EG LY MA TN EH'
const WEST_AFRICA = 'BJ BF CV CI GM GH GN GW LR ML NE NG SN SL TG'
const EAST_AFRICA = 'BI DJ ER ET KE RW SO TZ UG'
const CENTRAL_AFRICA = 'CM CF CG GA GQ ST'
const SOUTHERN_AFRICA = 'BW LS NA ZA SZ'
const OTHER_AFRICA = 'AO CD KM MG MW MR MU MZ RE SC SD SS SH YT ZM ZW TD'
const BALKANS = 'AL BA BG ME MK XK'
const NORDIC = 'DK FI IS NO SE'
const BALTIC = 'EE LT LV'
const WESTERN_EUROPE = 'BE NL LU FR IE MC'
const OTHER_EUROPE = 'AD AT AX BY CH CZ DE ES FO GB GG GI GR HR HU IM IT JE LI MD MT PL PT RO RS SI SJ SK SM UA VA'
const GULF_STATES = 'BH KW OM QA SA AE'
const LEVANT = 'SY LB JO IL PS'
const CENTRAL_ASIA = 'KG KZ TJ TM UZ'
const SOUTH_ASIA = 'BD BT IN LK MV NP PK'
const SOUTHEAST_ASIA = 'BN ID KH LA MM MY PH SG TH TL VN'
const EAST_ASIA = 'CN HK JP KP KR MN MO TW'
const CENTRAL_AMERICA = 'BZ CR GT HN NI SV'
const CARIBBEAN = 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI'
const SOUTH_AMERICA = 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE'

/** Membership of continents follows the United Nations' M49; what spans two is `partly` in both. */
export const WORLD_REGIONS: readonly WorldRegion[] = [
  region(
    'AFRICA',
    'Africa',
    ['African'],
    `${NORTH_AFRICA} ${WEST_AFRICA} ${EAST_AFRICA} ${CENTRAL_AFRICA} ${SOUTHERN_AFRICA} ${OTHER_AFRICA}`,
    '',
  ),
  region('NORTH-AFRICA', 'North Africa', ['Northern Africa', 'North African'], NORTH_AFRICA, 'SD MR'),
  region('WEST-AFRICA', 'West Africa', ['Western Africa', 'West African'], WEST_AFRICA, 'MR CM TD SH'),
  region(
    'EAST-AFRICA',
    'East Africa',
    ['Eastern Africa', 'East African'],
    EAST_AFRICA,
    'SS SD MG MW MZ ZM ZW KM MU SC RE YT CD',
  ),
  region('CENTRAL-AFRICA', 'Central Africa', ['Middle Africa'], CENTRAL_AFRICA, 'CD TD AO BI RW SS SD'),
  region('SOUTHERN-AFRICA', 'Southern Africa', [], SOUTHERN_AFRICA, 'AO MZ ZM ZW MW MG CD KM MU SC'),
  region(
    'SUB-SAHARAN-AFRICA',
    'Sub-Saharan Africa',
    ['Sub-Saharan African'],
    `${WEST_AFRICA} ${EAST_AFRICA} ${CENTRAL_AFRICA} ${SOUTHERN_AFRICA} AO CD KM MG MW MU MZ SC ZM ZW`,
    'MR TD SD SS RE YT SH',
  ),
  region('HORN-OF-AFRICA', 'Horn of Africa', [], 'DJ ER SO', 'ET KE SD'),
  region('SAHEL', 'Sahel', ['Sahel region'], '', 'SN GM MR ML BF NE NG TD SD SS ER CM DZ ET CF'),
  region('MAGHREB', 'Maghreb', [], 'DZ LY MA TN', 'EH MR'),
  region(
    'GREAT-LAKES-OF-AFRICA',
    'African Great Lakes',
    ['Great Lakes region of Africa'],
    '',
    'BI CD KE MW RW TZ UG ZM MZ ET',
  ),
  region(
    'EUROPE',
    'Europe',
    ['European', 'Continental Europe'],
    `${BALKANS} ${NORDIC} ${BALTIC} ${WESTERN_EUROPE} ${OTHER_EUROPE}`,
    'RU TR KZ AZ GE AM CY GL',
  ),
  region(
    'EASTERN-EUROPE',
    'Eastern Europe',
    ['East European', 'Eastern European'],
    'BY MD UA',
    'RU PL CZ SK HU RO BG RS BA HR SI AL MK ME XK EE LT LV DE AM AZ GE KZ',
  ),
  region(
    'WESTERN-EUROPE',
    'Western Europe',
    ['West European', 'Western European'],
    WESTERN_EUROPE,
    'DE CH AT GB LI ES PT IT AD SM VA MT GI DK NO SE FI IS GR IM JE GG',
  ),
  region('CENTRAL-EUROPE', 'Central Europe', ['Central European'], 'CZ SK', 'AT DE CH HU LI PL SI HR RO LT UA RS'),
  region(
    'NORTHERN-EUROPE',
    'Northern Europe',
    ['Northern European'],
    NORDIC,
    'EE LV LT GB IE FO AX SJ IM JE GG DE NL PL RU',
  ),
  region(
    'SOUTHERN-EUROPE',
    'Southern Europe',
    ['Southern European'],
    'ES PT IT GR MT AD SM VA GI',
    'FR HR SI BA RS ME MK AL XK BG CY TR RO',
  ),
  region('BALKANS', 'Balkans', ['Balkan', 'Balkan Peninsula', 'Western Balkans'], BALKANS, 'HR GR RS SI RO TR MD HU'),
  region('BALTIC-STATES', 'Baltic states', ['Baltics', 'Baltic countries'], BALTIC, 'RU PL SE FI DE DK'),
  region('NORDIC-COUNTRIES', 'Nordic countries', ['Nordic', 'Nordics', 'Nordic region'], NORDIC, 'AX FO SJ GL'),
  region('SCANDINAVIA', 'Scandinavia', ['Scandinavian'], 'DK NO SE', 'FI IS AX FO SJ'),
  region('BENELUX', 'Benelux', ['Low Countries'], 'BE NL LU', ''),
  region('BRITISH-ISLES', 'British Isles', [], 'GB IE IM', 'JE GG'),
  region('IBERIA', 'Iberian Peninsula', ['Iberia', 'Iberian'], 'AD GI', 'ES PT'),
  region(
    'EUROPEAN-UNION',
    'European Union',
    ['EU', 'E.U.'],
    'AT BE BG HR CZ DK EE FI DE GR HU IE IT LV LT LU MT PL RO SK SI SE',
    'FR ES PT NL CY GB AX',
  ),
  region(
    'EUROZONE',
    'Eurozone',
    ['Euro area', 'Euro zone'],
    '',
    'AT BE HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES BG ME XK AD MC SM VA AX',
  ),
  region('CAUCASUS', 'Caucasus', ['South Caucasus', 'Caucasian region', 'Transcaucasia'], 'AM AZ GE', 'RU TR IR'),
  region(
    'EURASIA',
    'Eurasia',
    ['Eurasian'],
    `${BALKANS} ${NORDIC} ${BALTIC} ${WESTERN_EUROPE} ${OTHER_EUROPE} ${GULF_STATES} ${LEVANT} ${CENTRAL_ASIA} ${SOUTH_ASIA} ${SOUTHEAST_ASIA} ${EAST_ASIA} AF AM AZ CY GE IQ IR RU TR YE`,
    'EG GL',
  ),
  region(
    'ASIA',
    'Asia',
    ['Asian'],
    `${GULF_STATES} ${LEVANT} ${CENTRAL_ASIA} ${SOUTH_ASIA} ${SOUTHEAST_ASIA} ${EAST_ASIA} AF IQ IR YE`,
    'RU TR AZ GE AM CY EG CC CX IO',
  ),
  region(
    'MIDDLE-EAST',
    'Middle East',
    ['Mideast', 'Middle Eastern', 'Near East', 'Mid-East'],
    `${GULF_STATES} ${LEVANT} IQ IR YE`,
    'EG TR CY AF PK LY SD TN DZ MA AM AZ GE',
  ),
  region('LEVANT', 'Levant', [], LEVANT, 'CY TR EG IQ'),
  region(
    'GULF-STATES',
    'Gulf states',
    ['Gulf Cooperation Council', 'GCC', 'Arab Gulf states'],
    'BH KW QA AE SA',
    'OM IQ IR',
  ),
  region('ARABIAN-PENINSULA', 'Arabian Peninsula', ['Arabia'], 'BH KW OM QA SA AE YE', 'JO IQ'),
  region(
    'WESTERN-ASIA',
    'Western Asia',
    ['West Asia', 'Southwest Asia'],
    `${GULF_STATES} ${LEVANT} IQ YE`,
    'AM AZ GE TR CY IR EG',
  ),
  region('CENTRAL-ASIA', 'Central Asia', ['Central Asian'], CENTRAL_ASIA, 'AF MN CN RU IR PK'),
  region(
    'SOUTH-ASIA',
    'South Asia',
    ['Southern Asia', 'South Asian', 'Indian subcontinent'],
    SOUTH_ASIA,
    'AF IR IO MM',
  ),
  region(
    'SOUTHEAST-ASIA',
    'Southeast Asia',
    ['South-East Asia', 'Southeast Asian', 'South East Asia'],
    SOUTHEAST_ASIA,
    'CX CC PG CN IN',
  ),
  region('INDOCHINA', 'Indochina', [], 'KH LA VN', 'TH MM MY SG CN'),
  region(
    'EAST-ASIA',
    'East Asia',
    ['Eastern Asia', 'East Asian', 'Northeast Asia', 'North East Asia'],
    EAST_ASIA,
    'RU VN',
  ),
  region('FAR-EAST', 'Far East', [], 'JP KP KR TW', 'CN HK MO MN RU VN PH TH MY SG ID KH LA MM BN TL'),
  region('KOREAN-PENINSULA', 'Korean Peninsula', [], 'KP KR', ''),
  region(
    'AMERICAS',
    'Americas',
    ['Western Hemisphere'],
    `${SOUTH_AMERICA} ${CARIBBEAN} ${CENTRAL_AMERICA} PA US CA MX BM GL PM`,
    'UM',
  ),
  region(
    'NORTH-AMERICA',
    'North America',
    ['North American'],
    `${CENTRAL_AMERICA} ${CARIBBEAN} CA MX US BM GL PM`,
    'PA UM',
  ),
  region('CENTRAL-AMERICA', 'Central America', ['Central American'], CENTRAL_AMERICA, 'PA MX CO'),
  region('SOUTH-AMERICA', 'South America', ['South American'], SOUTH_AMERICA, 'PA TT AW CW BQ GS'),
  region(
    'LATIN-AMERICA',
    'Latin America',
    ['Latin American'],
    'AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE',
    'HT PR GF GP MQ BL MF BZ GY SR JM TT FK AW CW BQ',
  ),
  region(
    'CARIBBEAN',
    'Caribbean',
    ['West Indies', 'Caribbean Islands'],
    'AG AI BB BL BS CU DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC VC VG VI',
    'AW BQ CW TT BZ GY SR GF BM CO VE MX HN NI CR PA',
  ),
  region(
    'OCEANIA',
    'Oceania',
    ['Pacific Islands', 'South Pacific'],
    'AS CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS AU',
    'ID TL CC CX US CL UM HM',
  ),
  region('AUSTRALASIA', 'Australasia', [], 'AU NZ', 'PG NF ID NC FJ VU SB'),
  region('MELANESIA', 'Melanesia', [], 'FJ NC PG SB VU', 'ID AU TL'),
  region('POLYNESIA', 'Polynesia', [], 'AS CK NU PF PN TK TO TV WF WS', 'NZ US CL FJ'),
  region(
    'ASIA-PACIFIC',
    'Asia-Pacific',
    ['Asia Pacific', 'Indo-Pacific'],
    'AU NZ JP KR KP TW PH SG TH VN MY BN KH LA MM',
    'CN HK MO MN ID TL IN LK BD NP BT MV PK AF RU US CA MX PE CL FJ PG WS TO VU SB KI TV NR PW FM MH',
  ),
]

function region(id: string, name: string, otherNames: readonly string[], whole: string, partly: string): WorldRegion {
  return { id, name, otherNames, whole, partly }
}

/** Territories, and the state each belongs to: a text may or may not count them in. */
export const TERRITORIES: Readonly<Record<string, string>> = {
  AI: 'GB',
  AS: 'US',
  AW: 'NL',
  AX: 'FI',
  BL: 'FR',
  BM: 'GB',
  BQ: 'NL',
  BV: 'NO',
  CC: 'AU',
  CK: 'NZ',
  CW: 'NL',
  CX: 'AU',
  FK: 'GB',
  FO: 'DK',
  GF: 'FR',
  GG: 'GB',
  GI: 'GB',
  GL: 'DK',
  GP: 'FR',
  GS: 'GB',
  GU: 'US',
  HK: 'CN',
  HM: 'AU',
  IM: 'GB',
  IO: 'GB',
  JE: 'GB',
  KY: 'GB',
  MF: 'FR',
  MO: 'CN',
  MP: 'US',
  MQ: 'FR',
  MS: 'GB',
  NC: 'FR',
  NF: 'AU',
  NU: 'NZ',
  PF: 'FR',
  PM: 'FR',
  PN: 'GB',
  PR: 'US',
  RE: 'FR',
  SH: 'GB',
  SJ: 'NO',
  SX: 'NL',
  TC: 'GB',
  TF: 'FR',
  TK: 'NZ',
  UM: 'US',
  VG: 'GB',
  VI: 'US',
  WF: 'FR',
  YT: 'FR',
}

/**
 * Places that lie in what is not their state by the map alone, or under a name that both bear: Northern Ireland and the
 * island of Ireland, the Vatican and Rome. Ids of the gazetteer.
 */
export const SURROUNDED: readonly (readonly [place: string, around: string])[] = [
  ['GB-NIR', 'IE'],
  ['VA', 'IT'],
  ['VA', '3169070'],
  ['SM', 'IT'],
]

/**
 * Places that two states claim, or that one holds and another claims: gazetteer id and the other claimant. The
 * gazetteer puts each where the United Nations count it (Crimea: General Assembly resolution 68/262); a text that puts
 * it with the claimant is not told wrong.
 */
export const CLAIMED: readonly (readonly [place: string, claimant: string])[] = [
  ['UA-43', 'RU'],
  ['694423', 'RU'],
  ['UA-14', 'RU'],
  ['UA-09', 'RU'],
  ['UA-65', 'RU'],
  ['UA-23', 'RU'],
  ['XK', 'RS'],
  ['TW', 'CN'],
  ['PS-WE', 'IL'],
  ['281184', 'PS'],
  ['281184', 'PS-WE'],
  ['EH', 'MA'],
  ['IN-JK', 'PK'],
  ['PK-JK', 'IN'],
  ['PK-GB', 'IN'],
  ['IN-AR', 'CN'],
  ['SY-QU', 'IL'],
  ['FK', 'AR'],
  ['GS', 'AR'],
  ['GI', 'ES'],
  ['ES-CE', 'MA'],
  ['ES-ML', 'MA'],
  ['YT', 'KM'],
  ['IO', 'MU'],
]
