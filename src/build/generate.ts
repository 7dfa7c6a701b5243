/** Makes what the sources and tests need besides themselves: the factors of units, the validators and the gazetteer. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { buildGazetteer } from './gazetteer.ts'
import { generateUnitFactors } from './unit-factors.ts'
import { generateValidators } from './validators.ts'

generateUnitFactors()
generateValidators()
mkdirSync('dist', { recursive: true })
writeFileSync('dist/gazetteer.bin', buildGazetteer())
