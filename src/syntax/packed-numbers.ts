/** Small numbers, several in a byte, the first in its lowest bits: what is packed needs no time to inflate. */
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

export function packedAt(packed: Uint8Array, at: number, bits: PackedBits): number {
  const inByte = bits === 2 ? 2 : 1
  const shift = (at & ((1 << inByte) - 1)) * bits
  return ((packed[at >> inByte] ?? 0) >> shift) & ((1 << bits) - 1)
}
