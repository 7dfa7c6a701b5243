import { existsSync } from 'node:fs'
import { generateValidators } from '../src/build/validators.ts'

/** Tests run from a fresh checkout too. */
const generated = [
  'accepted/schema-validators',
  'claim/reader-version',
  'claim/schema-validators',
  'config/schema-validators',
]
const isMissing = generated.some((name) => !existsSync(new URL(`../src/${name}.generated.js`, import.meta.url)))
if (isMissing) generateValidators()
