/** What GitHub takes: https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/ */
import { deflateRawSync } from 'node:zlib'

/** Results of a run; of more the whole file is refused. */
export const MOST_RESULTS = 25_000

/** Bytes after compression, with room for the rules and for another compressor than ours. */
const MOST_BYTES = 9_000_000

/** Compressed together; each part is compressed alone, so that the sum is never less than the whole would be. */
const PART = 500

/** The results, worst first, that fit; the size is only looked at where it can matter. */
export function withinLimits(results: readonly string[]): readonly string[] {
  const size = results.reduce((sum, result) => sum + Buffer.byteLength(result), 0)
  if (size <= MOST_BYTES) return results
  let bytes = 0
  for (let start = 0; start < results.length; start += PART) {
    bytes += deflateRawSync(results.slice(start, start + PART).join(',\n')).length
    if (bytes > MOST_BYTES) return results.slice(0, start)
  }
  return results
}
