import { DISAGREEMENTS, type Disagreement } from '../fact.ts'
import type { JsonObject } from '../json-shape.ts'
import { verdictMeaning } from '../words.ts'

const TITLE: Readonly<Record<Disagreement, string>> = {
  contradicted: 'Sources contradict each other',
  disputed: 'Speakers contradict each other',
  unresolved: 'Sources differ, and nothing known relates what they say',
}

const ADVICE: Readonly<Record<Disagreement, string>> = {
  contradicted:
    'Look up what both texts say. If a record misreads its text, fix the record. If both say so, accept the difference with a reason: `factdiff accept ID --reason "…"`.',
  disputed:
    'Look up whose words the two values are, and fix `by` in a record that names another speaker than its text. That two speakers differ is nothing to fix.',
  unresolved:
    'Tell in `story.yaml` what relates the two values, such as the names of one place, or fix a record that misreads its text.',
}

const HOW = '`factdiff explain ID` shows the evidence in context, how each value was read and why the two do not fit.'

/** One rule a verdict, in the order that `ruleIndex` counts in. */
export const RULES: readonly JsonObject[] = DISAGREEMENTS.map((verdict) => {
  const help = `${ADVICE[verdict]}\n\n${HOW}`
  return {
    id: verdict,
    name: `${verdict[0]?.toUpperCase()}${verdict.slice(1)}`,
    shortDescription: { text: TITLE[verdict] },
    fullDescription: { text: `Sources differ on a fact: ${verdictMeaning[verdict]}.` },
    help: { text: help.replaceAll('`', ''), markdown: help },
    defaultConfiguration: { level: verdict === 'contradicted' ? 'error' : 'note' },
    properties: { tags: ['facts'] },
  }
})
