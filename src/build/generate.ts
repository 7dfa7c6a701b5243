/** Makes what the sources and tests need besides themselves: the gazetteer and the validators. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { buildGazetteer } from './gazetteer.ts'
import { generateValidators } from './validators.ts'

mkdirSync('dist', { recursive: true })
writeFileSync('dist/gazetteer.bin', buildGazetteer())
await generateValidators()
