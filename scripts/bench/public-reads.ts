// Requests per second of the public data, against a plain Node server with the same bytes.
// The two take turns within one run, so that a machine that slows down slows both.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { median } from './measure.ts'
import { untilAnswers } from './until-answers.ts'

const ROUNDS = 5
const SECONDS = 3
const CONNECTIONS = 32
const YARDSTICK_PORT = 3311

export type ReadFigures = { requestsPerSecond: number; p99Ms: number }

/** Medians over the rounds, and the ratio of requests per second (1 = as fast as plain Node). */
export async function measurePublicReads(
  address: string,
): Promise<{ ours: ReadFigures; plain: ReadFigures; ratio: number; bytes: number }> {
  const accept = { 'accept-encoding': 'identity' }
  const answer = await fetch(address, { headers: accept })
  const body = Buffer.from(await answer.arrayBuffer())
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
  )
  const folder = mkdtempSync(join(tmpdir(), 'callboard-bench-'))
  const file = join(folder, 'answer.json')
  writeFileSync(file, JSON.stringify({ headers, body: body.toString('base64') }))
  const plainServer = fork(join(import.meta.dirname, 'plain-server.ts'), [
    file,
    String(YARDSTICK_PORT),
  ])
  try {
    const plainAddress = `http://127.0.0.1:${YARDSTICK_PORT}/`
    await untilAnswers(plainAddress)
    const [ours, plain]: [ReadFigures[], ReadFigures[]] = [[], []]
    await load(address, 1)
    await load(plainAddress, 1)
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await load(address, SECONDS))
      plain.push(await load(plainAddress, SECONDS))
    }
    const ratios = ours.map(
      (figure, round) => figure.requestsPerSecond / (plain[round]?.requestsPerSecond ?? Number.NaN),
    )
    return { ours: medians(ours), plain: medians(plain), ratio: median(ratios), bytes: body.length }
  } finally {
    plainServer.kill()
    await once(plainServer, 'exit')
    rmSync(folder, { recursive: true })
  }
}

async function load(url: string, duration: number): Promise<ReadFigures> {
  const result = await autocannon({ url, duration, connections: CONNECTIONS })
  const failed = result.errors + result.non2xx
  if (failed > 0) throw new Error(`${failed} requests to ${url} failed`)
  return { requestsPerSecond: result.requests.average, p99Ms: result.latency.p99 }
}

function medians(figures: readonly ReadFigures[]): ReadFigures {
  return {
    requestsPerSecond: median(figures.map((figure) => figure.requestsPerSecond)),
    p99Ms: median(figures.map((figure) => figure.p99Ms)),
  }
}
