// Another institution's website: a server of its own on another origin, with a page whose
// style sheet does to every element what real ones do.
import { createServer, type Server } from 'node:http'

export type Host = { readonly origin: string; close(): Promise<void> }

const HOSTILE_CSS = `
  * { display: block !important; font-size: 31px !important; color: hotpink !important;
      letter-spacing: 5px !important; text-transform: uppercase !important }
  button, input, select { display: none !important }`

/** Serves one page with the embed's lines in it, under a strict policy for scripts. */
export async function openHost(callboard: string, lines: string, css = HOSTILE_CSS): Promise<Host> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kestrel University</title>
    <link rel="stylesheet" href="/site.css"><h1>Research office</h1>${lines}<p>Contact us.</p></html>`
  const server = createServer((request, response) => {
    if (request.url === '/site.css') {
      response.writeHead(200, { 'content-type': 'text/css' }).end(css)
    } else if (request.url === '/favicon.ico') {
      response.writeHead(204).end()
    } else {
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `default-src 'none'; style-src 'self'; script-src ${callboard}; connect-src ${callboard}; require-trusted-types-for 'script'; trusted-types 'none'`,
        })
        .end(html)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the host has no port')
  return address.port
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
