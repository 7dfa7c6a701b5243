/** Bytes, 64 MiB: more than a year's archive. One limit, so that what `extract` reads `check` can read again. */
export const LARGEST_TEXT: number = 64 * 1024 * 1024
