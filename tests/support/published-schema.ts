import { createRequire } from 'node:module'
import { Ajv } from 'ajv'

const require = createRequire(import.meta.url)

/** Schemas as their hosts publish them, from the package `schemastore`, which keeps copies. */
type SchemaName = 'sarif' | 'action' | 'workflow' | 'pre-commit hooks' | 'GitLab CI'

const FILES: Readonly<Record<SchemaName, string>> = {
  sarif: require.resolve('schemastore/schemas/json/sarif-2.1.0.json'),
  action: require.resolve('schemastore/schemas/json/github-action.json'),
  workflow: require.resolve('schemastore/schemas/json/github-workflow.json'),
  'pre-commit hooks': require.resolve('schemastore/schemas/json/pre-commit-hooks.json'),
  'GitLab CI': require.resolve(
    'schemastore/schemas/json/gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json',
  ),
}

const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => URL.canParse(text, 'https://host.example/') && /^[!-~]*$/.test(text),
  'date-time': true,
  regex: true,
} as const

/** Everything that the schema has against the value; none when it is valid. */
export function schemaProblems(name: SchemaName, value: unknown): readonly string[] {
  // Some patterns of the schemas are no valid ones in Unicode mode.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats })
  const validate = ajv.compile(require(FILES[name]))
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}
