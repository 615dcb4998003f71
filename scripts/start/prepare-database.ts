import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '../../db/migrate.ts'
import { seed } from '../../db/seed/seed.ts'
import { log } from '../../server/log.ts'
import { awayCode, databaseProblem } from '../database/database-problem.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { seedDemo } from '../demo/seed-demo.ts'
import { StartError } from './start-error.ts'

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
    const away = awayCode(error)
    if (away && !database.embedded) {
      log().warn(`The database does not answer (${away}); it is asked again until it does.`)
      return { ready: askAgain(database) }
    }
    const problem = databaseProblem(error)
    throw problem === undefined ? error : new StartError(problem)
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
      if (!awayCode(error)) log().error({ err: error }, 'the database could not be prepared')
    }
  }
}
