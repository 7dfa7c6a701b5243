import { copyState, createParseState, forcedMove, haveSameFuture, MOVE_COUNT, type ParseState } from './parse-state.ts'
import { advance, bestMove, moveCost, type TransitionParser } from './transition-parser.ts'

/** No more parses of a sentence than this go on side by side. */
const MOST_BRANCHES = 4
const MOST_STEPS = MOST_BRANCHES * MOVE_COUNT

/** Shares of a doubt: another move this far behind the best is tried too, and a branch that cost so much more than the cheapest ends. */
const TRIED_UNDER = 0.6
const LARGEST_GAP = 0.85

/** A parse and how much doubt there was on its way, in the unit of a move's scores. */
export interface Branch {
  readonly state: ParseState
  cost: number
}

/** A move that a branch may make. */
interface Step {
  branch: Branch
  move: number
  /** How far it was ahead of the other moves; 0 where another was. */
  lead: number
  /** That of the branch and the move. */
  cost: number
}

/**
 * Where a move is in doubt the parse branches: what follows tells more of it than what was seen so far. All branches make as many
 * moves; those that cost much more than the cheapest end, and of two that look alike to what is to come the cheaper stays.
 */
export interface Branching {
  /** Holds the sentence before it is parsed, and its tree after. */
  readonly first: Branch
  readonly others: readonly Branch[]
  /** Those under way, the cheapest first. */
  readonly live: Branch[]
  readonly spare: Branch[]
  readonly steps: readonly Step[]
  /** The steps to take, the cheapest first. */
  readonly kept: Step[]
}

export function createBranching(): Branching {
  const first = createBranch()
  return {
    first,
    others: Array.from({ length: MOST_BRANCHES - 1 }, createBranch),
    live: [],
    spare: [],
    steps: Array.from({ length: MOST_STEPS }, (): Step => ({ branch: first, move: 0, lead: 0, cost: 0 })),
    kept: [],
  }
}

function createBranch(): Branch {
  return { state: createParseState(), cost: 0 }
}

/** Parses what is in the first state, and leaves the cheapest parse there. */
export function parseTokens(parser: TransitionParser, branching: Branching): void {
  const { first, live, spare, steps, kept } = branching
  const { state } = first
  restart(branching)
  for (let left = 2 * state.length - 1; left > 0; left -= 1) {
    const count = collectSteps(parser, live, steps)
    const only = count === 1 ? steps[0] : undefined
    if (only) {
      advance(parser, only.branch.state, only.move, only.lead)
      continue
    }
    keepCheapest(steps, count, kept, LARGEST_GAP * parser.doubts.move)
    takeSteps(parser, branching)
    if (live.length > 1) mergeAlike(live, spare)
  }
  const cheapest = live[0]
  if (cheapest && cheapest !== first) copyState(cheapest.state, state)
}

function restart({ first, others, live, spare }: Branching): void {
  first.cost = 0
  live.length = 0
  live.push(first)
  spare.length = 0
  for (const branch of others) spare.push(branch)
}

/** All moves that the branches may make; their number. */
function collectSteps(parser: TransitionParser, live: readonly Branch[], steps: readonly Step[]): number {
  let count = 0
  for (const branch of live) {
    const forced = forcedMove(branch.state)
    if (forced < 0) count = addChoices(parser, branch, steps, count)
    else count = addStep(steps, count, branch, forced, 0, 0)
  }
  return count
}

function addChoices(parser: TransitionParser, branch: Branch, steps: readonly Step[], count: number): number {
  const best = bestMove(parser, branch.state)
  const { ranking, scores } = parser.move
  const cost = moveCost(parser, ranking.lead)
  const tried = TRIED_UNDER * parser.doubts.move
  let added = addStep(steps, count, branch, best, ranking.lead, cost)
  if (ranking.lead >= tried) return added
  for (let move = 0; move < MOVE_COUNT; move += 1) {
    const behind = (scores[best] ?? 0) - (scores[move] ?? 0)
    if (move !== best && behind < tried) added = addStep(steps, added, branch, move, 0, cost + behind)
  }
  return added
}

function addStep(steps: readonly Step[], at: number, branch: Branch, move: number, lead: number, cost: number): number {
  const step = steps[at]
  if (!step) return at
  step.branch = branch
  step.move = move
  step.lead = lead
  step.cost = branch.cost + cost
  return at + 1
}

/** Sorts the first `count` steps by cost into `kept`: as many as there may be branches, none much more than the cheapest. */
function keepCheapest(steps: readonly Step[], count: number, kept: Step[], gap: number): void {
  kept.length = 0
  for (let at = 0; at < count; at += 1) {
    const step = steps[at]
    if (step) insertByCost(kept, step)
  }
  const limit = (kept[0]?.cost ?? 0) + gap
  while (kept.length > MOST_BRANCHES || (kept.at(-1)?.cost ?? 0) > limit) kept.pop()
}

function insertByCost<T extends { readonly cost: number }>(sorted: T[], added: T): void {
  let at = sorted.length
  for (; at > 0 && (sorted[at - 1]?.cost ?? 0) > added.cost; at -= 1) sorted[at] = sorted[at - 1] ?? added
  sorted[at] = added
}

/** A branch goes on itself with the last of its steps, and a copy of it with each of the others. */
function takeSteps(parser: TransitionParser, { live, spare, kept }: Branching): void {
  for (const branch of live) if (!isTaken(kept, branch, 0)) spare.push(branch)
  live.length = 0
  for (let at = 0; at < kept.length; at += 1) {
    const step = kept[at]
    if (!step) continue
    const branch = isTaken(kept, step.branch, at + 1) ? copyOf(step.branch, spare) : step.branch
    branch.cost = step.cost + advance(parser, branch.state, step.move, step.lead)
    insertByCost(live, branch)
  }
}

/** Whether one of the steps from `from` on is the branch's. */
function isTaken(kept: readonly Step[], branch: Branch, from: number): boolean {
  for (let at = from; at < kept.length; at += 1) if (kept[at]?.branch === branch) return true
  return false
}

function copyOf(branch: Branch, spare: Branch[]): Branch {
  const copy = spare.pop() ?? branch
  copyState(branch.state, copy.state)
  return copy
}

/** Keeps the cheapest of those that look alike. */
function mergeAlike(live: Branch[], spare: Branch[]): void {
  for (let at = live.length - 1; at > 0; at -= 1) {
    const branch = live[at]
    if (!branch || !hasCheaperTwin(live, at, branch)) continue
    spare.push(branch)
    live.splice(at, 1)
  }
}

function hasCheaperTwin(live: readonly Branch[], at: number, { state }: Branch): boolean {
  for (let other = 0; other < at; other += 1) {
    const twin = live[other]
    if (twin && haveSameFuture(twin.state, state)) return true
  }
  return false
}
