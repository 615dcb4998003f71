import { keptSecret } from '../../db/embedded/kept-secret.ts'
import { joinPostgres } from '../../db/embedded/postgres.ts'
import { readEnvironment } from '../../server/environment.ts'

export type OpenDatabase = {
  readonly url: string
  readonly embedded: boolean
  /** Starts the embedded database again if something killed it. */
  revive(): Promise<void>
  close(): Promise<void>
}

const nothing = async () => {}
const NOT_YET_KNOWN = 'postgres://embedded'

/**
 * The database that `DATABASE_URL` names, or else the embedded one, started or found
 * running. For the embedded one the variables that the server needs are filled in: only
 * there are secrets made by the program and demonstration accounts offered.
 */
export async function openDatabase(env: NodeJS.ProcessEnv = process.env): Promise<OpenDatabase> {
  delete env.CALLBOARD_DEMO
  if (env.DATABASE_URL?.trim()) {
    return { url: env.DATABASE_URL, embedded: false, revive: nothing, close: nothing }
  }
  const dataDir = env.CALLBOARD_DATA?.trim() || '.data'
  env.NEXTAUTH_SECRET ||= keptSecret(dataDir, 'nextauth-secret')
  // A wrong value is better found before a database is made.
  readEnvironment({ ...env, DATABASE_URL: NOT_YET_KNOWN })
  const embedded = await joinPostgres(dataDir)
  env.DATABASE_URL = embedded.url
  env.CALLBOARD_DEMO = '1'
  const { url, revive, leave } = embedded
  return { url, embedded: true, revive, close: leave }
}
