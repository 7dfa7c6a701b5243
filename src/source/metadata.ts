/** What a file tells of its article besides the text; null where it tells nothing. */
export interface Metadata {
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** EDTF. */
  readonly published: string | null
  readonly url: string | null
  /** BCP 47 primary tag. */
  readonly language: string | null
}

export const NO_METADATA: Metadata = {
  title: null,
  publisher: null,
  author: null,
  published: null,
  url: null,
  language: null,
}

const LONGEST_FIELD = 500

/** One line of a metadata field; null for what is empty or no text. */
export function fieldText(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  const text = value
    .slice(0, 4 * LONGEST_FIELD)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_FIELD)
  return text === '' ? null : text
}

/** [en] of [en-US]; null for what is no language tag. */
export function primaryTag(value: string | null): string | null {
  return /^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*$/.exec(value ?? '')?.[1]?.toLowerCase() ?? null
}

/** An address of the web; null for other schemes and for paths. */
export function webAddress(value: string | null): string | null {
  return value !== null && /^https?:\/\/[^\s<>"]+$/i.test(value) ? value : null
}
