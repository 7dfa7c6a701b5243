import { wordSet } from '../../util/word-set.ts'

/** Adjectives and nouns of nations, peoples, faiths and parts of the world: they tell where from, and name no place. Folded. */
const DEMONYMS: ReadonlySet<string> = wordSet(`
  afghan african afrikaner albanian algerian american andorran angolan antarctic arab arabian arabic argentine
  argentinian armenian asian assyrian
  australian austrian azerbaijani azeri bahamian bahraini balinese balkan baltic bangladeshi barbadian bashkir
  basque bavarian belarusian
  belgian belizean bengali beninese berber bermudian bhutanese bolivian bosnian botswanan brazilian breton british
  briton bruneian
  bulgarian burkinabe burmese burundian byzantine cambodian cameroonian canadian cantonese caribbean castilian
  catalan caucasian chadian
  chechen chilean chinese circassian colombian comorian congolese copt coptic cornish corsican cossack costa-rican
  cretan croat croatian
  cuban cypriot czech dagestani dane danish djiboutian dominican druze dutch dutchman dutchwoman ecuadorean ecuadorian egyptian
  emirati english englishman englishwoman
  eritrean estonian ethiopian eurasian european fijian filipina filipino finn finnish flemish french frenchman
  frenchwoman gabonese gambian
  gazan georgian german ghanaian gibraltarian greek greenlandic grenadian guatemalan guinean guyanese haitian hausa
  hawaiian hellenic hispanic
  honduran hungarian hutu iberian icelander icelandic igbo indian indonesian iranian iraqi irish irishman irishwoman
  israeli italian ivorian
  jamaican japanese javanese jewish jordanian kashmiri kazakh kazakhstani kenyan khmer korean kosovan kosovar kurd
  kurdish kuwaiti kyrgyz
  laotian lao latin latina latino latvian lebanese liberian libyan lithuanian luxembourger macedonian malagasy
  malawian malay malaysian
  maldivian malian maltese manx maori mauritanian mauritian mayan mexican moldovan monegasque mongolian montenegrin
  moroccan mozambican
  namibian nepalese nepali nicaraguan nigerian nigerien nordic norse norwegian omani ottoman pakistani palestinian
  panamanian papuan
  paraguayan parsi pashtun persian peruvian polish pole polynesian portuguese punjabi qatari quebecois rohingya roma
  romanian russian rwandan salvadoran
  salvadorean sami samoan sardinian saudi saxon scandinavian scot scots scotsman scotswoman scottish senegalese serb serbian
  serbo-croatian sicilian sikh sindhi singaporean sinhalese slav
  slavic slovak slovakian slovene slovenian somali soviet spaniard spanish sudanese sumatran surinamese swahili
  swazi swede swedish swiss syrian taiwanese
  tajik tamil tanzanian tatar thai tibetan togolese tongan trinidadian tunisian turk turkic turkish turkmen tutsi
  tuvan ugandan ukrainian
  uruguayan uyghur uighur uzbek vatican-born venezuelan vietnamese welsh welshman welshwoman yazidi yemeni yemenite yiddish
  yoruba yugoslav zambian zanzibari
  zimbabwean zulu
  abkhaz abkhazian alsatian amazonian anatolian andalusian andean assamese baloch bosniak burgundian buryat calabrian
  crimean dalmatian darfuri galician goan gujarati himalayan ingush kalmyk karelian keralite levantine lombard manchurian
  manipuri marathi mesopotamian newfoundlander okinawan ossetian patagonian pomeranian prussian saharan sahelian siberian
  sichuanese silesian styrian swabian tasmanian thuringian tigrayan transnistrian tuscan tyrolean umbrian walloon westphalian yakut
  alawite anglican baptist buddhist calvinist catholic christian evangelical hasidic hindu islamic islamist ismaili
  jesuit jew lutheran methodist mormon muslim orthodox
  pentecostal presbyterian protestant quaker salafi salafist shia shiite sunni wahhabi zionist
  alaskan arizonan athenian bostonian californian damascan takfiri zealander westerner easterner northerner southerner chicagoan floridian hoosier kansan londoner michigander muscovite
  neapolitan ohioan okie oregonian parisian
  roman sydneysider texan venetian viennese virginian
  communist conservative democrat democratic marxist republican socialist tory whig leninist maoist nazi stalinist
  trotskyist
`)

/** [Russian, Russians], [South Korean], [Chinese-made], [anti-American]: no name by itself. */
export function isDemonym(folded: string): boolean {
  if (DEMONYMS.has(folded)) return true
  return folded.endsWith('s') && DEMONYMS.has(folded.slice(0, -1))
}
