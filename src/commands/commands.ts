import type { Command } from './command.ts'

/** Commands by name, each with its summary; the code of one is read only when it is called. */
export const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  init: {
    summary: 'write a starter story, a config and a CI file',
    load: async () => (await import('./init.ts')).initCommand,
  },
  extract: {
    summary: 'read the articles of a story and draft its claim records for review',
    load: async () => (await import('./extract.ts')).extractCommand,
  },
  mentions: {
    summary: 'show the dates, figures, names, places and quotes recognised in one text',
    load: async () => (await import('./mentions.ts')).mentionsCommand,
  },
  check: {
    summary: 'compare the records of each story, report what differs, fail on new contradictions',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  diff: {
    summary: 'show what two sources say as a unified diff',
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  explain: {
    summary: 'show why a finding was made: values as read, levels tried, evidence in context',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  accept: {
    summary: 'accept contradictions that may stand, each with a reason, or prune entries that match nothing any more',
    load: async () => (await import('./accept.ts')).acceptCommand,
  },
  schema: {
    summary: 'print a JSON Schema for records, stories, accepted lists, findings or the config',
    load: async () => (await import('./schema.ts')).schemaCommand,
  },
}

/** Null when there is no such command. */
export async function loadCommand(name: string): Promise<Command | null> {
  return Object.hasOwn(COMMANDS, name) ? ((await COMMANDS[name]?.load()) ?? null) : null
}
