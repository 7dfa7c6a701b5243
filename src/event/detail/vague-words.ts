import { wordSet } from '../../util/word-set.ts'

/** Nouns that do not say what is counted or measured, and those that tolls are told of. */
export const VAGUE: ReadonlySet<string> = wordSet(`
  employee staffer person people man woman child other thing part half percent percentage number total figure amount time way kind sort piece rest place
  point case year month week day hour minute second type example reason side member dead victim casualty injury death life body
  stake holding share majority minority interest vote voter support turnout poll reduction cut average maximum minimum rate price level value result period increase decrease rise fall gain drop growth range worth sum
  quarter contract offer bid deal country state city town village area region province district group company firm family friend
  question row shore compatriot companion government degree count pace
  holder shareholder owner north south east west northeast northwest southeast southwest north-east north-west south-east south-west
  prison jail custody hospital dollar euro pound crown yen yuan rupee franc peso ruble rouble kroner krone krona cent
`)

/** What players and teams are counted by: of games and seasons, and hardly ever of one. */
export const SPORT_COUNTS: ReadonlySet<string> = wordSet(`
  game match goal point touchdown yard pass catch carry run homer rbi rebound assist tackle wicket over set try season inning hit shot fight bout drive
  save punt reception interception sack line play cap win loss defeat victory title trophy medal lap birdie bogey stroke ace
  butterfly freestyle backstroke breaststroke hurdle sprint dash medley steeplechase downhill slalom
  appearance start kick penalty card foul pole podium try conversion yarder
`)
