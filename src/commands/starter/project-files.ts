import { version } from '../version.ts'
import type { ToolOrigin } from './tool-origin.ts'

type Files = Readonly<Record<string, string>>

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

/** Two branches that begin an accepted list, or add to one place of it, are merged line by line. */
const ATTRIBUTES = 'accepted.yaml merge=union\n'

export const CONFIG_FILES: Files = { '.factdiff.yaml': CONFIG, 'claims/.gitattributes': ATTRIBUTES }

/** A workflow that fails pull requests on new contradictions only. */
export function githubFiles(origin: ToolOrigin): Files {
  return { '.github/workflows/factdiff.yml': GITHUB_WORKFLOW + githubSteps(origin) }
}

const GITHUB_WORKFLOW = `name: factdiff
on:
  pull_request:
    paths: [claims/**, .factdiff.yaml]
  push:
    branches: [main]
permissions:
  contents: read
  pull-requests: write # for the one comment; a pull request from a fork does without it
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
          fetch-depth: 0 # the history, for \`since\`
`

function githubSteps(origin: ToolOrigin): string {
  switch (origin.from) {
    case 'github':
      return `      # The action builds factdiff from this commit, so that it needs no release on npm.
      - uses: ${origin.name}@${origin.commit}
        # with:
        #   since: origin/\${{ github.base_ref }} # what the branch has already is not new, without any accepted list
`
    case 'git':
      return `      # Built from this commit, so that it needs no release on npm.
      - run: |
          git clone --quiet ${origin.url} "$RUNNER_TEMP/factdiff"
          git -C "$RUNNER_TEMP/factdiff" checkout --quiet ${origin.commit}
          "$RUNNER_TEMP/factdiff/.ci/factdiff" check
`
    case 'npm':
      return `      - uses: actions/setup-node@v4
        with:
          node-version: 24
      # ${NPM_NOTE}
      # as an action: \`- uses: OWNER/factdiff@COMMIT\` in place of this line builds it from there.
      - run: npx --yes factdiff@${version} check
`
  }
}

/** What the user of a copy that does not know where it came from is told. */
export const NPM_NOTE: string = `This takes factdiff ${version} from npm. While npm does not have it, use the repository it came from,`

/** A job to include; its reports show in the merge request. */
export function gitlabFiles(origin: ToolOrigin): Files {
  return { '.gitlab/factdiff.yml': `${GITLAB_HEAD}${gitlabTool(origin)} check ${GITLAB_REPORTS}` }
}

const GITLAB_HEAD = `# To use it, add to .gitlab-ci.yml:
#   include: .gitlab/factdiff.yml
factdiff:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
      changes: [claims/**/*, .factdiff.yaml]
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH # a merge request is compared with the report of this branch
  script:
`

const GITLAB_REPORTS = `--no-reports --reporter default
      --reporter gitlab=gl-code-quality-report.json --reporter junit=factdiff-junit.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: factdiff-junit.xml
`

function gitlabTool(origin: ToolOrigin): string {
  if (origin.from === 'npm')
    return `    # ${NPM_NOTE}\n    # as a checkout: its \`.ci/factdiff\` builds it.\n    - >-\n      npx --yes factdiff@${version}`
  const url = origin.from === 'github' ? `https://github.com/${origin.name}.git` : origin.url
  return `    # Built from this commit, so that it needs no release on npm.
    - git clone --quiet ${url} /tmp/factdiff
    - git -C /tmp/factdiff checkout --quiet ${origin.commit}
    - >-
      /tmp/factdiff/.ci/factdiff`
}
