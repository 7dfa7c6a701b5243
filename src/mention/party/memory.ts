import type { PartyDraft } from './draft.ts'

/** Who was told of, in the order of the text, for the words that stand for them later. */
export interface PartyMemory {
  readonly remember: (draft: PartyDraft, where: Omit<Remembered, 'draft'>) => void
  /** Told of from this sentence on, the latest last. */
  readonly since: (sentence: number) => readonly Remembered[]
  /** The latest that the text called by this noun. */
  readonly calledBy: (noun: string) => PartyDraft | null
}

export interface Remembered {
  readonly draft: PartyDraft
  readonly sentence: number
  readonly isSubject: boolean
  /** Within quotation marks, where another speaks. */
  readonly isQuoted: boolean
}

/** What was told longer ago than this many mentions is not looked at. */
const LONGEST_MEMORY = 60

export function createMemory(): PartyMemory {
  let recent: Remembered[] = []
  const byNoun = new Map<string, PartyDraft>()
  return {
    remember: (draft, where) => {
      recent.push({ draft, ...where })
      if (recent.length > 2 * LONGEST_MEMORY) recent = recent.slice(-LONGEST_MEMORY)
      for (const noun of draft.nouns) byNoun.set(noun, draft)
    },
    since: (sentence) => {
      const start = recent.findIndex((each) => each.sentence >= sentence)
      return start < 0 ? [] : recent.slice(start)
    },
    calledBy: (noun) => byNoun.get(noun) ?? null,
  }
}
