/** Which way imports may go, each rule with its reason. */
const STAGES = ['source', 'syntax', 'mention', 'event', 'claim', 'align', 'compare', 'finding', 'accepted', 'report']
const stage = STAGES.join('|')
/** Files that have a folder of the same name for their parts. */
const WHOLES = 'mention/(?:date|party|quantity)|compare/[a-z]+|report/sarif'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are about one thing, or that one knows too much.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'stages-do-not-know-each-other',
      comment:
        'Stages exchange the types of model/; only pipeline/ joins them, so that each can be read and replaced alone.',
      severity: 'error',
      from: { path: `^src/(${stage})/` },
      to: { path: `^src/(${stage})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'stages-know-no-composition',
      comment: 'What a stage does must not depend on who calls it.',
      severity: 'error',
      from: { path: `^src/(${stage}|config|yaml|value|util|model)/` },
      to: { path: '^src/(pipeline|commands|build|cli|index)' },
    },
    {
      name: 'model-imports-nothing',
      comment: 'Types that everything shares must not pull anything in.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'report-reads-results-only',
      comment: 'A reporter that reads records or values would judge again; what it shows must be in the result.',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: '^src/', pathNot: '^src/(report|model|util)/' },
    },
    {
      name: 'values-know-no-stage',
      comment: 'Values and their kinds are what the stages share.',
      severity: 'error',
      from: { path: '^src/value/' },
      to: { path: '^src/', pathNot: '^src/(value|model|util)/' },
    },
    {
      name: 'util-knows-no-domain',
      comment: 'util/ must stay small and free of domain words.',
      severity: 'error',
      from: { path: '^src/util/' },
      to: { path: '^src/', pathNot: '^src/util/' },
    },
    {
      name: 'parts-are-reached-through-their-whole',
      comment:
        'What lies in `date/` is how `date.ts` does its work; whoever needs it elsewhere asks `date.ts`, or it is no part.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(?:${WHOLES})(?:/|\\.ts$)` },
      to: { path: `^src/(?:${WHOLES})/` },
    },
    {
      name: 'parts-know-no-other-kind',
      comment: 'Kinds are told apart, so that each can be read and replaced alone.',
      severity: 'error',
      from: { path: `^src/(${WHOLES})(?:/|\\.ts$)` },
      to: {
        path: `^src/(?:${WHOLES})/`,
        pathNot: '^src/$1/',
      },
    },
    {
      name: 'file-system-in-one-place',
      comment:
        'Who reads and writes files must be plain to see; tools under build/ and train/ are no part of the product.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(util/file-system\\.ts|build/|syntax/train/)' },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'no-network',
      comment: 'factdiff reads what is at hand and asks nobody.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns)$' },
    },
    {
      name: 'process-in-cli-only',
      comment: 'Only the process boundary may read the environment, write to streams or set an exit code.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli\\.ts$' },
      to: { path: '^(node:)?(process|os)$' },
    },
    {
      name: 'programs-in-one-place',
      comment:
        'Only `git` is ever run, to read the records of another commit, and only as util/git.ts runs it: without a shell, and with nothing that a repository could have it start.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/util/git\\.ts$' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'product-imports-no-tools',
      comment: 'Code that builds or trains is not in the bundle.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|syntax/train)/' },
      to: { path: '^src/(build|syntax/train)/' },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that leads nowhere breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
