// What `npm start` and `npm run dev` do, in order: check the environment, bring up the
// database, build, serve, say where; and take all of it down again.
import { existsSync } from 'node:fs'
import { EnvironmentError, environment } from '../../server/environment.ts'
import { log } from '../../server/log.ts'
import { type OpenDatabase, openDatabase } from '../database/open-database.ts'
import { buildIfChanged, buildWidget } from './build.ts'
import { goingDown } from './going-down.ts'
import { greet } from './greet.ts'
import { prepareDatabase } from './prepare-database.ts'
import { requireFreePort } from './require-free-port.ts'
import { StartError } from './start-error.ts'

const REVIVAL_MS = 3_000

export async function run({ dev }: { dev: boolean }): Promise<void> {
  const down = goingDown()
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })
    const database = await openDatabase()
    down.closing(database.close)
    const { url, urlIsSet, host, port } = environment()
    await requireFreePort(port, host)
    // next-auth asks for its own address, or trusts the one in the request.
    Object.assign(process.env, urlIsSet ? { NEXTAUTH_URL: url } : { AUTH_TRUST_HOST: '1' })

    const { ready } = await prepareDatabase(database)
    await (dev ? buildWidget() : buildIfChanged())
    const { serve } = await import('../../server/main.ts')
    const server = await serve({ dev, databaseReady: ready })
    down.closing(server.close)
    keepAlive(database)
    greet(environment())
  } catch (error) {
    const expected = error instanceof EnvironmentError || error instanceof StartError
    console.error(expected ? error.message : error)
    await down.stop(1)
  }
}

/** A machine short of memory kills the largest process, which may be the database. */
function keepAlive({ revive }: OpenDatabase): void {
  setInterval(() => {
    revive().catch((error: unknown) => log().error({ err: error }, 'the database is down'))
  }, REVIVAL_MS).unref()
}
