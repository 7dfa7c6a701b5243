import type { Trigger } from '../trigger.ts'

/** With its form beside it. */
export function formed(trigger: Trigger): Trigger & { readonly form: 'verb' | 'noun' } {
  return { ...trigger, form: trigger.entry.form }
}

/** [Parliament in Almara ratified the treaty in May]: not when and where it was signed. */
export function isRatified({ lemma }: Trigger): boolean {
  return lemma === 'ratify'
}
