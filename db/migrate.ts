import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import { Logger, runMigrations as runQueueMigrations } from 'graphile-worker'
import postgres from 'postgres'

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url))
/** Any number will do, as long as every instance uses the same one. */
const LOCK = 7_203_941
const SILENT = new Logger(() => () => {})
const ROLES = ['callboard_app', 'callboard_public']

/** The database user lacks a right; the message says which, and how to give it. */
export class CannotMigrate extends Error {}

/**
 * Brings the database, and the job queue in it, up to date as its owner. Several instances may start at once: one
 * migrates, the others wait for it.
 */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    await requireRoles(sql)
    await runMigrations(drizzle(sql), { migrationsFolder: FOLDER })
    await runQueueMigrations({ connectionString: url, logger: SILENT })
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The first migration makes two roles; a user who may not is told so before anything changes. */
async function requireRoles(sql: postgres.Sql): Promise<void> {
  const [self] = await sql<{ name: string; may: boolean }[]>`
    select rolname as name, rolsuper or rolcreaterole as may
    from pg_roles where rolname = current_user`
  const present = await sql<{ rolname: string; member: boolean }[]>`
    select rolname, pg_has_role(current_user, oid, 'member') as member
    from pg_roles where rolname in ${sql(ROLES)}`
  if (self?.may || (present.length === ROLES.length && present.every((role) => role.member))) return
  throw new CannotMigrate(
    `The database user ${self?.name} may not create roles, and Callboard needs ${ROLES.join(' and ')}. ` +
      `Either give it CREATEROLE for the first start (ALTER ROLE ${self?.name} CREATEROLE), or let ` +
      `an administrator run: ${ROLES.map((role) => `CREATE ROLE ${role}; GRANT ${role} TO ${self?.name};`).join(' ')}`,
  )
}
