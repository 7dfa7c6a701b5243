import { wordSet } from '../../util/word-set.ts'

/** What somebody is accused of. */
export const CRIMES: ReadonlySet<string> = wordSet(`
  murder manslaughter homicide rape assault theft robbery burglary fraud corruption bribery treason espionage arson kidnapping
  dui dwi driving possession trafficking smuggling conspiracy perjury terrorism count felony misdemeanor misdemeanour crime
  offence offense embezzlement laundering extortion blackmail battery abuse molestation harassment negligence obstruction
  indictment charge killing shooting stabbing death evasion tax contempt vandalism stalking libel slander affray wrongdoing genocide slaying slayings rampage abduction kidnap piracy hijacking threat fire rioting homicide sex misconduct
`)
/** Who brings somebody to court. */
export const PROSECUTORS: ReadonlySet<string> = wordSet('prosecutor police investigator detective')
