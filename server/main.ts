// The server: public answers from memory first, then probes, then Next for everything else.
import { createServer, type Server as HttpServer } from 'node:http'
import next from 'next'
import { connect } from '../db/client.ts'
import { PEER_HEADER } from './auth/client-address.ts'
import { getDeps } from './deps.ts'
import { environment } from './environment.ts'
import { type JobWorker, startWorker } from './jobs/worker.ts'
import { log } from './log.ts'
import { makeProbes } from './probes.ts'
import { startPublicSide } from './publishing/public-side.ts'
import { secureHeaders } from './security-headers.ts'

export type Server = { close(): Promise<void> }

export type Serve = {
  /** Hot reload and readable errors. */
  readonly dev: boolean
  /** Settles when the database is migrated; public answers do not wait for it. */
  readonly databaseReady: Promise<void>
}

const LAST_ANSWERS_MS = 3_000

/** Starts serving and returns once requests are answered. */
export async function serve({ dev, databaseReady }: Serve): Promise<Server> {
  const { databaseUrl, host, port } = environment()
  const publicSide = await startPublicSide()
  const database = connect(databaseUrl, 'callboard_app', 1)
  const probes = makeProbes([{ name: 'database', run: () => database.sql`select 1` }])

  const server = createServer()
  const app = next({ dev, hostname: host, port, httpServer: server, quiet: !dev })
  const handle = app.getRequestHandler()
  await app.prepare()
  server.on('request', (req, res) => {
    if (publicSide.handlePublic(req, res) || probes.handle(req, res)) return
    probes.measure(req, res)
    secureHeaders(req, res, dev)
    // Whatever the client wrote under this name: only our socket knows who it is.
    req.headers[PEER_HEADER] = req.socket.remoteAddress ?? ''
    handle(req, res).catch((error: unknown) => {
      log().error({ err: error, url: req.url }, 'a request failed')
      if (!res.headersSent) res.writeHead(500).end()
    })
  })
  await listen(server, port, host)
  const worker = workWhenReady(databaseReady, databaseUrl)

  return {
    async close() {
      await stopListening(server, dev)
      await worker.stop()
      await publicSide.close()
      await app.close()
      await database.close()
    },
  }
}

/** Jobs wait in the database, so they can wait for the database as well. */
function workWhenReady(ready: Promise<void>, url: string): JobWorker {
  let started: Promise<JobWorker> | undefined
  ready
    .then(() => {
      started = startWorker(url, getDeps())
      return started
    })
    .catch((error: unknown) => log().error({ err: error }, 'the job queue did not start'))
  return { stop: async () => (await started)?.stop() }
}

async function listen(server: HttpServer, port: number, host: string): Promise<void> {
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, listening)
  })
}

/** Answers what has been asked, for a moment; browsers that hold a line open are let go. */
async function stopListening(server: HttpServer, dev: boolean): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), dev ? 0 : LAST_ANSWERS_MS)
  await new Promise((closed) => server.close(closed))
  clearTimeout(timer)
}
