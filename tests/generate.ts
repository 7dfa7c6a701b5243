import { existsSync } from 'node:fs'

/** Tests run from a fresh checkout too. */
const generated = [
  'accepted/schema-validators',
  'claim/reader-version',
  'claim/schema-validators',
  'config/schema-validators',
  'source/schema-validators',
  'value/unit-factors',
]
const isMissing = generated.some((name) => !existsSync(new URL(`../src/${name}.generated.js`, import.meta.url)))
if (isMissing) {
  const { generateUnitFactors } = await import('../src/build/unit-factors.ts')
  const { generateValidators } = await import('../src/build/validators.ts')
  generateUnitFactors()
  generateValidators()
}
