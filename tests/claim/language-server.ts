import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../../', import.meta.url)

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** What an editor shows of one file. */
interface EditorDiagnostic {
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

export interface LanguageServer {
  /** Opens a text as a file of the repository, which need not exist, and waits for its diagnostics. */
  readonly open: (path: string, text: string) => Promise<readonly EditorDiagnostic[]>
  /** Labels of what an editor offers at a place, counted from 0. */
  readonly complete: (path: string, line: number, character: number) => Promise<readonly string[]>
  readonly close: () => void
}

/** The real yaml-language-server, as an editor runs it. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const server = fileURLToPath(new URL('node_modules/yaml-language-server/bin/yaml-language-server', ROOT))
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: fileURLToPath(ROOT) })
  const { send, request, notified } = connect(child)
  await request('initialize', { processId: null, rootUri: ROOT.href, capabilities: {}, workspaceFolders: null })
  send({ method: 'initialized', params: {} })
  return {
    open: async (path, text) => {
      const uri = new URL(path, ROOT).href
      const published = notified('textDocument/publishDiagnostics', uri)
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } })
      return published
    },
    complete: async (path, line, character) => {
      const textDocument = { uri: new URL(path, ROOT).href }
      const result = await request('textDocument/completion', { textDocument, position: { line, character } })
      // the protocol's answer: a list, or an object that holds one
      const { items } = result as { readonly items: readonly { readonly label: string }[] }
      return items.map(({ label }) => label)
    },
    close: () => child.kill(),
  }
}

function connect(child: ChildProcessWithoutNullStreams) {
  let lastId = 0
  const answers = new Map<number, (result: unknown) => void>()
  const waiting = new Map<string, (diagnostics: readonly EditorDiagnostic[]) => void>()
  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const request = (method: string, params: unknown): Promise<unknown> => {
    lastId += 1
    const id = lastId
    return new Promise((resolve) => {
      answers.set(id, resolve)
      send({ id, method, params })
    })
  }
  const notified = (method: string, uri: string): Promise<readonly EditorDiagnostic[]> =>
    new Promise((resolve) => waiting.set(`${method} ${uri}`, resolve))
  readMessages(child, (message) => {
    const { id, method, params, result } = message
    if (id !== undefined && method !== undefined) send({ id, result: [] })
    else if (id !== undefined) answers.get(id)?.(result)
    else if (method === 'textDocument/publishDiagnostics') {
      // the parameters that the protocol gives this method
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly EditorDiagnostic[] }
      waiting.get(`${method} ${uri}`)?.(diagnostics)
    }
  })
  return { send, request, notified }
}

/** [Content-Length: 5\r\n\r\n{...}], in pieces of any size. */
function readMessages(child: ChildProcessWithoutNullStreams, handle: (message: Message) => void): void {
  let buffer = Buffer.alloc(0)
  child.stdout.on('data', (piece: Buffer) => {
    buffer = Buffer.concat([buffer, piece])
    for (;;) {
      const headerEnd = buffer.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(0, headerEnd)).toString())?.[1])
      const end = headerEnd + 4 + length
      if (headerEnd === -1 || buffer.length < end) return
      const body = buffer.subarray(headerEnd + 4, end).toString()
      buffer = buffer.subarray(end)
      handle(JSON.parse(body))
    }
  })
}
