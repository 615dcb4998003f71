// The Postgres that comes with Callboard, under `<data>/postgres`. Several processes may use
// it at once (the server, the command line): each joins, and the last one to leave stops it.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import {
  type Cluster,
  findRunning,
  makeCluster,
  SUPERUSER,
  startCluster,
  stopCluster,
} from './cluster.ts'
import { withFolderLock } from './folder-lock.ts'
import { keptSecret } from './kept-secret.ts'
import { isAlive } from './process-alive.ts'

export type EmbeddedPostgres = {
  /** Connects as the superuser to the database `callboard`. */
  readonly url: string
  /** Starts it again, at the same address, if it was killed. */
  revive(): Promise<void>
  /** Stops Postgres if nobody else uses it. Safe to call twice. */
  leave(): Promise<void>
}

const RECOVERY_MS = 60_000

/**
 * Makes the database if needed, starts it or finds it running, and registers this process
 * as a user of it. A Postgres that a killed process left behind is used again.
 * @param settings lines for postgresql.conf, which count when the cluster is first made
 */
export async function joinPostgres(
  dataFolder: string,
  settings?: readonly string[],
): Promise<EmbeddedPostgres> {
  const dataDir = resolve(dataFolder)
  const password = keptSecret(dataDir, 'postgres-password')
  const cluster = { ...clusterIn(dataDir, password), settings }
  const users = join(dataDir, 'postgres-users')
  const lock = join(dataDir, 'postgres.lock')
  mkdirSync(users, { recursive: true })

  const port = await withFolderLock(lock, async () => {
    await makeCluster(cluster)
    const running = (await findHealthy(cluster, password)) ?? (await startCluster(cluster)).port
    await ensureDatabase(running, password)
    writeFileSync(join(users, String(process.pid)), '')
    return running
  })

  let left = false
  const leave = async () => {
    if (left) return
    left = true
    await withFolderLock(lock, async () => {
      rmSync(join(users, String(process.pid)), { force: true })
      if (remainingUsers(users) === 0) await stopCluster(cluster)
    })
  }
  const revive = async () => {
    if (left || findRunning(cluster)) return
    await withFolderLock(lock, async () => {
      if (!left && !findRunning(cluster)) await startCluster(cluster, port)
    })
  }
  return { url: urlOf(port, password, 'callboard'), revive, leave }
}

/** The port of a running cluster that lets us in; one that does not is stopped. */
async function findHealthy(cluster: Cluster, password: string): Promise<number | undefined> {
  const deadline = Date.now() + RECOVERY_MS
  for (let found = findRunning(cluster); found; found = findRunning(cluster)) {
    if (found.ready && (await answers(found.port, password))) return found.port
    if (found.ready || Date.now() > deadline) {
      await stopCluster(cluster)
      return undefined
    }
    await sleep(100)
  }
  return undefined
}

function answers(port: number, password: string): Promise<boolean> {
  return ask(port, password, (sql) => sql`select 1`).then(
    () => true,
    () => false,
  )
}

async function ensureDatabase(port: number, password: string): Promise<void> {
  await ask(port, password, async (sql) => {
    const [found] = await sql`select 1 from pg_database where datname = 'callboard'`
    if (!found) await sql`create database callboard`
  })
}

async function ask(port: number, password: string, work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(urlOf(port, password, 'postgres'), {
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
  })
  try {
    await work(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`
}

/** Counts live users and forgets those that were killed. */
function remainingUsers(users: string): number {
  const pids = readdirSync(users).map(Number)
  for (const pid of pids) {
    if (!isAlive(pid)) rmSync(join(users, String(pid)), { force: true })
  }
  return pids.filter(isAlive).length
}

/** Deletes a data folder with its database, which is stopped if a killed run left it up. */
export async function removeCluster(dataFolder: string): Promise<void> {
  await stopCluster(clusterIn(resolve(dataFolder), ''))
  rmSync(dataFolder, { recursive: true, force: true })
}

function clusterIn(dataDir: string, password: string): Cluster {
  return { folder: join(dataDir, 'postgres'), log: join(dataDir, 'postgres.log'), password }
}
