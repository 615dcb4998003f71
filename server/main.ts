// The server: probes first, then public answers from memory, then Next for everything else.
import { createServer } from 'node:http'
import next from 'next'
import { connect } from '../db/client.ts'
import { getDeps } from './deps.ts'
import { environment } from './environment.ts'
import { startWorker } from './jobs/worker.ts'
import { log } from './log.ts'
import { makeProbes } from './probes.ts'
import { startPublicSide } from './publishing/public-side.ts'
import { secureHeaders } from './security-headers.ts'

export type Server = { close(): Promise<void> }

/**
 * Starts serving and returns once requests are answered. The database must be migrated.
 * @param dev hot reload and readable errors
 */
export async function serve({ dev }: { dev: boolean }): Promise<Server> {
  const { databaseUrl, host, port, dataDir } = environment()
  const publicSide = await startPublicSide()
  const database = connect(databaseUrl, 'callboard_app', 1)
  const probes = makeProbes([{ name: 'database', run: () => database.sql`select 1` }])

  const worker = await startWorker(databaseUrl, getDeps())

  const server = createServer()
  const app = next({ dev, hostname: host, port, httpServer: server, quiet: !dev })
  const handle = app.getRequestHandler()
  await app.prepare()
  server.on('request', (req, res) => {
    if (probes.handle(req, res)) return
    if (publicSide.handlePublic(req, res)) return
    probes.measure(req, res, 'desk')
    secureHeaders(req, res, dev)
    handle(req, res).catch((error: unknown) => {
      log().error({ err: error, url: req.url }, 'a request failed')
      if (!res.headersSent) res.writeHead(500).end()
    })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, listening)
  })
  log().info({ dataDir }, `serving on ${host}:${port}`)

  return {
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await worker.stop()
      await publicSide.close()
      await app.close()
      await database.close()
    },
  }
}
