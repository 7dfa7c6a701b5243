import { version } from '../version.ts'

const CONFIG = `# yaml-language-server: $schema=https://unpkg.com/factdiff/dist/schema/config.schema.json
# Settings of factdiff. All of them may be left out; these are the defaults.

# Folder of the Markdown reports.
reports: reports

# Verdicts that fail a run besides \`contradicted\`: disputed, unresolved.
fail-on: []

# Attributes of your own, or other readings of the built-in ones:
# attributes:
#   runway-length: {kind: quantity, values: one}
`

/** Runs on pull requests; the check fails them on new contradictions only. */
const GITHUB_WORKFLOW = `name: factdiff
on:
  pull_request:
    paths: [claims/**]
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 24}
      - run: npx --yes factdiff@${version} check
`

const GITLAB_JOB = `factdiff:
  image: node:24
  rules:
    - changes: [claims/**/*]
  script:
    - npx --yes factdiff@${version} check
`

/** Two branches that begin an accepted list, or add to one place of it, are merged line by line. */
const ATTRIBUTES = 'accepted.yaml merge=union\n'

export const CONFIG_FILES: Readonly<Record<string, string>> = {
  '.factdiff.yaml': CONFIG,
  'claims/.gitattributes': ATTRIBUTES,
}
export const GITHUB_FILES: Readonly<Record<string, string>> = { '.github/workflows/factdiff.yml': GITHUB_WORKFLOW }
export const GITLAB_FILES: Readonly<Record<string, string>> = { '.gitlab/factdiff.yml': GITLAB_JOB }
