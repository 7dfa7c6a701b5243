/** `upos lemma form form …`: closed classes, whatever the Penn tag. */
const CLOSED = `
PRON I i me
PRON they them em 'em
PRON he him
PRON we us 's
PRON my mine
PRON your yours ur
PRON our ours
PRON their theirs
PRON her hers
PRON its it's
PRON you u ya
PRON that those
PRON this these
DET a an
DET this these
DET that those
AUX be am 'm m is are was were been being 're re r 's s \`s ai ar
AUX have has had having 've ve
AUX do does did doing
AUX will 'll ll wo
AUX would 'd
AUX can ca
AUX shall sha
AUX get got getting gets gotten
VERB be 's 'm 're
VERB have 've
VERB go gon
VERB want wan
PART not n't nt n\`t
PART 's s ' \`s
PART to na ta
ADP versus vs
ADP through thru
CCONJ and n 'n n'
NOUN p.m. pm p.m
NOUN a.m. am a.m
NOUN etc. etc
X etc. etc
ADV a.k.a. aka a.k.a
ADV i.e. i.e ie ie.
ADV e.g. e.g eg eg.
PUNCT " “ ”
PUNCT ' ‘ ’
PUNCT '' ’’ ‘’
PUNCT - –
SYM - –
NUM million m
NUM billion b bn
NUM thousand k
NUM trillion tn
`

function closedClass(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of CLOSED.trim().split('\n')) {
    const [upos = '', lemma = '', ...forms] = line.split(' ')
    for (const form of [lemma.toLowerCase(), ...forms]) table.set(`${upos} ${form}`, lemma)
  }
  return table
}

/** Lemma by `upos form`, the form in lower case with straight apostrophes. */
export const CLOSED_CLASS: ReadonlyMap<string, string> = closedClass()

/** Months and weekdays. */
export const NAME_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['Jan', 'January'],
  ['Feb', 'February'],
  ['Mar', 'March'],
  ['Apr', 'April'],
  ['Aug', 'August'],
  ['Sept', 'September'],
  ['Sep', 'September'],
  ['Oct', 'October'],
  ['Nov', 'November'],
  ['Dec', 'December'],
  ['Mon', 'Monday'],
  ['Tue', 'Tuesday'],
  ['Tues', 'Tuesday'],
  ['Wed', 'Wednesday'],
  ['Thu', 'Thursday'],
  ['Thur', 'Thursday'],
  ['Thurs', 'Thursday'],
  ['Fri', 'Friday'],
])

export const NOUN_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['tv', 'TV'],
  ['T.V.', 'TV'],
  ['No.', 'number'],
  ['no.', 'number'],
  ['nos.', 'number'],
  ['yr', 'year'],
  ['hr', 'hour'],
  ['yrs', 'year'],
  ['hrs', 'hour'],
  ['mins', 'minute'],
  ['tel', 'telephone'],
])

/** Adjectives of peoples, places, languages and faiths keep their capital. */
export const ORIGINS: ReadonlySet<string> = new Set(
  (
    'Afghan African Albanian Algerian American Andean Angolan Anglican Arab Arabian Arabic Arctic Argentine Argentinian ' +
    'Armenian Asian Atlantic Australian Austrian Azerbaijani Balkan Baltic Bangladeshi Basque Bavarian Belarusian Belgian ' +
    'Bengali Bolivian Bosnian Brazilian British Buddhist Bulgarian Burmese Byzantine Californian Cambodian Cameroonian ' +
    'Canadian Caribbean Catalan Catholic Caucasian Celtic Chadian Chechen Chilean Chinese Christian Colombian Congolese ' +
    'Corsican Crimean Croat Croatian Cuban Cypriot Czech Danish Darwinian Dominican Dutch Ecuadorian Ecuadorean Egyptian ' +
    'Emirati English Eritrean Estonian Ethiopian European Fijian Filipino Finnish Flemish French Galician Georgian German ' +
    'Germanic Ghanaian Greek Guatemalan Guinean Haitian Hawaiian Hebrew Hindu Hispanic Honduran Hungarian Icelandic Indian ' +
    'Indonesian Iranian Iraqi Irish Islamic Islamist Israeli Italian Ivorian Jamaican Japanese Jewish Jordanian Kazakh ' +
    'Kenyan Korean Kosovan Kurdish Kuwaiti Kyrgyz Lankan Laotian Latin Latvian Lebanese Liberian Libyan Lithuanian ' +
    'Macedonian Malaysian Malian Maltese Maoist Marxist Mediterranean Mesoamerican Methodist Mexican Moldovan Mongolian ' +
    'Moroccan Mormon Moslem Mozambican Muslim Namibian Napoleonic Nazi Nepalese Nepali Nicaraguan Nigerian Nordic Norse ' +
    'Norwegian Olympic Omani Orwellian Ottoman Pacific Pakistani Palestinian Panamanian Paraguayan Paralympic Parisian Pashtun ' +
    'Persian Peruvian Polish Portuguese Protestant Prussian Qatari Roman Romanian Russian Rwandan Samoan Saudi ' +
    'Scandinavian Scottish Senegalese Serb Serbian Shia Shiite Sicilian Sikh Singaporean Sinhalese Slavic Slovak Slovakian ' +
    'Slovenian Somali Soviet Spanish Stalinist Sudanese Sunni Swedish Swiss Syrian Taiwanese Tajik Tamil Tanzanian Texan ' +
    'Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uyghur Uzbek Venezuelan Victorian Vietnamese ' +
    'Welsh Yemeni Zambian Zimbabwean Zionist'
  ).split(' '),
)
