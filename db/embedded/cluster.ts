// One Postgres cluster in a folder: made, started, found again and stopped by Postgres' own
// programs. It runs detached from us, so that Ctrl-C reaches our server first and a killed
// server leaves a healthy database behind.
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { binaries } from './binaries.ts'
import { isAlive, isPostgres } from './process-alive.ts'
import { handOver, type RunAs, runAs } from './unprivileged.ts'

export type Cluster = {
  /** Postgres' own data folder. All paths here are absolute. */
  readonly folder: string
  readonly log: string
  readonly password: string
  /** Extra lines for postgresql.conf, set when the cluster is made. */
  readonly settings?: readonly string[] | undefined
}

export const SUPERUSER = 'callboard'

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=120',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
]
const LOG_LIMIT = 5_000_000

type Running = { readonly pid: number; readonly port: number; readonly ready: boolean }

/** The postmaster of this cluster, if one is alive; clears what a dead one left behind. */
export function findRunning({ folder }: Cluster): Running | undefined {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (pid > 0 && isPostgres(pid)) {
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  }
  // Postgres itself refuses to start while a stranger happens to have that process id.
  if (pid > 0 && isAlive(pid)) rmSync(file, { force: true })
  return undefined
}

/** Makes the cluster unless it exists. Half-made ones never count: it is renamed at the end. */
export async function makeCluster(cluster: Cluster): Promise<void> {
  if (existsSync(join(cluster.folder, 'PG_VERSION'))) return
  const unfinished = `${cluster.folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  const as = runAs(unfinished)
  handOver(unfinished, as)
  const passwordFile = `${cluster.folder}.password`
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 })
  handOver(passwordFile, as)
  const { initdb } = await binaries()
  const flags = [
    `--pgdata=${unfinished}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    '--no-sync',
    ...[...SETTINGS, ...(cluster.settings ?? [])].flatMap((setting) => ['--set', setting]),
  ]
  const { code, output } = await run(as, initdb, flags).finally(() => rmSync(passwordFile))
  if (code !== 0) throw new Error(`The database could not be made:\n${output.trim()}`)
  renameSync(unfinished, cluster.folder)
}

/**
 * Starts the cluster on the loopback interface and waits until it answers.
 * @param wanted the port to use; a free one is chosen otherwise
 */
export async function startCluster(cluster: Cluster, wanted?: number): Promise<Running> {
  const { pg_ctl } = await binaries()
  if ((statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) rmSync(cluster.log)
  const as = runAs(cluster.folder)
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort())
    const flags = ['start', '-D', cluster.folder, '-w', '-t', '120', '-s', '-o', `-p ${port}`]
    const { code } = await run(as, pg_ctl, flags, cluster.log)
    const running = findRunning(cluster)
    if (code === 0 && running) return running
    // A lost race for the port, or backends of a killed postmaster that are still leaving.
    if (attempt === 5) {
      throw new Error(`The database did not start. Its last words:\n${lastLines(cluster.log)}`)
    }
    await sleep(400 * attempt)
  }
}

/** Stops the cluster: open transactions are rolled back, nothing is lost. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  const running = findRunning(cluster)
  if (!running) return
  const { pg_ctl } = await binaries()
  const as = runAs(cluster.folder)
  const stop = (mode: string) =>
    run(as, pg_ctl, ['stop', '-D', cluster.folder, '-m', mode, '-w', '-t', '20', '-s'])
  if ((await stop('fast')).code !== 0 && findRunning(cluster)) await stop('immediate')
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Runs one of Postgres' programs. @param log where its output goes instead of the result */
function run(as: RunAs, program: string, flags: readonly string[], log?: string) {
  const [command = program, ...args] = [...as.prefix, program, ...flags]
  const out = log ? openSync(log, 'a', 0o600) : 'pipe'
  const stdio: StdioOptions = ['ignore', out, out]
  return new Promise<{ code: number | null; output: string }>((done, failed) => {
    const child: ChildProcess = spawn(command, args, {
      ...as.ids,
      // The other user may not be allowed to stand in our folder.
      cwd: '/',
      detached: true,
      stdio,
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv,
    })
    let output = ''
    child.stdout?.on('data', (part) => {
      output += part
    })
    child.stderr?.on('data', (part) => {
      output += part
    })
    child.once('error', failed)
    child.once('close', (code) => done({ code, output }))
  }).finally(() => typeof out === 'number' && closeSync(out))
}

function lastLines(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n')
}
