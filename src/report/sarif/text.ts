import { excerpt } from '../layout.ts'

const LONGEST = 1000

/**
 * One line of user text as a SARIF message, in which `[text](link)` is a link and `{0}` a placeholder: brackets are
 * escaped and braces doubled (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export function sarifText(text: string, limit: number = LONGEST): string {
  return excerpt(text, limit)
    .replaceAll(/[\\[\]]/g, '\\$&')
    .replaceAll(/[{}]/g, '$&$&')
}
