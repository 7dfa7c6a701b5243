import { wordSet } from '../../util/word-set.ts'
import { isAircraftModel } from '../../value/vehicle-name.ts'

interface Model {
  readonly maker: string
  readonly number: string
}

/** Makers whose aircraft go by other makers' names too. */
const SHARED_NAMES: ReadonlySet<string> = wordSet(
  'bombardier dash havilland beechcraft king-air hawker fairchild metroliner swearingen eurocopter jetstream caravan douglas mcdonnell',
)

/** [Boeing 737], [Airbus A320] · [Boeing 737], [Boeing 747] · [single-engine plane], [twin-engine plane] */
export function areOtherVehicles(left: string, right: string): boolean {
  const [one, other] = [modelIn(left), modelIn(right)]
  if (one && other) return areOtherModels(one, other)
  const [here, there] = [enginesIn(left), enginesIn(right)]
  return here !== null && there !== null && here !== there
}

/** Null where none is told, or several. */
function modelIn(text: string): Model | null {
  const words = text.split(/[\s-]+/, MOST_WORDS)
  const models = words.flatMap((word, at) => {
    const number = words[at + 1] ?? ''
    return isAircraftModel(word, number) ? [{ maker: word.toLowerCase(), number: number.toLowerCase() }] : []
  })
  return models.length === 1 ? (models[0] ?? null) : null
}

const MOST_WORDS = 12

function areOtherModels(left: Model, right: Model): boolean {
  if (left.maker !== right.maker) return ![left, right].some(({ maker }) => SHARED_NAMES.has(maker))
  const [one, other] = [digitsOf(left), digitsOf(right)]
  // [Airbus A320], [Airbus A321]; not [Boeing 737], [Boeing 7378].
  return one !== other && !one.startsWith(other) && !other.startsWith(one)
}

function digitsOf({ number }: Model): string {
  return number.replaceAll(/\D/g, '')
}

const ENGINES: ReadonlyMap<string, string> = new Map([
  ['single', 'one'],
  ['one', 'one'],
  ['twin', 'two'],
  ['two', 'two'],
])

/** [single-engine, twin-engined] */
function enginesIn(text: string): string | null {
  const [, count = ''] = /\b(single|one|twin|two)-engined?\b/iu.exec(text.slice(0, LONGEST_TEXT)) ?? []
  return ENGINES.get(count.toLowerCase()) ?? null
}

const LONGEST_TEXT = 200
