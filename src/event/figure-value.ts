import { wordSet } from '../util/word-set.ts'
import type { FoundValue } from './fact.ts'
import type { ReadSentence } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** A figure that belongs to a type wherever it stands in the clause: its dimension, and the words one of which is near. */
interface FigureRule {
  readonly attribute: string
  readonly dimensions: readonly string[]
  /** Lemmas of which one stands within `reach` tokens; without any, the dimension is enough. */
  readonly cues: ReadonlySet<string> | null
  /** It stands right beside the trigger [a 30-day ceasefire, a ceasefire of 30 days]. */
  readonly isBeside?: true
}

const REACH = 4
const CONFIDENCE = 0.75

const MAGNITUDE: FigureRule = {
  attribute: 'magnitude',
  dimensions: ['none', 'magnitude', 'richter'],
  cues: wordSet('magnitude richter scale'),
}
const DAMAGE: FigureRule = { attribute: 'damage', dimensions: ['money'], cues: wordSet('damage loss damages') }

const RULES: Readonly<Record<string, readonly FigureRule[]>> = {
  'sport-result': [{ attribute: 'score', dimensions: ['score'], cues: null }],
  disaster: [MAGNITUDE, DAMAGE],
  accident: [DAMAGE],
  protest: [DAMAGE],
  acquisition: [
    { attribute: 'amount', dimensions: ['money'], cues: null },
    { attribute: 'stake', dimensions: ['ratio'], cues: wordSet('stake share interest shareholding percent %') },
  ],
  agreement: [
    { attribute: 'duration', dimensions: ['time'], cues: null, isBeside: true },
    {
      attribute: 'amount',
      dimensions: ['money'],
      cues: wordSet('worth deal contract agreement settlement value pay settle'),
    },
  ],
  sentence: [
    {
      attribute: 'term',
      dimensions: ['time'],
      cues: wordSet('sentence prison jail imprisonment term serve bar behind custody sentencing'),
    },
  ],
  election: [
    { attribute: 'turnout', dimensions: ['ratio'], cues: wordSet('turnout') },
    { attribute: 'votes', dimensions: ['ratio'], cues: wordSet('vote ballot win') },
  ],
  death: [{ attribute: 'age', dimensions: ['age'], cues: null }],
}

export function findFigureValues(
  sentence: ReadSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
): readonly FoundValue[] {
  const rules = RULES[trigger.type] ?? []
  return rules.flatMap((rule) => {
    const found = sentence.mentions.find(
      (mention) =>
        mention.kind === 'quantity' &&
        rule.dimensions.includes(mention.dimension) &&
        isCued(sentence, rule.cues, mention.first, mention.last) &&
        (!rule.isBeside || isBeside(sentence, trigger, mention)) &&
        !(rule.attribute === 'amount' && isOfSomething(sentence, mention.last)) &&
        (rule.isBeside || isNearest(trigger, triggers, mention.first)),
    )
    if (found?.kind !== 'quantity') return []
    return [
      {
        attribute: rule.attribute,
        value: found.value,
        party: null,
        first: found.first,
        last: found.last,
        confidence: CONFIDENCE,
      },
    ]
  })
}

const LASTING = wordSet('of for last run')
const QUALIFYING = new Set(['ADJ', 'NOUN', 'PUNCT', 'PROPN'])

/** [a *four-year* loan contract, a truce *of 60 days*, a deal lasting *two years*] */
function isBeside(
  { tree, lemmas }: ReadSentence,
  trigger: Trigger,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (trigger.entry.form === 'verb') return false
  if (first > trigger.last) return first <= trigger.last + 3 && LASTING.has(lemmas[first - 1] ?? '')
  const between = tree.tokens.slice(last + 1, trigger.first)
  return between.length <= 2 && between.every(({ upos }) => QUALIFYING.has(upos))
}

const OTHER_MONEY = wordSet('debt revenue sale profit asset loss earnings turnover capitalization tax saving')

/** [$31 a share, $2 billion in debt]: not what is paid for the whole. */
function isOfSomething({ forms, lemmas }: ReadSentence, last: number): boolean {
  const [next = '', after = ''] = lemmas.slice(last + 1, last + 3)
  if ((next === 'a' || next === 'per' || next === 'an') && after !== '') return after === 'share' || after === 'unit'
  return forms[last + 1] === 'in' && lemmas.slice(last + 2, last + 4).some((lemma) => OTHER_MONEY.has(lemma))
}

function isCued({ lemmas }: ReadSentence, cues: ReadonlySet<string> | null, first: number, last: number): boolean {
  return cues === null || lemmas.slice(Math.max(0, first - REACH), last + REACH + 1).some((lemma) => cues.has(lemma))
}

/** No other trigger of the type stands nearer to the figure. */
function isNearest(trigger: Trigger, triggers: readonly Trigger[], at: number): boolean {
  const own = Math.abs(trigger.at - at)
  return triggers.every((other) => other === trigger || other.type !== trigger.type || Math.abs(other.at - at) > own)
}
