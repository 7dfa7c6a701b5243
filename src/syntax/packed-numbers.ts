/** Small numbers, several in a byte, the first in its lowest bits: what is packed needs no time to decompress. */
export type PackedBits = 2 | 4

export function packedLength(count: number, bits: PackedBits): number {
  return Math.ceil((count * bits) / 8)
}

export function packNumbers(numbers: Uint8Array, bits: PackedBits): Uint8Array {
  const packed = new Uint8Array(packedLength(numbers.length, bits))
  const perByte = 8 / bits
  for (const [at, number] of numbers.entries()) {
    const byte = Math.floor(at / perByte)
    packed[byte] = (packed[byte] ?? 0) | (number << ((at % perByte) * bits))
  }
  return packed
}

export function unpackNumbers(packed: Uint8Array, count: number, bits: PackedBits): Uint8Array {
  const numbers = new Uint8Array(count)
  const inByte = bits === 2 ? 2 : 1
  const mask = (1 << bits) - 1
  for (let at = 0; at < count; at += 1) {
    const shift = (at & ((1 << inByte) - 1)) * bits
    numbers[at] = ((packed[at >> inByte] ?? 0) >> shift) & mask
  }
  return numbers
}
