import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PublishedSet } from '../../domain/publishing/public-data.ts'
import { publishedSample } from '../../domain/publishing/published-sample.ts'
import { PublicStore, type PublishedSource } from './public-store.ts'

const DATA = '/embed/d/overseas.en.json'
let dataDir: string
let problems: string[]

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'callboard-'))
  problems = []
})
afterEach(() => rm(dataDir, { recursive: true }))

const makeStore = (source: PublishedSource) =>
  new PublicStore({
    source,
    origin: 'https://calls.example.org',
    dataDir,
    widgetFolder: dataDir,
    onProblem: (_, what) => problems.push(what),
  })
const unreachable: PublishedSource = {
  version: () => Promise.reject(new Error('ECONNREFUSED')),
  load: () => Promise.reject(new Error('ECONNREFUSED')),
}
const release = (number: number): PublishedSet =>
  publishedSample({ release: { number, at: '2026-04-01T00:00:00.000Z', hash: String(number) } })

describe('the public store', () => {
  it('shows nothing before the first release, and knows no list', async () => {
    const store = makeStore(unreachable)
    await store.start()
    expect(store.current().entries).toEqual([])
    expect(store.file(DATA)).toBeUndefined()
    expect(problems).toEqual(['the published set could not be read at start'])
  })

  it('starts from its last good copy when the database is away', async () => {
    const before = makeStore({ version: async () => '7', load: async () => release(7) })
    await before.start()
    const after = makeStore(unreachable)
    await after.start()
    expect(after.current().release.number).toBe(7)
    expect(after.file(DATA)?.identity.etag).toBe(before.file(DATA)?.identity.etag)
  })

  it('keeps showing what it has when a read fails', async () => {
    let away = false
    const store = makeStore({
      version: async () => {
        if (away) throw new Error('ECONNREFUSED')
        return '1'
      },
      load: async () => release(1),
    })
    await store.start()
    away = true
    await expect(store.refresh()).rejects.toThrow('ECONNREFUSED')
    expect(store.current().release.number).toBe(1)
  })

  it('does not read the set again when nothing has changed', async () => {
    let reads = 0
    const store = makeStore({
      version: async () => '1',
      load: async () => {
        reads += 1
        return release(1)
      },
    })
    await store.start()
    await store.refresh()
    expect(reads).toBe(1)
  })

  it('shows a release that was made while an earlier read was under way', async () => {
    let committed = 1
    let letGo: (() => void) | undefined
    const store = makeStore({
      version: async () => String(committed),
      load: async () => {
        const seen = committed
        if (seen === 2) await new Promise<void>((go) => (letGo = go))
        return release(seen)
      },
    })
    await store.start()
    committed = 2
    const slow = store.refresh()
    while (!letGo) await Promise.resolve()
    committed = 3
    const after = store.refresh()
    letGo()
    await slow
    await after
    expect(store.current().release.number).toBe(3)
  })
})
