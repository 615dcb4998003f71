// The widget by itself: a sample list on one origin, host pages on another.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedSample } from '../../domain/publishing/published-sample.ts'
import { makeHandlePublic } from '../../server/publishing/handle-public.ts'
import { PublicStore } from '../../server/publishing/public-store.ts'
import { buildWidget } from '../../widget/build.ts'

export type WidgetHosts = {
  /** Where the list comes from. */
  readonly lists: string
  /** Where the pages in `widget/hosts` are; `?csp=` sends that policy with them. */
  readonly hosts: string
  close(): Promise<void>
}

export async function openWidgetHosts(): Promise<WidgetHosts> {
  const folder = await mkdtemp(join(tmpdir(), 'callboard-widget-'))
  const widgetFolder = join(folder, 'dist')
  await buildWidget(widgetFolder)
  const listServer = createServer((req, res) => {
    if (!handle(req, res)) res.writeHead(404).end()
  })
  const lists = await listen(listServer)
  const store = new PublicStore({
    source: { version: async () => '1', load: async () => publishedSample() },
    origin: lists,
    dataDir: folder,
    widgetFolder,
    onProblem: (error) => {
      throw error
    },
  })
  await store.start()
  const handle = makeHandlePublic(store)

  const hostServer = createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://host')
    const policy = searchParams.get('csp')?.replaceAll('LISTS', lists)
    readFile(join('widget/hosts', `${pathname.replace(/[^a-z-]/g, '')}.html`), 'utf8').then(
      (page) => {
        if (policy) res.setHeader('Content-Security-Policy', policy)
        res.setHeader('Content-Type', 'text/html; charset=utf-8')
        res.end(page.replaceAll('CALLBOARD_ORIGIN', lists))
      },
      () => res.writeHead(204).end(),
    )
  })
  const hosts = await listen(hostServer)
  return {
    lists,
    hosts,
    close: async () => {
      for (const server of [listServer, hostServer]) {
        server.closeAllConnections()
        server.close()
      }
      await rm(folder, { recursive: true })
    },
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
