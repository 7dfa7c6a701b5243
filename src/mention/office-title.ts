import { phraseSet, wordSet } from '../util/word-set.ts'

/** Posts that someone holds in or of something: what an `office` may be. Folded, as head of the title. */
export const OFFICE_NOUNS: ReadonlySet<string> = wordSet(`
  administrator adviser advisor aide ambassador analyst anchor archbishop attorney ayatollah bishop boss captain
  cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief cio coach co-chair co-chairman cofounder
  co-founder commandant commander
  commissioner comptroller congressman congresswoman consul coo coordinator coroner correspondent councillor
  councilman councilmember councilwoman counsel cto dean defender deputy diplomat director economist editor emir
  emperor envoy executive founder
  general governor head headmaster imam inspector investigator judge justice king lawmaker lawyer lead leader
  legislator lieutenant-governor magistrate manager marshal mayor mep minister mp negotiator officer official
  ombudsman owner partner pastor patriarch physician
  pontiff pope premier president president-elect prince princess principal prosecutor queen rabbi rapporteur rector
  representative researcher secretary secretary-general senator sergeant sheriff speaker spokesman
  spokesperson spokeswoman
  strategist sultan superintendent supervisor surgeon taoiseach treasurer trustee undersecretary under-secretary
  vice-president viceroy warden scientist professor lecturer whip
`)

/** Ranks and forms of address: they stand before a name and are no office of their own, but tell of a person. Folded without the period. */
export const RANKS: ReadonlySet<string> = wordSet(`
  mr mrs ms miss mx mme mlle shri smt cllr councillor ald alderman dr engr prof professor sir dame rev reverend hon gen lt col maj major capt captain sgt sergeant cpl
  corporal pvt private adm admiral cmdr commander commodore brig brigadier warrant-officer wing-commander squadron-leader subedar havildar jamadar general colonel lieutenant marshal rep reps sen
  sens gov pres det detective supt supt. insp inspector msgr fr father sister brother
  constable const cst officer deputy agent trooper lord lady baron baroness judge justice sheikh sheik mullah imam maulana
  ayatollah hajji haji pope cardinal archbishop bishop rabbi pastor king queen prince princess emperor duke duchess
  earl count countess
  comrade coach trainer attorney atty dist chief sheriff undersheriff president vice-president premier chancellor
  minister secretary senator congressman congresswoman governor mayor ambassador chairman chairwoman director
  spokesman spokeswoman
`)

/** What stands before an office and says when it is held. */
export const TENSES: ReadonlyMap<string, 'former' | 'acting' | 'designate'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['then', 'former'],
  ['late', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['erstwhile', 'former'],
  ['previous', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['retired', 'former'],
  ['ex-', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['temporary', 'acting'],
  ['provisional', 'acting'],
  ['designate', 'designate'],
  ['elect', 'designate'],
  ['incoming', 'designate'],
  ['president-elect', 'designate'],
])

/** Words inside a title that stay with it [deputy prime minister, chief executive officer, national security adviser]. */
export const TITLE_MODIFIERS: ReadonlySet<string> = wordSet(`
  affairs agriculture air armed army assistant associate attorney aviation bank budget business campaign central chief
  civil co commerce commercial communications congressional county crown cultural culture cyber defence defense
  deputy development digital diplomatic district economic economy education
  emergency energy environment environmental executive family federal finance financial fire first fleet foreign
  founding gang general global government group head health home homeland honorary house housing human immigration
  information infrastructure intelligence interior internal international investment
  joint judicial junior justice labor labour land law lead leading legal legislative lieutenant major majority
  managing marketing medical military minister minority mission national naval navy news oil opposition operating
  operations parliamentary party permanent police policy political press prime principal
  prison private public regional relations religious rescue research rights safety science second secretary security
  senior shadow social space special sport sports staff state strategic technical technology trade transport
  transportation treasury under union veterans vice village war water welfare
  cabinet children cities climate coal consumer digital disaster electricity employment enterprise equality fisheries forestry
  forests gender heritage hydrocarbons industrial industry innovation integration irrigation maritime migration mines mining
  oceans pensions petroleum planning ports power railway railways reconstruction refugees resources revenue roads rural sanitation shipping
  detective mountain protection criminal crime traffic homicide forensic battalion incident
  skills steel telecommunications telecoms textile textiles tourism universities urban women works youth
`)

const DIRECTED: ReadonlySet<string> = wordSet(
  'academic admissions artistic athletic athletics creative editorial football music musical sporting',
)

/** [Harlow *Athletic* Director Ana Brandt]: what only a director is for; of other posts it is a part of the name [Harlow Athletic Coach]. */
export function isDirected(word: string, next: string): boolean {
  return DIRECTED.has(word) && titleWord(next) === 'director'
}

/** Whose the affairs of a title are [women's affairs minister]. */
export const TITLE_OWNERS: ReadonlySet<string> = wordSet('women veterans children')

/** Offices that may be for two things at once [trade and industry minister]. */
export const PORTFOLIOS: ReadonlySet<string> = wordSet('minister secretary commissioner undersecretary')

/** Complements inside a title, before the name or after it [secretary of state]. */
export const TITLE_COMPLEMENTS: ReadonlySet<string> = phraseSet(`
  of state|of defense|of defence|of war|of the treasury|of treasury|of the interior|of health|of energy
  of transportation|of transport|of commerce|of labor|of labour|of education|of agriculture|of homeland security
  of foreign affairs|for foreign affairs
  of finance|of justice|of veterans affairs|of staff|of police|of the house|of the senate|of communications
  of operations|of mission|of the board|of intelligence|of the exchequer|in chief|of research|of security|of the navy
  of the army|of the air force|of the interior ministry|of marketing|of sales|of engineering|of government
`)

/** In small letters, without the period of a short form and without what says that it is no longer held [Sen., Ex-minister]. */
export function titleWord(form: string): string {
  return form.toLowerCase().replace(/\.$/u, '').replace(EX, '')
}

const EX = /^ex-(?=.)/u

/** [ex-minister] */
export function isFormer(form: string): boolean {
  return EX.test(form.toLowerCase())
}
