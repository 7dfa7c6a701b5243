import type { Trigger } from '../trigger.ts'

/** [Parliament in Almara ratified the treaty in May]: not when and where it was signed. */
export function isRatified({ lemma }: Trigger): boolean {
  return lemma === 'ratify'
}
