import { setTimeout as sleep } from 'node:timers/promises'
import { CannotMigrate, migrate } from '../../db/migrate.ts'
import { seed } from '../../db/seed/seed.ts'
import { log } from '../../server/log.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { seedDemo } from '../demo/seed-demo.ts'
import { StartError } from './start-error.ts'

const AWAY = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'],
  ...['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED'],
  '57P03', // Postgres is starting up
])
/** No such user, wrong password, no such database. */
const REFUSED = /^(28|3D)/
const PAUSE_MS = 5_000

/**
 * Migrates and fills the database. One that is away does not keep the public pages from
 * being served from their last good copy: it is asked again until it answers.
 * @returns `ready`, which settles when the desk can work
 */
export async function prepareDatabase(database: OpenDatabase): Promise<{ ready: Promise<void> }> {
  try {
    await prepare(database)
    return { ready: Promise.resolve() }
  } catch (error) {
    if (!AWAY.has(codeOf(error)) || database.embedded) throw explained(error)
    log().warn(`The database does not answer (${codeOf(error)}); it is asked again until it does.`)
    return { ready: askAgain(database) }
  }
}

async function prepare({ url, embedded }: OpenDatabase): Promise<void> {
  await migrate(url)
  await seed(url)
  if (embedded) await seedDemo(url)
}

async function askAgain(database: OpenDatabase): Promise<void> {
  for (;;) {
    await sleep(PAUSE_MS, undefined, { ref: false })
    try {
      await prepare(database)
      log().info('The database answers again.')
      return
    } catch (error) {
      if (!AWAY.has(codeOf(error)))
        log().error({ err: error }, 'the database could not be prepared')
    }
  }
}

function explained(error: unknown): unknown {
  if (error instanceof CannotMigrate) return new StartError(error.message)
  if (!REFUSED.test(codeOf(error))) return error
  return new StartError(`The database of DATABASE_URL says: ${(error as Error).message}.`)
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}
