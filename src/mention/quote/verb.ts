import { wordSet } from '../../util/word-set.ts'

/** Verbs that give someone's words, as lemmas. Those that also mean other things give them only with a clause or a quotation beside them. */
export const SPEECH_VERBS: ReadonlySet<string> = wordSet(`
  accuse acknowledge add address admit admonish advise affirm agree alert allege announce answer apologise apologize
  appeal argue ask assert assure attest aver avow beg blog bemoan boast brag brief
  caution charge chide cite claim clarify comment complain concede conclude concur condemn confess confide confirm
  contend continue counter criticise criticize cry cry declare decry demand denounce deny describe detail disclose
  dismiss dispute echo elaborate email emphasise emphasize enthuse estimate exclaim explain express forecast fume
  gush hint imply indicate inform insist instruct interject interrupt intone joke
  lament lash lie maintain mention message mumble murmur muse mutter narrate note notify object observe offer opine
  phone pledge plead point ponder post praise predict proclaim profess promise pronounce propose protest proclaim
  quip quote
  read reaffirm reason reassure recall recite reckon recommend recount refute reiterate rejoin relate relay remark
  remind repeat reply report reporter request respond restate retort reveal rue say scoff scold scream shout shrug
  sigh slam
  snap specify speculate state stipulate stress suggest summarise summarize surmise swear teach tease tell testify
  text thank theorise theorize threaten thunder tout tweet underline underscore urge venture verify voice vow wail
  warn whisper wonder write yell
`)

/** Verbs that give a few of someone's words for something [called the offer “an insult to all of us”], as lemmas. */
export const CALLING_VERBS: ReadonlySet<string> = new Set(['call', 'brand', 'dub', 'label', 'term', 'deem'])

/** Verbs whose clause tells what someone said, without quotation marks [officials said that …]; others there are thoughts. */
export const REPORTING_VERBS: ReadonlySet<string> = wordSet(`
  acknowledge add admit affirm allege announce argue assert assure caution charge claim clarify comment complain
  concede conclude confirm contend counter declare deny disclose emphasise emphasize estimate explain forecast
  hint imply indicate inform insist maintain mention note notify observe pledge point predict proclaim promise quip
  reaffirm recall reckon reiterate remark reply report respond reveal say specify speculate state stress
  suggest swear tell testify threaten tweet underline underscore vow warn write believe think hope fear expect
`)

/** What a government does under the name of its country or capital, besides speaking [Moscow vetoed …]. Lemmas. */
export const STATE_VERBS: ReadonlySet<string> = wordSet(`
  abandon abstain accept accuse acquire act adopt agree aim allege allow annex approve arm arrest ask assure attack
  authorise authorize back ban block bomb boycott break broker build buy call cancel cede choose close condemn
  consider cooperate cut decide decline
  declare defend demand denounce deny deploy detain develop dismiss dispatch dispute donate drop end endorse enter
  escalate establish evacuate execute expect expel export extend extradite face fail fear fight finance fire force
  freeze fund give grant
  halt hand hit hope host ignore impose import increase insist intend intercept intervene introduce invade invite
  issue join kill launch lead lift limit lose lobby maintain mediate meet move name need negotiate occupy offer open
  oppose order oust pay plan
  play pledge postpone prepare propose protest prove provide publish pull push qualify ratify reach react recall
  recognise recognize refuse reject release remain renew reopen repay request resist respond restore restrict resume
  retaliate return revoke rule sanction
  say scrap secure see seek seize sell send serve shell shoot sign snub spend sponsor start step stop strike strip
  submit summon supply support suspend take test threaten tighten train transfer try unveil urge use veto violate
  vote vow want warn welcome win withdraw withhold
`)
