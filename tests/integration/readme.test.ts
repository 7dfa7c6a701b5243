import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { STORY_FILES } from '../../src/commands/starter/story-files.ts'
import { runnerCommands } from '../report/runner.ts'
import { inFolder, runWith } from '../support/folder.ts'
import { schemaProblems } from '../support/published-schema.ts'
import { action, ROOT } from './action.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const GATE = README.slice(README.indexOf('## The gate'), README.indexOf('## Files'))

function fence(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(GATE)?.[1] ?? ''
}

describe('the gate in the README', () => {
  it('fits on one screen', () => {
    expect(GATE.split('\n').length).toBeLessThan(60)
  })

  it('has a workflow that is valid, with inputs that the action has', () => {
    const workflow = parse(fence('yaml'))
    expect(schemaProblems('workflow', workflow)).toEqual([])
    const { with: inputs } = workflow.jobs.check.steps.at(-1)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
  })

  it('shows what a red pull request says, word for word', async () => {
    const { out } = await inFolder(new Map(Object.entries(STORY_FILES)), (folder) =>
      runWith({ GITHUB_ACTIONS: 'true' }, folder, 'check', '--no-cache'),
    )
    const [command] = runnerCommands(out)
    const shown =
      GATE.split('```\n')
        .find((part) => part.startsWith('harbor-post.yaml'))
        ?.replace(/\s+/g, ' ') ?? ''
    const { file = '', line, title } = command?.properties ?? {}
    const said = `${file.split('/').at(-1)}, line ${line} ${title} ${command?.data}`
    expect(shown.trim()).toBe(said.replace(/\s+/g, ' '))
  })
})
