import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedSample } from '../../domain/publishing/published-sample.ts'
import { makeHandlePublic } from './handle-public.ts'
import { PublicStore } from './public-store.ts'
import { request } from './test-request.ts'

const DATA = '/embed/d/overseas.en.json'
let server: Server
let port: number
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'callboard-'))
  const store = new PublicStore({
    source: { version: async () => '1', load: async () => publishedSample() },
    origin: 'https://calls.example.org',
    dataDir,
    widgetFolder: await widgetFolder(dataDir),
    onProblem: (error) => expect.unreachable(String(error)),
  })
  await store.start()
  const handle = makeHandlePublic(store)
  // Stands for Next: everything that is not answered gets a page.
  server = createServer((req, res) => {
    if (!handle(req, res)) res.writeHead(200, { 'Content-Type': 'text/html' }).end('page')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  server.close()
  await rm(dataDir, { recursive: true })
})

const get = (path: string, headers = {}, method = 'GET') => request(port, path, headers, method)

describe('the data of a list', () => {
  it('carries the headers of the contract', async () => {
    const { status, headers } = await get(DATA)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control':
        'public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
    expect(headers.etag).toMatch(/^"[\w-]+"$/)
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('is the same JSON in every encoding and as a module, each with its own ETag', async () => {
    const plain = await get(DATA)
    const br = await get(DATA, { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await get(DATA, { 'accept-encoding': 'gzip;q=1, br;q=0.5' })
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
    const script = await get(DATA.replace('.json', '.mjs'))
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(script.body.toString()).toBe(`export default ${plain.body}\n`)
  })

  it('says 304 to whoever has it already, however they say so', async () => {
    const { headers } = await get(DATA)
    const etag = String(headers.etag)
    for (const sent of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await get(DATA, { 'if-none-match': sent })
      expect([sent, again.status, again.body.length]).toEqual([sent, 304, 0])
      expect(again.headers.etag).toBe(etag)
      expect(again.headers['cache-control']).toContain('max-age=60')
    }
    expect((await get(DATA, { 'if-none-match': '"other"' })).status).toBe(200)
    const br = await get(DATA, { 'if-none-match': etag, 'accept-encoding': 'br' })
    expect(br.status).toBe(200)
  })

  it('answers HEAD with the headers alone', async () => {
    const head = await get(DATA, {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe((await get(DATA)).headers['content-length'])
  })

  it('takes filters, and ignores parameters that are not its own', async () => {
    const { body } = await get(`${DATA}?agency=hfspo&utm_source=x`)
    expect(JSON.parse(String(body)).entries.map((entry: { slug: string }) => entry.slug)).toEqual([
      'hfsp',
    ])
    expect((await get(`${DATA}?v=2`)).headers.etag).toBe((await get(DATA)).headers.etag)
  })

  it('names an unknown filter value in the asked format', async () => {
    const json = await get(`${DATA}?agency=nasa`)
    expect(json.status).toBe(400)
    expect(JSON.parse(String(json.body))).toMatchObject({
      error: 'unknown_filter',
      message: 'Unknown agency: nasa',
      unknown: [{ name: 'agency', value: 'nasa', allowed: ['jst', 'hfspo'] }],
    })
    const script = await get(`${DATA.replace('.json', '.mjs')}?agency=x%0Aalert(1)`)
    expect([script.status, String(script.body)]).toEqual([400, '// Unknown agency: x alert(1)\n'])
  })

  it('says 404 for an unknown list in the asked format, to any page', async () => {
    const json = await get('/embed/d/nowhere.en.json')
    expect(json.status).toBe(404)
    expect(JSON.parse(String(json.body)).message).toBe('There is no list “nowhere”.')
    expect(json.headers['access-control-allow-origin']).toBe('*')
    const script = await get('/embed/d/nowhere.ja.mjs')
    expect([script.status, String(script.body)]).toEqual([404, '// There is no list “nowhere”.\n'])
    for (const odd of ['overseas.fr.json', '..%2f..%2fpackage.json', 'overseas.en.xml', '']) {
      expect([odd, (await get(`/embed/d/${odd}`)).status]).toEqual([odd, 404])
    }
  })

  it('refuses other methods and answers a preflight', async () => {
    const post = await get(DATA, {}, 'POST')
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
    const preflight = await get(DATA, { origin: 'https://a.example' }, 'OPTIONS')
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-methods']).toContain('GET')
  })
})

describe('the widget’s script', () => {
  it('has an alias that is checked again and an address that lasts for ever', async () => {
    const alias = await get('/embed/v1.js')
    expect(alias.headers['cache-control']).toBe('public, max-age=300, stale-while-revalidate=86400')
    const fixed = await get('/embed/0.1.0/callboard.abc.js')
    expect(fixed.headers['cache-control']).toContain('immutable')
    expect(fixed.body).toEqual(alias.body)
    expect((await get('/embed/0.1.0/callboard.other.js')).status).toBe(404)
  })
})

describe('everything else', () => {
  it('is left to Next', async () => {
    for (const path of ['/', '/l/overseas', '/embed/frame/overseas', '/admin']) {
      expect([path, String((await get(path)).body)]).toEqual([path, 'page'])
    }
  })

  it('gets status 400 where a page’s filter names nothing', async () => {
    expect((await get('/?agency=jst')).status).toBe(200)
    expect((await get('/?agency=nasa')).status).toBe(400)
    expect((await get('/l/overseas?status=ajar')).status).toBe(400)
    expect((await get('/l/overseas?lang=fr')).status).toBe(400)
    expect((await get('/admin?status=ajar')).status).toBe(200)
  })
})

async function widgetFolder(folder: string): Promise<string> {
  const { writeFile } = await import('node:fs/promises')
  const manifest = { version: '0.1.0', file: 'callboard.abc.js', integrity: 'sha384-x' }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, manifest.file), 'void 0')
  return folder
}
