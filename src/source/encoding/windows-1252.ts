/** What the bytes 0x80 to 0x9F stand for, where Latin-1 has control characters. Source: WHATWG Encoding, index windows-1252. */
const UPPER_CONTROLS =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178'

const FIRST = 0x80

/** Bytes as windows-1252, of which Latin-1 is the part that texts use; the decoders of some versions of Node mix the two up. */
export function windows1252Text(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replaceAll(/[\x80-\x9F]/g, (control) => UPPER_CONTROLS[control.charCodeAt(0) - FIRST] ?? control)
}
