// Public answers from memory, in front of Next: the widget's script and the lists' data.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { filteredFile } from './filtered-file.ts'
import { chooseEncoding, matchesEtag } from './negotiate.ts'
import { pageStatus } from './page-status.ts'
import { OPEN_TO_ALL, type PublicFile, TYPES } from './public-file.ts'
import { parseDataPath } from './public-site.ts'
import type { PublicStore } from './public-store.ts'

const METHODS = 'GET, HEAD, OPTIONS'
const OURS = /^\/embed\/(?:v1\.js$|d\/|[^/]+\/callboard\.[^/]+\.js$)/

export type HandlePublic = (req: IncomingMessage, res: ServerResponse) => boolean

/** @returns a handler that answers and says true, or says false and leaves it to Next */
export function makeHandlePublic(store: PublicStore): HandlePublic {
  return (req, res) => {
    const url = req.url ?? '/'
    const file = store.file(url)
    if (file && (req.method === 'GET' || req.method === 'HEAD')) {
      send(req, res, file)
      return true
    }
    const [path = '', query = ''] = url.split('?', 2)
    if (OURS.test(path)) {
      answer(store, req, res, path, query)
      return true
    }
    const status = pageStatus(store, path, query)
    if (status !== undefined) answerWithStatus(res, status)
    return false
  }
}

function answer(
  store: PublicStore,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  query: string,
): void {
  if (req.method === 'OPTIONS') {
    res.writeHead(204, { ...OPEN_TO_ALL, ...PREFLIGHT }).end()
  } else if (req.method !== 'GET' && req.method !== 'HEAD') {
    const message = `${req.method} is not possible here, only ${METHODS}.`
    refuse(res, path, 405, { error: 'method', message }, { Allow: METHODS })
  } else {
    get(store, req, res, path, query)
  }
}

function get(
  store: PublicStore,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  query: string,
): void {
  const file = store.file(path)
  const address = parseDataPath(path)
  if (!file) {
    refuse(res, path, 404, { error: 'not_found', message: notFound(address?.list) })
  } else if (!address || query === '') {
    send(req, res, file)
  } else {
    const filtered = filteredFile(store, address, query, file)
    if ('unknown' in filtered) {
      const message = filtered.unknown.map(({ name, value }) => `Unknown ${name}: ${value}`)
      const body = { error: 'unknown_filter', message: message.join('; '), ...filtered }
      refuse(res, path, 400, body)
    } else {
      send(req, res, filtered.file)
    }
  }
}

function notFound(list: string | undefined): string {
  return list === undefined ? 'There is nothing at this address.' : `There is no list “${list}”.`
}

function send(req: IncomingMessage, res: ServerResponse, file: PublicFile): void {
  const form = file[chooseEncoding(req.headers['accept-encoding'] as string | undefined)]
  if (matchesEtag(req.headers['if-none-match'], form.etag)) {
    res.writeHead(304, form.notModified).end()
  } else {
    res.writeHead(200, form.headers).end(form.body)
  }
}

const PREFLIGHT: OutgoingHttpHeaders = {
  'Access-Control-Allow-Methods': METHODS,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': 86_400,
  Allow: METHODS,
}

/** Refuses in the asked format: JSON, or for a script a comment that its reader will see. */
function refuse(
  res: ServerResponse,
  path: string,
  status: number,
  body: { error: string; message: string },
  headers: OutgoingHttpHeaders = {},
): void {
  const script = /\.m?js$/.test(path)
  // A line break in a value must not end the comment.
  const line = body.message.replace(/[\n\r\u2028\u2029]/g, ' ')
  const text = script ? `// ${line}\n` : `${JSON.stringify(body)}\n`
  res
    .writeHead(status, {
      ...OPEN_TO_ALL,
      ...headers,
      'Content-Type': script ? TYPES.script : TYPES.json,
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'public, max-age=10',
    })
    .end(text)
}

/** Next renders the page and knows only 200 for it; what it sends gets the true status. */
function answerWithStatus(res: ServerResponse, status: number): void {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse
  res.writeHead = ((given: number, ...rest: unknown[]) =>
    writeHead(given === 200 ? status : given, ...rest)) as typeof res.writeHead
}
