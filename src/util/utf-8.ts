const BYTE_ORDER_MARK = '\uFEFF'

/** Bytes as text without a byte order mark; what is not UTF-8 becomes U+FFFD. Node takes milliseconds to load its `TextDecoder`. */
export function utf8Text(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}
