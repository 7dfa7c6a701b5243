import type { Diagnostic } from '../model/diagnostic.ts'
import type { DocumentMentions, Mention } from '../model/mention.ts'
import { readMentions } from '../pipeline/read-article.ts'
import { isRead } from '../pipeline/read-source.ts'
import { readingTools } from '../pipeline/reading-tools.ts'
import { formatDiagnostic } from '../report/diagnostics.ts'
import { disarmCommands } from '../report/escape.ts'
import { formatMentions, mentionsJson } from '../report/mentions.ts'
import { STANDARD_INPUT } from '../source/find-articles.ts'
import { readDocument } from '../source/read-document.ts'
import { complainOfFile } from '../yaml/lines.ts'
import { readFileBytes } from '../yaml/read-file.ts'
import { hasColor } from './color.ts'
import { type Command, type ExitCode, type Invocation, UsageError } from './command.ts'
import type { Host } from './host.ts'
import { publishedOption } from './published-option.ts'

export const mentionsCommand: Command = {
  name: 'mentions',
  summary: 'show the dates, figures, names, places and quotes recognised in one text',
  usage: '<file> [options]',
  examples: [
    ['factdiff mentions article.txt', 'the text with its mentions marked, and what each was read as'],
    ['factdiff mentions article.txt --published 2026-02-03', 'with a day against which `on Monday` is read'],
    ['factdiff mentions - < article.txt', 'a text from standard input'],
    ['factdiff mentions article.txt --json', 'kind, span and value of each, for other tools'],
  ],
  options: {
    published: { type: 'string', value: 'EDTF', help: 'when the text was published, before what it tells itself' },
    json: { type: 'boolean', help: 'print JSON: kind, start, end, text, value, by' },
  },
  notes: ['Spans are UTF-16 offsets into the text of the file, or into the text of the article in an HTML page.'],
  run: mentions,
}

async function mentions(invocation: Invocation, host: Host): Promise<ExitCode> {
  const [file, second] = invocation.paths
  if (file === undefined || second !== undefined)
    throw new UsageError(
      '`mentions` reads one file',
      'name it, or `-` for standard input: `factdiff mentions article.txt`',
    )
  const published = publishedOption(invocation)
  const bytes = file === STANDARD_INPUT ? await host.readIn() : readFileBytes(host.cwd, file)
  if ('code' in bytes) return refuse(bytes, host)
  const document = await readDocument(bytes, { name: file, published })
  if ('problem' in document) {
    return refuse(
      complainOfFile(file, { code: 'unreadable-article', message: document.problem, hint: document.hint }),
      host,
    )
  }
  if (!isRead(document.language)) {
    const message = `it is in \`${document.language}\`, and only English is read`
    return refuse(complainOfFile(file, { code: 'unread-language', message, hint: 'name an English text' }), host)
  }
  const found = readMentions(document, readingTools(host))
  const listed = found.mentions.map((mention) => listMention(mention, found))
  host.writeOut(invocation.flag('json') ? mentionsJson(listed) : formatMentions(document.text, listed, hasColor(host)))
  return 0
}

function refuse(problem: Diagnostic, host: Host): ExitCode {
  host.writeErr(disarmCommands(`${formatDiagnostic(problem)}\n`))
  return 2
}

/** [{kind: 'quote', value: 'We will go on', by: 'Ana Brandt'}] */
function listMention(mention: Mention, { parties }: DocumentMentions) {
  const { kind, start, end, text } = mention
  const nameOf = (party: number | string | null) =>
    typeof party === 'number' ? (parties[party]?.names[0] ?? null) : party
  if (mention.kind === 'party') return { kind, start, end, text, value: nameOf(mention.party), by: null }
  if (mention.kind === 'quote') return { kind, start, end, text, value: mention.value, by: nameOf(mention.speaker) }
  return { kind, start, end, text, value: mention.value, by: null }
}
