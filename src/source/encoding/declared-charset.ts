/** As far as browsers look for it (WHATWG HTML, prescan a byte stream: 1024 bytes), with some room for a long comment. */
const HEAD_BYTES = 4096

/** [<meta charset=windows-1251>] [content="text/html; charset=koi8-r"] [<?xml version="1.0" encoding="iso-8859-2"?>] */
const DECLARATION =
  /<meta\b[^>]{0,500}\bcharset\s*=\s*["']?([\w.:-]{1,40})|<\?xml\b[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})/i

/** The encoding that a page declares, in its own words; null where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1')
  const match = DECLARATION.exec(head)
  return match?.[1] ?? match?.[2] ?? null
}
