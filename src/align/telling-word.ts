import { wordSet } from '../util/word-set.ts'
import { STOP_WORDS } from '../value/topic/words.ts'

/** What any sentence may have besides, folded. */
const PLAIN: ReadonlySet<string> = wordSet(`
  now why how what who theirs one ones myself ourselves yourself himself herself itself themselves someone somebody
  anyone anybody everyone everybody nobody something anything everything nothing done not no never ever yes much many
  more most less least all every other another own same again always already yet quite really without under up down
  out off through between against before after since until go goes going gone went get gets getting got make makes
  making made come comes coming came take takes taking took say says saying said tell told see sees seen saw look
  looks looking know knows knew known think thinks thought feel feels felt want wants wanted need needs needed let
  like give given put keep kept try trying hope believe people person man woman time times day days today tomorrow
  yesterday week year years way ways thing things lot good bad well right long first last new
`)

/** What many say of a death, a loss, a win or an attack in the same words. */
const OF_OCCASION: ReadonlySet<string> = wordSet(`
  thought thoughts prayer prayers pray condolences condolence sympathy sympathies heart hearts family families friends loved
  victim victims affected difficult grateful gratitude thank thanks proud happy delighted pleased honoured honored sad saddened
  sorry shocked devastated heartbroken tragic tragedy terrible horrific missed rest peace
  condemn condemns strongest possible terms cowardly act acts terror terrorism justice solidarity stand
  working work hard possible help support committed commitment continue matter seriously cooperate fully investigation comment
  win won lose lost game games match team play played players season fans deserved result great amazing incredible
  heard loud bang explosion ran run running screaming scared bomb earthquake end world movie dream true
`)

/** Whether a word of a quotation tells something that not everybody says. Folded. */
export function isTellingWord(word: string): boolean {
  return !STOP_WORDS.has(word) && !PLAIN.has(word) && !OF_OCCASION.has(word)
}
