import { compareText } from '../util/collection.ts'
import { wordsOf } from '../value/fold.ts'

/** A text that may be another's, menus and notices left out. */
export interface CopyCandidate {
  readonly source: string
  readonly text: string
  /** When it was published, as EDTF, which sorts by time; null where nothing tells. */
  readonly published: string | null
  /** A record of it stands already, and is no copy. */
  readonly isKnown?: boolean
  /** It names its own publisher as the agency that sent it. */
  readonly isAgency?: boolean
}

/** Words in a row that two texts share by chance only where they quote. */
const SHINGLE = 5
/** Of the shingles of the shorter text: editors cut, change headlines and put a line of their own before. */
const LEAST_SHARED = 0.7
/** Texts below this are headlines and single sentences, which agencies spread in the same words. */
const FEWEST_SHINGLES = 20
interface Sketch {
  readonly source: string
  readonly isKnown: boolean
  readonly isAgency: boolean
  readonly published: string | null
  readonly words: number
  readonly hashes: readonly number[]
}

/**
 * Sources whose text is another's: copy -> original. The original is one that is known already, else the
 * agency's own, else the one published first; of those on one day the one with the least around the shared text, then the
 * first by id. Time linear in the length of the texts.
 */
export function findCopies(candidates: readonly CopyCandidate[]): ReadonlyMap<string, string> {
  // A story of one source has no copies.
  const sketches = (candidates.length > 1 ? candidates : [])
    .map(sketchOf)
    .filter(({ hashes }) => hashes.length >= FEWEST_SHINGLES)
  const ordered = [...sketches].sort(byOrigin)
  const holders = new Map<number, Sketch[]>()
  const copies = new Map<string, string>()
  for (const sketch of ordered) {
    const original = originalOf(sketch, holders)
    if (original) copies.set(sketch.source, original.source)
    else hold(sketch, holders)
  }
  return copies
}

function hold(sketch: Sketch, holders: Map<number, Sketch[]>): void {
  for (const hash of sketch.hashes) {
    const others = holders.get(hash)
    if (!others) holders.set(hash, [sketch])
    else if (others.length < MOST_HOLDERS) others.push(sketch)
  }
}

/** A shingle of more texts than this is a phrase that everybody uses. */
const MOST_HOLDERS = 16

function byOrigin(left: Sketch, right: Sketch): number {
  const known = Number(right.isKnown) - Number(left.isKnown)
  const sent = known || Number(right.isAgency) - Number(left.isAgency)
  const dated = sent || compareText(dayOf(left), dayOf(right))
  // What an agency sends is cut by who prints it, whose page may tell no other publisher than the agency.
  const least = left.isAgency ? right.words - left.words : left.words - right.words
  return dated || least || compareText(left.source, right.source)
}

/** `2026-02-03` of `2026-02-03T09:12Z`: not all pages tell the hour. */
function dayOf({ published }: Sketch): string {
  return published?.slice(0, DAY) ?? '~'
}

const DAY = 10

function originalOf(sketch: Sketch, holders: ReadonlyMap<number, readonly Sketch[]>): Sketch | null {
  const counts = new Map<Sketch, number>()
  for (const hash of sketch.hashes) {
    for (const holder of holders.get(hash) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  }
  let best: Sketch | null = null
  let most = 0
  for (const [holder, count] of counts) {
    const share = count / Math.min(sketch.hashes.length, holder.hashes.length)
    if (share >= LEAST_SHARED && count > most) {
      best = holder
      most = count
    }
  }
  return best
}

function sketchOf({ source, text, published, isKnown = false, isAgency = false }: CopyCandidate): Sketch {
  const words = wordsOf(text).map(hashOf)
  const hashes = new Set<number>()
  for (let at = 0; at + SHINGLE <= words.length; at += 1) hashes.add(combine(words, at))
  return { source, isKnown, isAgency, published, words: words.length, hashes: [...hashes] }
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function combine(words: readonly number[], from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + SHINGLE; at += 1) {
    hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}
