import type { Finding } from '../model/finding.ts'

type Slot = Pick<Finding, 'about' | 'attribute' | 'of' | 'by'>

/** Letters and hyphens only: digits and other marks could spell an issue number, a link or a command. */
const PLAIN_WORD = /^[a-z]+(?:-[a-z]+)*$/

export function isPlainWord(text: string): boolean {
  return PLAIN_WORD.test(text)
}

/** The slot as a command line takes it: `port-quake/killed/civilians`. Raw text: escape it where it is shown. */
export function slotPath({ about, attribute, of, by }: Slot): string {
  return [about, attribute, of, by].filter((part) => part !== null).join('/')
}

/** What is said of the subject: `killed (civilians)`, `quote (by ana-brandt)`. Raw text. */
export function slotAttribute({ attribute, of, by }: Omit<Slot, 'about'>): string {
  return attribute + (of === null ? '' : ` (${of})`) + (by === null ? '' : ` (by ${by})`)
}

/** The slot for people: `port-quake: killed (civilians)`. Raw text. */
export function slotLabel(slot: Slot): string {
  return `${slot.about}: ${slotAttribute(slot)}`
}
