// The one place where a connection is made. The application connects as the role
// `callboard_app`, which can neither update nor delete history; public reads connect as
// `callboard_public`, which sees only what releases froze; migrations run as the owner.
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as schema from './schema/index.ts'

export type Db = PostgresJsDatabase<typeof schema>
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

export type DatabaseRole = 'owner' | 'callboard_app' | 'callboard_public'

export type Connection = {
  readonly db: Db
  readonly sql: postgres.Sql
  close(): Promise<void>
}

/**
 * Opens a pool. Connections are made lazily, at the first query.
 * @param role what the connection becomes right after it is made
 * @param max connections at most; a command never needs more than one
 */
export function connect(url: string, role: DatabaseRole, max = 10): Connection {
  const sql = postgres(url, {
    max,
    onnotice: () => {},
    connection: role === 'owner' ? {} : { role },
  })
  return { db: drizzle(sql, { schema }), sql, close: () => sql.end({ timeout: 5 }) }
}
