/** Files that people take for articles and whose first bytes tell what they are. */
const SIGNATURES: readonly (readonly [signature: string, format: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['PK\x05\x06', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
  ['%!PS', 'a PostScript file'],
  ['\x89PNG\r\n\x1a\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['\0\0\x01\0', 'an icon'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
  ['\0asm', 'a program'],
  ['SQLite format 3\0', 'a database'],
  ['OggS', 'a sound file'],
  ['fLaC', 'a sound file'],
  ['ID3', 'a sound file'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['bplist00', 'a binary property list'],
  ['\xff\xfe\0\0', 'text in UTF-32'],
  ['\0\0\xfe\xff', 'text in UTF-32'],
]

const LONGEST_SIGNATURE = 16

/** What the first bytes say the file is, with its article [a PDF file]; null for what may be text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST_SIGNATURE))
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? containerFormat(head)
  // A text may begin with the letters of a signature [ID3], but holds no control characters right after them.
  return known === undefined || isLettersOnly(head) ? null : known
}

/** Formats that name themselves a few bytes later. */
function containerFormat(head: string): string | undefined {
  if (head.startsWith('RIFF') && ['WEBP', 'WAVE', 'AVI '].includes(head.slice(8, 12))) return 'a media file'
  return head.slice(4, 8) === 'ftyp' ? 'a media file' : undefined
}

function isLettersOnly(head: string): boolean {
  return /^[A-Za-z0-9 ,.'\r\n-]+$/.test(head) && !head.startsWith('GIF8')
}
