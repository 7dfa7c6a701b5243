export type Utf16 = 'utf-16le' | 'utf-16be'

/** Enough for a guess; an even number. */
const SAMPLE_BYTES = 8192

/** In any language one character in ten is of ASCII, white space for one, and has a zero byte beside it. */
const FEWEST_ZEROS = 0.08

/** By its byte order mark, or by zero bytes that stand on one side only; null for other encodings. */
export function detectUtf16(bytes: Uint8Array): Utf16 | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const even = zerosAt(sample, 0)
  const odd = zerosAt(sample, 1)
  const least = Math.max(1, (sample.length / 2) * FEWEST_ZEROS)
  if (even === 0 && odd >= least) return readsAsText(sample, 'utf-16le')
  return odd === 0 && even >= least ? readsAsText(sample, 'utf-16be') : null
}

function zerosAt(bytes: Uint8Array, first: 0 | 1): number {
  let zeros = 0
  for (let at = first; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1
  return zeros
}

/** Numbers in a binary file have zero bytes on one side too, but are no letters. */
function readsAsText(sample: Uint8Array, encoding: Utf16): Utf16 | null {
  const text = new TextDecoder(encoding).decode(sample)
  const letters = text.match(/[\p{L}\p{M}\p{N}\p{P}\s]/gu)?.length ?? 0
  return letters >= text.length * 0.9 ? encoding : null
}
