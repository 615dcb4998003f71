// Why a database cannot be used, in words that a person can act on.
import { CannotMigrate } from '../../db/migrate.ts'

const AWAY = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'],
  ...['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED'],
  '57P03', // Postgres is starting up
])
/** No such user, wrong password, no such database. */
const REFUSED = /^(28|3D)/

/** The code of a database that does not answer, now at least; undefined for anything else. */
export function awayCode(error: unknown): string | undefined {
  const code = codeOf(error)
  return AWAY.has(code) ? code : undefined
}

/** A sentence for what the person can mend; undefined for a fault of ours. */
export function databaseProblem(error: unknown): string | undefined {
  if (error instanceof CannotMigrate) return error.message
  const away = awayCode(error)
  if (away) return `The database does not answer (${away}).`
  if (codeOf(error) === 'ERR_INVALID_URL') return 'DATABASE_URL is no address of a Postgres.'
  if (!REFUSED.test(codeOf(error))) return undefined
  return `The database of DATABASE_URL says: ${(error as Error).message}.`
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}
