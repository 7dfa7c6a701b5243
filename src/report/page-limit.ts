/** A part of a page in full, and the one line that stands for it where there is no room. */
export interface Block {
  readonly full: () => readonly string[]
  readonly brief: () => string
}

/** Bytes that the lines of the page and their line ends may take. */
interface Room {
  left: number
}

/** As many blocks in full as there is room for, then as many in one line each, then how many are left out. */
export function fillPage(blocks: readonly Block[], limit: number): readonly string[] {
  const room: Room = { left: limit }
  const full = takeWhile(blocks, room, (block) => block.full())
  const brief = takeWhile(blocks.slice(full.taken), room, (block) => [block.brief()])
  const rest = blocks.length - full.taken - brief.taken
  return [
    ...full.lines,
    ...(brief.taken > 0 ? ['', 'In short:', '', ...brief.lines] : []),
    ...(rest > 0
      ? ['', `**${rest} more are left out, since a page here has its limit: \`factdiff check\` shows them.**`]
      : []),
  ]
}

function takeWhile(blocks: readonly Block[], room: Room, linesOf: (block: Block) => readonly string[]) {
  const lines: string[] = []
  let taken = 0
  for (const block of blocks) {
    const part = linesOf(block)
    const size = part.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
    if (size > room.left) break
    room.left -= size
    for (const line of part) lines.push(line)
    taken += 1
  }
  return { lines, taken }
}
