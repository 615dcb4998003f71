import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { findRunning } from './cluster.ts'
import { joinPostgres, removeCluster } from './postgres.ts'

const data = mkdtempSync(join(tmpdir(), 'callboard-postgres-'))
const cluster = { folder: join(data, 'postgres'), log: join(data, 'postgres.log'), password: '' }
afterAll(() => removeCluster(data))

async function ask(url: string, query: string): Promise<string> {
  const sql = postgres(url, { max: 1 })
  try {
    const [row] = await sql.unsafe(query)
    return String(Object.values(row ?? {})[0])
  } finally {
    await sql.end()
  }
}

test('an embedded database is made, keeps what it is given and ends with its last user', async () => {
  const first = await joinPostgres(data)
  await ask(first.url, 'create table kept as select 7 as number')
  await first.leave()
  expect(findRunning(cluster)).toBeUndefined()

  const second = await joinPostgres(data)
  expect(await ask(second.url, 'select number from kept')).toBe('7')

  process.kill(findRunning(cluster)?.pid ?? 0, 'SIGKILL')
  await expect.poll(() => findRunning(cluster)).toBeUndefined()
  await second.revive()
  expect(await ask(second.url, 'select number from kept')).toBe('7')
  await second.leave()
}, 60_000)

test('a database that a killed program left up is used again, at the same address', async () => {
  const killed = await joinPostgres(data)
  rmSync(join(data, 'postgres-users', String(process.pid)))
  const next = await joinPostgres(data)
  expect(next.url).toBe(killed.url)
  await next.leave()
  expect(findRunning(cluster)).toBeUndefined()
}, 60_000)

test('its password is for the owner’s eyes only', () => {
  expect(statSync(join(data, 'secrets', 'postgres-password')).mode & 0o077).toBe(0)
})
