/** Countries by the adjective for them; folded. Adjectives of more than one country or of none have no row. */
const ROWS = `
  afghan Afghanistan|albanian Albania|algerian Algeria|american United States|andorran Andorra|angolan Angola
  argentine Argentina|argentinian Argentina|armenian Armenia|australian Australia|austrian Austria
  azerbaijani Azerbaijan|azeri Azerbaijan|bahamian Bahamas|bahraini Bahrain|bangladeshi Bangladesh
  barbadian Barbados|belarusian Belarus|belgian Belgium|belizean Belize|beninese Benin|bhutanese Bhutan
  bolivian Bolivia|bosnian Bosnia and Herzegovina|botswanan Botswana|brazilian Brazil|british United Kingdom
  bruneian Brunei|bulgarian Bulgaria|burkinabe Burkina Faso|burmese Myanmar|burundian Burundi|cambodian Cambodia
  cameroonian Cameroon|canadian Canada|chadian Chad|chilean Chile|chinese China|colombian Colombia
  comorian Comoros|costa rican Costa Rica|croatian Croatia|cuban Cuba|cypriot Cyprus|czech Czech Republic
  danish Denmark|djiboutian Djibouti|dutch Netherlands|ecuadorean Ecuador|ecuadorian Ecuador|egyptian Egypt
  emirati United Arab Emirates|english England|equatorial guinean Equatorial Guinea|eritrean Eritrea
  estonian Estonia|ethiopian Ethiopia|fijian Fiji|filipino Philippines|philippine Philippines|finnish Finland
  french France|gabonese Gabon|gambian Gambia|georgian Georgia|german Germany|ghanaian Ghana|greek Greece
  grenadian Grenada|guatemalan Guatemala|guinean Guinea|guyanese Guyana|haitian Haiti|honduran Honduras
  hungarian Hungary|icelandic Iceland|indian India|indonesian Indonesia|iranian Iran|iraqi Iraq|irish Ireland
  israeli Israel|italian Italy|ivorian Ivory Coast|jamaican Jamaica|japanese Japan|jordanian Jordan
  kazakh Kazakhstan|kazakhstani Kazakhstan|kenyan Kenya|kosovan Kosovo|kosovar Kosovo|kuwaiti Kuwait
  kyrgyz Kyrgyzstan|laotian Laos|latvian Latvia|lebanese Lebanon|liberian Liberia|libyan Libya
  lithuanian Lithuania|luxembourgish Luxembourg|macedonian North Macedonia|malagasy Madagascar|malawian Malawi
  malaysian Malaysia|maldivian Maldives|malian Mali|maltese Malta|mauritanian Mauritania|mauritian Mauritius
  mexican Mexico|moldovan Moldova|monegasque Monaco|mongolian Mongolia|montenegrin Montenegro|moroccan Morocco
  mozambican Mozambique|namibian Namibia|nepalese Nepal|nepali Nepal|new zealand New Zealand|nicaraguan Nicaragua
  nigerian Nigeria|nigerien Niger|north korean North Korea|norwegian Norway|omani Oman|pakistani Pakistan
  panamanian Panama|papuan Papua New Guinea|paraguayan Paraguay|peruvian Peru|polish Poland|portuguese Portugal
  qatari Qatar|romanian Romania|russian Russia|rwandan Rwanda|salvadoran El Salvador|salvadorean El Salvador
  samoan Samoa|saudi Saudi Arabia|saudi arabian Saudi Arabia|scottish Scotland|senegalese Senegal|serbian Serbia
  sierra leonean Sierra Leone|singaporean Singapore|slovak Slovakia|slovakian Slovakia|slovenian Slovenia
  slovene Slovenia|somali Somalia|south african South Africa|south korean South Korea|south sudanese South Sudan
  spanish Spain|sri lankan Sri Lanka|sudanese Sudan|surinamese Suriname|swazi Eswatini|swedish Sweden
  swiss Switzerland|syrian Syria|taiwanese Taiwan|tajik Tajikistan|tanzanian Tanzania|thai Thailand
  timorese East Timor|togolese Togo|tongan Tonga|trinidadian Trinidad and Tobago|tunisian Tunisia
  turkish Turkey|turkmen Turkmenistan|ugandan Uganda|ukrainian Ukraine|uruguayan Uruguay|uzbek Uzbekistan
  venezuelan Venezuela|vietnamese Vietnam|welsh Wales|yemeni Yemen|yemenite Yemen|zambian Zambia
  zimbabwean Zimbabwe
`

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  ROWS.split(/[\n|]/u).flatMap((row) => {
    const [, adjective, country] = /^\s*(\P{Lu}+) (\p{Lu}.*)$/u.exec(row) ?? []
    return adjective === undefined || country === undefined ? [] : [[adjective, country] as const]
  }),
)

/** [Croatian] is of `Croatia`; null for peoples, faiths and parts of the world. */
export function countryOfDemonym(words: string): string | null {
  return COUNTRIES.get(words.toLowerCase()) ?? null
}

/** The countries that have an adjective. */
export const ADJECTIVE_COUNTRIES: readonly string[] = [...new Set(COUNTRIES.values())]
